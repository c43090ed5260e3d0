// The head of the page: what happened, when, when it was known, and the cloud in five numbers.

import type { BreakupEvent, Parent, Response } from "./document";
import { h } from "./element";
import { clock, clockWithSeconds, count, day, dayAndClock, grouped, known, percent } from "./format";
import { MEANINGS, zoneBadge, zoneOverall } from "./zone";

/** The page's header. */
export function pageHeader(response: Response): HTMLElement {
  const { event } = response;
  const zone = zoneOverall(response.zone, response.assets ?? []);
  const overall = h("div", { class: "overall" }, h("span", { class: "eyebrow" }, "Overall"), zoneBadge(zone, "large"),
    h("span", { class: "meaning" }, MEANINGS[zone]));
  const title = h("div", { class: "title" }, h("p", { class: "eyebrow" }, "Breakup response"), h("h1", {}, event.name),
    h("p", { class: "what" }, whatHappened(event)));
  return h("header", { class: "page" }, title, overall, facts(response));
}

function whatHappened(event: BreakupEvent): string {
  const parents = event.parents ?? [];
  const broke = parents.length === 0 ? "An unidentified object" : parents.map(parentText).join(" or ");
  return `${broke} broke up${event.cause ? ` (${event.cause})` : ""}${place(event)}.`;
}

function parentText(parent: Parent): string {
  const weight = known(parent.weight) && parent.weight < 1 ? `, ${percent(parent.weight)} likely` : "";
  const range = known(parent.mass_low_kg) && known(parent.mass_high_kg) && parent.mass_high_kg > parent.mass_low_kg
    ? ` [${grouped(parent.mass_low_kg)}–${grouped(parent.mass_high_kg)}]` : "";
  const mass = known(parent.mass_kg) ? `, ${grouped(parent.mass_kg)}${range} kg` : ", mass unknown";
  const id = parent.object_id ? ` (${parent.object_id})` : "";
  return `${parent.name}${id}${mass}${weight}`;
}

function place(event: BreakupEvent): string {
  if (!known(event.latitude_deg) || !known(event.longitude_deg)) return ", place unknown";
  const north = `${Math.abs(event.latitude_deg).toFixed(1)}° ${event.latitude_deg < 0 ? "S" : "N"}`;
  const east = `${Math.abs(event.longitude_deg).toFixed(1)}° ${event.longitude_deg < 0 ? "W" : "E"}`;
  const height = known(event.altitude_m) ? `, ${grouped(event.altitude_m / 1e3)}\u00a0km up` : "";
  return ` over ${north}, ${east}${height}`;
}

function facts({ event, fragments, window }: Response): HTMLElement {
  const sigma = known(event.epoch_sigma_s) ? ` ±\u00a0${grouped(event.epoch_sigma_s)}\u00a0s` : "";
  const falling = fragments?.reentering_at_once_fraction_ge_10cm;
  return h("dl", { class: "facts" },
    fact("Broke up", `${clockWithSeconds(event.epoch_utc)}${sigma}`, `UTC, ${day(event.epoch_utc)}`),
    fact("Report known", clock(event.known_utc), `UTC, ${day(event.known_utc)}; no advice lies before it`),
    fact("Pieces ≥ 1 cm", count(fragments?.ge_1cm), `${count(fragments?.ge_1mm)} of 1 mm and more`),
    fact("Pieces ≥ 10 cm", count(fragments?.ge_10cm), known(falling) ? `${percent(falling)} of them fall at once` : ""),
    fact("Looked ahead", `${grouped(window.hours)} h`, `${dayAndClock(window.start_utc)} – ${dayAndClock(window.end_utc)} UTC`));
}

function fact(name: string, value: string, note: string): HTMLElement {
  return h("div", {}, h("dt", {}, name), h("dd", {}, h("strong", {}, value), h("span", {}, note)));
}
