// What it takes to compute a page's answer again: the command, the version, the models and the inputs with their digests.

import { commandBox } from "./command";
import { type Child, h } from "./element";

export interface Recipe {
  readonly version?: string;
  readonly command?: string;
  readonly models?: readonly string[];
  readonly inputs?: readonly { readonly name: string; readonly sha256: string }[];
}

/** The box, with a note after the command where there is one. */
export function recomputeBox({ command = "", version = "unknown", models = [], inputs = [] }: Recipe, note: HTMLElement | null = null): HTMLElement {
  const rows = inputs.map(({ name, sha256 }) => h("tr", {}, h("th", { scope: "row" }, name), h("td", { class: "digest" }, sha256)));
  const facts: readonly (readonly [string, Child])[] = [["greenzone", version], ["Models", models.join("; ") || "unknown"]];
  return h("div", { class: "provenance" }, commandBox(command), note,
    h("dl", { class: "rows" }, ...facts.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value)))),
    h("div", { class: "scroll short", tabindex: 0, role: "region", "aria-label": "Inputs with their digests" },
      h("table", {}, h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Input"), h("th", { scope: "col" }, "SHA-256"))), h("tbody", {}, ...rows))));
}
