// All passes of one asset as a table that a screen reader, a printer and a copy-and-paste understand.

import type { Asset, Pass } from "./document";
import { timingText } from "./asset_card";
import { disclosure, h } from "./element";
import { UNKNOWN, clock, clockWithSeconds, grouped, known, percent, quantity, shortDay } from "./format";
import { deciding, timingMatters } from "./measure";
import { answered, expectedHits, interval } from "./pass_details";
import { zoneBadge, zoneOfPass } from "./zone";

type Column = readonly [title: string, unit: string, cell: (pass: Pass) => string | Node, needed?: (asset: Asset) => boolean];

const COLUMNS: readonly Column[] = [
  ["Zone", "", (pass) => zoneBadge(zoneOfPass(pass), "small")],
  ["Start–end", "UTC", (pass) => `${shortDay(pass.start_utc)} ${clock(pass.start_utc)}–${clock(pass.end_utc)}`],
  ["Peak", "UTC", (pass) => clockWithSeconds(pass.peak_utc)],
  ["Plane", "UTC", (pass) => (pass.plane_crossing_utc ? clockWithSeconds(pass.plane_crossing_utc) : "–")],
  ["Speed", "km/s", (pass) => (known(pass.relative_speed_m_s) ? grouped(pass.relative_speed_m_s / 1e3, 1) : UNKNOWN)],
  ["P(hit ≥ 1 cm)", "", (pass) => bounded(pass, pass.p_hit_ge_1cm)],
  ["Interval", "", interval],
  ["MC error", "1 sigma", (pass) => percent(answered(pass, pass.mc_relative_sd))],
  ["Highest", "over timing", (pass) => quantity(answered(pass, pass.p_hit_ge_1cm_max)), timingUncertain],
  ["P(penetr.)", "", (pass) => (pass.p_penetration === null ? "–" : quantity(answered(pass, pass.p_penetration))), shieldsGiven],
  ["Hits ≥ 1 mm", "expected", (pass) => expectedHits(pass, "ge_1mm")],
  ["≥ 3 mm", "expected", (pass) => expectedHits(pass, "ge_3mm")],
  ["≥ 1 cm", "expected", (pass) => expectedHits(pass, "ge_1cm")],
  ["≥ 10 cm", "expected", (pass) => expectedHits(pass, "ge_10cm")],
];

/** The table of one asset's passes, in a region that scrolls, behind a line that opens. */
export function passTable(asset: Asset): HTMLElement {
  const passes = asset.passes ?? [];
  const title = `${asset.name}: ${passes.length} passes${timingText(asset) && `, timing ${timingText(asset)}`}`;
  const columns = COLUMNS.filter(([, , , needed]) => needed === undefined || needed(asset));
  const head = h("tr", {}, h("th", { scope: "col" }, "Pass"),
    ...columns.map(([name, unit]) => h("th", { scope: "col" }, name, unit ? h("small", {}, unit) : null)));
  const table = h("table", {}, h("caption", {}, title), h("thead", {}, head), h("tbody", {}, ...passes.map((pass) => row(pass, columns))));
  return disclosure("figures", [title], h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": title }, table));
}

function timingUncertain(asset: Asset): boolean {
  return timingText(asset) !== "" || (asset.passes ?? []).some((pass) => timingMatters(deciding(asset), pass));
}

function shieldsGiven(asset: Asset): boolean {
  return (asset.passes ?? []).some((pass) => pass.p_penetration !== null);
}

function row(pass: Pass, columns: readonly Column[]): HTMLTableRowElement {
  const zone = zoneOfPass(pass);
  const past = pass.advised === false;
  const number = h("th", { scope: "row" }, String(pass.number), past ? h("small", {}, "past") : null);
  return h("tr", { class: `row-${zone}${past ? " past" : ""}` }, number, ...columns.map(([, , cell]) => h("td", {}, cell(pass))));
}

function bounded(pass: Pass, value: number | null | undefined): string {
  if (pass.status === "unknown") return UNKNOWN;
  return `${pass.status === "upper_bound" && known(value) ? "< " : ""}${quantity(value)}`;
}
