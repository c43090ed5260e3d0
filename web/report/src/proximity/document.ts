// The watch over proximity as the page receives it: the JSON of the command, and tracks to plot.

import type { Provenance } from "../provenance_box";

export type Maybe = number | null | undefined;

export interface Approach {
  readonly primary_id: string;
  readonly secondary_id: string;
  readonly primary_name: string;
  readonly secondary_name: string;
  readonly primary_designator: string;
  readonly secondary_designator: string;
  readonly start_utc: string;
  readonly end_utc: string;
  readonly tca_utc: string;
  readonly minimum_range_m: Maybe;
  readonly relative_speed_m_s: Maybe;
  readonly hours_within: Maybe;
  readonly kind: string;
  readonly score: Maybe;
  readonly expected_pairs: Maybe;
  readonly explained: boolean;
  readonly why: string;
  readonly alternatives: readonly string[];
  readonly plane_angle_deg: Maybe;
  readonly drift_m_day: Maybe;
  readonly synchronous: boolean;
  readonly set_age_days_primary: Maybe;
  readonly set_age_days_secondary: Maybe;
}

export interface Track {
  readonly primary_id: string;
  readonly secondary_id: string;
  readonly t_s: readonly number[];
  readonly range_m: readonly Maybe[];
  readonly r_m: readonly Maybe[];
  readonly t_m: readonly Maybe[];
  readonly n_m: readonly Maybe[];
  readonly plane_angle_deg: readonly Maybe[];
  readonly longitude_primary_deg: readonly Maybe[] | null;
  readonly longitude_secondary_deg: readonly Maybe[] | null;
}

export interface RingObject {
  readonly object_id: string;
  readonly name: string;
  readonly state: string;
  readonly longitude_deg: Maybe;
  readonly drift_deg_day: Maybe;
  readonly first_drift_deg_day: Maybe;
  readonly inclination_deg: Maybe;
}

export interface Proximity {
  readonly window: { readonly start_utc: string; readonly end_utc: string; readonly days: number; readonly start_reason?: string };
  readonly within_km: number;
  readonly asked: readonly string[] | null;
  readonly objects: {
    readonly given?: number;
    readonly followed?: number;
    readonly left_out?: readonly { readonly reason: string; readonly count: number; readonly examples: readonly string[] }[];
    readonly rows_refused?: number;
  };
  readonly approaches: readonly Approach[];
  readonly approaches_not_listed: number;
  readonly summary: { readonly approaches?: number; readonly by_kind?: Readonly<Record<string, number>>; readonly expected_below_one?: Maybe };
  readonly ring: { readonly objects?: number; readonly by_state?: Readonly<Record<string, number>>; readonly moving?: readonly RingObject[] };
  readonly histories: { readonly objects_with_several_sets?: number; readonly reason?: string | null };
  readonly tracks?: readonly Track[];
  readonly warnings?: readonly string[];
  readonly how_sure?: readonly string[];
  readonly provenance?: Provenance;
}

/** The document embedded in the page. */
export function embedded(): Proximity {
  return JSON.parse(document.getElementById("greenzone-document")?.textContent ?? "{}") as Proximity;
}

/** "TANDEM-X (36605)", or the id alone. */
export function named(name: string, id: string): string {
  return name === "" || name === id ? id : `${name} (${id})`;
}

/** Both objects of a pair. */
export function pairName(one: Approach): string {
  return `${named(one.primary_name, one.primary_id)} and ${named(one.secondary_name, one.secondary_id)}`;
}
