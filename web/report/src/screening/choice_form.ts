// The controls over the table: find an object, one operator, without the slow.

import { h } from "../element";
import { grouped } from "../format";
import { type Choosing, EVERYTHING } from "./choice";
import { type OperatorCount, SLOW_M_S } from "./document";

/** The form; every change is in the table at once. */
export function choiceForm(choosing: Choosing, operators: readonly OperatorCount[]): HTMLElement {
  const text = h("input", { type: "search", id: "find", autocomplete: "off", spellcheck: "false", placeholder: "id, name or operator" });
  const operator = h("select", { id: "operator" }, h("option", { value: "" }, "all"),
    ...listed(choosing, operators).map((name) => h("option", { value: name }, name)));
  const fast = h("input", { type: "checkbox", id: "fast" });
  const clear = h("button", { type: "button" }, "Clear");
  const output = h("output", { for: "find operator fast", "aria-live": "polite" });
  text.addEventListener("input", () => choosing.choose({ text: text.value }));
  operator.addEventListener("change", () => choosing.choose({ operator: operator.value }));
  fast.addEventListener("change", () => choosing.choose({ fastOnly: fast.checked }));
  clear.addEventListener("click", () => { choosing.choose(EVERYTHING); text.focus(); });
  const follow = (): void => {
    const { choice } = choosing;
    if (text.value !== choice.text) text.value = choice.text;
    operator.value = choice.operator;
    fast.checked = choice.fastOnly;
    clear.disabled = choice.text === "" && choice.operator === "" && !choice.fastOnly;
    output.textContent = `${grouped(choosing.chosen.length)} of ${grouped(choosing.all.length)} approaches`;
  };
  choosing.watch(follow);
  follow();
  return h("form", { class: "choice", role: "search", "aria-label": "Choose approaches" },
    h("label", {}, h("span", {}, "Find"), text), h("label", {}, h("span", {}, "Operator"), operator),
    choosing.all.some(({ slow }) => slow) ? h("label", { class: "check" }, fast, `without those slower than ${SLOW_M_S} m/s`) : null, clear, output);
}

/** The operators of the rows of the page, the one with most events first. */
function listed({ all }: Choosing, operators: readonly OperatorCount[]): readonly string[] {
  const present = new Set(all.flatMap(({ primary, secondary }) => [primary.operator, secondary.operator]));
  present.delete("");
  const ranked = operators.map(({ operator }) => operator).filter((name) => present.has(name));
  return [...new Set([...ranked, ...present])];
}
