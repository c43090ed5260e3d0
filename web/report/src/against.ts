// The satellites of a catalog in the cloud: a ranking to sort and search, and sums by altitude and operator.

import type { Against, ExposedGroup, ThreatenedSatellite } from "./document";
import { type Child, disclosure, h } from "./element";
import { UNKNOWN, clock, count, grouped, known, length, percent, prose, quantity, shortDay } from "./format";

const SHOWN_AT_FIRST = 25;
const MORE = 100;
const OPERATORS = 15;
const STATUS: Readonly<Record<string, string>> = { upper_bound: "few samples", partly: "part of the window", no_answer: "no answer" };

/** What rows are sorted by; null, which is always last, where nothing is known. */
type Key = number | string | null;
interface Column {
  readonly title: string;
  readonly unit: string;
  readonly cell: (one: ThreatenedSatellite) => Child;
  readonly key: (one: ThreatenedSatellite) => Key;
  readonly falling?: boolean;
}

const COLUMNS: readonly Column[] = [
  { title: "Satellite", unit: "", cell: nameCell, key: (one) => one.name },
  { title: "Operator", unit: "or family", cell: (one) => one.operator, key: (one) => one.operator },
  { title: "Hits", unit: "expected", cell: (one) => (known(one.expected_hits) ? quantity(one.expected_hits) : UNKNOWN), key: (one) => one.expected_hits ?? null, falling: true },
  { title: "MC error", unit: "1 sigma", cell: (one) => (known(one.mc_relative_sd) ? percent(one.mc_relative_sd) : "–"), key: (one) => one.mc_relative_sd ?? null },
  { title: "At most", unit: "95 %", cell: (one) => (known(one.expected_hits_at_most) ? quantity(one.expected_hits_at_most) : UNKNOWN), key: (one) => one.expected_hits_at_most ?? null, falling: true },
  { title: "Peak", unit: "UTC", cell: (one) => (one.peak_utc ? `${shortDay(one.peak_utc)} ${clock(one.peak_utc)}` : "–"), key: (one) => one.peak_utc },
  { title: "Height", unit: "km", cell: (one) => `${grouped(one.perigee_m / 1e3)}–${grouped(one.apogee_m / 1e3)}`, key: (one) => one.perigee_m },
  { title: "Area", unit: "m²", cell: (one) => grouped(one.area_m2), key: (one) => one.area_m2, falling: true },
  { title: "Set age", unit: "days", cell: (one) => grouped(one.set_age_days, 1), key: (one) => Math.abs(one.set_age_days), falling: true },
  { title: "Answer", unit: "", cell: answerWords, key: answerWords },
];

/** The whole section's content. */
export function againstView(against: Against): HTMLElement {
  return h("div", { class: "against" }, told(against), h("div", { class: "against-sums" },
    bars("Expected hits by altitude", "Summed over the satellites whose mean height lies in the band.", against.altitude_bands),
    bars("Expected hits by operator", operatorsNote(against), against.operators.slice(0, OPERATORS))), ranking(against), leftOut(against));
}

function told(against: Against): HTMLElement {
  const lines = [
    `Pieces of ${length(against.smallest_size_m)} and more; ${grouped(against.samples)} samples stand for ${count(against.pieces)} of them.`,
    `${grouped(against.satellites_screened)} satellites of ${grouped(against.objects_given)} objects in ${against.catalog}. Element sets ${grouped(against.median_set_age_days, 1)} days from the event in the median, ${grouped(against.largest_set_age_days, 1)} at most.`,
    against.unreached.count > 0 ? `No sample comes near ${grouped(against.unreached.count)} of them: at most ${quantity(against.unreached.expected_hits_at_most)} hits each.` : "",
  ].filter(Boolean);
  const missing = against.satellites_without_answer > 0
    ? [`${grouped(against.satellites_without_answer)} satellites have no answer, or none for the whole window: a risk not told.`] : [];
  return h("div", { class: "told" }, ...lines.map((line) => h("p", {}, line)),
    ...[...missing, ...against.warnings].map((line) => h("p", { class: "warning" }, prose(line))));
}

function operatorsNote(against: Against): string {
  const rest = against.operators.length - OPERATORS;
  return rest > 0 ? `The first ${OPERATORS}; ${rest} more have less.` : "As catalogued, or by the family of the name.";
}

/** Horizontal bars of a sum, each with its worst satellite. */
function bars(title: string, note: string, groups: readonly ExposedGroup[]): HTMLElement {
  const most = Math.max(...groups.map((group) => group.expected_hits ?? 0), Number.MIN_VALUE);
  const rows = groups.map((group) => h("tr", {},
    h("th", { scope: "row" }, group.name),
    h("td", {}, grouped(group.satellites), group.without_answer > 0 ? h("small", {}, `${grouped(group.without_answer)} no answer`) : null),
    h("td", { class: "bar-cell" }, meter(group, most), (group.expected_hits ?? 0) > 0 ? quantity(group.expected_hits) : "no sample"),
    h("td", {}, (group.worst_expected_hits ?? 0) > 0 ? h("span", {}, `${group.worst_name || group.worst_object_id}`, h("small", {}, quantity(group.worst_expected_hits))) : "–")));
  const head = h("tr", {}, ...["", "Satellites", "Expected hits", "Worst"].map((name) => h("th", { scope: "col" }, name)));
  return h("figure", {}, h("figcaption", {}, h("h3", {}, title), h("p", {}, note)),
    h("div", { class: "scroll short", tabindex: 0, role: "region", "aria-label": title }, h("table", {}, h("thead", {}, head), h("tbody", {}, ...rows))));
}

function meter(group: ExposedGroup, most: number): HTMLElement {
  return h("meter", { min: 0, max: most, value: group.expected_hits ?? 0, "aria-hidden": "true" });
}

function nameCell(one: ThreatenedSatellite): Node {
  const own = one.asset ? `answered above as ${one.asset}` : "";
  return h("span", {}, one.name || "unnamed", h("small", {}, [one.object_id, own].filter(Boolean).join(", ")));
}

function answerWords(one: ThreatenedSatellite): string {
  const word = STATUS[one.status] ?? one.status;
  return one.reason ? `${word}: ${one.reason.replaceAll("_", " ")}` : word;
}

/** The table of all satellites: a search box, headings that sort, and a button for more rows. */
function ranking(against: Against): HTMLElement {
  const state = { column: 2, falling: true, text: "", shown: SHOWN_AT_FIRST };
  const ranks = new Map(against.satellites.map((one, index) => [one, index + 1]));
  const title = "Satellites by expected hits";
  const body = h("tbody");
  const status = h("p", { class: "quiet", role: "status" });
  const more = h("button", { type: "button", class: "more-rows" }, `${MORE} more`);
  const search = h("input", { type: "search", placeholder: "name, number or operator", "aria-label": "Search satellites" });
  const heads = COLUMNS.map((column, index) => {
    const button = h("button", { type: "button" }, h("span", {}, column.title), column.unit ? h("small", {}, column.unit) : null);
    button.addEventListener("click", () => {
      state.falling = state.column === index ? !state.falling : Boolean(column.falling);
      state.column = index;
      draw();
    });
    return h("th", { scope: "col" }, button);
  });
  const draw = (): void => {
    const rows = sorted(matching(against.satellites, state.text), state.column, state.falling);
    const visible = rows.slice(0, state.shown);
    body.replaceChildren(...visible.map((one) => row(one, ranks.get(one) ?? 0)));
    status.textContent = `${grouped(visible.length)} of ${grouped(rows.length)} shown${state.text ? `, ${grouped(against.satellites.length)} in all` : ""}`;
    more.hidden = visible.length === rows.length;
    heads.forEach((head, index) => head.setAttribute("aria-sort", index !== state.column ? "none" : state.falling ? "descending" : "ascending"));
  };
  search.addEventListener("input", () => { state.text = search.value; state.shown = SHOWN_AT_FIRST; draw(); });
  more.addEventListener("click", () => { state.shown += MORE; draw(); });
  draw();
  const table = h("table", {}, h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Rank"), ...heads)), body);
  return h("div", { class: "ranking" }, h("div", { class: "ranking-top" }, h("h3", {}, title), search, status),
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": title }, table), more);
}

function matching(satellites: readonly ThreatenedSatellite[], text: string): ThreatenedSatellite[] {
  const wanted = text.trim().toLowerCase();
  return satellites.filter((one) => `${one.name} ${one.object_id} ${one.operator}`.toLowerCase().includes(wanted));
}

function sorted(satellites: ThreatenedSatellite[], column: number, falling: boolean): ThreatenedSatellite[] {
  const key = COLUMNS[column]?.key ?? (() => 0);
  return satellites.sort((a, b) => compared(key(a), key(b), falling ? -1 : 1));
}

function compared(a: Key, b: Key, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === "number" && typeof b === "number") return sign * (a - b);
  return sign * String(a).localeCompare(String(b), "en");
}

function row(one: ThreatenedSatellite, rank: number): HTMLTableRowElement {
  const kind = one.status === "no_answer" ? "row-unknown" : one.asset ? "row-asset" : "";
  return h("tr", { class: kind }, h("th", { scope: "row" }, String(rank)), ...COLUMNS.map((column) => h("td", {}, column.cell(one))));
}

function leftOut(against: Against): HTMLElement | null {
  if (against.left_out.length === 0) return null;
  const total = against.left_out.reduce((sum, entry) => sum + entry.count, 0);
  return disclosure("behind", [`${grouped(total)} objects left out`], h("ul", {}, ...against.left_out.map((entry) =>
    h("li", {}, `${grouped(entry.count)}: ${entry.reason} (${entry.examples.join(", ")}${entry.count > entry.examples.length ? ", …" : ""})`))));
}
