// The screening as the page receives it: rows as columns, ids as places in a list of parties, SI, null where unknown.

import { milliseconds } from "../format";
import type { Provenance } from "../provenance_box";

export type Maybe = number | null | undefined;
type PartyRow = readonly [id: string, name: string, operator: string, type: string];

export interface Columns {
  readonly primary: readonly number[];
  readonly secondary: readonly number[];
  readonly tca_utc: readonly string[];
  readonly miss_distance_m: readonly Maybe[];
  readonly relative_speed_m_s: readonly Maybe[];
  readonly miss_r_m: readonly Maybe[];
  readonly miss_t_m: readonly Maybe[];
  readonly miss_n_m: readonly Maybe[];
  readonly set_age_days_primary: readonly Maybe[];
  readonly set_age_days_secondary: readonly Maybe[];
  readonly status: Readonly<Record<string, readonly [string, string]>>;
}

export interface Band {
  readonly low_km: number;
  readonly high_km: Maybe;
  readonly events: number;
  readonly objects: number;
  readonly closest_m: Maybe;
}

export interface OperatorCount {
  readonly operator: string;
  readonly events: number;
  readonly objects: number;
  readonly closest_m: Maybe;
}

export interface DistanceCount {
  readonly low_m: number;
  readonly high_m: number;
  readonly events: number;
  readonly slow: number;
  readonly uniform: Maybe;
}

export interface Screening {
  readonly window: { readonly start_utc: string; readonly end_utc: string; readonly hours: number; readonly start_reason?: string };
  readonly volume: { readonly shape: string; readonly half_axes_km: readonly [number, number, number] };
  readonly objects: {
    readonly given?: number;
    readonly screened?: number;
    readonly left_out?: readonly { readonly reason: string; readonly count: number; readonly examples: readonly string[] }[];
    readonly partly_answered?: number;
    readonly partly_answered_by_status?: Readonly<Record<string, number>>;
    readonly rows_refused?: number;
    readonly with_own_radius?: number;
  };
  readonly parties: readonly PartyRow[];
  readonly primaries: readonly number[] | null;
  readonly events: Columns;
  readonly highest_pc: readonly Maybe[] | null;
  readonly events_not_listed: number;
  readonly by_miss_distance: readonly DistanceCount[] | null;
  readonly summary: {
    readonly events?: number;
    readonly pairs?: number;
    readonly by_altitude_band?: readonly Band[];
    readonly by_operator?: readonly OperatorCount[];
  };
  readonly edges: Columns;
  readonly together: readonly (readonly [number, number])[];
  readonly unresolved: readonly (readonly [number, number])[];
  readonly counts: { readonly edges: number; readonly together: number; readonly unresolved: number };
  readonly warnings?: readonly string[];
  readonly how_sure?: readonly string[];
  readonly provenance?: Provenance;
}

export interface Party {
  readonly id: string;
  readonly name: string;
  readonly operator: string;
  readonly type: string;
  /** What a search looks in, in capitals. */
  readonly told: string;
}

export interface Approach {
  readonly primary: Party;
  readonly secondary: Party;
  readonly utc: string;
  readonly time_ms: number;
  readonly miss_m: Maybe;
  readonly speed_m_s: Maybe;
  readonly r_m: Maybe;
  readonly t_m: Maybe;
  readonly n_m: Maybe;
  readonly highest_pc: Maybe;
  readonly ages_days: readonly [Maybe, Maybe];
  readonly statuses: readonly [string, string];
  readonly slow: boolean;
}

/** Slower than this are formations and docked objects. */
export const SLOW_M_S = 10;
const FINE: readonly [string, string] = ["ok", "ok"];
const NOBODY: PartyRow = ["?", "", "", ""];

/** The document embedded in the page. */
export function embedded(): Screening {
  return JSON.parse(document.getElementById("greenzone-document")?.textContent ?? "{}") as Screening;
}

/** Everybody the page names. */
export function partiesOf({ parties }: Screening): readonly Party[] {
  return parties.map(([id, name, operator, type]) => ({ id, name, operator, type, told: `${id} ${name} ${operator}`.toUpperCase() }));
}

/** Columns as rows. */
export function approaches(columns: Columns, parties: readonly Party[], highest: readonly Maybe[] | null): readonly Approach[] {
  const nobody = { id: NOBODY[0], name: "", operator: "", type: "", told: "" };
  const party = (place: number | undefined): Party => parties[place ?? -1] ?? nobody;
  return columns.tca_utc.map((utc, k) => {
    const speed_m_s = columns.relative_speed_m_s[k];
    return {
      primary: party(columns.primary[k]), secondary: party(columns.secondary[k]), utc, time_ms: leaping(utc),
      miss_m: columns.miss_distance_m[k], speed_m_s, r_m: columns.miss_r_m[k], t_m: columns.miss_t_m[k], n_m: columns.miss_n_m[k],
      highest_pc: highest?.[k], ages_days: [columns.set_age_days_primary[k], columns.set_age_days_secondary[k]],
      statuses: columns.status[String(k)] ?? FINE, slow: typeof speed_m_s === "number" && speed_m_s < SLOW_M_S,
    };
  });
}

/** Milliseconds since 1970; a leap second counts as the end of the second before it. */
function leaping(utc: string): number {
  return milliseconds(utc.replace(/:60(\.\d+)?Z$/, ":59.999Z"));
}
