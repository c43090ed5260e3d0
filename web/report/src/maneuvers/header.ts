// The head of the page: whose histories, how many maneuvers, over what time; then what is left out and how sure it is.

import { type Child, h } from "../element";
import { day, grouped, prose } from "../format";
import { isAlong, type Maneuver, named, speed, type Watch } from "./document";

/** The page's header. */
export function pageHeader(watch: Watch): HTMLElement {
  const { summary, objects } = watch;
  const [only] = objects;
  const one = summary.objects === 1 && only !== undefined;
  const answer = h("div", { class: "overall answer" }, h("span", { class: "eyebrow" }, "Found"),
    h("strong", { class: summary.maneuvers > 0 ? "pc" : "pc none" }, summary.maneuvers > 0 ? grouped(summary.maneuvers) : "none"),
    h("span", { class: "meaning" }, summary.maneuvers === 1 ? "maneuver" : "maneuvers"));
  const title = h("div", { class: "title" }, h("p", { class: "eyebrow" }, "Watch over maneuvers"),
    h("h1", {}, one ? named(only) : `${grouped(summary.objects)} histories`), h("p", { class: "what" }, sentence(watch)));
  return h("header", { class: "page" }, title, answer, facts(watch));
}

function sentence({ summary, maneuvers, objects }: Watch): string {
  const clearest = maneuvers[0];
  if (clearest === undefined) return "No change of the orbit stands out of the noise of the element sets; small ones and those in gaps are not seen, as said below.";
  const object = objects[clearest.object];
  const who = summary.objects > 1 && object ? `, of ${named(object)}` : "";
  return `The clearest${who}: ${speed(clearest.delta_v_m_s)} ${isAlong(clearest) ? "along" : "across"} the track, ${day(clearest.likeliest_utc)}.`;
}

function facts(watch: Watch): HTMLElement {
  const { summary, objects, window, maneuvers, sensitivity } = watch;
  const [only] = objects;
  const undecided = watch.not_determinable.reduce((sum, { count }) => sum + count, 0);
  const one = summary.objects === 1 && only !== undefined;
  const sum = (some: readonly Maneuver[]): string => (watch.not_listed > 0 ? "" : some.length > 0 ? `${speed(some.reduce((total, { delta_v_m_s }) => total + Math.abs(delta_v_m_s), 0))} in all` : "");
  const asked = window.since_utc || window.until_utc ? `asked about: ${window.since_utc ? day(window.since_utc) : "the first"} – ${window.until_utc ? day(window.until_utc) : "the last"}` : "all of it";
  return h("dl", { class: "facts" },
    one ? fact("Sets", grouped(only.sets_used), `used of ${grouped(only.sets_given)}; ${day(only.first_set_utc)} – ${day(only.last_set_utc)}; ${asked}`)
      : fact("Objects that moved", grouped(summary.objects_with_maneuvers), `of ${grouped(summary.objects - undecided)} whose sets can tell; ${asked}`),
    fact("Along the track", grouped(summary.by_direction["in-track"] ?? 0), sum(maneuvers.filter(isAlong))),
    fact("Across the track", grouped(summary.by_direction["cross-track"] ?? 0), sum(maneuvers.filter((m) => !isAlong(m)))),
    fact("Told from", `${sensitivity.score} × noise`, sensitivity.confidence > 0 ? `and a confidence of ${sensitivity.confidence}; ${grouped(summary.not_told)} of less` : "whatever the confidence"),
    one ? fact("Notes", only.notes.length > 0 ? grouped(only.notes.length) : "none", "of what was left out or is not settled") : fact("Not determinable", grouped(undecided), "by cause below"));
}

function fact(name: string, value: string, note: string): HTMLElement {
  return h("div", {}, h("dt", {}, name), h("dd", {}, h("strong", {}, value), h("span", {}, note)));
}

/** What is not in the answer, and how sure it is. */
export function standing(watch: Watch): HTMLElement {
  return h("div", { class: "words" },
    h("div", { class: "told" }, h("h3", {}, "Not in this answer"), h("ul", {}, ...omissions(watch)), ...(watch.warnings ?? []).map((text) => h("p", { class: "warning" }, prose(text)))),
    h("div", { class: "unknowns" }, h("h3", {}, "How sure it is"), h("ul", {}, ...(watch.how_sure ?? []).map((text) => h("li", {}, prose(text))))));
}

function omissions({ not_determinable, objects, summary, not_listed, noted }: Watch): readonly Child[] {
  const items = not_determinable.map(({ cause, count, examples, reason }) =>
    h("li", {}, h("strong", {}, grouped(count)), ` not determinable, ${cause}: ${examples.join(", ")}${count > examples.length ? ", …" : ""} (the first: ${reason})`));
  const [only] = objects;
  if (summary.objects === 1 && only) items.push(...only.notes.map((note) => h("li", {}, prose(note))));
  else if (noted > 0) items.push(h("li", {}, h("strong", {}, grouped(noted)), " answers carry notes of what was left out; --json has them"));
  if (summary.not_told > 0) items.push(h("li", {}, h("strong", {}, grouped(summary.not_told)), " maneuvers of less confidence than asked for"));
  if (not_listed > 0) items.push(h("li", {}, h("strong", {}, grouped(not_listed)), " maneuvers less clear than those in this page; --csv has them all"));
  return items.length > 0 ? items : [h("li", {}, "Every element set given was used.")];
}
