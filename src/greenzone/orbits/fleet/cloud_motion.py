"""Clouds in motion, and any objects given by their states at one epoch: arcs as a fleet."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from jaxtyping import Float64, Int8, Int64
from numpy import ndarray

from greenzone.core.instant import Instant
from greenzone.orbits.fleet.cloud_kernels import CloudPaths, cloud_states_at, cloud_states_on
from greenzone.orbits.fleet.motion import NodeTimes
from greenzone.orbits.mean_arcs import MeanArcs

__all__ = ["CloudMotion"]


@dataclass(frozen=True, eq=False)
class CloudMotion:
    """A `Motion` of the n fragments of a cloud.

    REENTERED after the end of a fragment's path, ESCAPED or MODEL_ERROR where it has none,
    OUT_OF_SPAN before the cloud's epoch and beyond its duration. It serves as well for objects of
    which Cartesian states (GCRF) at one epoch are known, such as those of OPMs:

        frame = equator_frame(epoch, earth)
        CloudMotion(mean_arcs(frame, position_m, velocity_m_s, area_to_mass, duration_s, density))

    Good to some hundred metres in a day in low orbit (docs/cloud-motion.md). States that someone
    propagated numerically go into `EphemerisMotion.of_tables`.
    """

    cloud: MeanArcs

    def __len__(self) -> int:
        return len(self.cloud.status)

    @cached_property
    def _paths(self) -> CloudPaths:
        cloud = self.cloud
        rows, end_s = cloud.rows.astype(np.int64), cloud.end_s
        turn = np.ascontiguousarray(cloud.frame.to_gcrf)
        return CloudPaths(np.ascontiguousarray(cloud.arcs), rows, cloud.status, end_s, turn)

    def states_on(self, nodes: NodeTimes) -> tuple[Float64[ndarray, "t 6 n"], Int8[ndarray, "t n"]]:
        """As `Motion.states_on`."""
        first_ns = nodes.reference.tai_ns - self.cloud.frame.epoch.tai_ns + nodes.start_ns
        return cloud_states_on(self._paths, first_ns, nodes.step_ns, nodes.count)

    def states_at(
        self, rows: Int64[ndarray, " m"], reference: Instant, seconds: Float64[ndarray, " m"]
    ) -> tuple[Float64[ndarray, "m 6"], Int8[ndarray, " m"]]:
        """As `Motion.states_at`."""
        since_epoch = seconds + reference.seconds_since(self.cloud.frame.epoch)
        return cloud_states_at(self._paths, rows, since_epoch)

    def covariance_at(
        self,
        rows: Int64[ndarray, " m"],
        reference: Instant,  # noqa: ARG002
        seconds: Float64[ndarray, " m"],  # noqa: ARG002
    ) -> Float64[ndarray, "m 6 6"]:
        """NaN: the spread of a cloud is in its fragments."""
        return np.full((len(rows), 6, 6), np.nan)
