// The response document as the page receives it: JSON, with the large arrays packed.

export type ZoneName = "green" | "yellow" | "red" | "unknown";

export interface Packed {
  readonly kind: "float32" | "int16" | "uint8";
  readonly scale: number;
  readonly base64: string;
}

export interface Parent {
  readonly name: string;
  readonly object_id?: string;
  readonly mass_kg?: number | null;
  readonly mass_low_kg?: number | null;
  readonly mass_high_kg?: number | null;
  readonly type?: string;
  readonly weight?: number | null;
}

export interface BreakupEvent {
  readonly name: string;
  readonly epoch_utc: string;
  readonly epoch_sigma_s?: number | null;
  readonly known_utc: string;
  readonly latitude_deg?: number | null;
  readonly longitude_deg?: number | null;
  readonly altitude_m?: number | null;
  readonly parents?: readonly Parent[];
  readonly cause?: string;
  readonly unknowns?: readonly string[];
}

export interface Fragments {
  readonly ge_1mm?: number | null;
  readonly ge_1cm?: number | null;
  readonly ge_10cm?: number | null;
  readonly mass_kg?: number | null;
  readonly reentering_at_once_fraction_ge_10cm?: number | null;
  readonly reentering_at_once_fraction_ge_1cm?: number | null;
  readonly escaped?: number | null;
}

export interface SizeStatus {
  readonly ge_1mm?: string;
  readonly ge_3mm?: string;
  readonly ge_1cm?: string;
  readonly ge_10cm?: string;
}

export interface ExpectedHits {
  readonly ge_1mm?: number | null;
  readonly ge_3mm?: number | null;
  readonly ge_1cm?: number | null;
  readonly ge_10cm?: number | null;
}

export interface Pass {
  readonly number: number;
  readonly start_utc: string;
  readonly peak_utc: string;
  readonly end_utc: string;
  readonly relative_speed_m_s?: number | null;
  readonly plane_crossing_utc?: string | null;
  readonly expected_hits?: ExpectedHits;
  readonly expected_hits_status?: SizeStatus;
  readonly p_hit_ge_1cm?: number | null;
  readonly p_hit_ge_1cm_interval?: readonly (number | null)[] | null;
  readonly p_hit_ge_1cm_max?: number | null;
  readonly p_penetration?: number | null;
  readonly p_penetration_interval?: readonly (number | null)[] | null;
  readonly p_penetration_max?: number | null;
  readonly p_penetration_mc_relative_sd?: number | null;
  readonly mc_relative_sd?: number | null;
  readonly radius_m?: number | null;
  readonly time_sigma_s?: number | null;
  readonly zone?: string;
  readonly zone_reasons?: readonly string[];
  readonly status?: string;
  readonly advised?: boolean;
}

export interface Shelter {
  readonly start_utc: string;
  readonly end_utc: string;
  readonly begin_closing_utc?: string | null;
  readonly close_hatches_by_utc?: string | null;
  readonly aboard_by_utc?: string | null;
  readonly earliest_exit_utc?: string | null;
  readonly undock_ready_utc?: string | null;
  readonly passes?: readonly number[];
  readonly reasons?: readonly string[];
}

export interface Seats {
  readonly crew: number;
  readonly seats: number;
  readonly enough: boolean;
  readonly ships?: readonly { readonly name: string; readonly seats: number }[];
}

export interface TimelineStep {
  readonly utc: string;
  readonly action: string;
  readonly why?: string;
}

export interface Span {
  readonly start_utc: string;
  readonly end_utc: string;
}

/** The sum over the passes from the report on, with its zone. */
export interface Period {
  readonly end_utc?: string | null;
  readonly zone?: string;
  readonly metric?: string | null;
  readonly p_at_least?: number | null;
  readonly p_at_most?: number | null;
}

/** What the thresholds multiplied by `factor` would give. */
export interface Sensitivity {
  readonly factor?: number | null;
  readonly zone?: string;
  readonly shelter_minutes?: number | null;
  readonly windows?: number | null;
  readonly sheltered_passes?: readonly number[];
}

export interface Asset {
  readonly name: string;
  readonly kind?: string;
  readonly zone?: string;
  readonly zone_reasons?: readonly string[];
  readonly cross_section_m2?: number | null;
  readonly elements_epoch_utc?: string | null;
  readonly elements_age_days?: number | null;
  readonly time_sigma_s?: number | null;
  readonly timing_halfwidth_s?: number | null;
  readonly period?: Period | null;
  readonly background?: unknown;
  readonly passes?: readonly Pass[];
  readonly shelter?: readonly Shelter[];
  readonly shelter_notes?: readonly string[];
  readonly timeline?: readonly TimelineStep[];
  readonly departure_windows?: readonly Span[];
  readonly seats?: Seats | null;
  readonly flux_by_size?: readonly { readonly size_m: number; readonly expected_hits: number }[];
  readonly sensitivity?: readonly Sensitivity[];
  readonly unknowns?: readonly string[];
}

export interface GabbardPoints {
  readonly size_m?: Packed;
  readonly period_min: Packed;
  readonly apogee_m: Packed;
  readonly perigee_m: Packed;
}

export interface Gabbard extends GabbardPoints {
  readonly size_m: Packed;
  readonly observed?: GabbardPoints | null;
}

export interface Snapshot {
  readonly utc: string;
  readonly asset?: string;
  readonly label?: string;
  readonly earth_rotation_rad?: number | null;
  readonly asset_position_m?: readonly number[];
  readonly asset_path_m: Packed;
  readonly positions_m: Packed;
  readonly size_m: Packed;
}

export interface Policy {
  readonly name?: string;
  readonly thresholds?: readonly Readonly<Record<string, unknown>>[];
  readonly assumptions?: readonly string[];
  readonly sensitivity?: readonly Sensitivity[];
}

export interface Provenance {
  readonly version?: string;
  readonly seed?: number | string;
  readonly samples?: number;
  readonly inputs?: readonly { readonly name: string; readonly sha256: string }[];
  readonly models?: readonly string[];
  readonly policy?: string;
  readonly command?: string;
}

/** One satellite of a catalog held against the cloud. */
export interface ThreatenedSatellite {
  readonly object_id: string;
  readonly name: string;
  readonly operator: string;
  readonly asset: string | null;
  readonly status: string;
  readonly reason: string | null;
  readonly expected_hits: number | null;
  readonly expected_hits_at_most: number | null;
  readonly mc_relative_sd: number | null;
  readonly peak_utc: string | null;
  readonly area_m2: number;
  readonly perigee_m: number;
  readonly apogee_m: number;
  readonly set_age_days: number;
}

export interface ExposedGroup {
  readonly name: string;
  readonly satellites: number;
  readonly without_answer: number;
  readonly expected_hits: number | null;
  readonly worst_object_id: string;
  readonly worst_name: string;
  readonly worst_expected_hits: number | null;
}

/** The satellites of a catalog, the most threatened first. */
export interface Against {
  readonly catalog: string;
  readonly smallest_size_m: number;
  readonly samples: number;
  readonly pieces: number;
  readonly objects_given: number;
  readonly satellites_screened: number;
  readonly satellites_without_answer: number;
  readonly median_set_age_days: number;
  readonly largest_set_age_days: number;
  readonly left_out: readonly { readonly reason: string; readonly count: number; readonly examples: readonly string[] }[];
  readonly warnings: readonly string[];
  readonly satellites: readonly ThreatenedSatellite[];
  readonly unreached: { readonly count: number; readonly expected_hits_at_most: number | null };
  readonly operators: readonly ExposedGroup[];
  readonly altitude_bands: readonly ExposedGroup[];
}

export interface Response {
  readonly event: BreakupEvent;
  readonly fragments?: Fragments;
  readonly window: { readonly start_utc: string; readonly end_utc: string; readonly hours?: number };
  readonly zone?: string;
  readonly assets?: readonly Asset[];
  readonly against?: Against | null;
  readonly gabbard?: Gabbard | null;
  readonly snapshots?: readonly Snapshot[];
  readonly policy?: Policy;
  readonly limits?: readonly string[];
  readonly provenance?: Provenance;
}

/** The document embedded in the page. */
export function embedded(): Response {
  const text = document.getElementById("greenzone-document")?.textContent ?? "{}";
  return JSON.parse(text) as Response;
}

/** The plain numbers of a packed array, in the unit its key names. */
export function unpacked(packed: Packed): Float32Array {
  const text = atob(packed.base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
  const raw = typed(packed.kind, bytes.buffer);
  return Float32Array.from(raw, (value) => value * packed.scale);
}

function typed(kind: Packed["kind"], buffer: ArrayBuffer): Float32Array | Int16Array | Uint8Array {
  if (kind === "int16") return new Int16Array(buffer);
  return kind === "uint8" ? new Uint8Array(buffer) : new Float32Array(buffer);
}
