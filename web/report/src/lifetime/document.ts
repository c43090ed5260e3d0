// The lifetime of a cloud as a page receives it, alone or under the key `lifetime` of another document; null where unknown.

import type { Maybe } from "../format";

export interface SurvivalPoint {
  readonly days_after_event: number;
  readonly modelled_fraction: Maybe;
  readonly modelled_low: Maybe;
  readonly modelled_high: Maybe;
  readonly observed_fraction: Maybe;
}

export interface StationPeriod {
  readonly asset: string;
  readonly days: number;
  readonly expected_hits: Maybe;
  readonly expected_hits_low?: Maybe;
  readonly expected_hits_high?: Maybe;
  readonly penetration_probability: Maybe;
  readonly multiple_of_background: Maybe;
  readonly multiple_low?: Maybe;
  readonly multiple_high?: Maybe;
  readonly multiple_basis?: string | null;
  readonly background_source?: string | null;
}

export interface JoinClass {
  readonly name: string;
  readonly modelled: Maybe;
  readonly catalogued: number;
  readonly left_in_cloud: Maybe;
}

export interface Lifetime {
  readonly event?: { readonly name: string; readonly epoch_utc: string };
  readonly pieces?: { readonly smallest_size_m: number; readonly modelled: Maybe; readonly counted_from_day: number };
  readonly survival: readonly SurvivalPoint[];
  readonly median_life_days?: Maybe;
  readonly median_life_days_low?: Maybe;
  readonly median_life_days_high?: Maybe;
  readonly join?: { readonly at_utc: string; readonly catalogued: number; readonly with_history: number; readonly modelled: Maybe; readonly left_in_cloud: Maybe; readonly excess: Maybe; readonly classes: readonly JoinClass[] } | null;
  readonly stations: readonly StationPeriod[];
  readonly approaches?: readonly { readonly asset: string; readonly object_id: string; readonly tca_utc: string; readonly miss_distance_m: number; readonly relative_speed_m_s: number }[];
  readonly observations?: readonly { readonly days_after_event: number; readonly on_orbit: number; readonly catalogued: Maybe; readonly source: string }[];
  readonly screened_days?: number;
  readonly warnings?: readonly string[];
  readonly how_sure?: readonly string[];
  readonly provenance?: {
    readonly version?: string;
    readonly command?: string;
    readonly models?: readonly string[];
    readonly inputs?: readonly { readonly name: string; readonly sha256: string }[];
    readonly seed?: number;
    readonly samples?: number;
  };
}

/** The document embedded in the page. */
export function embedded(): Lifetime {
  return JSON.parse(document.getElementById("greenzone-document")?.textContent ?? "{}") as Lifetime;
}
