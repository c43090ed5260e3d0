// Of a catalog: the objects that moved, the clearest first.

import { type Child, h } from "../element";
import { day, grouped } from "../format";
import { isAlong, type Maneuver, named, speed, type Watch, type Watched } from "./document";

/** One row an object; a name with charts leads to them. */
export function overview({ objects, maneuvers }: Watch, idOf: (object: Watched) => string): HTMLElement {
  const names = ["Object", "Maneuvers", "Along the track", "Across it", "Clearest", "Latest"];
  const rows = objects.map((object, place) => {
    const own = maneuvers.filter((one) => one.object === place);
    return row(object.traces ? h("a", { href: `#${idOf(object)}` }, named(object)) : named(object), own);
  });
  return h("div", { class: "scroll maneuvers", tabindex: 0, role: "region", "aria-label": "Objects that moved" },
    h("table", {}, h("thead", {}, h("tr", {}, ...names.map((name, i) => h("th", { scope: "col", class: i > 0 ? "number" : null }, name)))), h("tbody", {}, ...rows)));
}

function row(name: Child, own: readonly Maneuver[]): HTMLElement {
  const latest = own.map(({ likeliest_utc }) => likeliest_utc).sort().at(-1);
  const clearest = Math.max(...own.map(({ score }) => score));
  const cells = [grouped(own.length), total(own.filter(isAlong)), total(own.filter((one) => !isAlong(one))), grouped(clearest, clearest < 100 ? 1 : 0), day(latest)];
  return h("tr", {}, h("th", { scope: "row" }, name), ...cells.map((text) => h("td", { class: "number" }, text)));
}

/** "12: 34.5 cm/s in all". */
function total(some: readonly Maneuver[]): string {
  if (some.length === 0) return "–";
  return `${grouped(some.length)}: ${speed(some.reduce((sum, one) => sum + Math.abs(one.delta_v_m_s), 0))} in all`;
}
