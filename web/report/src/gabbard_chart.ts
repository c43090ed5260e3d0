// The Gabbard diagram: apogee and perigee height of every fragment against its period.

import uPlot from "uplot";
import { type Gabbard, type GabbardPoints, unpacked } from "./document";
import { h } from "./element";
import { grouped } from "./format";
import { SIZE_CLASSES, palette, sizeClass } from "./palette";
import { axis, keepPlotted } from "./plot";

const HEIGHT = 264;

interface Cloud {
  readonly period_min: Float32Array;
  readonly apogee_km: Float32Array;
  readonly perigee_km: Float32Array;
  readonly kind: Uint8Array;
}

interface Bounds {
  readonly period: [number, number];
  readonly height: [number, number];
}

/** The diagram with its key. */
export function gabbardChart(gabbard: Gabbard): HTMLElement {
  const modelled = cloud(gabbard);
  const observed = gabbard.observed ? cloud(gabbard.observed) : null;
  const bounds = boundsOf(modelled);
  const box = h("div", { class: "plot", role: "img", "aria-label": "Gabbard diagram: apogee and perigee height against period" });
  queueMicrotask(() => keepPlotted(box, HEIGHT, (width, height) => chart(box, modelled, observed, bounds, width, height)));
  return h("figure", {}, h("figcaption", {}, h("h3", {}, "Gabbard diagram"),
    h("p", {}, `Apogee (upper branch) and perigee of ${grouped(modelled.kind.length)} modelled pieces just after the event; ${beyond(modelled, bounds)}.`)),
    key(observed), box);
}

function cloud(points: GabbardPoints): Cloud {
  const period_min = unpacked(points.period_min);
  const sizes = points.size_m ? unpacked(points.size_m) : new Float32Array(period_min.length).fill(1);
  return {
    period_min,
    apogee_km: unpacked(points.apogee_m).map((value) => value / 1e3),
    perigee_km: unpacked(points.perigee_m).map((value) => value / 1e3),
    kind: Uint8Array.from(sizes, sizeClass),
  };
}

function boundsOf(modelled: Cloud): Bounds {
  const periods = Float32Array.from(modelled.period_min).sort();
  const apogees = Float32Array.from(modelled.apogee_km).sort();
  const low = quantile(periods, 0.01);
  const high = quantile(periods, 0.97);
  return { period: [Math.floor(low - 0.5), Math.ceil(high + 1)], height: [0, Math.ceil((quantile(apogees, 0.97) + 50) / 250) * 250] };
}

function quantile(sorted: Float32Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function beyond({ period_min, apogee_km }: Cloud, { period, height }: Bounds): string {
  const outside = period_min.filter((value, i) => value > period[1] || value < period[0] || (apogee_km[i] ?? 0) > height[1]).length;
  return outside === 0 ? "all are inside the frame" : `${grouped(outside)} lie outside the frame`;
}

function chart(box: HTMLElement, modelled: Cloud, observed: Cloud | null, bounds: Bounds, width: number, height: number): uPlot {
  const data: uPlot.AlignedData = [bounds.period, [null, null]];
  return new uPlot({
    width, height, legend: { show: false }, cursor: { show: false }, padding: [8, 14, 0, 0],
    scales: { x: { time: false, range: () => bounds.period }, y: { range: () => bounds.height } },
    axes: [axis("period, min", (value) => String(value), { size: 34 }), axis("height, km", (value) => grouped(value), { size: 54 })],
    series: [{}, { show: true }],
    hooks: { draw: [(plot) => { dots(plot, modelled); if (observed) rings(plot, observed); }] },
  }, data, box);
}

function dots(plot: uPlot, { period_min, apogee_km, perigee_km, kind }: Cloud): void {
  const { sizes } = palette();
  within(plot, (context, dpr) => {
    for (const wanted of [0, 1, 2] as const) {
      context.fillStyle = sizes[wanted];
      context.globalAlpha = wanted === 2 ? 0.95 : 0.6;
      const side = (wanted === 2 ? 2.6 : 1.8) * dpr;
      for (let i = 0; i < kind.length; i++) {
        if (kind[i] !== wanted) continue;
        const x = plot.valToPos(period_min[i] ?? 0, "x", true) - side / 2;
        context.fillRect(x, plot.valToPos(apogee_km[i] ?? 0, "y", true) - side / 2, side, side);
        context.fillRect(x, plot.valToPos(perigee_km[i] ?? 0, "y", true) - side / 2, side, side);
      }
    }
  });
}

function rings(plot: uPlot, { period_min, apogee_km, perigee_km }: Cloud): void {
  within(plot, (context, dpr) => {
    context.strokeStyle = palette().observed;
    context.lineWidth = 1.1 * dpr;
    period_min.forEach((period, i) => {
      for (const height of [apogee_km[i], perigee_km[i]]) {
        context.beginPath();
        context.arc(plot.valToPos(period, "x", true), plot.valToPos(height ?? 0, "y", true), 3 * dpr, 0, 2 * Math.PI);
        context.stroke();
      }
    });
  });
}

function within(plot: uPlot, draw: (context: CanvasRenderingContext2D, dpr: number) => void): void {
  const { left, top, width, height } = plot.bbox;
  plot.ctx.save();
  plot.ctx.beginPath();
  plot.ctx.rect(left, top, width, height);
  plot.ctx.clip();
  draw(plot.ctx, devicePixelRatio || 1);
  plot.ctx.restore();
}

function key(observed: Cloud | null): HTMLElement {
  return h("ul", { class: "key" }, ...SIZE_CLASSES.map((name, index) => h("li", {}, h("i", { class: `dot size-${index}` }), name)),
    observed ? h("li", {}, h("i", { class: "dot ring" }), `observed (${observed.kind.length})`) : null);
}
