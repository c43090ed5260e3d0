// Puts the page of a cloud's lifetime together, and says when all of it is drawn.

import "../locale";
import "uplot/dist/uPlot.min.css";
import "../report.css";
import "./lifetime.css";
import { h, section } from "../element";
import { count, dayAndClock, grouped, known, length, prose } from "../format";
import { provenanceBox } from "../provenance_box";
import { show } from "../show";
import { type Lifetime, embedded } from "./document";
import { catalogJoin, nearPieces } from "./catalogued";
import { stationRisk } from "./station_risk";
import { survivalChart } from "./survival_chart";

function page(lifetime: Lifetime): HTMLElement[] {
  const { survival, stations, pieces, how_sure = [], warnings = [], provenance = {}, join } = lifetime;
  const near = nearPieces(lifetime);
  return [
    header(lifetime),
    section("survival", "How long it lasts", "", survivalChart(survival, pieces?.counted_from_day)),
    section("stations", "What it does to stations", "Over months, averaged over where on their orbits pieces and station are.", stationRisk(stations)),
    ...(join ? [section("catalogued", "Catalogued pieces and the rest", "A catalogued piece stands for itself and is taken out of the statistical cloud.", catalogJoin(join), near)] : []),
    section("doubts", "How sure it is", "", ...warnings.map((text) => h("p", { class: "warning" }, prose(text))), h("ul", { class: "doubts" }, ...how_sure.map((text) => h("li", {}, prose(text))))),
    section("recompute", "Recompute it", "", provenanceBox(provenance)),
    h("footer", {}, "Made by greenzone. The page holds everything it shows and asks the network for nothing."),
  ];
}

function header({ event, pieces, join, median_life_days: median, median_life_days_low: low, median_life_days_high: high, survival }: Lifetime): HTMLElement {
  const end = survival.at(-1);
  const name = event?.name ?? "The cloud";
  const range = known(low) ? `${grouped(low)} to ${known(high) ? `${grouped(high)} days` : "more than was followed"}` : "";
  const answer = h("div", { class: "overall answer" }, h("span", { class: "eyebrow" }, "Half is gone after"),
    h("strong", { class: "life" }, known(median) ? `${grouped(median)} days` : "longer than followed"), h("span", { class: "meaning" }, range));
  const told = end && known(end.modelled_fraction) ? `After ${grouped(end.days_after_event)} days ${Math.round(end.modelled_fraction * 100)} % of the pieces that lived to be catalogued are still up.` : "";
  const title = h("div", { class: "title" }, h("p", { class: "eyebrow" }, "Lifetime of a cloud"), h("h1", {}, name), h("p", { class: "what" }, told));
  const facts = h("dl", { class: "facts" },
    fact("Event", event ? dayAndClock(event.epoch_utc) : "unknown", event ? `${event.epoch_utc.slice(0, 4)}, UTC` : ""),
    fact("Pieces modelled", count(pieces?.modelled), pieces ? `of ${length(pieces.smallest_size_m)} and more` : ""),
    fact("Counted from", pieces ? `day ${grouped(pieces.counted_from_day)}` : "unknown", "what falls before is never catalogued"),
    fact("Catalogued", join ? grouped(join.catalogued) : "none given", join ? `on ${dayAndClock(join.at_utc)} UTC` : "the model alone"),
    fact("At the end", end && known(end.modelled_fraction) ? `${Math.round(end.modelled_fraction * 100)} % up` : "unknown", end ? `${grouped(end.days_after_event)} days after the event` : ""));
  return h("header", { class: "page" }, title, answer, facts);
}

function fact(name: string, value: string, note: string): HTMLElement {
  return h("div", {}, h("dt", {}, name), h("dd", {}, h("strong", {}, value), h("span", {}, note)));
}

show(page(embedded()));
