// Miss distance against the time of closest approach, the distance on a log axis.

import uPlot from "uplot";
import { h } from "../element";
import { grouped, known } from "../format";
import { axis, keepPlotted } from "../plot";
import { timeLabel, timeSplits } from "../time_splits";
import { metres } from "../explain/words";
import type { Choosing } from "./choice";
import type { Approach, Screening } from "./document";
import { dotKey, dots, pointer } from "./scatter";
import { ticks } from "./ticks";

const HEIGHT = 300;
const LEAST_M = 0.1;

/** The chart with its key. */
export function timeChart(screening: Screening, choosing: Choosing): HTMLElement {
  const box = h("div", { class: "plot", role: "img", "aria-label": `Miss distance of ${grouped(choosing.all.length)} approaches against time; the table has the figures` });
  const { line, attach } = pointer();
  const { start_utc, end_utc } = screening.window;
  const across: [number, number] = [Date.parse(start_utc) / 1e3, Date.parse(end_utc) / 1e3];
  const misses = choosing.all.map(({ miss_m }) => miss_m).filter((value): value is number => known(value) && value >= LEAST_M);
  const range: [number, number] = misses.length > 0 ? [Math.min(...misses) * 0.8, Math.max(...misses) * 1.1] : [LEAST_M, 1e3];
  let current: uPlot | null = null;
  const place = ({ time_ms, miss_m }: Approach): readonly [number, number] | null =>
    (known(miss_m) && Number.isFinite(time_ms) ? [time_ms / 1e3, Math.max(miss_m, range[0])] : null);
  queueMicrotask(() => keepPlotted(box, HEIGHT, (width, height) => {
    const plot = new uPlot({
      width, height, legend: { show: false }, cursor: { show: false }, padding: [8, 24, 0, 0],
      scales: { x: { time: false, range: () => across }, y: { distr: 3, range: () => range } },
      axes: [
        axis("time of closest approach, UTC", timeLabel, { splits: () => timeSplits(across, width), filter: (_, splits) => splits, size: 34 }),
        axis("miss distance", metres, { splits: () => ticks(range), filter: (_, splits) => splits, size: 62 }),
      ],
      series: [{}, { show: true }],
      hooks: { draw: [(self) => dots(self, choosing, place)] },
    }, [across, [null, null]], box);
    attach(plot, choosing, place);
    current = plot;
    return plot;
  }));
  choosing.watch(() => current?.redraw(false));
  const lost = screening.events_not_listed > 0 ? ` Only the nearest ${grouped(choosing.all.length)} are drawn.` : "";
  return h("figure", { class: "wide" }, h("figcaption", {}, h("h3", {}, "Miss distance against time"),
    h("p", {}, `Each dot is one approach.${lost}`)), dotKey(choosing), box, line);
}
