// Says when all of the page is drawn, for those who photograph or measure it.

declare global {
  interface Window { greenzoneReady?: boolean }
}

/** To be called once everything is put together; it waits for two frames. */
export function announceReady(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(ready, 0)));
}

function ready(): void {
  performance.mark("greenzone-ready");
  window.greenzoneReady = true;
  document.documentElement.dataset["greenzone"] = "ready";
}
