"""Provenance names its inputs by digest."""

from greenzone.core.provenance import InputDigest


def test_a_digest_is_sha256_of_the_bytes() -> None:
    """FIPS 180-4's own example."""
    abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert InputDigest.of("a", b"abc") == InputDigest.of("a", "abc") == InputDigest("a", abc)


def test_digests_sort_by_name() -> None:
    assert sorted([InputDigest("b", "0"), InputDigest("a", "1")])[0].name == "a"
