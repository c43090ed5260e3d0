// Everything known of one pass, in a strip under the chart.

import type { Asset, Pass } from "./document";
import { h } from "./element";
import { timingText } from "./asset_card";
import { UNKNOWN, clockWithSeconds, grouped, known, oneIn, percent, prose, quantity, shortDay, span } from "./format";
import { deciding, timingMatters } from "./measure";
import { zoneBadge, zoneNamed, zoneOfPass } from "./zone";

/** The strip for one pass. */
export function passDetails(pass: Pass, asset: Asset): HTMLElement {
  const times = `${shortDay(pass.start_utc)} ${clockWithSeconds(pass.start_utc)}–${clockWithSeconds(pass.end_utc)}, peak ${clockWithSeconds(pass.peak_utc)} UTC`;
  const reasons = shownReasons(pass);
  const status = pass.advised === false ? "ended before the report" : "";
  return h("div", { class: "detail" },
    h("p", { class: "detail-head" }, zoneBadge(zoneOfPass(pass), "small"), h("strong", {}, `Pass ${pass.number}`), h("span", {}, times),
      status ? h("em", {}, status) : null),
    reasons ? h("p", { class: "reasons" }, reasons) : null,
    h("dl", {}, ...figures(pass, asset).map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value)))));
}

/** The document's reasons, unless the pass is shown unknown although they speak for another zone. */
function shownReasons(pass: Pass): string {
  const overruled = zoneOfPass(pass) !== zoneNamed(pass.zone);
  return overruled ? "no answer for this pass: treat it as unsafe" : (pass.zone_reasons ?? []).map(prose).join("; ");
}

function figures(pass: Pass, asset: Asset): [string, string][] {
  const timing = timingText(asset);
  const uncertain = timing !== "" || timingMatters(deciding(asset), pass);
  const figures: ([string, string] | false)[] = [
    uncertain && ["P(hit ≥ 1 cm), highest over timing", withOdds(answered(pass, pass.p_hit_ge_1cm_max))],
    [uncertain ? "average over timing" : "P(hit ≥ 1 cm)", probability(pass, !uncertain)],
    ["not known (mass, Δv, epoch)", interval(pass)],
    ["Monte Carlo error", known(answered(pass, pass.mc_relative_sd)) ? `± ${percent(pass.mc_relative_sd)}` : UNKNOWN],
    pass.p_penetration !== null && ["P(penetration)", quantity(answered(pass, pass.p_penetration))],
    ["expected hits ≥ 1 mm / 3 mm / 1 cm / 10 cm", SIZES.map((size) => expectedHits(pass, size)).join(" / ")],
    ["relative speed", known(pass.relative_speed_m_s) ? `${grouped(pass.relative_speed_m_s / 1e3, 1)} km/s` : UNKNOWN],
    ["crosses the parent's plane", pass.plane_crossing_utc ? clockWithSeconds(pass.plane_crossing_utc) : "no"],
    timing !== "" && ["timing", timing],
  ];
  return figures.filter((figure) => figure !== false);
}

const SIZES = ["ge_1mm", "ge_3mm", "ge_1cm", "ge_10cm"] as const;

/** Expected hits of a size and more, "<" where they are a bound. */
export function expectedHits(pass: Pass, size: (typeof SIZES)[number]): string {
  const status = pass.status === "unknown" ? "unknown" : pass.expected_hits_status?.[size] ?? pass.status;
  const value = pass.expected_hits?.[size];
  if (status === "unknown" || !known(value)) return UNKNOWN;
  return `${status === "upper_bound" ? "< " : ""}${quantity(value)}`;
}

function withOdds(value: number | null | undefined): string {
  const odds = oneIn(value);
  return `${quantity(value)}${odds && `, ${odds}`}`;
}

/** The probability as a person reads it: bound, odds or unknown. */
export function probability(pass: Pass, odds = true): string {
  if (!known(answered(pass, pass.p_hit_ge_1cm))) return UNKNOWN;
  return `${pass.status === "upper_bound" ? "< " : ""}${odds ? withOdds(pass.p_hit_ge_1cm) : quantity(pass.p_hit_ge_1cm)}`;
}

/** The value, or null for a pass whose status is that there is no answer. */
export function answered(pass: Pass, value: number | null | undefined): number | null | undefined {
  return pass.status === "unknown" ? null : value;
}

/** The interval from what is not known: "1.2–6.1 × 10⁻⁵". */
export function interval(pass: Pass): string {
  const [low, high] = pass.p_hit_ge_1cm_interval ?? [];
  return span(answered(pass, low), answered(pass, high));
}
