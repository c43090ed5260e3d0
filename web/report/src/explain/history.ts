// How the event looked from message to message: Pc, miss distance and sigmas against creation time.

import uPlot from "uplot";
import { h } from "../element";
import { grouped, known, milliseconds, powerOfTen, shortDay } from "../format";
import { palette } from "../palette";
import { axis, decades, keepPlotted } from "../plot";
import type { Maybe, Row } from "./document";
import { metres, moment, probability, span } from "./words";

const HEIGHT = 230;
const MOST_DECADES = 12;
const DAY_S = 86_400;

interface Line {
  readonly name: string;
  readonly values: readonly Maybe[];
}

/** The charts and the table of all messages. */
export function history(all: readonly Row[], shown: number): HTMLElement {
  const rows = all.filter((row) => Number.isFinite(milliseconds(row.creation_utc)));
  const charts = rows.length < 2 ? null : h("div", { class: "histories" },
    chart("Probability of collision", rows, [{ name: "greenzone", values: rows.map((row) => row.pc) }, { name: "as its sender states it", values: rows.map((row) => row.stated_pc) }], true),
    chart("Miss and its sigma, m", rows, [{ name: "miss distance", values: rows.map((row) => row.miss_distance_m) }, { name: "its sigma", values: rows.map((row) => row.sigma_along_miss_m) }, { name: "as its sender states it", values: rows.map((row) => row.stated_miss_distance_m) }], false),
    chart("Sigmas in the encounter plane, m", rows, [{ name: "larger", values: rows.map((row) => row.sigma_m?.[1]) }, { name: "smaller", values: rows.map((row) => row.sigma_m?.[0]) }], false));
  return h("div", {}, charts, table(all, shown));
}

function chart(title: string, rows: readonly Row[], given: readonly Line[], isProbability: boolean): HTMLElement {
  const lines = given.filter(({ values }) => values.some((value) => known(value) && value >= 0));
  const values = lines.flatMap((line) => line.values).filter((value): value is number => known(value) && value > 0);
  const head = h("figcaption", {}, h("h3", {}, title));
  if (values.length === 0) return h("figure", {}, head, ...given.map((line) => h("p", { class: "quiet" }, `${line.name}: ${lines.includes(line) ? "zero in every message that tells it" : "in no message"}`)));
  const range = rangeOf(values);
  const box = h("div", { class: "plot", role: "img", "aria-label": `${title} against creation time; the figures are in the table below` });
  queueMicrotask(() => keepPlotted(box, HEIGHT, (width, height) => plot(box, rows, lines, range, isProbability, width, height)));
  return h("figure", {}, head, key(lines, given), box);
}

function rangeOf(values: readonly number[]): [number, number] {
  const high = Math.ceil(Math.log10(Math.max(...values)) + 1e-9);
  const low = Math.max(Math.floor(Math.log10(Math.min(...values)) + 1e-9), high - MOST_DECADES);
  return [10 ** Math.min(low, high - 1), 10 ** high];
}

function plot(box: HTMLElement, rows: readonly Row[], lines: readonly Line[], range: [number, number], isProbability: boolean, width: number, height: number): uPlot {
  const times = rows.map((row) => milliseconds(row.creation_utc) / 1e3);
  const tca = milliseconds(rows.at(-1)?.tca_utc) / 1e3;
  const [first, last] = [times[0] ?? 0, times.at(-1) ?? 1];
  const end = Number.isFinite(tca) && tca > last ? tca : last;
  const pad = Math.max((end - first) * 0.04, 600);
  const colours = palette().lines;
  const label = isProbability ? (value: number): string => powerOfTen(Math.round(Math.log10(value))) : (value: number): string => (value >= 1e5 ? powerOfTen(Math.round(Math.log10(value))) : value >= 1 ? grouped(value) : String(value));
  return new uPlot({
    width, height, legend: { show: false }, cursor: { show: false }, padding: [8, 14, 0, 0],
    tzDate: (time) => uPlot.tzDate(new Date(time * 1e3), "Etc/UTC"),
    scales: { x: { range: () => [first - pad, end + pad] }, y: { distr: 3, range: () => range } },
    axes: [
      axis("message created, UTC; dashed: TCA", timeLabel(end - first), { size: 34, splits: (self) => timeSplits(first - pad, end + pad, self.width) }),
      axis(isProbability ? "Pc" : "m", label, { splits: () => decades(...range), filter: (_, splits) => splits, size: 56 }),
    ],
    series: [{}, ...lines.map((_, i) => ({ stroke: colours[i] ?? "#888", width: 2, ...(i > 0 ? { dash: i === 1 ? [7, 5] : [2, 4] } : {}), points: { show: true, size: 8, fill: colours[i] ?? "#888" } }))],
    hooks: { draw: [(self) => { atTca(self, tca); belowAxis(self, times, lines, range[0]); }] },
  }, [times, ...lines.map((line) => line.values.map((value) => (known(value) && value >= range[0] ? value : null)))] as uPlot.AlignedData, box);
}

function timeSplits(from: number, to: number, width: number): number[] {
  const room = Math.max(2, Math.floor(width / 90));
  const step = [0.25, 1, 3, 6, 12, 24, 48, 96, 168, 336].map((hours) => hours * 3600).find((seconds) => (to - from) / seconds <= room) ?? 720 * 3600;
  const found = [];
  for (let time = Math.ceil(from / step) * step; time <= to; time += step) found.push(time);
  return found;
}

function timeLabel(length: number): (seconds: number) => string {
  return (seconds) => {
    const iso = new Date(seconds * 1e3).toISOString();
    return length > 2 * DAY_S || iso.slice(11, 16) === "00:00" ? shortDay(iso) + (iso.slice(11, 16) === "00:00" ? "" : ` ${iso.slice(11, 13)}h`) : iso.slice(11, 16);
  };
}

function atTca(self: uPlot, tca: number): void {
  if (!Number.isFinite(tca)) return;
  const x = self.valToPos(tca, "x", true);
  const { left, top, width, height } = self.bbox;
  if (x < left || x > left + width) return;
  self.ctx.save();
  self.ctx.strokeStyle = palette().ink;
  self.ctx.lineWidth = 1.5 * (devicePixelRatio || 1);
  self.ctx.setLineDash([5 * devicePixelRatio, 4 * devicePixelRatio]);
  self.ctx.beginPath();
  self.ctx.moveTo(x, top);
  self.ctx.lineTo(x, top + height);
  self.ctx.stroke();
  self.ctx.restore();
}

/** A small arrow on the lower edge for what is zero or lies deeper. */
function belowAxis(self: uPlot, times: readonly number[], lines: readonly Line[], low: number): void {
  const r = 6 * (devicePixelRatio || 1);
  const bottom = self.bbox.top + self.bbox.height;
  self.ctx.save();
  lines.forEach((line, i) => {
    self.ctx.fillStyle = palette().lines[i] ?? "#888";
    line.values.forEach((value, place) => {
      if (!known(value) || value >= low) return;
      const x = self.valToPos(times[place] ?? 0, "x", true);
      self.ctx.beginPath();
      self.ctx.moveTo(x, bottom - 1);
      self.ctx.lineTo(x - r, bottom - 1.5 * r);
      self.ctx.lineTo(x + r, bottom - 1.5 * r);
      self.ctx.fill();
    });
  });
  self.ctx.restore();
}

function key(lines: readonly Line[], given: readonly Line[]): HTMLElement {
  const absent = given.filter((line) => !lines.includes(line));
  return h("ul", { class: "key" }, ...lines.map(({ name }, i) => h("li", {}, h("i", { class: `line line-${i}${i === 1 ? " dashed" : i === 2 ? " dotted" : ""}` }), name)),
    ...absent.map(({ name }) => h("li", { class: "quiet" }, `${name}: in no message`)));
}

function table(rows: readonly Row[], shown: number): HTMLElement {
  const names = ["Created, UTC", "Before TCA", "TCA, UTC", "Miss", "Sigmas in the plane", "Miss in sigmas", "HBR", "Pc", "Method", "Sender’s Pc", "File"];
  const body = rows.map((row, i) => h("tr", { class: i === shown ? "answered" : row.error ? "row-unknown" : null },
    h("th", { scope: "row" }, moment(row.creation_utc), i === shown ? h("em", { class: "chosen" }, "shown above") : null),
    ...[`${span(row.time_to_tca_s)}${known(row.time_to_tca_s) && row.time_to_tca_s < 0 ? " after" : ""}`, moment(row.tca_utc), known(row.miss_distance_m) ? metres(row.miss_distance_m) : `stated: ${metres(row.stated_miss_distance_m)}`, row.sigma_m ? `${metres(row.sigma_m[1])}, ${metres(row.sigma_m[0])}` : "unknown",
      known(row.mahalanobis) ? grouped(row.mahalanobis, 2) : "unknown", metres(row.hbr_m), row.error ? "refused" : probability(row.pc), row.method || "–",
      known(row.stated_pc) ? probability(row.stated_pc) : "not stated", row.file].map((text) => h("td", {}, text))));
  return h("div", { class: "scroll messages", tabindex: 0, role: "region", "aria-label": "Every message of the event" },
    h("table", {}, h("caption", {}, rows.length === 1 ? "The message" : `The ${rows.length} messages of the event`), h("thead", {}, h("tr", {}, ...names.map((name) => h("th", { scope: "col" }, name)))), h("tbody", {}, ...body)));
}
