// The approaches as a table that is sorted by its headings and turned page by page.

import { h } from "../element";
import { grouped, known, quantity } from "../format";
import type { Choosing } from "./choice";
import type { Approach, Maybe, Party } from "./document";
import { moment, statusText } from "./words";

const ROWS = 50;

interface Column {
  readonly key: string;
  readonly title: string;
  readonly unit?: string;
  readonly cell: (approach: Approach) => Node | string;
  /** What rows are ordered by: numbers and texts upwards, unknowns last. */
  readonly order: (approach: Approach) => Maybe | string;
  /** True where the greatest comes first. */
  readonly down?: boolean;
  readonly number?: boolean;
}

const TIME: Column = { key: "time", title: "Closest at", unit: "UTC", cell: ({ utc }) => moment(utc), order: ({ utc }) => utc };
const PC: Column = { key: "risk", title: "Pc at most", cell: ({ highest_pc }) => quantity(highest_pc), order: ({ highest_pc }) => highest_pc, down: true, number: true };
const COLUMNS: readonly Column[] = [
  { key: "miss", title: "Miss", unit: "m", cell: ({ miss_m }) => distance(miss_m), order: ({ miss_m }) => miss_m, number: true },
  { key: "primary", title: "Primary", cell: ({ primary, statuses }) => party(primary, statuses[0]), order: ({ primary }) => primary.told },
  { key: "secondary", title: "Secondary", cell: ({ secondary, statuses }) => party(secondary, statuses[1]), order: ({ secondary }) => secondary.told },
  { key: "speed", title: "Speed", unit: "m/s", cell: ({ speed_m_s }) => grouped(speed_m_s, 1), order: ({ speed_m_s }) => speed_m_s, down: true, number: true },
  PC,
  { key: "r", title: "R", unit: "m", cell: ({ r_m }) => distance(r_m), order: ({ r_m }) => r_m, number: true },
  { key: "t", title: "T", unit: "m", cell: ({ t_m }) => distance(t_m), order: ({ t_m }) => t_m, number: true },
  { key: "n", title: "N", unit: "m", cell: ({ n_m }) => distance(n_m), order: ({ n_m }) => n_m, number: true },
  { key: "age", title: "Sets’ ages", unit: "days", cell: ({ ages_days }) => ages_days.map(age).join(" · "), order: ({ ages_days }) => oldest(ages_days), down: true, number: true },
];

/** The table with its pages; it follows what is chosen. */
export function approachTable(choosing: Choosing, riskKnown: boolean): HTMLElement {
  const columns = [TIME, ...COLUMNS.filter((column) => column !== PC || riskKnown)];
  const body = h("tbody");
  const place = h("span", { class: "place", "aria-live": "polite" });
  let by = columns.find(({ key }) => key === "miss") ?? TIME;
  let down = false;
  let first = 0;
  let rows: readonly Approach[] = [];
  const headings = columns.map((column) => {
    const button = h("button", { type: "button", "data-sort": column.key }, column.title, column.unit ? h("small", {}, column.unit) : null);
    button.addEventListener("click", () => {
      down = by === column ? !down : column.down === true;
      by = column;
      sort();
    });
    return h("th", { scope: "col", class: column.number ? "number" : null }, button);
  });
  const region = h("div", { class: "scroll approaches", tabindex: 0, role: "region", "aria-label": "Close approaches" },
    h("table", {}, h("thead", {}, h("tr", {}, ...headings)), body));
  const [back, on] = (["Previous", "Next"] as const).map((word) => h("button", { type: "button" }, word)) as [HTMLButtonElement, HTMLButtonElement];
  back.addEventListener("click", () => turn(first - ROWS));
  on.addEventListener("click", () => turn(first + ROWS));
  choosing.watch(sort);
  sort();
  return h("div", {}, region, h("nav", { class: "pages", "aria-label": "Pages of the table" }, back, on, place));

  function sort(): void {
    rows = ordered(choosing.chosen, by, down);
    headings.forEach((heading, i) => {
      if (columns[i] === by) heading.setAttribute("aria-sort", down ? "descending" : "ascending");
      else heading.removeAttribute("aria-sort");
    });
    turn(0);
  }

  function turn(to: number): void {
    first = Math.max(0, Math.min(to, Math.floor(Math.max(rows.length - 1, 0) / ROWS) * ROWS));
    const shown = rows.slice(first, first + ROWS);
    body.replaceChildren(...shown.map((approach) => row(approach, columns)));
    back.disabled = first === 0;
    on.disabled = first + ROWS >= rows.length;
    place.textContent = rows.length === 0 ? "None is chosen." : `${grouped(first + 1)}–${grouped(first + shown.length)} of ${grouped(rows.length)}`;
    region.scrollTop = 0;
  }
}

/** Sorted, with unknowns last either way and the nearer first among equals. */
function ordered(rows: readonly Approach[], { order }: Column, down: boolean): readonly Approach[] {
  const sign = down ? -1 : 1;
  return rows.map((approach) => ({ approach, value: order(approach) ?? null })).sort((a, b) => {
    if (a.value === null || b.value === null) return a.value === b.value ? 0 : a.value === null ? 1 : -1;
    if (a.value !== b.value) return a.value < b.value ? -sign : sign;
    return (a.approach.miss_m ?? Infinity) - (b.approach.miss_m ?? Infinity);
  }).map(({ approach }) => approach);
}

function row(approach: Approach, columns: readonly Column[]): HTMLElement {
  return h("tr", { class: approach.slow ? "slow" : null }, ...columns.map(({ cell, number }, i) =>
    (i === 0 ? h("th", { scope: "row" }, cell(approach)) : h("td", { class: number ? "number" : null }, cell(approach)))));
}

function party({ id, name, operator }: Party, status: string): Node {
  const about = [name === "" || name === id ? "" : id, operator].filter((text) => text !== "" && text !== name).join(" · ");
  const warning = status === "ok" ? null : h("em", { class: "status" }, statusText(status));
  return h("span", { class: "party" }, name || id, about === "" ? null : h("small", {}, about), warning);
}

/** "1,234", "73", "4.2": whole metres from ten on. */
function distance(value: Maybe): string {
  return known(value) && Math.abs(value) < 10 ? grouped(value, 2) : grouped(value);
}

function oldest(ages_days: readonly Maybe[]): Maybe {
  const found = ages_days.filter(known);
  return found.length > 0 ? Math.max(...found) : null;
}

function age(days: Maybe): string {
  return known(days) ? grouped(days, 2) : "–";
}
