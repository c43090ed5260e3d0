// The colours of canvas drawings, which cannot read the style sheet: one set for light, one for dark.

export interface Palette {
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
  readonly surface: string;
  readonly lines: readonly string[];
  readonly sizes: readonly [string, string, string];
  readonly observed: string;
}

const LIGHT: Palette = {
  ink: "#16202e",
  muted: "#516072",
  grid: "#e3e8ef",
  surface: "#ffffff",
  lines: ["#1d5fbf", "#b4530a", "#6b3fa0", "#0f766e"],
  sizes: ["#9db4d3", "#d97b29", "#5b2a86"],
  observed: "#0b1220",
};

const DARK: Palette = {
  ink: "#e8eef6",
  muted: "#a3b3c6",
  grid: "#27364a",
  surface: "#141d2a",
  lines: ["#6fb0ff", "#ffab5e", "#c39bf2", "#5ed3c6"],
  sizes: ["#5f7fae", "#ff9b4a", "#d9b3ff"],
  observed: "#ffffff",
};

/** The colours on the always dark picture of the Earth. */
export const SPACE = {
  background: "#070c14",
  ocean: "#12304f",
  land: "#3f5f62",
  coast: "#7d9c98",
  graticule: "#27496d",
  path: "#7fe3ff",
  asset: "#ffffff",
  sizes: ["#6f8fbf", "#ffa65c", "#fff0a8"] as const,
};

export const SIZE_CLASSES = ["under 1 cm", "1–10 cm", "10 cm and more"] as const;

let printing = false;
addEventListener("beforeprint", () => { printing = true; });
addEventListener("afterprint", () => { printing = false; });

/** The palette of the moment: light on paper, else as the reader's system asks. */
export function palette(): Palette {
  return !printing && matchMedia("(prefers-color-scheme: dark)").matches ? DARK : LIGHT;
}

/** Calls `redraw` whenever the palette changes. */
export function onPaletteChange(redraw: () => void): void {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
  addEventListener("beforeprint", redraw);
  addEventListener("afterprint", redraw);
}

/** 0 under 1 cm, 1 from 1 to 10 cm, 2 from 10 cm. */
export function sizeClass(size_m: number): 0 | 1 | 2 {
  return size_m < 0.01 ? 0 : size_m < 0.1 ? 1 : 2;
}
