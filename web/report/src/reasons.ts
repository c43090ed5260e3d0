// Reasons in one line that opens: the first one cut to the width, all of them inside.

import { type Child, disclosure, h } from "./element";
import { prose } from "./format";

/** The reasons as one line that opens to all of them; nothing for none. */
export function reasonsLine(reasons: readonly string[]): HTMLElement | null {
  const [first, ...others] = reasons.map(prose);
  if (first === undefined) return null;
  const more: Child = others.length > 0 ? h("span", { class: "more" }, `+\u00a0${others.length}`) : null;
  return disclosure("why", [h("span", { class: "first" }, first), more], others.length > 0 ? h("ul", {}, ...others.map((text) => h("li", {}, text))) : null);
}
