// One card per asset: its zone, what to do next, and the few facts that decision rests on.

import { chance, nextAction, worstPass } from "./action";
import { backgroundLine } from "./background";
import type { Asset, Response, Seats } from "./document";
import { type Child, disclosure, h } from "./element";
import { clock, dayAndClock, duration, grouped, known, milliseconds, prose } from "./format";
import { deciding } from "./measure";
import { periodName, periodText } from "./period";
import { zoneBadge, zoneOfAsset, zoneOfPass, zoneOfPeriod } from "./zone";

/** The card of one asset. */
export function assetCard(asset: Asset, response: Response): HTMLElement {
  const zone = zoneOfAsset(asset);
  const action = nextAction(asset, response.event.known_utc);
  const name = h("div", { class: "name" }, h("h3", {}, asset.name), h("p", {}, subtitle(asset)));
  const say = h("div", { class: action.late ? "action late" : "action" },
    h("p", { class: "headline" }, action.headline), action.because ? h("p", { class: "because" }, action.because) : null);
  return h("article", { class: `card edge-${zone}`, "aria-label": asset.name },
    h("div", { class: "card-top" }, name, zoneBadge(zone, "large")), say, cardFacts(asset, response), behind(asset));
}

function subtitle(asset: Asset): string {
  const parts = [asset.kind, known(asset.cross_section_m2) ? `${grouped(asset.cross_section_m2)} m²` : "cross-section unknown",
    age(asset.elements_age_days)];
  return parts.filter(Boolean).join(" · ");
}

function age(days: number | null | undefined): string {
  if (!known(days)) return "age of orbit unknown";
  const size = Math.abs(days) < 2 ? `${grouped(Math.abs(days) * 24)} h` : `${grouped(Math.abs(days))} days`;
  return days < 0 ? `orbit ${size} after the event` : `orbit ${size} old`;
}

function cardFacts(asset: Asset, response: Response): HTMLElement {
  const pass = worstPass(asset);
  const notes = (asset.shelter_notes ?? []).map((note) => h("span", { class: "warning" }, prose(note)));
  const rows = [
    asset.period ? row(periodName(asset, response), zoneBadge(zoneOfPeriod(asset.period), "small"), ` ${periodText(asset, response.policy)}`) : null,
    row("Highest pass", pass ? `Pass ${pass.number} at ${dayAndClock(pass.peak_utc)}: ${chance(pass, deciding(asset))}` : "none in the window"),
    backgroundLine(asset.background) ? row("Background", backgroundLine(asset.background)) : null,
    row("Passes to come", tally(asset)),
    row("Shelter", shelters(asset, response.event.known_utc), ...notes),
    asset.seats === undefined ? null : row("Seats", seatsText(asset.seats)),
    timingText(asset) ? row("Timing", `${timingText(asset)} along its track; zones follow the worst timing`) : null,
  ];
  return h("dl", { class: "rows" }, ...rows);
}

function row(name: string, ...value: Child[]): HTMLElement {
  return h("div", {}, h("dt", {}, name), h("dd", {}, ...value));
}

/** "± 28 min", the width all timings lie within where it is given; empty where timing is known to a second. */
export function timingText(asset: Asset): string {
  const width = asset.timing_halfwidth_s ?? asset.time_sigma_s;
  return known(width) && width > 1 ? `± ${duration(width)}` : "";
}

/** The reasons for the zone and what is not known of the asset, behind a line that opens. */
function behind(asset: Asset): HTMLElement | null {
  const groups = [["reason", "for the zone", asset.zone_reasons ?? []], ["thing", "not known", asset.unknowns ?? []]] as const;
  const filled = groups.filter(([, , texts]) => texts.length > 0);
  if (filled.length === 0) return null;
  const summary = filled.map(([noun, what, texts]) => `${texts.length} ${noun}${texts.length > 1 ? "s" : ""} ${what}`).join(", ");
  return disclosure("behind", [summary], ...filled.map(([, what, texts]) => h("div", {}, h("h4", {}, what === "not known" ? "Not known" : "Why this zone"),
    h("ul", {}, ...texts.map((text) => h("li", {}, prose(text)))))));
}

function tally(asset: Asset): string {
  const coming = (asset.passes ?? []).filter((pass) => pass.advised !== false);
  const counts = (["red", "unknown", "yellow", "green"] as const)
    .map((zone) => [zone, coming.filter((pass) => zoneOfPass(pass) === zone).length] as const)
    .filter(([, number]) => number > 0);
  return counts.length === 0 ? "none" : counts.map(([zone, number]) => `${number} ${zone}`).join(", ");
}

function shelters(asset: Asset, known_utc: string): string {
  const coming = (asset.shelter ?? []).filter((one) => milliseconds(one.end_utc) > milliseconds(known_utc));
  if (coming.length === 0) return "none planned";
  const minutes = coming.reduce((sum, one) => sum + milliseconds(one.end_utc) - milliseconds(one.start_utc), 0) / 60000;
  const spans = coming.map((one) => `${clock(one.start_utc)}–${clock(one.end_utc)}`);
  const shown = spans.length > 4 ? [...spans.slice(0, 4), `${spans.length - 4} more`] : spans;
  return `${shown.join(", ")} UTC, ${grouped(minutes)} min in all`;
}

/** "7 crew, 7 seats: everyone has one". */
export function seatsText(seats: Seats | null): string {
  if (!seats) return "no crew on record";
  const ships = (seats.ships ?? []).map((ship) => `${ship.name} ${ship.seats}`).join(", ");
  const verdict = seats.enough ? "everyone has one" : "NOT ENOUGH for everyone";
  return `${seats.seats} for ${seats.crew} crew: ${verdict}${ships && ` (${ships})`}`;
}
