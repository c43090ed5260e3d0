// What the search found besides minima: pairs together, pairs cut by the window's ends, pairs without an answer.

import { disclosure, h } from "../element";
import { grouped } from "../format";
import { metres, speed } from "../explain/words";
import { type Approach, type Party, type Screening, approaches } from "./document";
import { moment, named } from "./words";

const OPEN_UP_TO = 8;

/** The three lists side by side. */
export function pairNotes(screening: Screening, parties: readonly Party[]): HTMLElement {
  const { together, unresolved, counts } = screening;
  const pairs = (some: readonly (readonly [number, number])[]): string[] => some.map(([a, b]) => `${who(a)} and ${who(b)}`);
  const who = (place: number): string => { const party = parties[place]; return party ? named(party) : "?"; };
  const edges = approaches(screening.edges, parties, null).map((one) => edge(one));
  return h("div", { class: "notes pair-notes" },
    counts.unresolved > 0 ? part("unknowns", "Without an answer", "The time of an approach did not converge: a risk not told.", counts.unresolved, pairs(unresolved)) : null,
    part("assumed", "Together", "Nearer than a metre for some time: docked, or one object twice. There is no minimum to tell.", counts.together, pairs(together)),
    part("limits", "At an end of the window", "In the volume when the window begins or ends, without a minimum in it. Look at the hours before or after.", counts.edges, edges));
}

function edge(one: Approach): string {
  return `${named(one.primary)} and ${named(one.secondary)}: ${metres(one.miss_m)} at ${speed(one.speed_m_s)}, ${moment(one.utc)}`;
}

function part(kind: string, title: string, note: string, count: number, texts: readonly string[]): HTMLElement {
  const items = texts.map((text) => h("li", {}, text));
  const more = count > items.length ? h("p", { class: "quiet" }, `${grouped(count - items.length)} more are not in this page.`) : null;
  return h("div", { class: kind }, h("h3", {}, `${title}: ${count === 0 ? "none" : grouped(count)}`), h("p", { class: "quiet" }, note),
    h("ul", {}, ...items.slice(0, OPEN_UP_TO)), items.length > OPEN_UP_TO ? disclosure("behind", [`${grouped(items.length - OPEN_UP_TO)} more`], h("ul", {}, ...items.slice(OPEN_UP_TO)), more) : more);
}
