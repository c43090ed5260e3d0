// Puts a page on the screen.

import { openOnPaper } from "./printing";
import { announceReady } from "./ready";

/** Fills the page with its pieces; the page is marked as ready once they are drawn. */
export function show(pieces: readonly (HTMLElement | null)[]): void {
  const root = document.getElementById("greenzone-report");
  root?.replaceChildren(...pieces.filter((piece) => piece !== null));
  if (root) openOnPaper(root);
  announceReady();
}
