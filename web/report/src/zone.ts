// Zones as colour, word and shape together, so that each alone suffices. Unknown is never green.

import type { Asset, Pass, Period, ZoneName } from "./document";
import { h, s } from "./element";
import { known } from "./format";

const WORDS: Readonly<Record<ZoneName, string>> = {
  green: "Green",
  yellow: "Yellow",
  red: "Red",
  unknown: "Unknown",
};

const GRAVITY: Readonly<Record<ZoneName, number>> = { green: 0, yellow: 1, unknown: 2, red: 3 };

/** What a zone means, in three words. */
export const MEANINGS: Readonly<Record<ZoneName, string>> = {
  green: "below every threshold",
  yellow: "above the yellow threshold",
  red: "above the red threshold",
  unknown: "no answer: treat as unsafe",
};

const SHAPES: Readonly<Record<ZoneName, string>> = {
  green: "M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20Z",
  yellow: "M12 2L23 21.5H1Z",
  red: "M7.6 1.5h8.8L22.5 7.6v8.8L16.4 22.5H7.6L1.5 16.4V7.6Z",
  unknown: "M12 .5L23.5 12L12 23.5L.5 12Z",
};

const SIGNS: Readonly<Record<ZoneName, string>> = {
  green: "M7.3 12.4l3.2 3.2l6.2-6.8",
  yellow: "M12 9v6M12 18v.4",
  red: "M8 8l8 8M16 8l-8 8",
  unknown: "M9.3 9.6a2.7 2.7 0 1 1 4 2.4c-.9.5-1.3 1-1.3 2M12 17.2v.4",
};

/** The zone a word names; any other word is unknown. */
export function zoneNamed(word: string | null | undefined): ZoneName {
  return word === "green" || word === "yellow" || word === "red" ? word : "unknown";
}

/** The zone to show for a pass: one without an answer is unknown unless it is red already. */
export function zoneOfPass(pass: Pass): ZoneName {
  const zone = zoneNamed(pass.zone);
  const answered = (pass.status === "estimate" || pass.status === "upper_bound") && known(pass.p_hit_ge_1cm);
  return answered || zone === "red" ? zone : "unknown";
}

/** The zone to show for an asset: the given one, never milder than a pass still to come or their sum. */
export function zoneOfAsset(asset: Asset): ZoneName {
  const coming = (asset.passes ?? []).filter((pass) => pass.advised !== false);
  return noMilder(zoneNamed(asset.zone), [...coming.map(zoneOfPass), ...(asset.period ? [zoneOfPeriod(asset.period)] : [])]);
}

/** The zone to show for the sum over the passes: one without a figure is unknown unless it is red already. */
export function zoneOfPeriod(period: Period): ZoneName {
  const zone = zoneNamed(period.zone);
  return known(period.p_at_most) || zone === "red" ? zone : "unknown";
}

/** The zone of the whole report: the given one, never milder than that of an asset. */
export function zoneOverall(word: string | undefined, assets: readonly Asset[]): ZoneName {
  return noMilder(zoneNamed(word), assets.map(zoneOfAsset));
}

/** The given zone where it is red or unknown, else the gravest of all. */
function noMilder(given: ZoneName, others: readonly ZoneName[]): ZoneName {
  if (given === "red" || given === "unknown") return given;
  return [given, ...others].reduce((worst, zone) => (GRAVITY[zone] > GRAVITY[worst] ? zone : worst));
}

export function zoneWord(zone: ZoneName): string {
  return WORDS[zone];
}

/** The zone's shape with its sign inside, `size_px` wide. */
export function zoneShape(zone: ZoneName, size_px: number): SVGSVGElement {
  const attributes = { class: `shape shape-${zone}`, viewBox: "0 0 24 24", width: size_px, height: size_px };
  return s("svg", { ...attributes, "aria-hidden": "true" }, ...zoneMarks(zone));
}

/** The paths of the shape on a 24 × 24 grid, for drawing inside another picture. */
export function zoneMarks(zone: ZoneName): SVGPathElement[] {
  return [s("path", { class: "outline", d: SHAPES[zone] }), s("path", { class: "sign", d: SIGNS[zone] })];
}

/** The badge: shape and word on the zone's colour. */
export function zoneBadge(zone: ZoneName, size: "large" | "small"): HTMLElement {
  const shape = zoneShape(zone, size === "large" ? 34 : 14);
  return h("span", { class: `badge badge-${size} zone-${zone}` }, shape, h("span", {}, WORDS[zone]));
}
