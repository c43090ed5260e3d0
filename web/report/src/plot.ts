// The look shared by the two uPlot charts: logarithmic or linear axes in the palette of the moment.

import uPlot from "uplot";
import { onPaletteChange, palette } from "./palette";

const FONT = '12px system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif';

/** An axis with a label and readable numbers. */
export function axis(label: string, values: (value: number) => string, side?: Partial<uPlot.Axis>): uPlot.Axis {
  const { muted, grid } = palette();
  return {
    label, labelFont: FONT, font: FONT, stroke: muted, labelSize: 22, labelGap: 2,
    grid: { stroke: grid, width: 1 }, ticks: { stroke: grid, width: 1, size: 5 },
    values: (_: uPlot, splits: number[]) => splits.map((value) => (value === null ? "" : values(value))),
    ...side,
  };
}

/** Keeps a chart in its box: drawn anew when the box or the palette changes. */
export function keepPlotted(box: HTMLElement, height: number, make: (width: number, height: number) => uPlot): void {
  let plot: uPlot | null = null;
  let shown = 0;
  const draw = (): void => {
    plot?.destroy();
    shown = Math.max(box.clientWidth, 240);
    plot = make(shown, height);
  };
  new ResizeObserver(() => { if (Math.max(box.clientWidth, 240) !== shown) draw(); }).observe(box);
  onPaletteChange(draw);
  draw();
}

/** The powers of ten from `low` to `high` that fit, as splits of a log axis. */
export function decades(low: number, high: number): number[] {
  const from = Math.ceil(Math.log10(low) - 1e-9);
  const to = Math.floor(Math.log10(high) + 1e-9);
  const step = Math.ceil((to - from + 1) / 7);
  const found = [];
  for (let power = from; power <= to; power += step) found.push(10 ** power);
  return found;
}
