// What a cloud does to stations over weeks and months, as a table; the multiple of the background as a bar.

import { h, s } from "../element";
import { grouped, known, oneIn, quantity, span } from "../format";
import type { Maybe } from "../format";
import type { StationPeriod } from "./document";

const BASES: Readonly<Record<string, string>> = { penetrations: "penetrations", hits_ge_10cm: "hits by pieces of 10 cm and more" };
const LEAST_SPAN = 2;

/** The table of all stations and periods. */
export function stationRisk(stations: readonly StationPeriod[]): HTMLElement {
  if (stations.length === 0) return h("p", { class: "quiet" }, "No station was asked for.");
  const most = Math.max(LEAST_SPAN, ...stations.map(({ multiple_high: high, multiple_of_background: value }) => high ?? value ?? 0));
  const names = ["Station", "First", "Hits by 1 cm and more", "A penetration", "Times the background", ""];
  const sources = [...new Set(stations.map(({ background_source: source }) => source).filter((source) => source))];
  return h("div", {},
    h("div", { class: "scroll station-risk figures-right", tabindex: 0, role: "region", "aria-label": "Station risk" },
      h("table", {}, h("thead", {}, h("tr", {}, ...names.map((name) => (name === "" ? h("td", {}) : h("th", { scope: "col" }, name))))),
        h("tbody", {}, ...stations.map((one) => row(one, most))))),
    h("p", { class: "quiet" }, "The background is everything else that flies there: 1 is no change. Unknown is never none."),
    ...sources.map((source) => h("p", { class: "quiet" }, `Background: ${source}`)));
}

function row(one: StationPeriod, most: number): HTMLElement {
  const { penetration_probability: chance, multiple_of_background: multiple, expected_hits_low: low, expected_hits_high: high } = one;
  return h("tr", {}, h("th", { scope: "row" }, one.asset), h("td", { class: "number" }, `${grouped(one.days)} days`),
    h("td", { class: "number" }, quantity(one.expected_hits), known(low) && known(high) ? h("small", {}, span(low, high)) : null),
    h("td", { class: "number" }, quantity(chance), h("small", {}, known(chance) ? oneIn(chance) : "no shields described")),
    h("td", { class: "number" }, times(multiple), h("small", {}, BASES[one.multiple_basis ?? ""] ?? "")),
    h("td", { class: "bar-cell" }, known(multiple) ? bar(one, multiple, most) : null));
}

function times(value: Maybe): string {
  return known(value) ? value.toFixed(2) : "unknown";
}

function bar({ multiple_low: low, multiple_high: high }: StationPeriod, value: number, most: number): SVGElement {
  const at = (multiple: number): string => `${(100 * multiple) / most}%`;
  return s("svg", { class: "multiple-bar", role: "img", "aria-label": `${value.toFixed(2)} times the background` },
    s("rect", { class: "one", x: 0, y: 0, width: at(1), height: "100%" }),
    s("rect", { class: "more", x: at(1), y: 0, width: at(Math.max(0, value - 1)), height: "100%" }),
    known(low) && known(high) ? s("line", { x1: at(low), x2: at(high), y1: "50%", y2: "50%" }) : null);
}
