// The head of the page: the most unusual pair, the window, who was followed; then what is left out and how sure it is.

import { type Child, h } from "../element";
import { dayAndClock, grouped, known, prose } from "../format";
import { type Approach, type Proximity, pairName } from "./document";

/** The page's header. */
export function pageHeader(document: Proximity): HTMLElement {
  const first = document.approaches[0];
  const answer = h("div", { class: "overall answer" }, h("span", { class: "eyebrow" }, "Highest score"),
    h("strong", { class: first && known(first.score) ? "pc" : "pc none" }, first ? scoreText(first) : "none"), h("span", { class: "meaning" }, meaning(first)));
  const title = h("div", { class: "title" }, h("p", { class: "eyebrow" }, "Watch over proximity"), h("h1", {}, "Company in orbit"),
    h("p", { class: "what" }, first ? `First of all: ${pairName(first)}, ${first.kind}.` : "No two objects keep company in this window by these sets; how sure that is stands below."));
  return h("header", { class: "page" }, title, answer, facts(document));
}

/** "3.1", or "not determinable". */
export function scoreText({ score }: Approach): string {
  return known(score) ? grouped(score, 1) : "–";
}

function meaning(first: Approach | undefined): string {
  if (!first) return "no pair";
  if (!known(first.score)) return "not determinable: too few other objects";
  return first.score > 0 ? "rarer than one in a catalog like this" : "nothing rarer than one in a catalog like this";
}

function facts({ window, within_km, objects, summary, ring }: Proximity): HTMLElement {
  const out = (objects.left_out ?? []).reduce((sum, { count }) => sum + count, 0);
  const kinds = Object.entries(summary.by_kind ?? {}).sort((a, b) => b[1] - a[1]);
  const states = Object.entries(ring.by_state ?? {}).map(([state, count]) => `${grouped(count)} ${state}`);
  return h("dl", { class: "facts" },
    fact("Window", `${Number(window.days.toPrecision(4)).toLocaleString("en-US")} days`, `${dayAndClock(window.start_utc)} – ${dayAndClock(window.end_utc)} UTC; begins ${window.start_reason ?? "as given"}`),
    fact("Company", `within ${within_km.toLocaleString("en-US")} km`, "for at least a revolution"),
    fact("Objects followed", grouped(objects.followed), `of ${grouped(objects.given)} given; ${out === 0 ? "none" : grouped(out)} left out`),
    fact("Pairs", grouped(summary.approaches), kinds.slice(0, 3).map(([kind, count]) => `${grouped(count)} ${kind}`).join(", ") || "none"),
    fact("Synchronous ring", `${grouped(ring.objects)} objects`, states.join(", ") || "none"));
}

function fact(name: string, value: string, note: string): HTMLElement {
  return h("div", {}, h("dt", {}, name), h("dd", {}, h("strong", {}, value), h("span", {}, note)));
}

/** What is not in the answer, and how sure it is. */
export function standing(document: Proximity): HTMLElement {
  const { objects, histories, approaches_not_listed: missing, warnings = [], how_sure = [] } = document;
  const items: Child[] = (objects.left_out ?? []).map(({ reason, count, examples }) =>
    h("li", {}, h("strong", {}, grouped(count)), ` ${reason}: ${examples.join(", ")}${count > examples.length ? ", …" : ""}`));
  if (histories.reason) items.push(h("li", {}, prose(histories.reason)));
  if (missing > 0) items.push(h("li", {}, h("strong", {}, grouped(missing)), " pairs of lower score that are not in this page; --json and --csv hold them"));
  return h("div", { class: "words" },
    h("div", { class: "told" }, h("h3", {}, "Not in this answer"), h("ul", {}, ...(items.length > 0 ? items : [h("li", {}, "Every object given was followed.")])), ...warnings.map((text) => h("p", { class: "warning" }, prose(text)))),
    h("div", { class: "unknowns" }, h("h3", {}, "How sure it is"), h("ul", {}, ...how_sure.map((text) => h("li", {}, prose(text))))));
}
