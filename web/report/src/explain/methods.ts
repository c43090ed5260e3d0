// The methods side by side: each one's answer on a common log scale, its interval, its status and why.

import { h, s } from "../element";
import { known, powerOfTen, prose } from "../format";
import type { Maybe, Method } from "./document";
import { probability } from "./words";

const TITLES: Readonly<Record<string, string>> = {
  foster_1992: "Foster & Estes 1992: the disc, integrated in the encounter plane",
  alfano_2005: "Alfano 2005: the disc in strips",
  patera_2005: "Patera 2005: once around the disc",
  chan_1997: "Chan 1997: a series for a disc of equal area",
  alfriend_1999: "Alfriend 1999: the density at the centre; for small bodies",
  nc2d_hall_2021: "Hall 2021, Nc2D: curved motion near its peak",
  nc3d_hall_2021: "Hall 2021, Nc3D: curved motion throughout",
  monte_carlo: "Monte Carlo: drawn states, counted",
  max_alfriend_1999: "Alfriend 1999, maximum over the covariance's size",
  max_frisbee_2015: "Frisbee 2015, maximum when a covariance is not known",
};
const WIDTH = 200;
const HEIGHT = 18;
const DECADES = 12;

/** The table; the method that answered is marked. */
export function methodTable(methods: readonly Method[], answered: string | undefined): HTMLElement {
  if (methods.length === 0) return h("p", { class: "quiet" }, "No method was run.");
  const range = rangeOf(methods);
  const columns = ["Method", "Pc", range ? `${powerOfTen(range[0])} to ${powerOfTen(range[1])}` : "", "95 % interval", "Status", "Why"];
  const head = h("tr", {}, ...columns.map((name) => h("th", { scope: "col" }, name)));
  const rows = methods.map((method) => row(method, method.name === answered, range));
  return h("div", { class: "scroll short methods", tabindex: 0, role: "region", "aria-label": "The methods side by side" },
    h("table", {}, h("thead", {}, head), h("tbody", {}, ...rows)));
}

function row(method: Method, isAnswer: boolean, range: readonly [number, number] | null): HTMLElement {
  const title = TITLES[method.name];
  const [low, high] = method.interval ?? [];
  const interval = known(low) && known(high) ? `${probability(low)} to ${probability(high)}` : "–";
  return h("tr", { class: isAnswer ? "answered" : null },
    h("th", { scope: "row" }, method.name, isAnswer ? h("em", { class: "chosen" }, "the answer") : null, title ? h("small", {}, title) : null),
    h("td", {}, probability(method.pc)), h("td", { class: "strip-cell" }, range ? mark(method, range) : null),
    h("td", {}, interval), h("td", {}, method.status.replaceAll("_", " ")), h("td", { class: "because" }, prose(method.why || "–")));
}

function rangeOf(methods: readonly Method[]): readonly [number, number] | null {
  const values = methods.map((method) => method.pc).filter((value): value is number => known(value) && value > 0);
  if (values.length === 0) return null;
  const high = Math.ceil(Math.log10(Math.max(...values)) + 1e-9);
  const low = Math.max(Math.floor(Math.log10(Math.min(...values))), high - DECADES);
  return [Math.min(low, high - 1), high];
}

/** The answer as a dot with its interval; an arrow where it lies below the scale. */
function mark({ pc, interval }: Method, [low, high]: readonly [number, number]): SVGElement {
  const x = (value: number): number => 6 + ((Math.min(Math.max(Math.log10(value), low), high) - low) / (high - low)) * (WIDTH - 12);
  const middle = HEIGHT / 2;
  const [from, to] = interval ?? [];
  const below = known(pc) && (pc <= 0 || Math.log10(pc) < low);
  return s("svg", { class: "strip-mark", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, "aria-hidden": true },
    s("line", { class: "grid", x1: 6, x2: WIDTH - 6, y1: middle, y2: middle }),
    ...bounds(from, to, x, middle),
    known(pc) ? (below ? s("path", { class: "below", d: `M2 ${middle} L10 ${middle - 5} V${middle + 5} Z` }) : s("circle", { class: "dot-mark", cx: x(pc), cy: middle, r: 4.5 })) : null);
}

function bounds(from: Maybe, to: Maybe, x: (value: number) => number, middle: number): SVGElement[] {
  if (!known(from) || !known(to) || to <= 0) return [];
  return [s("line", { class: "interval-mark", x1: x(Math.max(from, Number.MIN_VALUE)), x2: x(to), y1: middle, y2: middle })];
}
