// What the crew does and when: the next shelter windows with their deadlines, then the steps in order.

import type { Asset, Span } from "./document";
import { disclosure, h } from "./element";
import { clock, dayAndClock, milliseconds, prose } from "./format";
import { seatsText } from "./asset_card";
import { NEXT_WINDOWS, comingWindows, laterWindows, shelterStrip } from "./shelter";
import { firstSteps, laterSteps, stepList } from "./steps";

/** The crew's plan of one asset, or nothing for one without a crew. */
export function crewPlan(asset: Asset, known_utc: string): HTMLElement | null {
  const steps = asset.timeline ?? [];
  if (!asset.seats && (asset.shelter ?? []).length === 0 && steps.length === 0) return null;
  const windows = comingWindows(asset.shelter ?? [], known_utc);
  const next = windows.slice(0, NEXT_WINDOWS);
  const shown = firstSteps(steps, windows[0]?.[1].earliest_exit_utc);
  const plan = h("div", { class: "plan" }, h("h3", {}, asset.name), seats(asset), ...notes(asset),
    ...(windows.length === 0 ? [h("p", { class: "quiet" }, "No shelter window is planned.")] : next.map(shelterStrip)));
  return h("div", { class: steps.length > 0 ? "crew" : "crew short" }, plan, steps.length > 0 ? stepList(shown, next.flatMap(([, one]) => one.reasons ?? [])) : null,
    laterWindows(windows.slice(NEXT_WINDOWS)), laterSteps(steps.slice(shown.length)), departures(asset, known_utc));
}

function seats(asset: Asset): HTMLElement {
  const short = asset.seats && !asset.seats.enough;
  return h("p", { class: short ? "seats short" : "seats" }, h("strong", {}, "Seats: "), seatsText(asset.seats ?? null));
}

function notes(asset: Asset): HTMLElement[] {
  return (asset.shelter_notes ?? []).map((note) => h("p", { class: "warning" }, prose(note)));
}

function departures(asset: Asset, known_utc: string): HTMLElement | null {
  const windows = (asset.departure_windows ?? []).filter((one) => !(milliseconds(one.end_utc) <= milliseconds(known_utc)));
  if (windows.length === 0) return null;
  const next = [h("strong", {}, "A departing ship is clear of the cloud: "), `${spans(windows.slice(0, NEXT_WINDOWS))} UTC`];
  const later = windows.slice(NEXT_WINDOWS);
  if (later.length === 0) return h("p", { class: "departures" }, ...next);
  return disclosure("departures", [...next, `, ${later.length} more`], h("p", {}, `${spans(later)} UTC`));
}

function spans(windows: readonly Span[]): string {
  return windows.map((one) => `${dayAndClock(one.start_utc)}–${clock(one.end_utc)}`).join(", ");
}
