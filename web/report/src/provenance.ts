// How to get this answer again: version, seed, inputs with their digests, models, the command.

import { backgroundWithSources } from "./background";
import { commandBox } from "./command";
import type { Asset, Provenance } from "./document";
import { disclosure, h } from "./element";
import { dayAndClock, grouped, known } from "./format";

/** The provenance with a button that copies the command. */
export function provenanceView(provenance: Provenance, assets: readonly Asset[]): HTMLElement {
  const drawn = `seed ${provenance.seed ?? "unknown"}, ${grouped(provenance.samples)} samples, policy ${provenance.policy ?? "unknown"}`;
  const facts: [string, string][] = [
    ["greenzone", `${provenance.version ?? "version unknown"}: ${drawn}`],
    ["Models", (provenance.models ?? []).join("; ") || "unknown"],
    ...assets.map((asset): [string, string] => [`Orbit of ${asset.name}`, orbitText(asset)]),
  ];
  const backgrounds = [
    ...assets.filter((asset) => backgroundWithSources(asset.background) !== "").map((asset): [string, string] => [`Background at ${asset.name}`, backgroundWithSources(asset.background)]),
  ];
  return h("div", { class: "provenance" }, commandBox(provenance.command ?? ""),
    rows(facts), disclosure("inputs", [`Inputs with their digests (${(provenance.inputs ?? []).length}) and sources of the background risk`], rows(backgrounds), inputs(provenance)));
}

function rows(facts: readonly (readonly [string, string])[]): HTMLElement {
  return h("dl", { class: "rows" }, ...facts.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value))));
}

function inputs(provenance: Provenance): HTMLElement {
  const rows = (provenance.inputs ?? []).map((input) => h("tr", {}, h("th", { scope: "row" }, input.name), h("td", { class: "digest" }, input.sha256)));
  return h("div", { class: "scroll short", tabindex: 0, role: "region", "aria-label": "Inputs" },
    h("table", {}, h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Input"), h("th", { scope: "col" }, "SHA-256"))), h("tbody", {}, ...rows)));
}

function orbitText(asset: Asset): string {
  const epoch = asset.elements_epoch_utc ? `epoch ${dayAndClock(asset.elements_epoch_utc)} UTC` : "epoch unknown";
  const age = asset.elements_age_days;
  return known(age) ? `${epoch}, ${grouped(Math.abs(age), 1)} days ${age < 0 ? "after" : "before"} the event` : epoch;
}
