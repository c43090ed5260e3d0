// Paper cannot be clicked: every closed box is open while the page is printed.

/** Opens the closed boxes before printing and closes them again after it. */
export function openOnPaper(root: HTMLElement): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    opened = [...root.querySelectorAll("details")].filter((box) => !box.open);
    opened.forEach((box) => { box.open = true; });
  });
  addEventListener("afterprint", () => opened.forEach((box) => { box.open = false; }));
}
