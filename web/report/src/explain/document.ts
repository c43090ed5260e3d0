// The explanation of one event as the page receives it: JSON, every number in SI, null where unknown.

export type Maybe = number | null | undefined;

export interface Party {
  readonly designator: string;
  readonly name?: string;
  readonly international_designator?: string;
  readonly object_type?: string;
  readonly maneuverable?: string;
  readonly covariance_method?: string;
  readonly sigma_rtn_m?: readonly Maybe[] | null;
}

export interface Row {
  readonly file: string;
  readonly message_id: string;
  readonly originator: string;
  readonly creation_utc: string | null;
  readonly error?: string | null;
  readonly tca_utc: string;
  readonly time_to_tca_s?: Maybe;
  readonly tca_shift_s?: Maybe;
  readonly miss_distance_m?: Maybe;
  readonly stated_miss_distance_m?: Maybe;
  readonly relative_speed_m_s?: Maybe;
  readonly sigma_m?: readonly Maybe[] | null;
  readonly sigma_along_miss_m?: Maybe;
  readonly mahalanobis?: Maybe;
  readonly hbr_m?: Maybe;
  readonly hbr_source?: string;
  readonly pc?: Maybe;
  readonly method?: string;
  readonly why?: string;
  readonly max_pc?: Maybe;
  readonly stated_pc?: Maybe;
  readonly stated_pc_method?: string;
  readonly flags?: readonly string[];
  readonly doubts?: readonly string[];
  readonly changes?: readonly string[];
}

export interface Ellipse {
  readonly sigma_m: readonly [number, number];
  readonly turn_rad: number;
}

export interface Picture {
  readonly up: string;
  readonly miss_m: readonly [number, number];
  readonly hbr_m: number;
  readonly combined?: Ellipse | null;
  readonly objects?: readonly (Ellipse | null)[];
}

export interface Curve {
  readonly x: readonly Maybe[];
  readonly pc: readonly Maybe[];
  readonly present_x?: Maybe;
  readonly present_pc?: Maybe;
  readonly max_x?: Maybe;
  readonly max_pc?: Maybe;
}

export interface Method {
  readonly name: string;
  readonly pc?: Maybe;
  readonly status: string;
  readonly interval?: readonly Maybe[] | null;
  readonly why?: string;
}

export interface Explanation {
  readonly title: string;
  readonly summary: readonly string[];
  readonly unknowns: readonly string[];
  readonly limits: readonly string[];
  readonly primary: Party;
  readonly secondary: Party;
  readonly shown: number;
  readonly messages: readonly Row[];
  readonly picture?: Picture | null;
  readonly hbr_curve?: Curve | null;
  readonly scale_curve?: Curve | null;
  readonly diluted?: boolean | null;
  readonly curves_by?: string;
  readonly methods: readonly Method[];
  readonly refused: readonly { readonly file: string; readonly error: string }[];
  readonly provenance: {
    readonly version: string;
    readonly command: string;
    readonly inputs: readonly { readonly name: string; readonly sha256: string }[];
  };
}

/** The document embedded in the page. */
export function embedded(): Explanation {
  return JSON.parse(document.getElementById("greenzone-document")?.textContent ?? "{}") as Explanation;
}

/** The message the pictures are drawn from. */
export function shownRow(explanation: Explanation): Row {
  const row = explanation.messages[explanation.shown];
  if (!row) throw new Error("the explanation names no message");
  return row;
}
