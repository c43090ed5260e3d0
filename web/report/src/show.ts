// Puts a page on the screen and says when all of it is drawn.

import { openOnPaper } from "./printing";

declare global {
  interface Window { greenzoneReady?: boolean }
}

/** Fills the page with its pieces; the page is marked as ready once they are drawn. */
export function show(pieces: readonly (HTMLElement | null)[]): void {
  const root = document.getElementById("greenzone-report");
  root?.replaceChildren(...pieces.filter((piece) => piece !== null));
  if (root) openOnPaper(root);
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(ready, 0)));
}

function ready(): void {
  performance.mark("greenzone-ready");
  window.greenzoneReady = true;
  document.documentElement.dataset["greenzone"] = "ready";
}
