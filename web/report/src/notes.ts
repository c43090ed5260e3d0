// What the answer rests on: unknowns, assumptions, limits, the policy and how the answer changes with it.

import type { Asset, Policy, Response } from "./document";
import { type Child, h } from "./element";
import { grouped, prose, quantity } from "./format";
import { sensitivityTable } from "./sensitivity";
import { zoneBadge, zoneNamed } from "./zone";

/** The unknowns of the event and of every asset, assumptions and limits, side by side. */
export function notes(response: Response): HTMLElement {
  return h("div", { class: "notes" }, unknowns(response),
    list("Assumed", response.policy?.assumptions ?? [], "assumed"),
    list("Limits of the method", response.limits ?? [], "limits"));
}

/** The policy's thresholds and what they would give multiplied and divided. */
export function policyTables(policy: Policy | undefined, assets: readonly Asset[]): HTMLElement {
  return h("div", { class: "policy" },
    h("div", { class: "thresholds" }, h("h3", {}, `Thresholds: ${policy?.name ?? "policy unknown"}`), recordTable(policy?.thresholds ?? [])),
    h("div", {}, h("h3", {}, "If the thresholds were other: zone, time in shelter"), sensitivityTable(policy, assets)));
}

/** What is not known of the event and of each asset, each under its name. */
function unknowns(response: Response): HTMLElement {
  const groups = [["The event", response.event.unknowns ?? []] as const, ...(response.assets ?? []).map((asset) => [asset.name, asset.unknowns ?? []] as const)]
    .filter(([, texts]) => texts.length > 0);
  const title = h("h3", {}, "What this result does not know");
  if (groups.length === 0) return h("div", { class: "unknowns" }, title, h("p", { class: "quiet" }, "Nothing is recorded here."));
  return h("div", { class: "unknowns" }, title, h("div", { class: "groups" },
    ...groups.map(([name, texts]) => h("div", {}, h("h4", {}, name), h("ul", {}, ...texts.map((text) => h("li", {}, prose(text))))))));
}

function list(title: string, texts: readonly string[], kind: string): HTMLElement {
  const items = texts.length > 0 ? h("ul", {}, ...texts.map((text) => h("li", {}, prose(text)))) : h("p", { class: "quiet" }, "Nothing is recorded here.");
  return h("div", { class: kind }, h("h3", {}, title), items);
}

function recordTable(records: readonly Readonly<Record<string, unknown>>[]): HTMLElement {
  if (records.length === 0) return h("p", { class: "quiet" }, "None recorded.");
  const keys = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const head = h("tr", {}, ...keys.map((name) => h("th", { scope: "col" }, heading(name))));
  const rows = records.map((record) => h("tr", {}, ...keys.map((name) => h("td", {}, cell(name, record[name])))));
  return h("div", { class: "scroll short", tabindex: 0, role: "region", "aria-label": "Policy table" }, h("table", {}, h("thead", {}, head), h("tbody", {}, ...rows)));
}

function heading(name: string): string {
  return quantityName(name).replaceAll("_", " ");
}

function cell(name: string, value: unknown): Child {
  if (name === "zone" && typeof value === "string") return zoneBadge(zoneNamed(value), "small");
  if (typeof value === "number") return Number.isInteger(value) ? grouped(value) : quantity(value).replace(".0\u00a0", "\u00a0");
  if (value === null || value === undefined) return "–";
  return typeof value === "object" ? JSON.stringify(value) : prose(quantityName(String(value)).replaceAll("_", " "));
}

function quantityName(name: string): string {
  const hit = /^p_hit_ge_(\d+)(mm|cm)$/.exec(name);
  if (hit) return `P(hit ≥ ${hit[1]} ${hit[2]})`;
  return name === "p_penetration" ? "P(penetration)" : name;
}
