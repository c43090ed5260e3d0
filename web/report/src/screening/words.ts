// An approach and its objects in words.

import { known, shortDay } from "../format";
import { metres, speed } from "../explain/words";
import type { Approach, Party, Screening } from "./document";

/** "22 Jan 21:41:22.961". */
export function moment(utc: string): string {
  return `${shortDay(utc.slice(0, 10))} ${utc.slice(11, -1)}`;
}

/** "COSMOS 911 (10019)", or the id alone. */
export function named({ id, name }: Party): string {
  return name === "" || name === id ? id : `${name} (${id})`;
}

/** "A (1) and B (2): 73 m at 7.88 km/s, 22 Jan 21:41:22.961 UTC". */
export function told(approach: Approach): string {
  return `${named(approach.primary)} and ${named(approach.secondary)}: ${metres(approach.miss_m)} at ${speed(approach.speed_m_s)}, ${moment(approach.utc)} UTC`;
}

/** "model error" from "model_error". */
export function statusText(status: string): string {
  return status.replaceAll("_", " ");
}

/** "within 5 km", or the half axes. */
export function volumeText({ volume }: Screening): string {
  const [r, t, n] = volume.half_axes_km;
  return volume.shape === "sphere" ? `within ${plain(r)} km` : `${plain(r)} × ${plain(t)} × ${plain(n)} km`;
}

/** The nearest of some. */
export function nearestOf(all: readonly Approach[]): Approach | null {
  let found: Approach | null = null;
  for (const one of all) if (known(one.miss_m) && (found === null || one.miss_m < (found.miss_m ?? Infinity))) found = one;
  return found;
}

function plain(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 6 });
}
