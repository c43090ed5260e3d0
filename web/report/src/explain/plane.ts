// The encounter plane: the hard body around the primary, the secondary where it is expected, its cloud in sigmas.

import { h, s } from "../element";
import type { Picture } from "./document";
import { type Box, type Point, arcsInside, halfExtent, pointOf, polyline } from "./ellipse";
import { angle, metres } from "./words";

const SIGMAS = [3, 2, 1] as const;
const MARGIN = { left: 52, right: 12, top: 12, bottom: 30 } as const;
const LARGEST_PX = 1e5;
const SMALLEST_DISC_PX = 2.5;
const RING_PX = 6;
const SMALL_IN_NEAR_PX = 12;
const TICK_GAP_PX = { across: 70, up: 44 } as const;
const LABEL_AT = 0.86;

interface View {
  readonly box: Box;
  readonly x: (metres: number) => number;
  readonly y: (metres: number) => number;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

/** The pictures with their key: the whole cloud, the miss closer, and the hard body where it is small even there. */
export function planeFigures(picture: Picture): HTMLElement {
  const whole = wholeBox(picture);
  const near = nearBox(picture, whole);
  const nearText = seen(picture, near) ? "Drawn to scale." : "Drawn to scale; the sigma lines lie outside this frame.";
  const isSmall = picture.hbr_m > 0 && picture.hbr_m * viewOf(near, 560, 430).scale < SMALL_IN_NEAR_PX;
  return h("div", { class: isSmall ? "planes three" : "planes" },
    figure("The whole cloud", `Both axes alike. Seen along the relative velocity; up is ${picture.up}.`, picture, whole),
    figure("The miss, closer", picture.combined ? nearText : "Drawn to scale; there is no covariance, hence no cloud.", picture, near),
    isSmall ? figure("The hard body, closest", seen(picture, aroundDisc(picture)) ? "Drawn to scale." : "Drawn to scale; the sigma lines lie outside this frame.", picture, aroundDisc(picture)) : null);
}

function figure(title: string, note: string, picture: Picture, wanted: Box): HTMLElement {
  const box = h("div", { class: "plane" });
  queueMicrotask(() => keepDrawn(box, (width) => drawing(picture, wanted, width, title)));
  return h("figure", {}, h("figcaption", {}, h("h3", {}, title), h("p", {}, note)), box, key(picture));
}

/** Draws when the box is there and again whenever its width changes. */
function keepDrawn(box: HTMLElement, draw: (width: number) => SVGElement): void {
  let shown = 0;
  const redraw = (): void => {
    const width = Math.max(box.clientWidth, 240);
    if (width === shown) return;
    shown = width;
    box.replaceChildren(draw(width));
  };
  new ResizeObserver(redraw).observe(box);
  redraw();
}

function drawing(picture: Picture, wanted: Box, width: number, title: string): SVGElement {
  const view = viewOf(wanted, width, Math.round(Math.min(width * 0.78, 430)));
  return s("svg", { viewBox: `0 0 ${view.width} ${view.height}`, width: view.width, height: view.height, role: "img", "aria-label": `${title}: ${described(picture)}` },
    ...grid(view), ...clipped(view, [...cloud(picture, view), ...miss(picture, view), ...hardBody(picture, view)]),
    s("rect", { class: "frame", x: MARGIN.left, y: MARGIN.top, width: view.width - MARGIN.left - MARGIN.right, height: view.height - MARGIN.top - MARGIN.bottom }));
}

function described({ miss_m, hbr_m, combined }: Picture): string {
  const spread = combined ? `; one sigma ellipse ${metres(combined.sigma_m[1])} by ${metres(combined.sigma_m[0])}, long axis ${angle(combined.turn_rad)} from right` : "";
  return `miss ${metres(miss_m[0])} to the right and ${metres(miss_m[1])} up, hard-body radius ${metres(hbr_m)}${spread}`;
}

/** All of the three sigma ellipse, the disc and the miss vector. */
function wholeBox({ miss_m, hbr_m, combined }: Picture): Box {
  const [w, t] = combined ? halfExtent(combined, 3) : [hbr_m, hbr_m];
  return {
    left: Math.min(-hbr_m, miss_m[0] - w), right: Math.max(hbr_m, miss_m[0] + w),
    bottom: Math.min(-hbr_m, miss_m[1] - t), top: Math.max(hbr_m, miss_m[1] + t),
  };
}

/** The miss vector and the disc; the disc alone where the whole picture shows the vector as well. */
function nearBox({ miss_m, hbr_m }: Picture, whole: Box): Box {
  const pad = Math.max(1.6 * hbr_m, 0.12 * Math.hypot(...miss_m), 1e-3);
  const vector = {
    left: Math.min(0, miss_m[0]) - pad, right: Math.max(0, miss_m[0]) + pad,
    bottom: Math.min(0, miss_m[1]) - pad, top: Math.max(0, miss_m[1]) + pad,
  };
  if (size(vector) < 0.6 * size(whole) || hbr_m <= 0) return vector;
  return aroundDisc({ hbr_m });
}

function aroundDisc({ hbr_m }: Pick<Picture, "hbr_m">): Box {
  return { left: -4 * hbr_m, right: 4 * hbr_m, bottom: -4 * hbr_m, top: 4 * hbr_m };
}

function size(box: Box): number {
  return Math.max(box.right - box.left, box.top - box.bottom);
}

function seen({ combined, miss_m }: Picture, wanted: Box): boolean {
  const { box } = viewOf(wanted, 560, 430);
  return combined ? SIGMAS.some((times) => arcsInside(combined, miss_m, times, box).length > 0) : false;
}

/** One scale for both axes, the wanted box in the middle with some air. */
function viewOf(wanted: Box, width: number, height: number): View {
  const [w, t] = [width - MARGIN.left - MARGIN.right, height - MARGIN.top - MARGIN.bottom];
  const scale = 0.92 * Math.min(w / Math.max(wanted.right - wanted.left, 1e-9), t / Math.max(wanted.top - wanted.bottom, 1e-9));
  const [cx, cy] = [(wanted.left + wanted.right) / 2, (wanted.bottom + wanted.top) / 2];
  const box = { left: cx - w / scale / 2, right: cx + w / scale / 2, bottom: cy - t / scale / 2, top: cy + t / scale / 2 };
  return { box, scale, width, height, x: (metres) => MARGIN.left + (metres - box.left) * scale, y: (metres) => MARGIN.top + (box.top - metres) * scale };
}

function grid({ box, x, y, scale, width, height }: View): SVGElement[] {
  const inKm = Math.max(Math.abs(box.left), Math.abs(box.right), Math.abs(box.top), Math.abs(box.bottom)) >= 5000;
  const label = (value: number): string => `${Number((value / (inKm ? 1e3 : 1)).toPrecision(6)).toLocaleString("en-US", { maximumFractionDigits: 6 })}`;
  const across = multiples(box.left, box.right, niceStep(TICK_GAP_PX.across / scale)).flatMap((value) => [
    s("line", { class: value === 0 ? "grid zero" : "grid", x1: x(value), x2: x(value), y1: MARGIN.top, y2: height - MARGIN.bottom }),
    s("text", { class: "tick", x: x(value), y: height - MARGIN.bottom + 16, "text-anchor": "middle" }, label(value)),
  ]);
  const up = multiples(box.bottom, box.top, niceStep(TICK_GAP_PX.up / scale)).flatMap((value) => [
    s("line", { class: value === 0 ? "grid zero" : "grid", x1: MARGIN.left, x2: width - MARGIN.right, y1: y(value), y2: y(value) }),
    s("text", { class: "tick", x: MARGIN.left - 6, y: y(value) + 4, "text-anchor": "end" }, label(value)),
  ]);
  return [...across, ...up, s("text", { class: "tick unit", x: width - MARGIN.right - 5, y: height - MARGIN.bottom - 6, "text-anchor": "end" }, inKm ? "axes in km" : "axes in m")];
}

function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5, 10].find((factor) => factor * power >= least * (1 - 1e-9)) ?? 10);
}

function multiples(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.max(0, Math.floor(to / step) - first + 1) }, (_, i) => (first + i) * step);
}

function cloud({ combined, miss_m }: Picture, view: View): SVGElement[] {
  if (!combined) return [];
  const filled = SIGMAS.map((times) => fill(picturePolygon(times), times));
  const lines = SIGMAS.flatMap((times) => {
    const arcs = arcsInside(combined, miss_m, times, view.box);
    return [...arcs.map((arc) => s("path", { class: `sigma sigma-${times}`, d: path(polyline(combined, miss_m, times, arc), view) })), ...sigmaLabel(arcs, times)];
  });
  return [...filled.filter((one) => one !== null), ...lines];

  function picturePolygon(times: number): { rx: number; ry: number } {
    return { rx: times * combined!.sigma_m[1] * view.scale, ry: times * combined!.sigma_m[0] * view.scale };
  }

  function fill({ rx, ry }: { rx: number; ry: number }, times: number): SVGElement | null {
    if (rx > LARGEST_PX) return null;
    const [x, y] = [view.x(miss_m[0]), view.y(miss_m[1])];
    const turn = (-combined!.turn_rad * 180) / Math.PI;
    return s("ellipse", { class: `within within-${times}`, cx: x, cy: y, rx, ry, transform: `rotate(${turn} ${x} ${y})` });
  }

  function sigmaLabel(arcs: readonly Point[], times: number): SVGElement[] {
    const longest = [...arcs].sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0];
    if (!longest) return [];
    const at = longest[1] - longest[0] > 6 ? 0 : longest[0] + LABEL_AT * (longest[1] - longest[0]);
    const [x, y] = pointOf(combined!, miss_m, times, at);
    return [s("text", { class: "sigma-label", x: view.x(x), y: view.y(y) + 4, "text-anchor": "middle" }, `${times}σ`)];
  }
}

/** The parts inside a frame of their own that hides what sticks out. */
function clipped({ width, height }: View, parts: readonly SVGElement[]): SVGElement[] {
  const [w, t] = [width - MARGIN.left - MARGIN.right, height - MARGIN.top - MARGIN.bottom];
  return [s("svg", { x: MARGIN.left, y: MARGIN.top, width: w, height: t, viewBox: `${MARGIN.left} ${MARGIN.top} ${w} ${t}`, overflow: "hidden" }, ...parts)];
}

function hardBody({ hbr_m }: Picture, { x, y, scale }: View): SVGElement[] {
  const radius = hbr_m * scale;
  if (radius >= SMALLEST_DISC_PX) return [s("circle", { class: "disc", cx: x(0), cy: y(0), r: radius })];
  return [s("circle", { class: "disc small", cx: x(0), cy: y(0), r: RING_PX }), s("circle", { class: "disc", cx: x(0), cy: y(0), r: Math.max(radius, 0.7) })];
}

function miss({ miss_m }: Picture, { x, y, box }: View): SVGElement[] {
  const [tipX, tipY] = [x(miss_m[0]), y(miss_m[1])];
  const visible = miss_m[0] >= box.left && miss_m[0] <= box.right && miss_m[1] >= box.bottom && miss_m[1] <= box.top;
  const [from, to] = visible ? [[x(0), y(0)], [tipX, tipY]] : [[x(0), y(0)], towards([x(0), y(0)], [tipX, tipY], 0.42 * Math.min(x(box.right) - x(box.left), y(box.bottom) - y(box.top)))];
  return [s("line", { class: "miss", x1: from[0], y1: from[1], x2: to[0], y2: to[1] }), visible ? s("circle", { class: "secondary", cx: tipX, cy: tipY, r: 4.5 }) : s("circle", { class: "secondary away", cx: to[0], cy: to[1], r: 3.5 })];
}

function towards(from: Point, to: Point, length: number): Point {
  const distance = Math.hypot(to[0] - from[0], to[1] - from[1]);
  return [from[0] + ((to[0] - from[0]) * length) / distance, from[1] + ((to[1] - from[1]) * length) / distance];
}

function path(points: readonly Point[], view: View): string {
  return points.map(([x, y], i) => `${i === 0 ? "M" : "L"}${view.x(x).toFixed(2)} ${view.y(y).toFixed(2)}`).join("");
}

function key({ miss_m, hbr_m, combined }: Picture): HTMLElement {
  return h("ul", { class: "key" },
    h("li", {}, h("i", { class: "dot disc-key" }), `hard body around the primary, radius ${metres(hbr_m)}`),
    h("li", {}, h("i", { class: "dot secondary-key" }), `secondary where it is expected, miss ${metres(Math.hypot(...miss_m))}`),
    combined ? h("li", {}, h("i", { class: "line sigma-key" }), "1, 2 and 3 sigma of both errors together") : null);
}
