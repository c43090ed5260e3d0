"""What every run of one response shares: Earth data, air density, window, seed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from greenzone.breakup.event import BreakupEvent
from greenzone.core.earth_orientation import EarthOrientation, OrientationStanding
from greenzone.core.instant import Instant, format_utc
from greenzone.core.space_weather import SpaceWeather
from greenzone.messages.own_files.event_record import EventRecord
from greenzone.orbits.density import DensityTable, build_density_table
from greenzone.orbits.mean_arcs import equator_frame
from greenzone.workflows.cloud import MovingCloud, moving_cloud

__all__ = ["Setting", "data_limits", "response_setting", "run_cloud"]


@dataclass(frozen=True)
class Setting:
    """What every run of a response shares."""

    earth: EarthOrientation
    density: DensityTable
    start: Instant
    duration_s: float
    seed: int

    @property
    def end(self) -> Instant:
        """The end of the window."""
        return self.start.plus(self.duration_s)


def response_setting(
    event: EventRecord, weather: SpaceWeather, earth: EarthOrientation, hours: float, seed: int
) -> Setting:
    """The setting of a window of `hours` from the event on; reads the air's density for it."""
    frame = equator_frame(event.epoch, earth)
    duration_s = hours * 3600.0
    density = build_density_table(event.epoch, duration_s, weather, frame.sidereal_rad)
    return Setting(earth, density, event.epoch, duration_s, seed)


def run_cloud(
    record: EventRecord,
    events: Sequence[BreakupEvent],
    samples: int,
    smallest_m: float,
    setting: Setting,
) -> MovingCloud:
    """The moving cloud to the end of the window, whatever the epoch of these events."""
    left_s = setting.duration_s - events[0].epoch.seconds_since(setting.start)
    probability = [parent.weight for parent in record.parents]
    return moving_cloud(
        events,
        probability,
        samples,
        smallest_m,
        setting.seed,
        left_s,
        setting.density,
        setting.earth,
    )


def data_limits(setting: Setting) -> tuple[str, ...]:
    """What the Earth data lack for this window."""
    lines = []
    if setting.density.weather_age_days > 0.0:
        lines.append(
            f"Space weather: the window ends {setting.density.weather_age_days:.1f} days after the "
            "last observation; its last value is held."
        )
    standing = setting.earth.standing(setting.end)
    if standing is not OrientationStanding.MEASURED:
        lines.append(f"Earth orientation at {format_utc(setting.end, 0)} is {standing.value}.")
    return tuple(lines)
