// The command that gives the same answer again, with a button that copies it.

import { h } from "./element";

/** The command and its button. */
export function commandBox(text: string): HTMLElement {
  const code = h("code", { tabindex: 0 }, text);
  const button = h("button", { type: "button" }, "Copy");
  button.addEventListener("click", () => void copy(code, text).then((done) => { button.textContent = done ? "Copied" : "Selected: press Ctrl+C"; }));
  return h("div", { class: "command" }, code, button);
}

async function copy(code: HTMLElement, text: string): Promise<boolean> {
  getSelection()?.selectAllChildren(code);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
