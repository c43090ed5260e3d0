// Ellipses as lines inside a frame: only the arcs that can be seen, exact at any zoom.

import type { Ellipse } from "./document";

export type Point = readonly [number, number];

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

const FULL = 2 * Math.PI;
const POINTS_PER_ARC = 128;

/** The point of an ellipse of `times` deviations about `centre` at a parameter; 0 is the end of its long axis. */
export function pointOf({ sigma_m, turn_rad }: Ellipse, centre: Point, times: number, at: number): Point {
  const [minor, major] = sigma_m;
  const [cos, sin] = [Math.cos(turn_rad), Math.sin(turn_rad)];
  const [along, across] = [times * major * Math.cos(at), times * minor * Math.sin(at)];
  return [centre[0] + along * cos - across * sin, centre[1] + along * sin + across * cos];
}

/** The spans of the parameter within which the line lies inside the box. */
export function arcsInside(ellipse: Ellipse, centre: Point, times: number, box: Box): Point[] {
  const cuts = crossings(ellipse, centre, times, box).sort((a, b) => a - b);
  const first = cuts[0];
  if (first === undefined) return inside(pointOf(ellipse, centre, times, 0), box) ? [[0, FULL]] : [];
  return cuts.map((from, i): Point => [from, cuts[i + 1] ?? first + FULL])
    .filter(([from, to]) => to > from && inside(pointOf(ellipse, centre, times, (from + to) / 2), box));
}

/** Points along one span. */
export function polyline(ellipse: Ellipse, centre: Point, times: number, [from, to]: Point): Point[] {
  return Array.from({ length: POINTS_PER_ARC + 1 }, (_, i) => pointOf(ellipse, centre, times, from + ((to - from) * i) / POINTS_PER_ARC));
}

/** Half the width and half the height of the box around an ellipse. */
export function halfExtent({ sigma_m, turn_rad }: Ellipse, times: number): Point {
  const [minor, major] = sigma_m;
  const [cos, sin] = [Math.cos(turn_rad), Math.sin(turn_rad)];
  return [times * Math.hypot(major * cos, minor * sin), times * Math.hypot(major * sin, minor * cos)];
}

/** Parameters at which the line meets one of the four edges: each is c cos(t) + s sin(t) = d. */
function crossings({ sigma_m, turn_rad }: Ellipse, centre: Point, times: number, box: Box): number[] {
  const [minor, major] = sigma_m;
  const [cos, sin] = [Math.cos(turn_rad), Math.sin(turn_rad)];
  const x: Point = [times * major * cos, -times * minor * sin];
  const y: Point = [times * major * sin, times * minor * cos];
  const edges: [Point, number][] = [[x, box.left - centre[0]], [x, box.right - centre[0]], [y, box.bottom - centre[1]], [y, box.top - centre[1]]];
  return edges.flatMap(([[c, s], d]) => {
    const reach = Math.hypot(c, s);
    if (!(Math.abs(d) < reach)) return [];
    const [middle, half] = [Math.atan2(s, c), Math.acos(d / reach)];
    return [middle - half, middle + half].map((t) => ((t % FULL) + FULL) % FULL);
  });
}

function inside([x, y]: Point, box: Box): boolean {
  return x >= box.left && x <= box.right && y >= box.bottom && y <= box.top;
}
