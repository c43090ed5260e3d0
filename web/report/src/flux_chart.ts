// Expected hits over the window by size of piece, both axes logarithmic, one line per asset.

import uPlot from "uplot";
import type { Asset } from "./document";
import { h } from "./element";
import { length, powerOfTen, quantity } from "./format";
import { palette } from "./palette";
import { axis, decades, keepPlotted } from "./plot";

const SIZE_TICKS_M = [1e-3, 3e-3, 1e-2, 3e-2, 0.1, 0.3, 1];
const NARROW_PX = 420;
const HEIGHT = 230;

/** The chart, or nothing where no asset has a curve. */
export function fluxChart(assets: readonly Asset[]): HTMLElement | null {
  const drawn = assets.filter((asset) => points(asset).length > 1);
  if (drawn.length === 0) return null;
  const box = h("div", { class: "plot", role: "img", "aria-label": "Expected hits over the window by size of piece" });
  queueMicrotask(() => keepPlotted(box, HEIGHT, (width, height) => chart(box, drawn, width, height)));
  return h("figure", {}, h("figcaption", {}, h("h3", {}, "Expected hits by size"),
    h("p", {}, "Pieces of this size and larger, summed over the whole window.")), key(drawn), box);
}

function points(asset: Asset): { size_m: number; expected_hits: number }[] {
  return (asset.flux_by_size ?? []).filter((point) => point.size_m > 0 && point.expected_hits > 0);
}

function chart(box: HTMLElement, assets: readonly Asset[], width: number, height: number): uPlot {
  const sizes = [...new Set(assets.flatMap((asset) => points(asset).map((point) => point.size_m)))].sort((a, b) => a - b);
  const curves = assets.map((asset) => {
    const bySize = new Map(points(asset).map((point) => [point.size_m, point.expected_hits]));
    return sizes.map((size) => bySize.get(size) ?? null);
  });
  const hits = curves.flat().filter((value): value is number => value !== null);
  const range: [number, number] = [10 ** Math.floor(Math.log10(Math.min(...hits))), 10 ** Math.ceil(Math.log10(Math.max(...hits)))];
  return new uPlot(options(assets, width, height, range), [sizes, ...curves] as uPlot.AlignedData, box);
}

function options(assets: readonly Asset[], width: number, height: number, range: [number, number]): uPlot.Options {
  const { lines } = palette();
  return {
    width, height, legend: { show: false }, cursor: { show: false }, padding: [8, 14, 0, 0],
    scales: { x: { time: false, distr: 3 }, y: { distr: 3, range: () => range } },
    axes: [
      axis("size of piece", length, { splits: (plot) => sizeTicks(plot), filter: (_, splits) => splits, size: 34 }),
      axis("expected hits", (value) => powerOfTen(Math.round(Math.log10(value))), { splits: () => decades(...range), filter: (_, splits) => splits, size: 50 }),
    ],
    series: [{}, ...assets.map((asset, index) => ({
      label: asset.name, stroke: lines[index % lines.length] ?? "#888", width: 2.5, spanGaps: true,
      ...(index % 2 === 1 ? { dash: [8, 5] } : {}), points: { show: false },
    }))],
  };
}

function sizeTicks(plot: uPlot): number[] {
  const shown = plot.width < NARROW_PX ? [1e-3, 1e-2, 0.1, 1] : SIZE_TICKS_M;
  return shown.filter((size) => inside(plot, "x", size));
}

function inside(plot: uPlot, scale: string, value: number): boolean {
  const { min, max } = plot.scales[scale] ?? {};
  return value >= (min ?? 0) * 0.999 && value <= (max ?? 0) * 1.001;
}

function key(assets: readonly Asset[]): HTMLElement {
  return h("ul", { class: "key" }, ...assets.map((asset, index) => {
    const atCentimetre = points(asset).find((point) => Math.abs(point.size_m - 0.01) < 1e-4);
    const figure = atCentimetre ? `: ${quantity(atCentimetre.expected_hits)} of 1 cm and more` : "";
    return h("li", {}, h("i", { class: `line line-${index % 4}${index % 2 === 1 ? " dashed" : ""}` }), `${asset.name}${figure}`);
  }));
}
