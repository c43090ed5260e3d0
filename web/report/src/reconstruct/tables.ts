// The tables of a reconstruction: kinds of event, candidates, objects one by one.

import { type Child, disclosure, h } from "../element";
import { day, grouped, known, percent, prose, quantity } from "../format";
import type { Candidate, Hypothesis, Piece, Reconstructed } from "./document";

const SHOWN = 400;

/** The hypotheses with their probabilities as bars and the words for each. */
export function hypothesisList(hypotheses: readonly Hypothesis[]): HTMLElement {
  if (hypotheses.length === 0) return h("p", { class: "quiet" }, "Too few fragments to compare kinds of event.");
  return h("ol", { class: "hypotheses" }, ...hypotheses.map(({ name, probability, words }) =>
    h("li", {}, h("div", { class: "kind" }, h("strong", {}, name), h("span", {}, percent(probability))),
      h("progress", { max: 1, value: probability, "aria-label": `probability of ${name}` }), h("p", { class: "quiet" }, prose(words)))));
}

/** Objects that may have broken up, the likeliest first. */
export function candidateTable(candidates: readonly Candidate[]): HTMLElement {
  if (candidates.length === 0) return h("p", { class: "quiet" }, "None was looked at: a catalog with sets from before the event names some.");
  return table("Candidates for the parent", ["Object", "Score", "Orbits that meet its own", "Their median speed", "Planes apart", "Its set"],
    candidates.map((one) => [`${one.name || "?"} (${one.object_id})${one.given ? ", as given" : ""}`, quantity(one.score), percent(one.share), `${grouped(one.median_speed_m_s)} m/s`, `${one.plane_angle_deg.toFixed(2)}°`, day(one.set_epoch_utc)]));
}

/** Every object with its verdict: those that do not belong first, as they want a look. */
export function objectTables({ objects: pieces, fragments }: Reconstructed): HTMLElement {
  const rejected = pieces.filter(({ member }) => !member);
  const members = pieces.filter(({ member }) => member);
  const aside = fragments.set_aside.map(({ reason, count, examples }) => h("li", {}, h("strong", {}, grouped(count)), ` ${reason}: ${examples.join(", ")}${count > examples.length ? ", …" : ""}`));
  const lost = fragments.rows_refused > 0 ? h("li", {}, h("strong", {}, grouped(fragments.rows_refused)), " rows could not be read") : null;
  return h("div", { class: "provenance" },
    aside.length > 0 || lost ? h("div", {}, h("h3", {}, "Sets that were not used"), h("ul", {}, ...aside, lost)) : null,
    disclosure("behind", [`${objects(rejected.length)} not belong`], rows("Objects that do not belong", rejected)),
    disclosure("behind", [`${grouped(members.length)} objects belong`], rows("Objects that belong", members)));
}

/** "6 objects do", "1 object does": what follows is "not belong". */
export function objects(count: number): string {
  return count === 1 ? "1 object does" : `${grouped(count)} objects do`;
}

function rows(label: string, pieces: readonly Piece[]): HTMLElement {
  const shown = pieces.slice(0, SHOWN);
  const more = pieces.length > shown.length ? h("p", { class: "quiet" }, `${grouped(pieces.length - shown.length)} more are in the JSON.`) : null;
  return h("div", {}, table(label, ["Object", "Belongs", "Miss", "Velocity change", "Radial, transverse, normal", "Area to mass", "Why"], shown.map(cells)), more);
}

function cells(piece: Piece): string[] {
  const { delta_v_rtn_m_s: vector, delta_v_m_s: speed, area_to_mass_m2_kg: ratio, miss_m, probability } = piece;
  return [
    `${piece.name || "?"} (${piece.object_id})`, known(probability) ? percent(probability) : piece.member ? "yes" : "no", known(miss_m) ? `${(miss_m / 1e3).toFixed(2)} km` : "unknown",
    known(speed) ? `${speed.toFixed(1)} m/s` : "unknown", vector ? vector.map((part) => part.toFixed(1)).join(", ") : "unknown", known(ratio) ? `${quantity(ratio)} m²/kg` : "unknown", piece.reason,
  ];
}

/** A table that scrolls by itself; the first column heads the row. */
export function table(label: string, headings: readonly string[], body: readonly (readonly string[])[]): HTMLElement {
  const line = ([first = "", ...others]: readonly string[]): Child => h("tr", {}, h("th", { scope: "row" }, first), ...others.map((text) => h("td", {}, text)));
  return h("div", { class: "scroll short", tabindex: 0, role: "region", "aria-label": label },
    h("table", {}, h("thead", {}, h("tr", {}, ...headings.map((text) => h("th", { scope: "col" }, text)))), h("tbody", {}, ...body.map(line))));
}
