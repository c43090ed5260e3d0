// What to do next for one asset, as one sentence with its reason.

import type { Asset, Pass, Shelter } from "./document";
import { clock, milliseconds, oneIn, prose, quantity, ranges, shortDay } from "./format";
import { type Measure, deciding, timingMatters, worst } from "./measure";
import { zoneOfAsset, zoneOfPass } from "./zone";

export interface Action {
  readonly headline: string;
  readonly because: string;
  readonly late: boolean;
}

/** The next action after `known_utc`. */
export function nextAction(asset: Asset, known_utc: string): Action {
  const shelter = (asset.shelter ?? []).find((one) => milliseconds(one.end_utc) > milliseconds(known_utc));
  const warning = withoutAnswer(asset);
  if (shelter) return shelterAction(shelter, known_utc, warning);
  return { headline: restingHeadline(asset), because: `${warning}${restingReason(asset)}`, late: false };
}

/** The pass still to come that is gravest by the quantity its zone rests on, at the worst timing. */
export function worstPass(asset: Asset): Pass | undefined {
  const measure = deciding(asset);
  const ranked = coming(asset).sort((a, b) => severity(b, measure) - severity(a, measure));
  return ranked[0];
}

/** "P(≥ 1 cm) = 3.1 × 10⁻⁵ (1 in 32,000)", "<" for a bound; at the worst timing, with the average beside it. */
export function chance(pass: Pass, measure: Measure): string {
  const value = worst(measure, pass);
  if (value === null || pass.status === "unknown") return `${measure.symbol} is unknown`;
  const odds = oneIn(value);
  const shown = `${quantity(value)}${odds && ` (${odds})`}`;
  if (timingMatters(measure, pass)) return `${measure.symbol} up to ${shown} at the worst timing, ${quantity(measure.value(pass))} on average over it`;
  return `${measure.symbol} ${pass.status === "upper_bound" ? "<" : "="} ${shown}`;
}

function coming(asset: Asset): Pass[] {
  return (asset.passes ?? []).filter((pass) => pass.advised !== false);
}

/** "Pass 21 has no answer: treat it as unsafe. "; empty where every pass has one. */
function withoutAnswer(asset: Asset): string {
  const numbers = coming(asset).filter((pass) => zoneOfPass(pass) === "unknown").map((pass) => pass.number);
  if (numbers.length === 0) return "";
  return numbers.length === 1 ? `Pass ${numbers[0]} has no answer: treat it as unsafe. ` : `Passes ${ranges(numbers)} have no answer: treat them as unsafe. `;
}

function shelterAction(shelter: Shelter, known_utc: string, warning: string): Action {
  const late = milliseconds(shelter.aboard_by_utc) < milliseconds(known_utc);
  const span = `${clock(shelter.start_utc)}–${clock(shelter.end_utc)}\u00a0UTC`;
  const headline = `Crew aboard the return ships ${span}, ${shortDay(shelter.start_utc).replace(" ", "\u00a0")}`;
  const reason = (shelter.reasons ?? []).map(withoutBecause).join("; ");
  const hurry = late ? `The time to be aboard (${clock(shelter.aboard_by_utc)}) was past when the report came: board at once. ` : "";
  return { headline, because: `${hurry}${warning}${reason === "" ? "" : `Because ${reason}.`}`, late };
}

function restingHeadline(asset: Asset): string {
  const crewed = Boolean(asset.seats) || asset.kind === "station";
  switch (zoneOfAsset(asset)) {
    case "green": return crewed ? "No sheltering called for in this window" : "No pass above a threshold in this window";
    case "yellow": return crewed ? "Watch: no sheltering called for, but a pass stands above the yellow threshold"
      : "Watch: a pass stands above the yellow threshold";
    case "red": return crewed ? "Red, yet no shelter window was found: decide now" : "Red: a pass stands above the red threshold";
    default: return "No answer: treat every pass as unsafe until there is one";
  }
}

function restingReason(asset: Asset): string {
  const given = (asset.zone_reasons ?? []).map(withoutBecause).join("; ");
  if (given !== "") return `${capital(given)}.`;
  const pass = worstPass(asset);
  return pass ? `Highest: pass ${pass.number} at ${clock(pass.peak_utc)} UTC, ${chance(pass, deciding(asset))}.` : "";
}

function severity(pass: Pass, measure: Measure): number {
  return zoneOfPass(pass) === "unknown" ? Number.MAX_VALUE : worst(measure, pass) ?? 0;
}

function withoutBecause(reason: string): string {
  return prose(reason).replace(/^because\s+/i, "").replace(/\.\s*$/, "");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
