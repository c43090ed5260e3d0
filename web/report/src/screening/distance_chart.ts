// How many approaches at what distance, on log axes, beside a flux that is the same everywhere.

import uPlot from "uplot";
import { disclosure, h } from "../element";
import { grouped, known, powerOfTen, quantity } from "../format";
import { palette } from "../palette";
import { axis, decades, keepPlotted } from "../plot";
import { metres } from "../explain/words";
import type { DistanceCount, Screening } from "./document";
import { ticks } from "./ticks";

const HEIGHT = 330;
const FIRST_BIN = 10 ** -0.2;
const LEAST = 0.5;

/** The chart with its figures, or nothing where there is no event. */
export function distanceChart({ by_miss_distance: counts, objects }: Screening): HTMLElement | null {
  const head = h("figcaption", {}, h("h3", {}, "How many at what distance"), h("p", {}, lead(counts, objects.with_own_radius ?? 0)));
  if (counts === null) return h("figure", {}, head);
  if (counts.length === 0) return null;
  const box = h("div", { class: "plot", role: "img", "aria-label": "Approaches by miss distance; the figures follow" });
  queueMicrotask(() => keepPlotted(box, HEIGHT, (width, height) => chart(box, counts, width, height)));
  return h("figure", {}, head, key(counts), box, figures(counts));
}

function lead(counts: readonly DistanceCount[] | null, own: number): string {
  if (counts === null) return "Not counted: this page was made from the nearest approaches alone.";
  if (counts.some(({ uniform }) => known(uniform))) return "The line is a flux that is the same everywhere: the number nearer than d grows with d². Where more are found, objects keep company: constellations, formations, pieces of one launch.";
  return own > 0 ? "Objects have radii of their own, so no uniform flux can be drawn beside it." : "Too few to draw a uniform flux beside them.";
}

const lowOf = ({ low_m, high_m }: DistanceCount): number => (low_m > 0 ? low_m : high_m * FIRST_BIN);

function chart(box: HTMLElement, counts: readonly DistanceCount[], width: number, height: number): uPlot {
  const across: [number, number] = [lowOf(counts[0] as DistanceCount), (counts.at(-1) as DistanceCount).high_m];
  const most = Math.max(...counts.map(({ events, uniform }) => Math.max(events, uniform ?? 0)));
  const range: [number, number] = [LEAST, 10 ** Math.ceil(Math.log10(Math.max(most, 2)) + 0.05)];
  return new uPlot({
    width, height, legend: { show: false }, cursor: { show: false }, padding: [8, 14, 0, 0],
    scales: { x: { time: false, distr: 3, range: () => across }, y: { distr: 3, range: () => range } },
    axes: [
      axis("miss distance", metres, { splits: () => (width > 420 ? ticks(across) : decades(...across)), filter: (_, splits) => splits, size: 34 }),
      axis("approaches", (value) => (value < 1e4 ? grouped(value) : powerOfTen(Math.round(Math.log10(value)))), { splits: () => decades(...range), filter: (_, splits) => splits, size: 50 }),
    ],
    series: [{}, { show: true }],
    hooks: { draw: [(self) => bars(self, counts)] },
  }, [across, [null, null]], box);
}

function bars(self: uPlot, counts: readonly DistanceCount[]): void {
  const { lines, ink } = palette();
  const dpr = devicePixelRatio || 1;
  const context = self.ctx;
  const x = (value: number): number => self.valToPos(value, "x", true);
  const y = (value: number): number => self.valToPos(Math.max(value, LEAST), "y", true);
  const bottom = self.bbox.top + self.bbox.height;
  context.save();
  for (const one of counts) {
    const [from, to] = [x(lowOf(one)) + dpr, x(one.high_m) - dpr];
    context.globalAlpha = 0.55;
    context.fillStyle = lines[0] ?? "#888";
    if (one.events > 0) context.fillRect(from, y(one.events), to - from, bottom - y(one.events));
    context.globalAlpha = 1;
    context.fillStyle = lines[1] ?? "#888";
    const middle = (from + to) / 2;
    const wide = (to - from) * 0.3;
    if (one.slow > 0) context.fillRect(middle - wide / 2, y(one.slow), wide, bottom - y(one.slow));
  }
  context.strokeStyle = ink;
  context.lineWidth = 2 * dpr;
  context.setLineDash([7 * dpr, 4 * dpr]);
  context.beginPath();
  let begun = false;
  for (const one of counts) {
    if (one.low_m === 0 || !known(one.uniform) || one.uniform < LEAST) continue;
    const at = Math.sqrt(lowOf(one) * one.high_m);
    if (begun) context.lineTo(x(at), y(one.uniform));
    else context.moveTo(x(at), y(one.uniform));
    begun = true;
  }
  context.stroke();
  context.restore();
}

function key(counts: readonly DistanceCount[]): HTMLElement {
  return h("ul", { class: "key" }, h("li", {}, h("i", { class: "dot fast-key pale" }), "found"),
    counts.some(({ slow }) => slow > 0) ? h("li", {}, h("i", { class: "dot slow-bar-key" }), "of them slower than 10 m/s") : null,
    counts.some(({ uniform }) => known(uniform)) ? h("li", {}, h("i", { class: "line dashed outline-key" }), "a uniform flux, ∝ d²") : null);
}

function figures(counts: readonly DistanceCount[]): HTMLElement {
  const names = ["Distance", "Found", "Slow", "Uniform flux"];
  const rows = counts.map((one) => h("tr", {}, h("th", { scope: "row" }, `${metres(one.low_m)} to ${metres(one.high_m)}`),
    ...[grouped(one.events), grouped(one.slow), known(one.uniform) ? quantity(one.uniform, 3) : "–"].map((text) => h("td", { class: "number" }, text))));
  return disclosure("behind", ["The chart in figures"], h("div", { class: "scroll short", tabindex: 0, role: "region", "aria-label": "Approaches by distance" },
    h("table", {}, h("thead", {}, h("tr", {}, ...names.map((name) => h("th", { scope: "col" }, name)))), h("tbody", {}, ...rows))));
}
