// One picture of the page: linear axes, and on them dots, lines, bands and bars from arrays of numbers.

import uPlot from "uplot";
import { type Child, h } from "../element";
import { palette } from "../palette";
import { axis, keepPlotted } from "../plot";

export type Point = readonly [x: number, y: number];

export type Layer =
  | { readonly kind: "dots"; readonly points: readonly Point[]; readonly line: number; readonly hollow?: boolean }
  | { readonly kind: "line"; readonly points: readonly Point[]; readonly line: number }
  | { readonly kind: "band"; readonly low: readonly Point[]; readonly high: readonly Point[]; readonly line: number }
  | { readonly kind: "bars"; readonly edges: readonly number[]; readonly heights: readonly number[]; readonly line: number }
  | { readonly kind: "mark"; readonly x: number };

export interface Picture {
  readonly title: string;
  readonly note: string;
  readonly label: string;
  readonly x: string;
  readonly y: string;
  readonly xRange: readonly [number, number];
  readonly yRange: readonly [number, number];
  readonly layers: readonly Layer[];
  readonly key: readonly Child[];
  readonly height?: number;
}

const HEIGHT = 280;

/** The figure with its heading, key and chart. */
export function picture(of: Picture): HTMLElement {
  const box = h("div", { class: "plot", role: "img", "aria-label": of.label });
  queueMicrotask(() => keepPlotted(box, of.height ?? HEIGHT, (width, height) => chart(box, of, width, height)));
  return h("figure", {}, h("figcaption", {}, h("h3", {}, of.title), h("p", {}, of.note)), h("ul", { class: "key" }, ...of.key), box);
}

/** An entry of a key: a dot, ring or line in one of the palette's colours. */
export function keyEntry(shape: "dot" | "ring" | "line" | "band", line: number, text: string): HTMLElement {
  return h("li", {}, h("i", { class: `${shape === "line" ? "line" : "dot"} ${shape}-${line}` }), text);
}

/** A range around values with some air, never empty. */
export function around(values: readonly number[], air = 0.06): [number, number] {
  const [low, high] = values.reduce<[number, number]>(([a, b], value) => [Math.min(a, value), Math.max(b, value)], [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
  if (low > high) return [0, 1];
  const width = high - low || Math.abs(high) || 1;
  return [low - air * width, high + air * width];
}

function chart(box: HTMLElement, of: Picture, width: number, height: number): uPlot {
  const [x, y]: [[number, number], [number, number]] = [[...of.xRange], [...of.yRange]];
  return new uPlot({
    width, height, legend: { show: false }, cursor: { show: false }, padding: [8, 14, 0, 0],
    scales: { x: { time: false, range: () => x }, y: { range: () => y } },
    axes: [axis(of.x, String, { size: 34 }), axis(of.y, (value) => value.toLocaleString("en-US"), { size: 54 })],
    series: [{}, { show: true }],
    hooks: { draw: [(plot) => draw(plot, of.layers)] },
  }, [x, [null, null]], box);
}

function draw(plot: uPlot, layers: readonly Layer[]): void {
  const { left, top, width, height } = plot.bbox;
  const context = plot.ctx;
  context.save();
  context.beginPath();
  context.rect(left, top, width, height);
  context.clip();
  for (const layer of layers) one(plot, layer);
  context.restore();
}

function one(plot: uPlot, layer: Layer): void {
  const { ink, lines } = palette();
  const dpr = devicePixelRatio || 1;
  const context = plot.ctx;
  const at = ([x, y]: Point): [number, number] => [plot.valToPos(x, "x", true), plot.valToPos(y, "y", true)];
  const colour = layer.kind === "mark" ? ink : (lines[layer.line] ?? ink);
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.globalAlpha = 1;
  context.setLineDash([]);
  if (layer.kind === "dots") return dots(context, layer.points.map(at), dpr, layer.hollow === true);
  if (layer.kind === "line") {
    context.lineWidth = 2.2 * dpr;
    context.stroke(path(layer.points.map(at)));
  } else if (layer.kind === "band") {
    context.globalAlpha = 0.2;
    context.fill(path([...layer.low.map(at), ...[...layer.high].reverse().map(at)]));
  } else if (layer.kind === "bars") {
    context.globalAlpha = 0.65;
    layer.heights.forEach((height, i) => {
      const [x0, y0] = at([layer.edges[i] ?? 0, 0]);
      const [x1, y1] = at([layer.edges[i + 1] ?? 0, height]);
      context.fillRect(x0, y1, Math.max(x1 - x0 - dpr * 0.5, dpr), y0 - y1);
    });
  } else {
    context.lineWidth = 1.4 * dpr;
    context.setLineDash([6 * dpr, 4 * dpr]);
    const x = plot.valToPos(layer.x, "x", true);
    context.stroke(path([[x, plot.bbox.top], [x, plot.bbox.top + plot.bbox.height]]));
  }
}

function dots(context: CanvasRenderingContext2D, points: readonly [number, number][], dpr: number, hollow: boolean): void {
  const radius = (points.length > 600 ? 1.6 : 2.6) * dpr;
  context.globalAlpha = points.length > 600 ? 0.55 : 0.75;
  context.lineWidth = (hollow ? 2.4 : 1.2) * dpr;
  for (const [x, y] of points) {
    context.beginPath();
    context.arc(x, y, hollow ? 6 * dpr : radius, 0, 2 * Math.PI);
    if (hollow) context.stroke();
    else context.fill();
  }
}

function path(points: readonly [number, number][]): Path2D {
  const found = new Path2D();
  points.forEach(([x, y], i) => (i === 0 ? found.moveTo(x, y) : found.lineTo(x, y)));
  return found;
}
