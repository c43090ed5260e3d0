// Where the secondary passes the primary: radial against normal, on one scale, with the volume's outline.

import uPlot from "uplot";
import { h } from "../element";
import { grouped, known } from "../format";
import { palette } from "../palette";
import { axis, keepPlotted } from "../plot";
import type { Choosing } from "./choice";
import type { Approach, Screening } from "./document";
import { dotKey, dots, pointer } from "./scatter";

const HEIGHT = 330;
const AXES_PX = { across: 78, up: 66 };
const AIR = 1.06;

/** The chart with its key. */
export function planeChart(screening: Screening, choosing: Choosing): HTMLElement {
  const { volume, objects } = screening;
  const [radial, , normal] = volume.half_axes_km;
  const farthest = (of: (approach: Approach) => number | null | undefined): number => choosing.all.reduce((most, one) => Math.max(most, Math.abs(of(one) ?? 0) / 1e3), 0);
  const half = { r: Math.max(radial, farthest(({ r_m }) => r_m)) * AIR, n: Math.max(normal, farthest(({ n_m }) => n_m)) * AIR };
  const place = ({ r_m, n_m }: Approach): readonly [number, number] | null => (known(r_m) && known(n_m) ? [n_m / 1e3, r_m / 1e3] : null);
  const box = h("div", { class: "plot", role: "img", "aria-label": "Misses in the primary’s frame: radial against normal; the table has the figures" });
  const { line, attach } = pointer();
  let current: uPlot | null = null;
  queueMicrotask(() => keepPlotted(box, HEIGHT, (width, height) => {
    const [across, up] = [width - AXES_PX.across, height - AXES_PX.up];
    const km_px = Math.max((2 * half.n) / across, (2 * half.r) / up);
    const [x, y] = [(km_px * across) / 2, (km_px * up) / 2];
    const plot = new uPlot({
      width, height, legend: { show: false }, cursor: { show: false }, padding: [8, 14, 0, 0],
      scales: { x: { time: false, range: () => [-x, x] }, y: { range: () => [-y, y] } },
      axes: [axis("normal, km", (value) => String(value), { size: 34 }), axis("radial, km", (value) => String(value), { size: 50 })],
      series: [{}, { show: true }],
      hooks: { draw: [(self) => { dots(self, choosing, place); if (!objects.with_own_radius) outline(self, screening); }] },
    }, [[-x, x], [null, null]], box);
    attach(plot, choosing, place);
    current = plot;
    return plot;
  }));
  choosing.watch(() => current?.redraw(false));
  const shape = objects.with_own_radius ? null : h("li", {}, h("i", { class: "line dashed outline-key" }), "the volume");
  const lost = screening.events_not_listed > 0 ? ` Only the nearest ${grouped(choosing.all.length)} are drawn.` : "";
  return h("figure", {}, h("figcaption", {}, h("h3", {}, "Where the secondary passes"),
    h("p", {}, `Radial (up) and normal part of the miss, as seen along the primary’s track.${lost}`)), dotKey(choosing, shape), box, line);
}

function outline(plot: uPlot, { volume }: Screening): void {
  const [radial, , normal] = volume.half_axes_km;
  const [x, y] = [plot.valToPos(0, "x", true), plot.valToPos(0, "y", true)];
  const [w, t] = [plot.valToPos(normal, "x", true) - x, y - plot.valToPos(radial, "y", true)];
  const dpr = devicePixelRatio || 1;
  plot.ctx.save();
  plot.ctx.strokeStyle = palette().ink;
  plot.ctx.lineWidth = 1.3 * dpr;
  plot.ctx.setLineDash([6 * dpr, 4 * dpr]);
  plot.ctx.beginPath();
  if (volume.shape === "box") plot.ctx.rect(x - w, y - t, 2 * w, 2 * t);
  else plot.ctx.ellipse(x, y, w, t, 0, 0, 2 * Math.PI);
  plot.ctx.stroke();
  plot.ctx.restore();
}
