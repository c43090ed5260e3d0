// The sum over all passes from the report on, as one line: what it is, what it stands against, until when.

import type { Asset, Policy, Response } from "./document";
import { dayAndClock, grouped, known, milliseconds, oneIn, quantity, span } from "./format";

/** "Sum over 24 h", or without the hours where they are not known. */
export function periodName(asset: Asset, response: Response): string {
  const hours = (milliseconds(asset.period?.end_utc) - milliseconds(response.event.known_utc)) / 3_600_000;
  return known(hours) && hours > 0 ? `Sum over ${grouped(Number(hours.toFixed(1)), hours % 1 < 0.05 ? 0 : 1)} h` : "Sum of passes";
}

/** "P(≥1 cm) = 3.8 × 10⁻⁴ (1 in 2,600), red from 1 × 10⁻⁴; until 16 Nov 06:00". */
export function periodText(asset: Asset, policy: Policy | undefined): string {
  const { period } = asset;
  if (!period || !known(period.p_at_least) || !known(period.p_at_most)) return "no probability could be worked out";
  const odds = oneIn(period.p_at_most);
  const value = `${period.metric ?? "P"} ${bounds(period.p_at_least, period.p_at_most)}${odds && ` (${odds})`}`;
  return `${value}${against(asset, policy)}${period.end_utc ? `; passes until ${dayAndClock(period.end_utc)}` : ""}`;
}

function bounds(low: number, high: number): string {
  if (quantity(low) === quantity(high)) return `= ${quantity(high)}`;
  return low < high / 100 ? `< ${quantity(high)}` : `= ${span(low, high)}`;
}

function against({ period }: Asset, policy: Policy | undefined): string {
  const penetration = /penetration/i.test(period?.metric ?? "");
  const rule = policy?.thresholds?.find((one) => one["scope"] === "period" && (one["quantity"] === "p_penetration") === penetration);
  const value = rule?.[period?.zone === "red" ? "red" : "yellow"];
  return typeof value === "number" ? `, ${period?.zone === "red" ? "red" : "yellow"} from ${quantity(value).replace(".0\u00a0", "\u00a0")}` : "";
}
