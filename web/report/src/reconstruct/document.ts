// The reconstruction of one breakup as the page receives it: JSON, every number in SI, null where unknown.

import type { Maybe } from "../format";
import type { Lifetime } from "../lifetime/document";

export interface Hypothesis {
  readonly name: string;
  readonly probability: number;
  readonly modelled_median_m_s: Maybe;
  readonly words: string;
}

export interface Candidate {
  readonly object_id: string;
  readonly name: string;
  readonly score: number;
  readonly share: number;
  readonly median_speed_m_s: number;
  readonly plane_angle_deg: number;
  readonly set_epoch_utc: string;
  readonly given: boolean;
}

export interface Piece {
  readonly object_id: string;
  readonly name: string;
  readonly set_epoch_utc: string;
  readonly member: boolean;
  readonly probability: Maybe;
  readonly reason: string;
  readonly miss_m: Maybe;
  readonly delta_v_m_s: Maybe;
  readonly delta_v_rtn_m_s: readonly [number, number, number] | null;
  readonly period_s: Maybe;
  readonly perigee_m: Maybe;
  readonly apogee_m: Maybe;
  readonly area_to_mass_m2_kg: Maybe;
}

export interface Timing {
  readonly half_width_s: number;
  readonly bootstrap_sigma_s: number;
  readonly drag_model_sigma_s: number;
  readonly parent_sigma_s: number;
  readonly theory_sigma_s: number;
  readonly median_miss_m: number;
  readonly revolutions: readonly { readonly epoch_utc: string; readonly probability: number }[];
  readonly bootstrap: { readonly edges_s: readonly number[]; readonly draws: readonly number[] };
  readonly curve: { readonly offset_s: readonly number[]; readonly median_m: readonly number[]; readonly p25_m: readonly number[]; readonly p75_m: readonly number[] } | null;
}

export interface Reconstructed {
  readonly event: {
    readonly epoch_utc: string;
    readonly interval_s: readonly [number, number];
    readonly interval_utc: readonly [string, string];
    readonly interval_probability: number;
    readonly revolution_probability: Maybe;
    readonly settled: boolean;
    readonly latitude_deg: number;
    readonly longitude_deg: Maybe;
    readonly altitude_m: number;
  };
  readonly time: Timing | null;
  readonly parent: { readonly object_id: string; readonly name: string; readonly kind: string; readonly mass_kg: Maybe; readonly set_epoch_utc: string; readonly choice: string } | null;
  readonly fragments: {
    readonly used: number;
    readonly rejected: number;
    readonly sets_given: number;
    readonly rows_refused: number;
    readonly set_aside: readonly { readonly reason: string; readonly count: number; readonly examples: readonly string[] }[];
  };
  readonly delta_v: {
    readonly median_m_s: number;
    readonly p10_m_s: number;
    readonly p90_m_s: number;
    readonly largest_m_s: number;
    readonly posigrade_fraction: Maybe;
    readonly mean_rtn_m_s: readonly number[] | null;
    readonly mean_sigma_rtn_m_s: readonly number[] | null;
    readonly reference: string;
  };
  readonly area_to_mass: { readonly median_m2_kg: number; readonly p10_m2_kg: number; readonly p90_m2_kg: number } | null;
  readonly hypotheses: readonly Hypothesis[];
  readonly parent_candidates: readonly Candidate[];
  readonly objects: readonly Piece[];
  /** How the cloud thins out and what it does to stations: only where it was asked for. */
  readonly lifetime?: Lifetime | null;
  readonly warnings: readonly string[];
  readonly how_sure: readonly string[];
  readonly provenance: {
    readonly version: string;
    readonly command: string;
    readonly seed: number;
    readonly inputs: readonly { readonly name: string; readonly sha256: string }[];
    readonly models: readonly string[];
  };
}

/** The document embedded in the page. */
export function embedded(): Reconstructed {
  return JSON.parse(document.getElementById("greenzone-document")?.textContent ?? "{}") as Reconstructed;
}
