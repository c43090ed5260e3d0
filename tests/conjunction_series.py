"""Messages of one event as it draws near: five of them, with ever smaller covariances."""

from pathlib import Path

from conjunction_messages import SIGMAS, cdm_text

__all__ = ["message_of_series", "write_series"]

_OFFSETS_KM = ((0.62, 0.31), (0.55, 0.42), (0.48, 0.35), (0.40, 0.41), (0.36, 0.40))
_WIDER = (3.2, 2.9, 2.6, 2.3, 2.1)
_OF_AXIS = {"R": 4.0, "N": 3.0}
_STATED = ("8e-06", "1.2e-05", "2.0e-05", "3.0e-05", "2.2e-05")


def write_series(folder: Path) -> list[Path]:
    """The files, in the order of their creation."""
    paths = [folder / f"message-{day}.cdm" for day in range(len(_WIDER))]
    for day, path in enumerate(paths):
        path.write_text(message_of_series(day), encoding="utf-8")
    return paths


def message_of_series(day: int, **changed: str) -> str:
    """The message of one day; `changed` as for `cdm_text`."""
    up, across = _OFFSETS_KM[day]
    texts = {
        "CREATION_DATE": f"2023-06-{7 + day:02d}T06:37:15.000",
        "MESSAGE_ID": f"day {day}",
        "MISS_DISTANCE": f"{1e3 * (up**2 + across**2) ** 0.5:.3f} [m]",
        "RELATIVE_POSITION_R": f"{1e3 * up:.1f} [m]",
        "RELATIVE_POSITION_N": f"{1e3 * across:.1f} [m]",
        "COLLISION_PROBABILITY": _STATED[day],
    }
    for axis, sigma in SIGMAS.items():
        texts[f"C{axis}_{axis}"] = repr((sigma * _WIDER[day] * _OF_AXIS.get(axis, 1.0)) ** 2)
    text = cdm_text(**texts, **changed)
    return text.replace("X = 7000.3 ", f"X = {7000.0 + up} ").replace("Z = 0.4 ", f"Z = {across} ")
