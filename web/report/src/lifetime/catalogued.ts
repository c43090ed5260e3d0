// Catalogued pieces: how they replace modelled ones, and which come near a station.

import { h } from "../element";
import { count, dayAndClock, grouped, known } from "../format";
import { metres, speed } from "../explain/words";
import type { Lifetime } from "./document";

const SHOWN = 20;

/** The join as a sentence and a table of classes. */
export function catalogJoin(join: NonNullable<Lifetime["join"]>): HTMLElement {
  const rows = join.classes.map(({ name, modelled, catalogued, left_in_cloud: left }) => h("tr", {}, h("th", { scope: "row" }, name),
    ...[count(modelled), grouped(catalogued), known(left) && left > 0 ? count(left) : "0"].map((text) => h("td", { class: "number" }, text))));
  const excess = known(join.excess) && join.excess > 0 ? ` The catalog holds ${count(join.excess)} more than the model has.` : "";
  return h("div", {},
    h("p", {}, `${grouped(join.catalogued)} catalogued pieces on ${dayAndClock(join.at_utc)} UTC, ${grouped(join.with_history)} of them with a history that tells their drag.${excess}`),
    h("div", { class: "scroll figures-right", tabindex: 0, role: "region", "aria-label": "Pieces by velocity change" }, h("table", {},
      h("thead", {}, h("tr", {}, ...["Velocity change", "Modelled and up", "Catalogued", "Left in the statistical cloud"].map((name) => h("th", { scope: "col" }, name)))), h("tbody", {}, ...rows))));
}

/** The catalogued pieces that come nearest to stations, one by one. */
export function nearPieces({ approaches = [], screened_days: days }: Lifetime): HTMLElement {
  if (!known(days) || days <= 0) return h("p", { class: "quiet" }, "They were not screened one by one: the reason stands below.");
  if (approaches.length === 0) return h("p", { class: "quiet" }, `None comes within 10 km of a station in the ${grouped(days)} days after the newest set.`);
  const rows = approaches.slice(0, SHOWN).map((one) => h("tr", {}, h("th", { scope: "row" }, one.object_id), h("td", {}, one.asset), h("td", {}, dayAndClock(one.tca_utc)),
    h("td", { class: "number" }, metres(one.miss_distance_m)), h("td", { class: "number" }, speed(one.relative_speed_m_s))));
  return h("div", { class: "scroll short figures-right", tabindex: 0, role: "region", "aria-label": "Approaches of catalogued pieces" }, h("table", {},
    h("thead", {}, h("tr", {}, ...["Piece", "Station", "Closest, UTC", "Miss", "Speed"].map((name) => h("th", { scope: "col" }, name)))), h("tbody", {}, ...rows)));
}
