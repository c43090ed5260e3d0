// The head of the page: the nearest approach, the window, the volume, how many objects and approaches; then who was left out and how sure it is.

import { type Child, h } from "../element";
import { dayAndClock, grouped, known, prose } from "../format";
import { metres, speed } from "../explain/words";
import type { Approach, Party, Screening } from "./document";
import { moment, named, nearestOf, statusText, volumeText } from "./words";

const PRIMARIES_NAMED = 4;

/** The page's header. */
export function pageHeader(screening: Screening, parties: readonly Party[], all: readonly Approach[]): HTMLElement {
  const nearest = nearestOf(all);
  const answer = h("div", { class: "overall answer" }, h("span", { class: "eyebrow" }, "Nearest"),
    h("strong", { class: nearest ? "pc" : "pc none" }, nearest ? metres(nearest.miss_m) : "none"), h("span", { class: "meaning" }, nearest ? `at ${speed(nearest.speed_m_s)}` : "within the volume"));
  const title = h("div", { class: "title" }, h("p", { class: "eyebrow" }, "Catalog screening"), h("h1", {}, "Close approaches"), h("p", { class: "what" }, sentence(screening, parties, nearest)));
  return h("header", { class: "page" }, title, answer, facts(screening));
}

function sentence({ summary, primaries }: Screening, parties: readonly Party[], nearest: Approach | null): string {
  const who = primaries === null ? "All objects against all. " : `${primariesText(primaries, parties)} against all others. `;
  if (!nearest) return `${who}No two come within the volume in this window by these sets; how sure that is stands below.`;
  const several = summary.events === 1 ? "The one approach" : "The nearest";
  return `${who}${several}: ${named(nearest.primary)} and ${named(nearest.secondary)} on ${moment(nearest.utc)} UTC.`;
}

function primariesText(primaries: readonly number[], parties: readonly Party[]): string {
  const names = primaries.slice(0, PRIMARIES_NAMED).map((place) => parties[place]).filter((party) => party !== undefined).map(named);
  const more = primaries.length - names.length;
  return more > 0 ? `${names.join(", ")} and ${grouped(more)} more` : names.join(", ");
}

function facts(screening: Screening): HTMLElement {
  const { window, objects, summary, counts, volume } = screening;
  const out = (objects.left_out ?? []).reduce((sum, { count }) => sum + count, 0);
  const own = objects.with_own_radius ? `; ${grouped(objects.with_own_radius)} objects have their own` : "";
  return h("dl", { class: "facts" },
    fact("Window", `${Number(window.hours.toPrecision(4)).toLocaleString("en-US")} h`, `${dayAndClock(window.start_utc)} – ${dayAndClock(window.end_utc)} UTC; begins ${window.start_reason ?? "as given"}`),
    fact("Volume", volumeText(screening), volume.shape === "sphere" ? `of each other${own}` : `half lengths of ${volume.shape === "box" ? "a box" : "an ellipsoid"} along R, T, N of the primary`),
    fact("Objects screened", grouped(objects.screened), `of ${grouped(objects.given)} given; ${out === 0 ? "none" : grouped(out)} left out`),
    fact("Close approaches", grouped(summary.events), `of ${grouped(summary.pairs)} pairs`),
    fact("Besides", `${grouped(counts.together)} together`, `${grouped(counts.edges)} at an end of the window${counts.unresolved > 0 ? `; ${grouped(counts.unresolved)} without an answer` : ""}`));
}

function fact(name: string, value: string, note: string): HTMLElement {
  return h("div", {}, h("dt", {}, name), h("dd", {}, h("strong", {}, value), h("span", {}, note)));
}

/** Who is not in the answer, and how sure it is. */
export function standing(screening: Screening): HTMLElement {
  const { warnings, how_sure } = screening;
  return h("div", { class: "words" },
    h("div", { class: "told" }, h("h3", {}, "Not in this answer"), h("ul", {}, ...omissions(screening)), ...(warnings ?? []).map((text) => h("p", { class: "warning" }, prose(text)))),
    h("div", { class: "unknowns" }, h("h3", {}, "How sure it is"), h("ul", {}, ...(how_sure ?? []).map((text) => h("li", {}, prose(text))))));
}

function omissions({ objects, events_not_listed }: Screening): readonly Child[] {
  const items = (objects.left_out ?? []).map(({ reason, count, examples }) =>
    h("li", {}, h("strong", {}, grouped(count)), ` ${reason}: ${examples.join(", ")}${count > examples.length ? ", …" : ""}`));
  const partly = Object.entries(objects.partly_answered_by_status ?? {}).map(([status, count]) => `${grouped(count)} ${statusText(status)}`);
  if (known(objects.partly_answered) && objects.partly_answered > 0) items.push(h("li", {}, h("strong", {}, grouped(objects.partly_answered)), ` screened for a part of the window only: ${partly.join(", ")}`));
  if (known(objects.rows_refused) && objects.rows_refused > 0) items.push(h("li", {}, h("strong", {}, grouped(objects.rows_refused)), " rows of the files could not be read"));
  if (events_not_listed > 0) items.push(h("li", {}, h("strong", {}, grouped(events_not_listed)), " approaches that are farther than those in this page; they are counted, and --out holds them"));
  return items.length > 0 ? items : [h("li", {}, "Every object given was screened for the whole window.")];
}
