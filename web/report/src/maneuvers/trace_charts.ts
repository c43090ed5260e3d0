// What one object did, against time: its axis, where it was ahead of the forecast, jumps of its plane.

import uPlot from "uplot";
import { type Child, h } from "../element";
import { day, grouped, known, type Maybe, powerOfTen } from "../format";
import { palette } from "../palette";
import { axis, decades, keepPlotted } from "../plot";
import { isAlong, type Maneuver, seconds, type Traces, type Watched } from "./document";

const DAY_S = 86_400;
const HEIGHT = 200;
const AROUND_S = 25 * DAY_S;
const LEAST_KM = 0.1;
const LEAST_JUMP = 1e-3;
const FEW_METRES = 3_000;
const RARE = 0.01;
const FAR = 4;
const MOST_WITH_DOTS = 400;
const STEPS_DAYS = [1, 2, 5, 10, 20, 30, 60];
const STEPS_MONTHS = [3, 6, 12, 24, 60];

type Range = readonly [number, number];

/** The charts of one object; `show` turns them to the days around a maneuver. */
export interface TraceCharts {
  readonly box: HTMLElement;
  show(maneuver: Maneuver): void;
}

/** The three charts under one another, with a way back to the whole history. */
export function traceCharts(traces: Traces, object: Watched, maneuvers: readonly Maneuver[]): TraceCharts {
  const start = seconds(traces.start_utc);
  const times = traces.t_s.map((t) => start + t);
  const [first, last] = [times[0] ?? 0, times.at(-1) ?? 1];
  const pad = Math.max(0.02 * (last - first), DAY_S);
  const whole: Range = [first - pad, last + pad];
  let view = whole;
  const drawn = new Map<string, uPlot>();
  const line = h("p", { class: "picked" }, told(view));
  const back = h("button", { type: "button" }, "Whole history");
  const turn = (to: Range): void => {
    view = to;
    back.disabled = to === whole;
    line.textContent = told(view);
    drawn.forEach((plot) => plot.setScale("x", { min: view[0], max: view[1] }));
  };
  back.addEventListener("click", () => turn(whole));
  back.disabled = true;
  const sorted = traces.axis_m.filter(known).sort((a, b) => a - b);
  const middle = quantile(sorted, 0.5);
  const [limits, outside] = usual(sorted);
  const [unit, size] = limits[1] - limits[0] < FEW_METRES ? ["m", 1] : ["km", 1e3];
  const within = ([low, high]: Range): Range => [Math.max(low, (limits[0] - middle) / size), Math.min(high, (limits[1] - middle) / size)];
  const figures = ([
    ["Semi-major axis", `Mean, less its median of ${grouped(middle / 1e3, 3)} km.${outside > 0 ? ` ${grouped(outside)} sets lie outside.` : ""}`, unit, times, traces.axis_m.map((value) => (known(value) ? (value - middle) / size : null)), linear(within)],
    ["Along the track", "How far each set is ahead of where the set before it said it would be.", "km", times, traces.along_miss_m.map((value) => (known(value) ? value / 1e3 : null)), aroundZero()],
    ["Plane", "By how much it turned at each set, as a change of speed.", "m/s", times, traces.plane_jump_m_s.map((value) => (known(value) ? Math.max(value, LEAST_JUMP) : null)), logarithmic()],
  ] as const).map(([title, note, unit, x, y, scale]) => {
    const box = h("div", { class: "plot", role: "img", "aria-label": `${title} of ${object.name ?? object.object_id} against time; its maneuvers are in the table` });
    queueMicrotask(() => keepPlotted(box, HEIGHT, (width, height) => {
      const plot = chart(box, x, y, unit, scale, () => view, maneuvers, width, height);
      drawn.set(title, plot);
      return plot;
    }));
    return h("figure", {}, h("figcaption", {}, h("h3", {}, title), h("p", {}, note)), box);
  });
  const show = (maneuver: Maneuver): void => {
    const at = seconds(maneuver.likeliest_utc);
    turn([at - AROUND_S, at + AROUND_S]);
  };
  return { box: h("div", { class: "traces" }, h("div", { class: "trace-head" }, key(maneuvers), line, back), ...figures), show };
}

interface Scale {
  readonly scale: uPlot.Scale;
  readonly axis: Partial<uPlot.Axis>;
  readonly label: (value: number) => string;
  readonly line: boolean;
}

function linear(within: (range: Range) => Range): Scale {
  const range = (_: uPlot, low: number | null, high: number | null): uPlot.Range.MinMax => {
    const [from, to] = within([low ?? -1, high ?? 1]);
    const pad = Math.max(0.06 * (to - from), 1e-3);
    return [from - pad, to + pad];
  };
  return { scale: { range }, axis: {}, label: (value) => Number(value.toPrecision(3)).toLocaleString("en-US"), line: true };
}

/** What nearly all values lie in, if few others lie far outside, and how many those are. */
function usual(sorted: readonly number[]): readonly [Range, number] {
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const [from, to] = [quantile(sorted, RARE), quantile(sorted, 1 - RARE)];
  const room = Math.max(to - from, 1);
  if (high - low < FAR * room) return [[low, high], 0];
  const limits: Range = [Math.max(low, from - 0.5 * room), Math.min(high, to + 0.5 * room)];
  return [limits, sorted.filter((value) => value < limits[0] || value > limits[1]).length];
}

/** Linear up to a hundred metres, logarithmic beyond, on both sides of zero. */
function aroundZero(): Scale {
  return {
    scale: { distr: 4, asinh: LEAST_KM },
    axis: { splits: (self) => powersAround(self.scales["y"]?.min ?? -1, self.scales["y"]?.max ?? 1), filter: (_, splits) => splits },
    label: (value) => (value === 0 ? "0" : Math.abs(value) >= 1e4 ? `${value < 0 ? "−" : ""}${powerOfTen(Math.round(Math.log10(Math.abs(value))))}` : grouped(value, Math.abs(value) < 1 ? 1 : 0)),
    line: false,
  };
}

function logarithmic(): Scale {
  return {
    scale: { distr: 3, range: (_, low, high) => [Math.min(low ?? LEAST_JUMP, LEAST_JUMP), Math.max(high ?? 1, 0.1) * 1.3] },
    axis: { splits: (self) => decades(self.scales["y"]?.min ?? LEAST_JUMP, self.scales["y"]?.max ?? 1), filter: (_, splits) => splits },
    label: (value) => (value < 0.01 || value >= 1e3 ? powerOfTen(Math.round(Math.log10(value))) : String(Number(value.toPrecision(1)))),
    line: false,
  };
}

function powersAround(low: number, high: number): number[] {
  const powers = [0.1, 1, 10, 100, 1e3, 1e4, 1e5];
  const least = Math.max(-low, high) > 50 ? 1 : 0.1;
  return [...powers.map((value) => -value).reverse(), 0, ...powers].filter((value) => value >= low && value <= high && (value === 0 || Math.abs(value) >= least));
}

function chart(box: HTMLElement, x: readonly number[], y: readonly Maybe[], unit: string, scale: Scale, view: () => Range, maneuvers: readonly Maneuver[], width: number, height: number): uPlot {
  const colour = palette().ink;
  return new uPlot({
    width, height, legend: { show: false }, cursor: { show: false }, padding: [8, 14, 0, 0],
    scales: { x: { time: false, min: view()[0], max: view()[1], auto: false }, y: scale.scale },
    axes: [
      axis("epoch of the set, UTC", (value) => day(new Date(value * 1e3).toISOString()), { splits: (self) => timeSplits([self.scales["x"]?.min ?? 0, self.scales["x"]?.max ?? 1], self.width), filter: (_, splits) => splits, size: 34 }),
      axis(unit, scale.label, { size: 62, ...scale.axis }),
    ],
    series: [{}, scale.line
      ? { stroke: colour, width: 1.2, points: { show: (self) => visible(self) <= MOST_WITH_DOTS, size: 4, fill: colour } }
      : { stroke: colour, width: 0, paths: () => null, points: { show: true, size: 4, fill: colour, width: 0 } }],
    hooks: { drawClear: [(self) => bands(self, maneuvers)] },
  }, [[...x], [...y]], box);
}

function visible(self: uPlot): number {
  const [from, to] = self.series[0]?.idxs ?? [0, 0];
  return to - from;
}

/** The interval of each maneuver as a band behind the dots, its likeliest time as a line. */
function bands(self: uPlot, maneuvers: readonly Maneuver[]): void {
  const { left, top, width, height } = self.bbox;
  const dpr = devicePixelRatio || 1;
  const context = self.ctx;
  const x = (utc: string): number => self.valToPos(seconds(utc), "x", true);
  context.save();
  context.beginPath();
  context.rect(left, top, width, height);
  context.clip();
  for (const one of maneuvers) {
    const colour = palette().lines[isAlong(one) ? 0 : 1] ?? "#888";
    const [from, to] = [x(one.start_utc), x(one.end_utc)];
    context.fillStyle = colour;
    context.globalAlpha = 0.16;
    context.fillRect(from, top, to - from, height);
    context.globalAlpha = 0.35 + 0.6 * one.confidence;
    context.strokeStyle = colour;
    context.lineWidth = dpr;
    context.setLineDash(isAlong(one) ? [] : [5 * dpr, 4 * dpr]);
    context.beginPath();
    context.moveTo(x(one.likeliest_utc), top);
    context.lineTo(x(one.likeliest_utc), top + height);
    context.stroke();
  }
  context.restore();
}

function timeSplits([from, to]: Range, width: number): number[] {
  const room = Math.max(2, Math.floor(width / 85));
  const days = STEPS_DAYS.find((step) => (to - from) / (step * DAY_S) <= room);
  const found: number[] = [];
  if (days !== undefined) {
    const step = days * DAY_S;
    for (let time = Math.ceil(from / step) * step; time <= to; time += step) found.push(time);
    return found;
  }
  const months = STEPS_MONTHS.find((step) => (to - from) / (step * 30.44 * DAY_S) <= room) ?? 120;
  const year = new Date(from * 1e3).getUTCFullYear();
  for (let month = 0; ; month += months) {
    const time = Date.UTC(year - (year % 10), month) / 1e3;
    if (time > to) return found;
    if (time >= from) found.push(time);
  }
}

function told([from, to]: Range): string {
  const utc = (time: number): string => day(new Date(time * 1e3).toISOString());
  return `${utc(from)} – ${utc(to)}`;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.round(share * (sorted.length - 1))] ?? 0;
}

function key(maneuvers: readonly Maneuver[]): Child {
  const entry = (some: boolean, kind: string, text: string): Child => (some ? h("li", {}, h("i", { class: kind }), text) : null);
  return h("ul", { class: "key" }, entry(maneuvers.some(isAlong), "line line-0", "along the track"),
    entry(maneuvers.some((one) => !isAlong(one)), "line line-1 dashed", "across the track"),
    maneuvers.length > 0 ? h("li", {}, "band: not before, not after") : null);
}
