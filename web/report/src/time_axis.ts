// The horizontal axis shared by all timelines: UTC over the window, with round ticks.

import { shortDay } from "./format";

export interface TimeAxis {
  readonly start_ms: number;
  readonly end_ms: number;
  readonly left_px: number;
  readonly right_px: number;
}

const HOUR_MS = 3_600_000;
const STEPS_H = [1, 2, 3, 4, 6, 12, 24, 48];

/** The horizontal place of an instant. */
export function xAt(axis: TimeAxis, time_ms: number): number {
  const share = (time_ms - axis.start_ms) / (axis.end_ms - axis.start_ms);
  return axis.left_px + share * (axis.right_px - axis.left_px);
}

/** The place of an instant held inside the axis. */
export function xWithin(axis: TimeAxis, time_ms: number): number {
  return Math.min(Math.max(xAt(axis, time_ms), axis.left_px), axis.right_px);
}

/** Round instants with their labels, at least `gap_px` apart; midnight shows the date. */
export function ticks(axis: TimeAxis, gap_px: number): { readonly x: number; readonly label: string; readonly midnight: boolean }[] {
  const pixelsPerHour = ((axis.right_px - axis.left_px) / (axis.end_ms - axis.start_ms)) * HOUR_MS;
  const step_ms = (STEPS_H.find((hours) => hours * pixelsPerHour >= gap_px) ?? 96) * HOUR_MS;
  const found = [];
  for (let time = Math.ceil(axis.start_ms / step_ms) * step_ms; time <= axis.end_ms; time += step_ms) {
    const iso = new Date(time).toISOString();
    const midnight = iso.slice(11, 16) === "00:00";
    found.push({ x: xAt(axis, time), label: midnight ? shortDay(iso) : iso.slice(11, 16), midnight });
  }
  return found;
}
