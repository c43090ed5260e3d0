// The share of a cloud that is still up against the days since the event, with its interval and what was counted.

import uPlot from "uplot";
import { disclosure, h } from "../element";
import { grouped, known, percent } from "../format";
import { palette } from "../palette";
import { axis, keepPlotted } from "../plot";
import type { SurvivalPoint } from "./document";

const HEIGHT = 320;
const STEPS_DAYS = [10, 20, 30, 60, 90, 180, 365, 730];
const DOT = 5;

/** The chart with its key and its figures. */
export function survivalChart(survival: readonly SurvivalPoint[], from_day?: number): HTMLElement {
  if (survival.length < 2) return h("p", { class: "quiet" }, "No survival was worked out.");
  const box = h("div", { class: "plot", role: "img", "aria-label": "Share of the pieces still in orbit by days after the event; the figures follow" });
  queueMicrotask(() => keepPlotted(box, HEIGHT, (width, height) => chart(box, survival, width, height)));
  const since = from_day === undefined ? "" : ` of those that are up on day ${grouped(from_day)}`;
  return h("figure", { class: "wide" },
    h("figcaption", {}, h("h3", {}, "How many are still up"), h("p", {}, `The share${since}. The band holds the doubt about air and area-to-mass, and chance (90 %).`)),
    h("ul", { class: "key" }, h("li", {}, h("i", { class: "line modelled-key" }), "worked out"), h("li", {}, h("i", { class: "dot band-key" }), "its interval"),
      survival.some(({ observed_fraction: seen }) => known(seen)) ? h("li", {}, h("i", { class: "dot seen-key" }), "counted in the catalog") : null),
    box, figures(survival));
}

function chart(box: HTMLElement, survival: readonly SurvivalPoint[], width: number, height: number): uPlot {
  const last = survival.at(-1)?.days_after_event ?? 1;
  const range: [number, number] = [0, last];
  return new uPlot({
    width, height, legend: { show: false }, cursor: { show: false }, padding: [10, 18, 0, 0],
    scales: { x: { time: false, range: () => range }, y: { range: () => [0, 1] } },
    axes: [
      axis("days after the event", (value) => grouped(value), { splits: () => days(last, width), filter: (_, splits) => splits, size: 34 }),
      axis("still up", (value) => `${Math.round(value * 100)} %`, { splits: () => [0, 0.25, 0.5, 0.75, 1], filter: (_, splits) => splits, size: 56 }),
    ],
    series: [{}, { show: true }],
    hooks: { draw: [(self) => curves(self, survival)] },
  }, [range, [null, null]], box);
}

function days(last: number, width: number): number[] {
  const room = Math.max(2, Math.floor(width / 70));
  const step = STEPS_DAYS.find((one) => last / one <= room) ?? 1825;
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, k) => k * step);
}

function curves(self: uPlot, survival: readonly SurvivalPoint[]): void {
  const { lines, ink, surface } = palette();
  const dpr = devicePixelRatio || 1;
  const context = self.ctx;
  const x = (value: number): number => self.valToPos(value, "x", true);
  const y = (value: number): number => self.valToPos(value, "y", true);
  const whole = survival.filter(({ modelled_low: low, modelled_high: high }) => known(low) && known(high));
  context.save();
  context.globalAlpha = 0.25;
  context.fillStyle = lines[0] ?? "#888";
  context.beginPath();
  for (const one of whole) context.lineTo(x(one.days_after_event), y(one.modelled_high ?? 0));
  for (const one of [...whole].reverse()) context.lineTo(x(one.days_after_event), y(one.modelled_low ?? 0));
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = lines[0] ?? "#888";
  context.lineWidth = 2.5 * dpr;
  context.beginPath();
  for (const one of survival) if (known(one.modelled_fraction)) context.lineTo(x(one.days_after_event), y(one.modelled_fraction));
  context.stroke();
  for (const one of survival) {
    if (!known(one.observed_fraction)) continue;
    context.beginPath();
    context.arc(x(one.days_after_event), y(one.observed_fraction), DOT * dpr, 0, 2 * Math.PI);
    context.fillStyle = ink;
    context.fill();
    context.strokeStyle = surface;
    context.lineWidth = 1.5 * dpr;
    context.stroke();
  }
  context.restore();
}

function figures(survival: readonly SurvivalPoint[]): HTMLElement {
  const names = ["Days after the event", "Still up", "90 % from", "to", "Counted"];
  const rows = survival.map((one) => h("tr", {}, h("th", { scope: "row" }, grouped(one.days_after_event)),
    ...[one.modelled_fraction, one.modelled_low, one.modelled_high].map((value) => h("td", { class: "number" }, percent(value))),
    h("td", { class: "number" }, known(one.observed_fraction) ? percent(one.observed_fraction) : "–")));
  return disclosure("behind", ["The chart in figures"], h("div", { class: "scroll short figures-right", tabindex: 0, role: "region", "aria-label": "Survival by days" },
    h("table", {}, h("thead", {}, h("tr", {}, ...names.map((name) => h("th", { scope: "col" }, name)))), h("tbody", {}, ...rows))));
}
