// The risk that was there before the breakup: numbers beside which the cloud's can be read, and their sources.

import { known, length, oneIn, prose, quantity } from "./format";

type Entry = Readonly<Record<string, unknown>>;

/** The numbers that can be relied on as one line; empty where none is given. */
export function backgroundLine(background: unknown): string {
  return entries(background).filter((entry) => entry["verified"] !== false).map(entryText).filter((text) => text !== "").join("; ");
}

/** The line with the sources of its numbers. */
export function backgroundWithSources(background: unknown): string {
  const from = [...new Set(entries(background).map(sourceText).filter((text) => text !== ""))].join("; ");
  return [backgroundLine(background), from && `source: ${from}`].filter(Boolean).join(". ");
}

/** One entry, a list of entries, or an object whose `fluxes` is such a list. */
function entries(background: unknown): readonly Entry[] {
  if (typeof background !== "object" || background === null) return [];
  if (Array.isArray(background)) return background.flatMap(entries);
  const one = background as Entry;
  return [one, ...(Array.isArray(one["fluxes"]) ? one["fluxes"].flatMap(entries) : [])];
}

function entryText(entry: Entry): string {
  const size = numberIn(entry, "size_m");
  const pieces = size === null ? "any size" : `≥ ${length(size)}`;
  const probability = numberIn(entry, "probability");
  const flux = numberIn(entry, "flux_per_m2_per_yr");
  const orbit = numberIn(entry, "penetration_per_orbit");
  const parts = [
    probability !== null ? `P(hit ${pieces}) = ${quantity(probability)}${parenthesis(oneIn(probability))} over the whole window`
      : flux !== null ? `${quantity(flux)} hits ${pieces} per m² and year` : "",
    orbit !== null ? `penetration ${oneIn(orbit) || quantity(orbit)} per orbit` : "",
  ];
  return parts.filter((part) => part !== "").join("; ");
}

/** The source, with the number itself where that is not shown because it is not verified. */
function sourceText(entry: Entry): string {
  const source = entry["source"] ?? entry["penetration_source"];
  if (typeof source !== "string") return "";
  return entry["verified"] === false ? `left out as not verified: ${entryText(entry)} (${prose(source)})` : prose(source);
}

function parenthesis(text: string): string {
  return text === "" ? "" : ` (${text})`;
}

function numberIn(entry: Entry, key: string): number | null {
  const value = entry[key];
  return typeof value === "number" && known(value) ? value : null;
}
