// Approaches as dots on a uPlot chart: the slow as rings, what is not chosen faint, and the one under the pointer in words.

import type uPlot from "uplot";
import { h } from "../element";
import { palette } from "../palette";
import type { Choosing } from "./choice";
import type { Approach } from "./document";
import { told } from "./words";

const REACH_PX = 14;

export type Place = (approach: Approach) => readonly [x: number, y: number] | null;

/** Draws the dots; those that are not chosen first and faintly. */
export function dots(plot: uPlot, choosing: Choosing, place: Place): void {
  const { left, top, width, height } = plot.bbox;
  const context = plot.ctx;
  const dpr = devicePixelRatio || 1;
  const chosen = new Set(choosing.chosen);
  context.save();
  context.beginPath();
  context.rect(left, top, width, height);
  context.clip();
  if (!choosing.isEverything) drawn(choosing.all.filter((one) => !chosen.has(one)), 0.13);
  drawn(choosing.chosen, choosing.chosen.length > 2000 ? 0.5 : 0.8);
  context.restore();

  function drawn(some: readonly Approach[], alpha: number): void {
    const { lines } = palette();
    const side = (some.length > 2000 ? 2.6 : some.length > 300 ? 3.4 : 5) * dpr;
    context.globalAlpha = alpha;
    context.fillStyle = lines[0] ?? "#888";
    each(some.filter(({ slow }) => !slow), (x, y) => context.fillRect(x - side / 2, y - side / 2, side, side));
    context.globalAlpha = Math.min(1, 2 * alpha);
    context.strokeStyle = lines[1] ?? "#888";
    context.lineWidth = 1.6 * dpr;
    each(some.filter(({ slow }) => slow), (x, y) => {
      context.beginPath();
      context.arc(x, y, 4 * dpr, 0, 2 * Math.PI);
      context.stroke();
    });
  }

  function each(some: readonly Approach[], draw: (x: number, y: number) => void): void {
    for (const one of some) {
      const at = place(one);
      if (at !== null) draw(plot.valToPos(at[0], "x", true), plot.valToPos(at[1], "y", true));
    }
  }
}

/** A line under the chart that tells of the dot under the pointer. */
export function pointer(): { readonly line: HTMLElement; readonly attach: (plot: uPlot, choosing: Choosing, place: Place) => void } {
  const otherwise = "Point at a dot to read it; the table has them all.";
  const line = h("p", { class: "picked" }, otherwise);
  return { line, attach };

  function attach(plot: uPlot, choosing: Choosing, place: Place): void {
    const look = (event: PointerEvent): void => {
      const box = plot.over.getBoundingClientRect();
      const found = nearest(plot, choosing.chosen, place, event.clientX - box.left, event.clientY - box.top);
      line.textContent = found ? told(found) : otherwise;
    };
    plot.over.addEventListener("pointermove", look);
    plot.over.addEventListener("pointerdown", look);
  }
}

function nearest(plot: uPlot, some: readonly Approach[], place: Place, x: number, y: number): Approach | null {
  let best = REACH_PX;
  let found: Approach | null = null;
  for (const one of some) {
    const at = place(one);
    if (at === null) continue;
    const far = Math.hypot(plot.valToPos(at[0], "x") - x, plot.valToPos(at[1], "y") - y);
    if (far < best) [best, found] = [far, one];
  }
  return found;
}

/** The key of the dots. */
export function dotKey(choosing: Choosing, ...more: readonly (Node | null)[]): HTMLElement {
  const slow = choosing.all.some((one) => one.slow) ? h("li", {}, h("i", { class: "dot slow-key" }), "slower than 10 m/s: formations, docked objects") : null;
  return h("ul", { class: "key" }, h("li", {}, h("i", { class: "dot fast-key" }), "an approach"), slow, ...more);
}
