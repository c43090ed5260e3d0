// Pc against the hard-body radius and against the size of the covariance: log axes, the present point, the maximum.

import uPlot from "uplot";
import { disclosure, h } from "../element";
import { known, powerOfTen, quantity } from "../format";
import { palette } from "../palette";
import { axis, decades, keepPlotted } from "../plot";
import type { Curve } from "./document";
import { metres, probability } from "./words";

const HEIGHT = 270;
const DEEPEST = 1e-6;
const TABLE_ROWS = 13;

interface Chart {
  readonly title: string;
  readonly note: string;
  readonly x: string;
  readonly of: (value: number) => string;
}

/** Both curves, as far as there are any. */
export function curveFigures(hbr: Curve | null | undefined, scale: Curve | null | undefined, diluted: boolean | null | undefined): HTMLElement | null {
  const drawn = [
    hbr && figure(hbr, { title: "If the hard body were larger or smaller", note: "The covariances as they are.", x: "hard-body radius", of: metres }),
    scale && figure(scale, { title: "If the uncertainty were larger or smaller", note: dilutionNote(diluted), x: "both covariances' sigmas, times", of: (value) => quantity(value) }),
  ].filter((one) => one !== null && one !== undefined);
  return drawn.length > 0 ? h("div", { class: "curves" }, ...drawn) : null;
}

function dilutionNote(diluted: boolean | null | undefined): string {
  if (diluted === true) return "Diluted: the present point lies right of the maximum. Better knowledge could raise Pc that far.";
  return diluted === false ? "Not diluted: the present point lies left of the maximum." : "The hard body as it is.";
}

function figure(curve: Curve, chart: Chart): HTMLElement | null {
  const points = drawable(curve);
  const head = h("figcaption", {}, h("h3", {}, chart.title), h("p", {}, chart.note));
  if (points.length < 2) return h("figure", {}, head, h("p", { class: "quiet" }, "Pc is zero, or has no answer, all along this curve."), figures(curve, chart));
  const box = h("div", { class: "plot", role: "img", "aria-label": `Pc against ${chart.x}: ${marked(curve, chart)}` });
  queueMicrotask(() => keepPlotted(box, HEIGHT, (width, height) => plot(box, points, curve, chart, width, height)));
  return h("figure", {}, head, key(curve, chart), box, figures(curve, chart));
}

function marked(curve: Curve, { of }: Chart): string {
  const present = known(curve.present_x) ? `${probability(curve.present_pc)} at ${of(curve.present_x)}` : "the present point is unknown";
  return known(curve.max_x) ? `${present}, at most ${probability(curve.max_pc)} at ${of(curve.max_x)}` : present;
}

/** The points above what the axis shows: some decades below the present point and the maximum. */
function drawable(curve: Curve): [number, number][] {
  const all = curve.x.map((x, i): [Maybe: number | null | undefined, pc: number | null | undefined] => [x, curve.pc[i]]);
  const positive = all.filter((point): point is [number, number] => known(point[0]) && known(point[1]) && point[1] > 0);
  const highest = Math.max(...positive.map(([, pc]) => pc));
  const present = known(curve.present_pc) && curve.present_pc > highest * 1e-40 ? curve.present_pc : highest;
  const floor = Math.min(present * 1e-2, highest * DEEPEST);
  return positive.filter(([, pc]) => pc >= floor);
}

function plot(box: HTMLElement, points: readonly [number, number][], curve: Curve, { x, of }: Chart, width: number, height: number): uPlot {
  const pcs = points.map(([, pc]) => pc);
  const range: [number, number] = [10 ** Math.floor(Math.log10(Math.min(...pcs))), 10 ** Math.ceil(Math.log10(Math.max(...pcs)) + 1e-9)];
  const across: [number, number] = [Math.min(...curve.x.filter(known)), Math.max(...curve.x.filter(known))];
  const stroke = palette().lines[0] ?? "#888";
  return new uPlot({
    width, height, legend: { show: false }, cursor: { show: false }, padding: [8, 14, 0, 0],
    scales: { x: { time: false, distr: 3, range: () => across }, y: { distr: 3, range: () => range } },
    axes: [
      axis(x, of, { splits: () => decades(...across), filter: (_, splits) => splits, size: 34 }),
      axis("probability of collision", (value) => powerOfTen(Math.round(Math.log10(value))), { splits: () => decades(...range), filter: (_, splits) => splits, size: 50 }),
    ],
    series: [{}, { stroke, width: 2.5, points: { show: false } }],
    hooks: { draw: [(self) => marks(self, curve)] },
  }, [points.map(([at]) => at), pcs], box);
}

/** The maximum as a hollow diamond, the present point as a filled disc. */
function marks(self: uPlot, curve: Curve): void {
  const { ink, lines, surface } = palette();
  const dpr = devicePixelRatio || 1;
  const context = self.ctx;
  const at = (x: number, pc: number): [number, number] => [self.valToPos(x, "x", true), self.valToPos(pc, "y", true)];
  const shown = (x: number | null | undefined, pc: number | null | undefined): boolean => known(x) && known(pc) && pc >= (self.scales["y"]?.min ?? 0) && pc > 0;
  context.save();
  context.lineWidth = 2 * dpr;
  if (shown(curve.max_x, curve.max_pc)) {
    const [x, y] = at(curve.max_x as number, curve.max_pc as number);
    const r = 7 * dpr;
    context.beginPath();
    context.moveTo(x, y - r); context.lineTo(x + r, y); context.lineTo(x, y + r); context.lineTo(x - r, y); context.closePath();
    context.fillStyle = surface; context.strokeStyle = lines[1] ?? ink;
    context.fill(); context.stroke();
  }
  if (shown(curve.present_x, curve.present_pc)) {
    const [x, y] = at(curve.present_x as number, curve.present_pc as number);
    context.beginPath();
    context.arc(x, y, 5 * dpr, 0, 2 * Math.PI);
    context.fillStyle = ink; context.fill();
  }
  context.restore();
}

function key(curve: Curve, { of }: Chart): HTMLElement {
  const present = known(curve.present_x) ? `now: ${probability(curve.present_pc)} at ${of(curve.present_x)}` : null;
  const highest = known(curve.max_x) && known(curve.max_pc) ? `maximum: ${probability(curve.max_pc)} at ${of(curve.max_x)}` : null;
  return h("ul", { class: "key" }, present && h("li", {}, h("i", { class: "dot now-key" }), present), highest && h("li", {}, h("i", { class: "dot max-key" }), highest));
}

function figures(curve: Curve, { x, of, title }: Chart): HTMLElement {
  const step = Math.max(1, Math.ceil((curve.x.length - 1) / (TABLE_ROWS - 1)));
  const rows = curve.x.map((value, i) => [value, curve.pc[i]] as const).filter((_, i) => i % step === 0)
    .map(([value, pc]) => h("tr", {}, h("th", { scope: "row" }, known(value) ? of(value) : "unknown"), h("td", {}, probability(pc))));
  return disclosure("behind", ["The curve in figures"], h("div", { class: "scroll short", tabindex: 0, role: "region", "aria-label": title },
    h("table", {}, h("thead", {}, h("tr", {}, h("th", { scope: "col" }, x), h("th", { scope: "col" }, "Pc"))), h("tbody", {}, ...rows))));
}
