// One pair over the window: distance, RTN, angle of the planes and, in the ring, longitudes against time.

import uPlot from "uplot";
import { metres } from "../explain/words";
import { h } from "../element";
import { known } from "../format";
import { palette } from "../palette";
import { axis, keepPlotted } from "../plot";
import { timeLabel, timeSplits } from "../time_splits";
import type { Approach, Maybe, Proximity, Track } from "./document";
import { pairName } from "./document";

const HEIGHT = 250;

interface Line {
  readonly name: string;
  readonly values: readonly Maybe[];
}

/** The choice of a pair and its charts. */
export function trackCharts({ tracks = [], approaches, window }: Proximity): HTMLElement {
  const start_s = Date.parse(window.start_utc) / 1e3;
  const choice = h("select", { id: "pair" }, ...tracks.map((track, k) => h("option", { value: k }, nameOf(track, approaches))));
  const box = h("div", { class: "track-charts" });
  const show = (): void => {
    const track = tracks[Number(choice.value)];
    if (track) box.replaceChildren(...charts(track, start_s));
  };
  choice.addEventListener("change", show);
  show();
  return h("div", {}, h("form", { class: "choice alone", "aria-label": "Choose a pair" }, h("label", {}, h("span", {}, "Pair"), choice)), box);
}

function nameOf(track: Track, approaches: readonly Approach[]): string {
  const found = approaches.find((one) => one.primary_id === track.primary_id && one.secondary_id === track.secondary_id);
  return found ? `${pairName(found)}: ${found.kind}` : `${track.primary_id} and ${track.secondary_id}`;
}

function charts(track: Track, start_s: number): HTMLElement[] {
  const times = track.t_s.map((t) => start_s + t);
  const found = [
    chart("Range", "The distance between the two.", times, [{ name: "range", values: track.range_m }], metres),
    chart("Relative position", "The secondary as seen from the primary.", times, [
      { name: "R, up", values: track.r_m }, { name: "T, along the track", values: track.t_m }, { name: "N, across", values: track.n_m }], metres),
    chart("Angle of the planes", "Between the osculating orbit planes.", times, [{ name: "angle", values: track.plane_angle_deg }], degrees),
  ];
  if (track.longitude_primary_deg && track.longitude_secondary_deg) {
    found.push(chart("Longitude", "East of Greenwich.", times, unwrapped(track.longitude_primary_deg, track.longitude_secondary_deg), degrees));
  }
  return found;
}

/** Both longitudes without a jump at 180 degrees. */
function unwrapped(primary: readonly Maybe[], secondary: readonly Maybe[]): Line[] {
  const first = [...primary, ...secondary].find(known) ?? 0;
  const near = (value: Maybe): Maybe => (known(value) ? first + ((((value - first + 180) % 360) + 360) % 360) - 180 : null);
  return [{ name: "primary", values: primary.map(near) }, { name: "secondary", values: secondary.map(near) }];
}

function chart(title: string, note: string, times: readonly number[], lines: readonly Line[], told: (value: number) => string): HTMLElement {
  const box = h("div", { class: "plot", role: "img", "aria-label": `${title} against time` });
  const ends: [number, number] = [times[0] ?? 0, times.at(-1) ?? 1];
  queueMicrotask(() => keepPlotted(box, HEIGHT, (width, height) => new uPlot({
    width, height, legend: { show: false }, cursor: { show: false }, padding: [8, 20, 0, 0],
    scales: { x: { time: false, range: () => ends }, y: {} },
    axes: [
      axis("UTC", timeLabel, { splits: () => timeSplits(ends, width), filter: (_, splits) => splits, size: 34 }),
      axis("", told, { size: 78, labelSize: 0, label: "" }),
    ],
    series: [{}, ...lines.map((_, k) => ({ stroke: palette().lines[k] ?? "#888", width: 1.5, spanGaps: false, points: { show: false } }))],
  }, [[...times], ...lines.map(({ values }) => values.map((value) => value ?? null))] as uPlot.AlignedData, box)));
  const key = lines.length > 1 ? h("ul", { class: "key" }, ...lines.map(({ name }, k) => h("li", {}, h("i", { class: `line-key line-${k}` }), name))) : null;
  return h("figure", {}, h("figcaption", {}, h("h3", {}, title), h("p", {}, note)), key, box);
}

function degrees(value: number): string {
  return `${Number(value.toPrecision(6)).toLocaleString("en-US", { maximumFractionDigits: 4 })}°`;
}
