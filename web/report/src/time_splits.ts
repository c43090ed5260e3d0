// The ticks of a time axis of a uPlot chart, in seconds since 1970: round hours, and the date at midnight.

import { shortDay } from "./format";

const STEPS_H = [0.25, 0.5, 1, 2, 3, 6, 12, 24, 48, 96, 168, 336];
const TICK_PX = 95;

/** Round times of the span with room for their labels. */
export function timeSplits([from, to]: readonly [number, number], width: number): number[] {
  const room = Math.max(2, Math.floor(width / TICK_PX));
  const step = (STEPS_H.find((hours) => (to - from) / (hours * 3600) <= room) ?? 720) * 3600;
  const found = [];
  for (let time = Math.ceil(from / step) * step; time <= to; time += step) found.push(time);
  return found;
}

/** "07:00", or "15 Nov" at midnight. */
export function timeLabel(seconds: number): string {
  const iso = new Date(seconds * 1e3).toISOString();
  return iso.slice(11, 16) === "00:00" ? shortDay(iso) : iso.slice(11, 16);
}
