// Shelter windows: the next ones as strips of their deadlines, the later ones as a table.

import type { Shelter } from "./document";
import { type Child, disclosure, h } from "./element";
import { clock, grouped, known, milliseconds, ranges, shortDay } from "./format";
import { reasonsLine } from "./reasons";

/** How many windows are drawn large. */
export const NEXT_WINDOWS = 3;

/** A shelter window with its number among all of the asset. */
export type Numbered = readonly [number: number, shelter: Shelter];

/** The windows that are not over at `known_utc`, numbered from the first of all. */
export function comingWindows(shelter: readonly Shelter[], known_utc: string): Numbered[] {
  return shelter.map((one, index): Numbered => [index + 1, one])
    .filter(([, one]) => !(milliseconds(one.end_utc) <= milliseconds(known_utc)));
}

type Stamp = readonly [name: string, utc: string | null | undefined, kind: string];

/** One window with its times on a line and its reasons below. */
export function shelterStrip([number, shelter]: Numbered): HTMLElement {
  const stamps = stampsOf(shelter);
  return h("div", { class: "strip" },
    h("p", { class: "strip-title" }, h("strong", {}, `Shelter ${number}`), ` ${shortDay(shelter.start_utc)}, ${minutes(shelter)} min${passes(shelter, ", ")}`),
    h("ol", {}, ...stamps.map((stamp) => stampItem(stamp, shelter))), reasonsLine(shelter.reasons ?? []));
}

/** The shelter's times in the order they come; a time that says the same as another is left out. */
function stampsOf(shelter: Shelter): Stamp[] {
  const stamps: Stamp[] = [
    ["Begin closing", shelter.begin_closing_utc, ""],
    ["Hatches closed by", shelter.close_hatches_by_utc, ""],
    ["Aboard by", shelter.aboard_by_utc, same(shelter.aboard_by_utc, shelter.start_utc) ? "edge" : "strong"],
    ["Shelter from", same(shelter.aboard_by_utc, shelter.start_utc) ? null : shelter.start_utc, "edge"],
    ["Ready to undock", shelter.undock_ready_utc, ""],
    ["Shelter until", same(shelter.earliest_exit_utc, shelter.end_utc) ? null : shelter.end_utc, "edge"],
    ["Earliest exit", shelter.earliest_exit_utc, same(shelter.earliest_exit_utc, shelter.end_utc) ? "edge" : "strong"],
  ];
  return stamps.filter(([, utc]) => utc).sort((a, b) => milliseconds(a[1]) - milliseconds(b[1]));
}

function same(a: string | null | undefined, b: string | null | undefined): boolean {
  return milliseconds(a) === milliseconds(b);
}

function stampItem([name, utc, kind]: Stamp, shelter: Shelter): HTMLElement {
  const time = milliseconds(utc);
  const inside = time >= milliseconds(shelter.start_utc) && time < milliseconds(shelter.end_utc);
  return h("li", { class: `${kind}${inside ? " inside" : ""}` }, h("span", {}, name), h("time", { datetime: utc }, clock(utc)));
}

/** The later windows behind a line that opens; nothing for none. */
export function laterWindows(windows: readonly Numbered[]): HTMLElement | null {
  if (windows.length === 0) return null;
  const title = `${windows.length} more shelter window${windows.length > 1 ? "s" : ""}`;
  const heads = ["Shelter", "Close hatches", "Aboard by", "Exit from", "Undock-ready", "Length", "Passes", "Because"];
  const table = h("table", {}, h("thead", {}, h("tr", {}, ...heads.map((name) => h("th", { scope: "col" }, name)))), h("tbody", {}, ...windows.map(laterRow)));
  return disclosure("more-windows", [title], h("div", { class: "scroll short", tabindex: 0, role: "region", "aria-label": title }, table));
}

function laterRow([number, shelter]: Numbered): HTMLElement {
  const begin = shelter.begin_closing_utc ? `${clock(shelter.begin_closing_utc)}–` : "";
  const cells: Child[] = [
    `${begin}${clock(shelter.close_hatches_by_utc)}`, clock(shelter.aboard_by_utc), clock(shelter.earliest_exit_utc),
    clock(shelter.undock_ready_utc), `${minutes(shelter)} min`, ranges(shelter.passes ?? []) || "–", reasonsLine(shelter.reasons ?? []),
  ];
  return h("tr", {}, h("th", { scope: "row" }, `${number}`, h("small", {}, shortDay(shelter.start_utc))), ...cells.map((cell) => h("td", {}, cell)));
}

function minutes(shelter: Shelter): string {
  const length = (milliseconds(shelter.end_utc) - milliseconds(shelter.start_utc)) / 60_000;
  return known(length) ? grouped(length) : "unknown";
}

function passes(shelter: Shelter, before: string): string {
  const numbers = shelter.passes ?? [];
  return numbers.length === 0 ? "" : `${before}pass${numbers.length > 1 ? "es" : ""} ${ranges(numbers)}`;
}
