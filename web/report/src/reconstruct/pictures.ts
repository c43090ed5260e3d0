// The pictures of a reconstruction: orbits, time, velocity changes.

import { h } from "../element";
import { grouped, known } from "../format";
import type { Piece, Reconstructed, Timing } from "./document";
import { type Layer, type Point, around, keyEntry, picture } from "./picture";

const FARTHEST = 0.985;

/** Apogee and perigee against period of every fragment. */
export function gabbard(pieces: readonly Piece[]): HTMLElement {
  const drawn = pieces.filter(({ member, period_s, perigee_m, apogee_m }) => member && known(period_s) && known(perigee_m) && known(apogee_m));
  const at = (height: (piece: Piece) => number | null | undefined): Point[] => drawn.map((piece) => [(piece.period_s ?? 0) / 60, (height(piece) ?? 0) / 1e3]);
  const [apogees, perigees] = [at(({ apogee_m }) => apogee_m), at(({ perigee_m }) => perigee_m)];
  return picture({
    title: "Gabbard diagram", note: `Heights of apogee and perigee of ${grouped(drawn.length)} fragments against their periods, by the sets given.`,
    label: "Gabbard diagram; the table of objects has the figures", x: "period, min", y: "height, km",
    xRange: around(apogees.map(([x]) => x)), yRange: around([...apogees, ...perigees].map(([, y]) => y)),
    layers: [{ kind: "dots", points: apogees, line: 0 }, { kind: "dots", points: perigees, line: 1 }],
    key: [keyEntry("dot", 0, "apogee"), keyEntry("dot", 1, "perigee")],
  });
}

/** Distance of the parent from the orbits about the event. */
export function distanceCurve({ curve, half_width_s, median_miss_m }: Timing): HTMLElement | null {
  if (!curve) return null;
  const points = (values: readonly number[]): Point[] => curve.offset_s.map((s, i) => [s, (values[i] ?? 0) / 1e3]);
  const high = Math.max(...curve.p75_m) / 1e3;
  return picture({
    title: "Distance of the parent from the fragments’ orbits", note: `The event is where it is least: ${grouped(median_miss_m)} m in the median with each orbit’s own drag, ± ${Number(half_width_s.toPrecision(2))} s.`,
    label: "Median distance and its quartiles against time from the event", x: "seconds from the time found", y: "distance, km",
    xRange: [curve.offset_s[0] ?? 0, curve.offset_s.at(-1) ?? 1], yRange: [0, high * 1.05],
    layers: [{ kind: "band", low: points(curve.p25_m), high: points(curve.p75_m), line: 0 }, { kind: "line", points: points(curve.median_m), line: 0 }, { kind: "mark", x: 0 }],
    key: [keyEntry("line", 0, "median"), keyEntry("band", 0, "half of the orbits")],
  });
}

/** The time in each bootstrap draw. */
export function bootstrap({ bootstrap: { edges_s, draws }, half_width_s }: Timing): HTMLElement {
  const total = draws.reduce((sum, count) => sum + count, 0);
  return picture({
    title: "The time when fragments are drawn anew", note: `${grouped(total)} draws with replacement. The interval also holds the doubt about drag, the parent’s place and the theory.`,
    label: "Bootstrap of the event's time", x: "seconds from the time found", y: "draws",
    xRange: around([...edges_s, -half_width_s, half_width_s], 0.03), yRange: [0, Math.max(...draws) * 1.08],
    layers: [{ kind: "bars", edges: edges_s, heights: draws, line: 0 }, { kind: "mark", x: -half_width_s }, { kind: "mark", x: half_width_s }],
    key: [keyEntry("band", 0, "draws"), h("li", {}, h("i", { class: "line dashed mark-key" }), "ends of the interval")],
  });
}

/** Velocity changes in the plane of the orbit, and across it. */
export function velocities({ objects, delta_v }: Reconstructed): HTMLElement[] {
  const drawn = objects.flatMap(({ member, delta_v_rtn_m_s }) => (member && delta_v_rtn_m_s ? [delta_v_rtn_m_s] : []));
  const reach = quantile(drawn.flatMap((vector) => vector.map(Math.abs)), FARTHEST) * 1.15 || 1;
  const beyond = drawn.filter((vector) => vector.some((part) => Math.abs(part) > reach)).length;
  const outside = beyond === 0 ? "" : ` ${grouped(beyond)} lie outside the frame.`;
  const pair = (title: string, up: 0 | 2, name: string): HTMLElement => {
    const points: Point[] = drawn.map((vector) => [vector[1], vector[up]]);
    const mean = delta_v.mean_rtn_m_s;
    const layers: Layer[] = [{ kind: "dots", points, line: 0 }];
    if (mean) layers.push({ kind: "dots", points: [[mean[1] ?? 0, mean[up] ?? 0]], line: 1, hollow: true }, { kind: "mark", x: 0 });
    return picture({
      title, note: `From ${delta_v.reference}; right is forward.${outside}`, label: `${title}; the table of objects has the figures`,
      x: "transverse, m/s", y: `${name}, m/s`, xRange: [-reach, reach], yRange: [-reach, reach], layers, height: 330,
      key: [keyEntry("dot", 0, `${grouped(drawn.length)} fragments`), mean ? keyEntry("ring", 1, "their mean") : null],
    });
  };
  return [pair("Velocity change in the orbit’s plane", 0, "radial"), pair("Velocity change across the plane", 2, "normal")];
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
