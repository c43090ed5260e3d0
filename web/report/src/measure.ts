// The probabilities a timeline can draw: of a hit of 1 cm or more, and of a penetration where shields are known.

import type { Asset, Pass } from "./document";
import { known } from "./format";

export interface Measure {
  readonly quantity: "p_hit_ge_1cm" | "p_penetration";
  readonly name: string;
  readonly symbol: string;
  value(pass: Pass): number | null;
  interval(pass: Pass): readonly [number, number] | null;
  highest(pass: Pass): number | null;
  sampling(pass: Pass): number | null;
}

const HIT: Measure = {
  quantity: "p_hit_ge_1cm",
  name: "hit ≥ 1 cm",
  symbol: "P(≥ 1 cm)",
  value: (pass) => number(pass.p_hit_ge_1cm),
  interval: (pass) => pair(pass.p_hit_ge_1cm_interval),
  highest: (pass) => number(pass.p_hit_ge_1cm_max),
  sampling: (pass) => number(pass.mc_relative_sd),
};

const PENETRATION: Measure = {
  quantity: "p_penetration",
  name: "penetration",
  symbol: "P(penetration)",
  value: (pass) => number(pass.p_penetration),
  interval: (pass) => pair(pass.p_penetration_interval),
  highest: (pass) => number(pass.p_penetration_max),
  sampling: (pass) => number(pass.p_penetration_mc_relative_sd),
};

/** What can be drawn for an asset, the probability of a hit first. */
export function measuresOf(asset: Asset): readonly Measure[] {
  return shieldsKnown(asset) ? [HIT, PENETRATION] : [HIT];
}

/** The quantity that the zone of the asset's passes rests on. */
export function deciding(asset: Asset): Measure {
  return shieldsKnown(asset) ? PENETRATION : HIT;
}

/** The highest over the timing uncertainty where that is given, else the value itself. */
export function worst(measure: Measure, pass: Pass): number | null {
  const values = [measure.value(pass), measure.highest(pass)].filter(known);
  return values.length === 0 ? null : Math.max(...values);
}

/** Whether the timing uncertainty makes a difference to the probability. */
export function timingMatters(measure: Measure, pass: Pass): boolean {
  return (worst(measure, pass) ?? 0) > (measure.value(pass) ?? 0) * 1.05;
}

/** Whether this is the quantity that the policy's thresholds are laid on for the asset. */
export function decides(measure: Measure, asset: Asset): boolean {
  return (measure === PENETRATION) === shieldsKnown(asset);
}

function shieldsKnown(asset: Asset): boolean {
  return (asset.passes ?? []).some((pass) => known(pass.p_penetration));
}

function number(value: number | null | undefined): number | null {
  return known(value) ? value : null;
}

function pair(values: readonly (number | null)[] | null | undefined): readonly [number, number] | null {
  const [low, high] = values ?? [];
  return known(low) && known(high) ? [low, high] : null;
}
