"""An orbit comprehensive message at a glance: whose, which trajectories, which maneuvers."""

from __future__ import annotations

from greenzone.core.instant import Instant
from greenzone.faces.cli.message_orbit_view import MANEUVER_COLUMNS, maneuver_row
from greenzone.faces.cli.message_view import MessageView, Section, figure, span, utc, utc_short
from greenzone.messages.orbit_data.ocm_record import CovarianceHistory, ManeuverPlan, OrbitRecord
from greenzone.messages.orbit_data.ocm_record import TrajectoryRecord as Trajectory

__all__ = ["ocm_view"]


def ocm_view(record: OrbitRecord) -> MessageView:
    """Trajectories with their standing, maneuvers with their plan, what was not converted."""
    rows = (
        ("times from", f"{utc(record.epoch_tzero)} ({record.time_system})"),
        ("object", ", ".join(p for p in (record.object_type, record.ops_status) if p)),
        ("owner", ", ".join(p for p in (record.owner, record.operator) if p)),
        ("mass", figure(record.physical.wet_mass_kg, "kg")),
        ("message", ", ".join(p for p in (record.message_id, record.originator) if p)),
    )
    burns = tuple(
        (f"{plan.plan_id or '-'} {plan.basis.lower()}".rstrip(), *maneuver_row(burn))
        for plan in record.maneuvers
        for burn in plan.burns
    )
    sections = (
        Section("", tuple(row for row in rows if row[1])),
        Section("trajectories", tuple(map(_trajectory, record.trajectories)), _TRAJECTORY),
        Section("maneuvers", burns, ("plan", *MANEUVER_COLUMNS)),
        Section("windows", tuple(map(_window, filter(_has_window, record.maneuvers)))),
        Section("covariances", tuple(map(_covariance, record.covariances)), _COVARIANCE),
        Section("stated besides", record.user_defined),
        Section("not converted", tuple((text,) for text in record.not_converted), (), True),
    )
    names = (record.designator, record.international_designator)
    object_id = next((name for name in names if name), "no id")
    return MessageView(f"OCM  {record.name or 'unnamed'} ({object_id})", sections)


_TRAJECTORY = ("id", "basis", "standing", "kind", "frame", "from (UTC)", "length", "states")
_COVARIANCE = ("id", "basis", "kind", "frame", "from (UTC)", "count")


def _trajectory(record: Trajectory) -> tuple[str, ...]:
    times = [Instant(int(ns)) for ns in record.tai_ns]
    long = span(times[-1].seconds_since(times[0])) if times else "-"
    return (
        record.trajectory_id or "-",
        record.basis or "-",
        record.standing or "-",
        record.kind,
        record.frame,
        utc_short(times[0]) if times else "-",
        long,
        f"{len(times):,}",
    )


def _covariance(record: CovarianceHistory) -> tuple[str, ...]:
    start = utc_short(Instant(int(record.tai_ns[0]))) if len(record.tai_ns) else "-"
    parts = (record.covariance_id, record.basis, record.kind, record.frame)
    return (*(part or "-" for part in parts), start, str(len(record.tai_ns)))


def _has_window(plan: ManeuverPlan) -> bool:
    return plan.window_open is not None or plan.window_close is not None


def _window(plan: ManeuverPlan) -> tuple[str, str]:
    return (plan.plan_id or "-", f"{utc(plan.window_open)} to {utc(plan.window_close)}")
