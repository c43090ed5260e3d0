// Approaches by altitude band and by operator: tables whose rows have a bar.

import { type Child, disclosure, h, s } from "../element";
import { grouped } from "../format";
import type { Choosing } from "./choice";
import type { Band, OperatorCount } from "./document";

const OPERATORS_SHOWN = 12;

interface Count {
  readonly events: number;
  readonly objects: number;
  readonly closest_m: number | null | undefined;
}

/** By the primary's height, all bands that have approaches. */
export function bandCounts(bands: readonly Band[]): HTMLElement {
  const most = Math.max(1, ...bands.map(({ events }) => events));
  const label = ({ low_km, high_km }: Band): string => (high_km === null || high_km === undefined ? `${grouped(low_km)} and up` : `${grouped(low_km)}–${grouped(high_km)}`);
  return figure("By altitude", "By the primary’s height above the equatorial radius.", table("Altitude, km", bands.map((band) => row(label(band), band, most))));
}

/** By operator, the one with most first; a name chooses its approaches in the table. */
export function operatorCounts(operators: readonly OperatorCount[], choosing: Choosing, tableId: string): HTMLElement {
  const most = Math.max(1, ...operators.map(({ events }) => events));
  const present = new Set(choosing.all.flatMap(({ primary, secondary }) => [primary.operator, secondary.operator]));
  const rows = operators.map((one) => row(present.has(one.operator) ? chooser(one.operator) : one.operator, one, most));
  const rest = rows.length - OPERATORS_SHOWN;
  return figure("By operator", "The owner a catalog states, else the family of the name. An approach of two operators counts for both.",
    table("Operator or family", rows.slice(0, OPERATORS_SHOWN)),
    rest > 0 ? disclosure("behind", [`${grouped(rest)} more`], table("Operator or family", rows.slice(OPERATORS_SHOWN), true)) : null);

  function chooser(operator: string): HTMLElement {
    const button = h("button", { type: "button", class: "link", "aria-label": `${operator}: show its approaches` }, operator);
    button.addEventListener("click", () => {
      choosing.choose({ operator, text: "" });
      document.getElementById(tableId)?.scrollIntoView();
      document.getElementById("operator")?.focus();
    });
    return button;
  }
}

function figure(title: string, note: string, ...children: Child[]): HTMLElement {
  return h("figure", {}, h("figcaption", {}, h("h3", {}, title), h("p", {}, note)), ...children);
}

function table(first: string, rows: readonly HTMLElement[], isLong = false): HTMLElement {
  const names = [first, "", "Approaches", "Objects", "Nearest m"];
  const head = h("tr", {}, ...names.map((name, i) => (i === 1 ? h("td", {}) : h("th", { scope: "col", class: i > 1 ? "number" : null }, name))));
  return h("div", { class: `scroll short counts${isLong ? "" : " whole"}`, tabindex: isLong ? 0 : null, role: "region", "aria-label": `Approaches by ${first.toLowerCase()}` },
    h("table", {}, h("thead", {}, head), h("tbody", {}, ...rows)));
}

function row(label: Child, { events, objects, closest_m }: Count, most: number): HTMLElement {
  const bar = s("svg", { class: "count-bar", viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": true }, s("rect", { x: 0, y: 0, height: 10, width: Math.max(0.6, (100 * events) / most) }));
  return h("tr", {}, h("th", { scope: "row" }, label), h("td", { class: "bar-cell" }, bar),
    ...[grouped(events), grouped(objects), grouped(closest_m)].map((text) => h("td", { class: "number" }, text)));
}
