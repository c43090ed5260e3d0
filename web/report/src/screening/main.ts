// Puts the page of a screening together, and says when all of it is drawn.

import "../locale";
import "uplot/dist/uPlot.min.css";
import "../report.css";
import "./screening.css";
import { h, section } from "../element";
import { grouped } from "../format";
import { provenanceBox } from "../provenance_box";
import { show } from "../show";
import { metres } from "../explain/words";
import { approachTable } from "./approach_table";
import { Choosing } from "./choice";
import { choiceForm } from "./choice_form";
import { bandCounts, operatorCounts } from "./counts";
import { distanceChart } from "./distance_chart";
import { type Approach, type Screening, approaches, embedded, partiesOf } from "./document";
import { pageHeader, standing } from "./header";
import { pairNotes } from "./pairs";
import { planeChart } from "./plane_chart";
import { timeChart } from "./time_chart";

const TABLE = "approaches";

function page(screening: Screening): (HTMLElement | null)[] {
  const parties = partiesOf(screening);
  const all = approaches(screening.events, parties, screening.highest_pc);
  const choosing = new Choosing(all);
  const { by_operator: operators = [], by_altitude_band: bands = [] } = screening.summary;
  const some = all.length > 0;
  return [
    pageHeader(screening, parties, all),
    section("standing", "What this answer leaves out", "", standing(screening)),
    section(TABLE, "The approaches", some ? tableLead(screening, all) : "",
      ...(some ? [choiceForm(choosing, operators), approachTable(choosing, screening.highest_pc !== null)] : [h("p", { class: "quiet" }, "No two objects come within the volume.")])),
    some ? section("charts", "When, how near, and on which side", "The dots follow what is chosen above the table.",
      timeChart(screening, choosing), h("div", { class: "pair-charts" }, distanceChart(screening), planeChart(screening, choosing))) : null,
    bands.length + operators.length > 0 ? section("counts", "Where, and whose", screening.events_not_listed > 0 ? "All approaches, those that are not in the table too." : "", h("div", { class: "pair-charts" }, bandCounts(bands), operatorCounts(operators, choosing, TABLE))) : null,
    section("besides", "Besides the approaches", "", pairNotes(screening, parties)),
    section("recompute", "Recompute it", "", recompute(screening)),
    h("footer", {}, "Made by greenzone. The page holds everything it shows and asks the network for nothing."),
  ];
}

function tableLead({ events_not_listed: missing, highest_pc }: Screening, all: readonly Approach[]): string {
  const farthest = all.reduce((most, { miss_m }) => Math.max(most, miss_m ?? 0), 0);
  const lost = missing > 0 ? `The nearest ${grouped(all.length)}, up to ${metres(farthest)}; ${grouped(missing)} more are not in this page. ` : "";
  const risk = highest_pc === null ? "" : "“Pc at most” is the greatest probability there could be over any covariance that is not known: an order to look in, never a probability. ";
  return `${lost}${risk}R, T, N: secondary less primary, in the primary’s frame. Ages: of the primary’s and of the secondary’s set at the approach, negative before its epoch.`;
}

function recompute({ provenance = {}, window }: Screening): HTMLElement {
  const start = provenance.command?.includes("--start") ? null : h("p", { class: "quiet" }, `The window began at ${window.start_utc}; --start ${window.start_utc} asks for the same one at any time.`);
  return provenanceBox(provenance, start);
}

show(page(embedded()));
