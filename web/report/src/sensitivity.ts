// How the answer changes with the thresholds: one row per factor, one column per asset and one for all.

import type { Asset, Policy, Sensitivity } from "./document";
import { h } from "./element";
import { grouped, known, quantity, ranges } from "./format";
import { zoneBadge, zoneNamed } from "./zone";

type Column = readonly [name: string, cases: readonly Sensitivity[]];

/** The table; a sentence where nothing was varied. */
export function sensitivityTable(policy: Policy | undefined, assets: readonly Asset[]): HTMLElement {
  const single = assets.filter((asset) => (asset.sensitivity ?? []).length > 0).map((asset): Column => [asset.name, asset.sensitivity ?? []]);
  const whole: Column = [single.length > 0 ? "All together" : "Zone and shelter", policy?.sensitivity ?? []];
  const columns = single.length === 1 || whole[1].length === 0 ? single : [...single, whole];
  const factors = [...new Set(columns.flatMap(([, cases]) => cases.map((one) => one.factor)).filter(known))].sort((a, b) => a - b);
  if (factors.length === 0) return h("p", { class: "quiet" }, "None recorded.");
  const head = h("tr", {}, h("th", { scope: "col" }, "Thresholds"), ...columns.map(([name]) => h("th", { scope: "col" }, name)));
  const rows = factors.map((factor) => h("tr", { class: factor === 1 ? "given" : null }, h("th", { scope: "row" }, factorText(factor)),
    ...columns.map(([, cases]) => h("td", {}, ...caseCell(cases.find((one) => one.factor === factor))))));
  return h("div", { class: "scroll short", tabindex: 0, role: "region", "aria-label": "Sensitivity to the thresholds" },
    h("table", {}, h("thead", {}, head), h("tbody", {}, ...rows)));
}

function caseCell(one: Sensitivity | undefined): (Node | string)[] {
  if (!one) return ["not computed"];
  const passes = one.sheltered_passes ?? [];
  const windows = known(one.windows) ? `, ${one.windows} window${one.windows === 1 ? "" : "s"}` : "";
  const shelter = one.windows === 0 ? "no shelter" : `${grouped(one.shelter_minutes)} min${windows}`;
  const detail = passes.length > 0 ? [h("small", {}, `pass${passes.length > 1 ? "es" : ""} ${ranges(passes)}`)] : [];
  return [zoneBadge(zoneNamed(one.zone), "small"), h("span", { class: "case" }, shelter), ...detail];
}

function factorText(value: number): string {
  if (value === 1) return "as given";
  return value > 1 ? `× ${quantity(value)}` : `÷ ${quantity(1 / value)}`;
}
