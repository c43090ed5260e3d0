// Objects of the synchronous ring that are not simply held: where they are and how they drift.

import { h } from "../element";
import { grouped, known } from "../format";
import type { Maybe, RingObject } from "./document";

const MOST = 300;
const FIRST = ["stopped", "set-off", "drifting"];

/** The table: those that stopped or set off first, then by drift. */
export function ringTable(moving: readonly RingObject[]): HTMLElement {
  const ordered = [...moving].sort((a, b) => FIRST.indexOf(a.state) - FIRST.indexOf(b.state) || Math.abs(b.drift_deg_day ?? 0) - Math.abs(a.drift_deg_day ?? 0));
  const rows = ordered.slice(0, MOST).map((one) => h("tr", {}, h("th", { scope: "row" }, one.name || one.object_id, one.name ? h("small", {}, ` ${one.object_id}`) : null), h("td", {}, one.state),
    ...[one.longitude_deg, one.drift_deg_day, one.first_drift_deg_day, one.inclination_deg].map((value) => h("td", { class: "number" }, degrees(value)))));
  const names = ["Object", "State", "Longitude", "Drift a day", "at the start", "Inclination"];
  return h("div", {}, h("div", { class: "scroll short counts ring", tabindex: 0, role: "region", "aria-label": "Objects moving along the ring" },
    h("table", {}, h("thead", {}, h("tr", {}, ...names.map((name, i) => h("th", { scope: "col", class: i > 1 ? "number" : null }, name)))), h("tbody", {}, ...rows))),
    moving.length > MOST ? h("p", { class: "quiet" }, `${grouped(moving.length - MOST)} more, with --json.`) : null);
}

function degrees(value: Maybe): string {
  return known(value) ? `${grouped(value, 2)}°` : "–";
}
