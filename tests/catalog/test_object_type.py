import pytest

from greenzone.catalog.object_type import ObjectType, object_types, type_name
from greenzone.messages.element_sets.element_table import text_array


@pytest.mark.parametrize(
    ("stated", "name", "code", "derived"),
    [
        ("PAYLOAD", "COSMOS 1408 DEB", ObjectType.PAYLOAD, False),
        ("PAY", "", ObjectType.PAYLOAD, False),
        ("Rocket Body", "", ObjectType.ROCKET_BODY, False),
        ("", "COSMOS 1408 DEB", ObjectType.DEBRIS, True),
        ("", "thor ablestar deb (yo)", ObjectType.DEBRIS, True),
        ("TBA", "SL-3 R/B(1)", ObjectType.ROCKET_BODY, True),
        ("", "DEBUT (ORIZURU)", ObjectType.UNKNOWN, False),
        ("", "AKMAL", ObjectType.UNKNOWN, False),
        ("", "ISS (ZARYA)", ObjectType.UNKNOWN, False),
        ("UNKNOWN", "", ObjectType.UNKNOWN, False),
    ],
)
def test_a_type_is_stated_or_derived_from_the_name(
    stated: str, name: str, code: ObjectType, derived: bool
) -> None:
    types, is_derived = object_types(text_array([stated]), text_array([name]))
    assert (types[0], is_derived[0]) == (code, derived)


def test_types_have_the_names_of_space_track() -> None:
    assert [type_name(code) for code in ObjectType] == [
        *("UNKNOWN", "PAYLOAD", "ROCKET BODY", "DEBRIS"),
    ]
