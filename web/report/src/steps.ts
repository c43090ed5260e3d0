// Every step of the crew in order: those of the first shelter in sight, the rest behind a line that opens.

import type { TimelineStep } from "./document";
import { disclosure, h } from "./element";
import { dayAndClock, milliseconds, prose } from "./format";

const FEW_STEPS = 12;

/** The steps up to `until_utc`, or all where they are few. */
export function firstSteps(steps: readonly TimelineStep[], until_utc: string | null | undefined): readonly TimelineStep[] {
  const until = milliseconds(until_utc);
  if (steps.length <= FEW_STEPS || Number.isNaN(until)) return steps.slice(0, FEW_STEPS);
  const first = steps.filter((step) => milliseconds(step.utc) <= until);
  return first.length > 0 ? first : steps.slice(0, FEW_STEPS);
}

/** The steps as a list; a reason told already, here or beside it, is not told again. */
export function stepList(steps: readonly TimelineStep[], toldBeside: readonly string[] = []): HTMLElement {
  const told = new Set(toldBeside);
  return h("ol", { class: "steps" }, ...steps.map((step) => {
    const why = step.why && !told.has(step.why) ? step.why : "";
    told.add(why);
    return h("li", {}, h("time", { datetime: step.utc }, dayAndClock(step.utc)), h("div", {}, h("strong", {}, step.action), why ? h("span", {}, prose(why)) : null));
  }));
}

/** The later steps behind a line that opens; nothing for none. */
export function laterSteps(steps: readonly TimelineStep[]): HTMLElement | null {
  return steps.length === 0 ? null : disclosure("more-steps", [`${steps.length} more step${steps.length > 1 ? "s" : ""}`], stepList(steps));
}
