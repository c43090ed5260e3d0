"""A response from what a call names: files and built-in data read, then answered."""

from __future__ import annotations

from collections.abc import Sequence

from greenzone.decision.policy import load_policy
from greenzone.messages.earth_tables.space_weather_file import load_space_weather
from greenzone.messages.own_files.asset_file import load_asset
from greenzone.messages.own_files.asset_record import AssetRecord
from greenzone.messages.own_files.event_file import load_event
from greenzone.workflows.respond import Progress, respond
from greenzone.workflows.respond_call import RespondCall
from greenzone.workflows.response import Response

__all__ = ["respond_from_files"]


def respond_from_files(
    call: RespondCall, progress: Progress = lambda _stage, _share: None
) -> Response:
    """The response to a call; a GreenzoneError for input that cannot be answered."""
    against = call.against_call
    event = load_event(call.event)
    assets = [load_asset(name) for name in call.assets]
    policy = call.policy or _fitting_policy(assets)
    return respond(
        event,
        assets,
        load_policy(policy),
        hours=call.hours,
        samples=call.samples,
        seed=call.seed,
        weather=None if call.weather is None else load_space_weather(call.weather),
        command=call.recompute_command(policy),
        against=against,
        progress=progress,
    )


def _fitting_policy(assets: Sequence[AssetRecord]) -> str:
    return "station" if all(asset.kind == "station" for asset in assets) else "default"
