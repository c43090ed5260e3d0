// Lengths, times and probabilities of an encounter in the words of a reader.

import { clockWithSeconds, day, grouped, known, oneIn, quantity } from "../format";
import type { Maybe } from "./document";

/** "431 m", "1.60 km", "0.32 m": three figures. */
export function metres(value: Maybe): string {
  if (!known(value)) return "unknown";
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-3 || size >= 1e9)) return `${quantity(value, 3)} m`;
  return size >= 1e3 ? `${figures(value / 1e3)} km` : `${figures(value)} m`;
}

/** "14.2 km/s", "8.41 m/s". */
export function speed(value: Maybe): string {
  if (!known(value)) return "unknown";
  return Math.abs(value) >= 1e3 ? `${figures(value / 1e3)} km/s` : `${figures(value)} m/s`;
}

/** "2.3 days", "5.1 h", "12 min", whatever its sign. */
export function span(seconds: Maybe): string {
  if (!known(seconds)) return "unknown";
  const size = Math.abs(seconds);
  return size >= 172_800 ? `${grouped(size / 86_400, 1)} days` : size >= 7200 ? `${grouped(size / 3600, 1)} h` : `${grouped(size / 60)} min`;
}

/** "1.2 × 10⁻⁵", "0", "no answer". */
export function probability(value: Maybe, digits = 3): string {
  return known(value) ? quantity(value, digits) : "no answer";
}

/** "1 in 83,000", or nothing. */
export function odds(value: Maybe): string {
  return known(value) && value >= 1e-15 ? oneIn(value) : "";
}

/** "23 Feb 2025 16:41:51". */
export function moment(utc: string | null | undefined): string {
  return `${day(utc)} ${clockWithSeconds(utc)}`;
}

/** "12°", "-30°": of an axis, which has no direction. */
export function angle(radians: number): string {
  const degrees = Math.round((radians * 180) / Math.PI);
  return `${degrees > 90 ? degrees - 180 : degrees}°`;
}

function figures(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return "0";
  return size >= 100 ? grouped(value) : Number(value.toPrecision(3)).toLocaleString("en-US", { maximumFractionDigits: 6 });
}
