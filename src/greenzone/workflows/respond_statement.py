"""A response in sentences, for a bundle of evidence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from greenzone.workflows.evidence_summary import Statement

__all__ = ["response_statement"]


def response_statement(document: Mapping[str, Any]) -> Statement:
    """What a document of `greenzone respond` says."""
    event, cloud, window = document["event"], document["fragments"], document["window"]
    found = [
        f"{event['name']}: {event['cause']}, at {event['epoch_utc']} (one standard deviation "
        f"{event['epoch_sigma_s']:g} s), {event['altitude_m'] / 1e3:.0f} km up.",
        f"The model makes {cloud['ge_10cm']:,.0f} pieces of 10 cm and more, and "
        f"{cloud['ge_1cm']:,.0f} of 1 cm and more.",
    ]
    for asset in document["assets"]:
        found.append(
            f"{asset['name']} is {asset['zone']} from {window['start_utc']} to "
            f"{window['end_utc']}: {'; '.join(asset['zone_reasons']) or 'no reason is given'}."
        )
        found += [_pass(asset["name"], one) for one in asset["passes"] if one["zone"] != "green"]
    if document["against"] is not None:
        found.append(_against(document["against"]))
    unknowns = [f"{a['name']}: {text}" for a in document["assets"] for text in a["unknowns"]]
    return Statement(
        title=f"Response to {event['name']}",
        found=tuple(found),
        how_sure=tuple(document["limits"]),
        alternatives=(*event["unknowns"], *unknowns, *event["notes"]),
    )


def _pass(name: str, one: Mapping[str, Any]) -> str:
    low, high = one["p_hit_ge_1cm_interval"]
    error = one["mc_relative_sd"]
    sampling = "" if error is None else f", sampling error {error:.0%}"
    return (
        f"{name}, pass {one['number']} at {one['peak_utc']}, {one['zone']}: probability of a hit "
        f"by 1 cm and more {one['p_hit_ge_1cm']:.1e}{sampling}; between {low:.1e} and {high:.1e} "
        "over what is not known of the event."
    )


def _against(against: Mapping[str, Any]) -> str:
    without = against["satellites_without_answer"]
    return (
        f"{against['satellites_screened']:,} satellites of {against['catalog']} were held against "
        f"the cloud; {without:,} have no answer or none for the whole window."
    )
