// Imported before uPlot, which formats numbers in the browser's language as soon as it is loaded
// and fails on a tag that is none, such as the "en-US@posix" of a bare machine.

try {
  new Intl.NumberFormat(navigator.language);
} catch {
  Object.defineProperty(navigator, "language", { value: "en-US" });
}
