// The pairs in order of their score, with a choice of kind and object; a row opens on its reasons.

import { metres } from "../explain/words";
import { disclosure, h } from "../element";
import { grouped, known, prose, shortDay } from "../format";
import { type Approach, type Proximity, named } from "./document";
import { scoreText } from "./header";

const ROWS = 40;
const HEADINGS = ["Score", "Kind", "Nearest", "When, UTC", "Hours", "Drift a day", "Planes", "Objects and why"];
const NUMBERS = new Set([0, 2, 4, 5, 6]);

/** The choice, the table, and the buttons that turn its pages. */
export function pairTable({ approaches, summary }: Proximity): HTMLElement {
  let rows = approaches;
  let first = 0;
  const text = h("input", { type: "search", id: "find", autocomplete: "off", spellcheck: "false", placeholder: "id or name" });
  const kind = h("select", { id: "kind" }, h("option", { value: "" }, "all"), ...Object.keys(summary.by_kind ?? {}).map((name) => h("option", { value: name }, name)));
  const open = h("input", { type: "checkbox", id: "open" });
  const output = h("output", { for: "find kind open", "aria-live": "polite" });
  const body = h("tbody");
  const back = h("button", { type: "button" }, "Back");
  const on = h("button", { type: "button" }, "On");
  const place = h("span", { class: "place", "aria-live": "polite" });
  const head = h("tr", {}, ...HEADINGS.map((name, i) => h("th", { scope: "col", class: NUMBERS.has(i) ? "number" : null }, name)));
  back.addEventListener("click", () => turn(first - ROWS));
  on.addEventListener("click", () => turn(first + ROWS));
  for (const control of [text, kind, open]) control.addEventListener("input", choose);
  choose();
  return h("div", {},
    h("form", { class: "choice", role: "search", "aria-label": "Choose pairs" },
      h("label", {}, h("span", {}, "Find"), text), h("label", {}, h("span", {}, "Kind"), kind), h("label", { class: "check" }, open, "only what nothing explains"), output),
    h("div", { class: "scroll approaches pairs", tabindex: 0, role: "region", "aria-label": "Pairs that keep company" }, h("table", {}, h("thead", {}, head), body)),
    h("div", { class: "pages" }, back, on, place));

  function choose(): void {
    const words = text.value.toUpperCase().split(/\s+/).filter((word) => word !== "");
    rows = approaches.filter((one) => (kind.value === "" || one.kind === kind.value) && !(open.checked && one.explained) &&
      words.every((word) => `${one.primary_id} ${one.primary_name} ${one.secondary_id} ${one.secondary_name}`.toUpperCase().includes(word)));
    output.textContent = `${grouped(rows.length)} of ${grouped(approaches.length)} pairs`;
    turn(0);
  }

  function turn(to: number): void {
    first = Math.max(0, Math.min(to, Math.floor(Math.max(rows.length - 1, 0) / ROWS) * ROWS));
    const shown = rows.slice(first, first + ROWS);
    body.replaceChildren(...shown.map(row));
    back.disabled = first === 0;
    on.disabled = first + ROWS >= rows.length;
    place.textContent = rows.length === 0 ? "None is chosen." : `${grouped(first + 1)}–${grouped(first + shown.length)} of ${grouped(rows.length)}`;
  }
}

function row(one: Approach): HTMLElement {
  const alternatives = one.alternatives.length > 0 ? h("ul", { class: "alternatives" }, ...one.alternatives.map((text) => h("li", {}, text))) : null;
  const reasons = disclosure("behind", [`${named(one.primary_name, one.primary_id)} and ${named(one.secondary_name, one.secondary_id)}`],
    h("p", {}, prose(one.why)), alternatives ? h("p", { class: "quiet" }, "The same would be seen with:") : null, alternatives,
    h("p", { class: "quiet" }, `Sets ${age(one.set_age_days_primary)} and ${age(one.set_age_days_secondary)} days old when nearest.`));
  return h("tr", {}, h("th", { scope: "row", class: "number" }, scoreText(one)), h("td", {}, h("span", { class: one.explained ? "kind explained" : "kind" }, one.kind)),
    h("td", { class: "number" }, metres(one.minimum_range_m)), h("td", {}, `${shortDay(one.tca_utc)} ${one.tca_utc.slice(11, 16)}`),
    h("td", { class: "number" }, grouped(one.hours_within, 1)), h("td", { class: "number" }, metres(one.drift_m_day)),
    h("td", { class: "number" }, known(one.plane_angle_deg) ? `${grouped(one.plane_angle_deg, 3)}°` : "–"), h("td", { class: "reasons" }, reasons));
}

function age(days: number | null | undefined): string {
  return known(days) ? grouped(days, 1) : "unknown";
}
