// The document that the page of a search for maneuvers is drawn from.

import { milliseconds, type Maybe } from "../format";
import type { Provenance } from "../provenance_box";

export interface Traces {
  readonly start_utc: string | null;
  readonly t_s: readonly number[];
  readonly axis_m: readonly Maybe[];
  readonly along_miss_m: readonly Maybe[];
  readonly plane_jump_m_s: readonly Maybe[];
}

export interface Watched {
  readonly object_id: string;
  readonly name: string | null;
  readonly notes: readonly string[];
  readonly sets_given: number;
  readonly sets_used: number;
  readonly first_set_utc: string | null;
  readonly last_set_utc: string | null;
  readonly not_told: number;
  readonly traces: Traces | null;
}

export interface Maneuver {
  /** Place in the list of objects. */
  readonly object: number;
  readonly start_utc: string;
  readonly end_utc: string;
  readonly likeliest_utc: string;
  readonly delta_v_m_s: number;
  readonly delta_v_sigma_m_s: number;
  readonly direction: string;
  readonly confidence: number;
  readonly score: number;
}

export interface Cause {
  readonly cause: string;
  readonly count: number;
  readonly examples: readonly string[];
  readonly reason: string;
}

export interface Watch {
  readonly window: { readonly since_utc: string | null; readonly until_utc: string | null };
  readonly sensitivity: { readonly score: number; readonly confidence: number };
  readonly summary: {
    readonly objects: number;
    readonly objects_with_maneuvers: number;
    readonly maneuvers: number;
    readonly not_told: number;
    readonly by_direction: Readonly<Record<string, number>>;
    readonly sets_given: number;
    readonly rows_refused: number;
  };
  readonly objects: readonly Watched[];
  readonly maneuvers: readonly Maneuver[];
  readonly not_listed: number;
  readonly not_determinable: readonly Cause[];
  readonly noted: number;
  readonly warnings: readonly string[] | null;
  readonly how_sure: readonly string[] | null;
  readonly provenance: Provenance | null;
}

/** The document embedded in the page. */
export function embedded(): Watch {
  return JSON.parse(document.getElementById("greenzone-document")?.textContent ?? "{}") as Watch;
}

/** Seconds since 1970. */
export function seconds(utc: string | null): number {
  return milliseconds(utc) / 1e3;
}

/** "ISS (ZARYA) (25544)". */
export function named({ name, object_id }: Watched): string {
  return name ? `${name} (${object_id})` : object_id;
}

/** Whether the speed was changed along the track; else across it. */
export function isAlong({ direction }: Maneuver): boolean {
  return direction === "in-track";
}

/** "+1.49 cm/s", "2.04 m/s": from a metre a second on in metres; a sign along the track only. */
export function deltaV(maneuver: Maneuver): string {
  const sign = isAlong(maneuver) && maneuver.delta_v_m_s > 0 ? "+" : "";
  return `${sign}${speed(maneuver.delta_v_m_s)}`.replace("-", "−");
}

/** A change of speed to three figures. */
export function speed(delta_v_m_s: number): string {
  const [value, unit] = Math.abs(delta_v_m_s) < 1 ? [100 * delta_v_m_s, "cm/s"] : [delta_v_m_s, "m/s"];
  return `${Number(value.toPrecision(3)).toLocaleString("en-US", { maximumFractionDigits: 3 })} ${unit}`;
}
