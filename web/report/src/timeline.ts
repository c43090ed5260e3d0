// Passes of one asset over the window: bars of probability on a log scale, zones, shelters, the time of the report.

import type { Asset, Pass, Policy, Response, Span } from "./document";
import { h, s } from "./element";
import { clock, known, milliseconds, powerOfTen } from "./format";
import { type Measure, decides, measuresOf, timingMatters, worst } from "./measure";
import { passDetails } from "./pass_details";
import { type TimeAxis, ticks, xAt, xWithin } from "./time_axis";
import { worstPass } from "./action";
import { zoneMarks, zoneOfPass, zoneWord } from "./zone";

const HEIGHT = 254;
const LANES_TOP = 22;
const LANE = 17;
const BOTTOM = 26;
const LEFT = 62;
const RIGHT = 50;
const EDGE = 10;
const LEAST = 1e-30;
/** Bars narrower than this leave no room beside them: the Monte Carlo error is then only in the strip below. */
const CROWDED = 5;
/** Decades shown below the lowest threshold: what lies deeper changes no decision. */
const DECADES_BELOW = 3;

interface Scale {
  readonly axis: TimeAxis;
  readonly low: number;
  readonly high: number;
  readonly top: number;
  readonly base: number;
  readonly gap: number;
  readonly bar: number;
  readonly measure: Measure;
}

type Lane = readonly [name: string, kind: string, spans: readonly Span[]];

/** The chart of one asset with the details of the chosen pass below it. */
export function passTimeline(asset: Asset, response: Response): HTMLElement {
  const passes = asset.passes ?? [];
  const details = h("div", { class: "details", "aria-live": "polite" });
  const frame = h("div", { class: "chart", tabindex: 0, role: "group",
    "aria-label": `Passes of ${asset.name}: left and right arrow keys choose a pass` });
  let measure = measuresOf(asset)[0] as Measure;
  let chosen = Math.max(0, passes.indexOf(worstPass(asset) as Pass));
  const choose = (index: number): void => {
    chosen = Math.min(Math.max(index, 0), passes.length - 1);
    const pass = passes[chosen];
    details.replaceChildren(...(pass ? [passDetails(pass, asset)] : [h("p", {}, "No pass in the window.")]));
    frame.querySelectorAll(".pass").forEach((bar, at) => bar.classList.toggle("chosen", at === chosen));
  };
  const draw = (): void => {
    frame.replaceChildren(picture(asset, response, Math.max(frame.clientWidth, 280), measure, choose));
    choose(chosen);
  };
  frame.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1, Home: -passes.length, End: passes.length }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    choose(chosen + step);
  });
  new ResizeObserver(draw).observe(frame);
  const choice = measureButtons(asset, (next) => { measure = next; draw(); });
  return h("div", { class: "timeline" }, h("div", { class: "timeline-top" }, h("h3", {}, asset.name), choice), frame, details);
}

/** Buttons to choose what the bars show; nothing where there is no choice. */
function measureButtons(asset: Asset, choose: (measure: Measure) => void): HTMLElement | null {
  const measures = measuresOf(asset);
  if (measures.length < 2) return null;
  const buttons = measures.map((measure, index) => {
    const name = `${measure.name}${decides(measure, asset) ? " (decides the zone)" : ""}`;
    return h("button", { type: "button", "aria-pressed": String(index === 0) }, name);
  });
  buttons.forEach((button, index) => button.addEventListener("click", () => {
    buttons.forEach((one) => one.setAttribute("aria-pressed", String(one === button)));
    choose(measures[index] as Measure);
  }));
  return h("div", { class: "measures", role: "group", "aria-label": `Probability shown for ${asset.name}` }, h("span", {}, "Probability of"), ...buttons);
}

function picture(asset: Asset, response: Response, width: number, measure: Measure, choose: (index: number) => void): SVGSVGElement {
  const scale = scaleOf(asset, response, width, measure);
  return s("svg", { width, height: HEIGHT, viewBox: `0 0 ${width} ${HEIGHT}`, role: "img", "aria-label": `Probability of a ${measure.name} per pass, ${asset.name}` },
    s("defs", {}, hatch()), ...beforeReport(response, scale), ...probabilityGrid(scale), ...timeGrid(scale),
    ...(decides(measure, asset) ? thresholdLines(response.policy, scale) : []), ...lanes(asset, scale), ...reportLine(response, scale),
    ...(asset.passes ?? []).map((pass, index) => passMark(pass, index, scale, choose)));
}

function scaleOf(asset: Asset, response: Response, width: number, measure: Measure): Scale {
  const axis = axisOf(asset, response, width);
  const passes = asset.passes ?? [];
  const powers = (values: readonly (number | null | undefined)[]): number[] => values.filter((value): value is number => known(value) && value > 0).map(Math.log10);
  const thresholds = powers(thresholdsOn(response.policy, measure).map(([, value]) => value));
  const tops = powers(passes.flatMap((pass) => [worst(measure, pass), measure.interval(pass)?.[1]]));
  const high = Math.max(Math.ceil(Math.max(-5, ...tops) + 0.25), ...thresholds.map((power) => Math.ceil(power - 1e-9)));
  const floor = thresholds.length > 0 ? Math.floor(Math.min(...thresholds) + 1e-9) - DECADES_BELOW : high - 5;
  const low = Math.max(floor, Math.floor(Math.min(high - 3, ...powers(passes.map(measure.value)))));
  const gap = (axis.right_px - axis.left_px) / Math.max(passes.length, 1);
  return { axis, low, high, measure, top: LANES_TOP + lanesOf(asset).length * LANE + 14, base: HEIGHT - BOTTOM, gap, bar: Math.min(Math.max(gap * 0.42, 3), 15) };
}

/** The window, stretched to a pass whose peak lies outside it, with room for half a mark at both ends. */
function axisOf(asset: Asset, response: Response, width: number): TimeAxis {
  const peaks = (asset.passes ?? []).map((pass) => milliseconds(pass.peak_utc)).filter(known);
  const start_ms = Math.min(milliseconds(response.window.start_utc), ...peaks);
  const end_ms = Math.max(milliseconds(response.window.end_utc), ...peaks);
  const edge_ms = ((end_ms - start_ms) * EDGE) / (width - LEFT - RIGHT - 2 * EDGE);
  return { start_ms: start_ms - edge_ms, end_ms: end_ms + edge_ms, left_px: LEFT, right_px: width - RIGHT };
}

function y(scale: Scale, probability: number): number {
  const share = (Math.log10(probability) - scale.low) / (scale.high - scale.low);
  return scale.base - Math.min(Math.max(share, 0), 1) * (scale.base - scale.top);
}

function hatch(): SVGPatternElement {
  return s("pattern", { id: "hatch", width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    s("rect", { class: "hatch-ground", width: 7, height: 7 }), s("rect", { class: "hatch-stripe", width: 3, height: 7 }));
}

function beforeReport(response: Response, scale: Scale): SVGElement[] {
  const x = xWithin(scale.axis, milliseconds(response.event.known_utc));
  return [s("rect", { class: "before", x: LEFT, y: LANES_TOP, width: Math.max(x - LEFT, 0), height: scale.base - LANES_TOP })];
}

function probabilityGrid(scale: Scale): SVGElement[] {
  const marks: SVGElement[] = [];
  for (let power = scale.low; power <= scale.high; power++) {
    const at = y(scale, 10 ** power);
    marks.push(s("line", { class: "grid", x1: LEFT, x2: scale.axis.right_px, y1: at, y2: at }),
      s("text", { class: "tick", x: LEFT - 8, y: at + 4, "text-anchor": "end" }, powerOfTen(power)));
  }
  return marks;
}

function timeGrid(scale: Scale): SVGElement[] {
  return ticks(scale.axis, 44).flatMap(({ x, label, midnight }) => [
    s("line", { class: "grid", x1: x, x2: x, y1: scale.top, y2: scale.base + 4 }),
    s("text", { class: midnight ? "tick strong" : "tick", x, y: HEIGHT - 8, "text-anchor": "middle" }, label),
  ]);
}

/** Lines at the policy's thresholds on the quantity drawn here, where the policy has any. */
function thresholdLines(policy: Policy | undefined, scale: Scale): SVGElement[] {
  return thresholdsOn(policy, scale.measure).flatMap(([zone, value]) => {
    const at = y(scale, value);
    return [s("line", { class: `threshold threshold-${zone}`, x1: LEFT, x2: scale.axis.right_px, y1: at, y2: at }),
      s("text", { class: `threshold-label label-${zone}`, x: scale.axis.right_px + 5, y: at + 4 }, zone)];
  });
}

/** The thresholds of a single pass on a quantity. */
function thresholdsOn(policy: Policy | undefined, measure: Measure): (readonly ["yellow" | "red", number])[] {
  const rules = (policy?.thresholds ?? []).filter((rule) => rule["quantity"] === measure.quantity && (rule["scope"] ?? "pass") === "pass");
  return rules.flatMap((rule) => (["yellow", "red"] as const).flatMap((zone) => {
    const value = rule[zone];
    return typeof value === "number" && value > 0 ? [[zone, value] as const] : [];
  }));
}

function lanesOf(asset: Asset): Lane[] {
  const lanes: Lane[] = [["shelter", "shelter-bar", asset.shelter ?? []], ["depart", "departure-bar", asset.departure_windows ?? []]];
  return lanes.filter(([, , spans]) => spans.length > 0);
}

function lanes(asset: Asset, scale: Scale): SVGElement[] {
  const shades = (asset.shelter ?? []).flatMap((one) => span(scale, one, "shelter-shade", LANES_TOP, scale.base - LANES_TOP));
  const bars = lanesOf(asset).flatMap(([name, kind, spans], lane) => [
    s("text", { class: "tick", x: LEFT - 8, y: LANES_TOP + lane * LANE + 12, "text-anchor": "end" }, name),
    ...spans.flatMap((one) => span(scale, one, kind, LANES_TOP + lane * LANE + 3, LANE - 6))]);
  return [...shades, ...bars];
}

function span(scale: Scale, one: Span, kind: string, top: number, height: number): SVGElement[] {
  const from = xWithin(scale.axis, milliseconds(one.start_utc));
  const to = xWithin(scale.axis, milliseconds(one.end_utc));
  const shape = s("rect", { class: kind, x: from, y: top, width: Math.max(to - from, 2), height });
  shape.append(s("title", {}, `${clock(one.start_utc)}–${clock(one.end_utc)} UTC`));
  return [shape];
}

function reportLine(response: Response, scale: Scale): SVGElement[] {
  const x = xAt(scale.axis, milliseconds(response.event.known_utc));
  if (!(x >= LEFT && x <= scale.axis.right_px)) return [];
  const flip = x > scale.axis.right_px - 150;
  return [s("line", { class: "report-line", x1: x, x2: x, y1: 6, y2: scale.base }),
    s("text", { class: "report-label", x: flip ? x - 6 : x + 6, y: 15, "text-anchor": flip ? "end" : "start" },
      `report known ${clock(response.event.known_utc)} UTC`)];
}

function passMark(pass: Pass, index: number, scale: Scale, choose: (index: number) => void): SVGElement {
  const x = xAt(scale.axis, milliseconds(pass.peak_utc));
  const zone = zoneOfPass(pass);
  const advised = pass.advised !== false;
  const group = s("g", { class: `pass zone-${zone}${advised ? "" : " past"}`, "data-pass": pass.number });
  const { gap } = scale;
  group.append(s("rect", { class: "reach", x: x - gap / 2, y: scale.top - 12, width: gap, height: scale.base - scale.top + 14 }));
  group.append(...(zone === "unknown" || scale.measure.value(pass) === null ? unknownBar(x, scale) : estimateBar(pass, x, scale)));
  const crown = zone === "unknown" ? scale.top - 4 : y(scale, upper(pass, scale.measure)) - 9;
  const size = Math.min(scale.bar + 5, 14);
  group.append(s("g", { class: `shape-${zone}`, transform: `translate(${x - size / 2} ${Math.max(crown - size / 2, scale.top - 14)}) scale(${size / 24})` }, ...zoneMarks(zone)));
  group.append(s("title", {}, `Pass ${pass.number}, ${zoneWord(zone)}, ${clock(pass.peak_utc)} UTC`));
  group.addEventListener("pointerenter", () => choose(index));
  group.addEventListener("click", () => choose(index));
  return group;
}

function unknownBar(x: number, scale: Scale): SVGElement[] {
  return [s("rect", { class: "bar unknown-bar", x: x - scale.bar / 2, y: scale.top + 4, width: scale.bar, height: scale.base - scale.top - 4, fill: "url(#hatch)" })];
}

function estimateBar(pass: Pass, x: number, scale: Scale): SVGElement[] {
  const { measure } = scale;
  const value = Math.max(measure.value(pass) ?? 0, LEAST);
  const top = y(scale, value);
  const bound = pass.status === "upper_bound";
  const marks: SVGElement[] = [s("rect", { class: bound ? "bar bound-bar" : "bar", x: x - scale.bar / 2, y: top, width: scale.bar, height: Math.max(scale.base - top, 1) })];
  const interval = measure.interval(pass);
  if (interval && interval[1] >= 10 ** scale.low) marks.push(whisker(x, interval, scale));
  if (value < 10 ** scale.low) marks.push(belowAxis(x, scale));
  const highest = worst(measure, pass) ?? 0;
  if (timingMatters(measure, pass)) marks.push(...possibleTimes(pass, y(scale, highest), scale), maximum(x, y(scale, highest), scale.bar));
  const sampling = measure.sampling(pass);
  if (!bound && sampling !== null && scale.bar >= CROWDED && value >= 10 ** scale.low) marks.push(samplingError(x, value, sampling, scale));
  return marks;
}

/** The interval; without a cap at an end that lies below the axis. */
function whisker(x: number, [low, high]: readonly [number, number], scale: Scale): SVGElement {
  const [bottom, top] = [y(scale, Math.max(low, LEAST)), y(scale, high)];
  const half = Math.min(2.5, scale.bar / 2);
  const cap = low >= 10 ** scale.low ? `M${x - half} ${bottom}h${2 * half}` : "";
  return s("path", { class: scale.bar < CROWDED ? "whisker fine" : "whisker", d: `M${x} ${bottom}V${top}M${x - half} ${top}h${2 * half}${cap}` });
}

/** An arrow down at the foot: the value is smaller than the axis shows. */
function belowAxis(x: number, scale: Scale): SVGElement {
  return s("path", { class: "below", d: `M${x - 4} ${scale.base - 7}h8l-4 6Z` });
}

/** From the earliest to the latest time the pass can have, where that is wider than its bar. */
function possibleTimes(pass: Pass, at: number, scale: Scale): SVGElement[] {
  const from = xWithin(scale.axis, milliseconds(pass.start_utc));
  const to = xWithin(scale.axis, milliseconds(pass.end_utc));
  return to - from > scale.bar + 3 ? [s("rect", { class: "times", x: from, y: at - 1.5, width: to - from, height: 3 })] : [];
}

function maximum(x: number, at: number, bar: number): SVGElement {
  return s("path", { class: "maximum", d: `M${x - bar / 2 - 1} ${at}h${bar + 2}` });
}

function samplingError(x: number, value: number, relative: number, scale: Scale): SVGElement {
  const top = y(scale, value * (1 + relative));
  const bottom = y(scale, value * Math.max(1 - relative, 1e-3));
  return s("rect", { class: "sampling", x: x + scale.bar / 2 + 1, y: top, width: 2.5, height: Math.max(bottom - top, 1) });
}

function upper(pass: Pass, measure: Measure): number {
  return Math.max(measure.value(pass) ?? 0, measure.highest(pass) ?? 0, measure.interval(pass)?.[1] ?? 0, LEAST);
}

/** What each mark of the charts means. */
export function timelineLegend(): HTMLElement {
  const entry = (mark: SVGElement, text: string): HTMLElement =>
    h("li", {}, s("svg", { width: 22, height: 22, viewBox: "0 0 22 22", "aria-hidden": "true" }, mark), text);
  return h("ul", { class: "legend" },
    entry(s("rect", { class: "bar plain-bar", x: 7, y: 6, width: 8, height: 15 }), "probability, colour: zone of the pass"),
    entry(s("path", { class: "whisker", d: "M11 3V19M8 3h6M8 19h6" }), "not known (mass, Δv, epoch)"),
    entry(s("rect", { class: "sampling", x: 9, y: 4, width: 4, height: 15 }), "Monte Carlo error, one sigma"),
    entry(s("g", {}, s("rect", { class: "times", x: 0, y: 9.5, width: 22, height: 3 }), s("path", { class: "maximum", d: "M5 11h12" })),
      "highest over the timing, earliest to latest time"),
    entry(s("rect", { class: "bar bound-bar", x: 7, y: 6, width: 8, height: 15 }), "upper bound: too few samples hit"),
    entry(s("path", { class: "below", d: "M7 8h8l-4 6Z" }), "below the axis"),
    entry(s("rect", { class: "shelter-bar", x: 1, y: 7, width: 20, height: 8 }), "crew in shelter"),
    entry(s("rect", { class: "departure-bar", x: 1, y: 7, width: 20, height: 8 }), "a departing ship is clear of the cloud"));
}
