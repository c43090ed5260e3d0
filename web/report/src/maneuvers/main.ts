// Puts the page of a search for maneuvers together, and says when all of it is drawn.

import "../locale";
import "uplot/dist/uPlot.min.css";
import "../report.css";
import "../screening/screening.css";
import "./maneuvers.css";
import { type Child, disclosure, h, section } from "../element";
import { grouped } from "../format";
import { provenanceBox } from "../provenance_box";
import { show } from "../show";
import { embedded, type Maneuver, named, seconds, type Watch, type Watched } from "./document";
import { pageHeader, standing } from "./header";
import { maneuverTable } from "./maneuver_table";
import { overview } from "./overview";
import { type TraceCharts, traceCharts } from "./trace_charts";

const idOf = ({ object_id }: Watched): string => `object-${object_id.replace(/\W/g, "-")}`;

function page(watch: Watch): (HTMLElement | null)[] {
  const { objects, maneuvers, summary } = watch;
  const charts = objects.map((object, place) => (object.traces && object.traces.t_s.length > 0 ? traceCharts(object.traces, object, maneuvers.filter((one) => one.object === place)) : null));
  const several = summary.objects > 1;
  const show = (one: Maneuver): (() => void) | null => shower(charts[one.object] ?? null, one);
  const order = several ? maneuvers : [...maneuvers].sort((a, b) => seconds(a.likeliest_utc) - seconds(b.likeliest_utc));
  return [
    pageHeader(watch),
    section("standing", "What this answer leaves out", "", standing(watch)),
    several && objects.length > 0 ? section("overview", "Who moved", "The clearest first: by how many times a maneuver stands out of the noise of its own history.", overview(watch, idOf)) : null,
    charts.some((one) => one !== null) ? section("histories", several ? "The clearest, in detail" : "The history", "Each dot is an element set. A maneuver is a line at its likeliest time in a band that holds it; the table turns the charts to it.",
      ...details(objects, charts, several)) : null,
    section("maneuvers", "The maneuvers", maneuvers.length > 0 ? lead(watch) : "", maneuvers.length > 0 ? maneuverTable(order, several ? objects : objects.slice(0, 1), show) : h("p", { class: "quiet" }, "None is told.")),
    section("recompute", "Recompute it", "", provenanceBox(watch.provenance ?? {})),
    h("footer", {}, "Made by greenzone. The page holds everything it shows and asks the network for nothing."),
  ];
}

function lead({ not_listed }: Watch): string {
  const lost = not_listed > 0 ? `${grouped(not_listed)} less clear ones are not in this page. ` : "";
  return `${lost}Along the track a change is positive with the motion; across it has no sign. ± is the noise of the element sets alone.`;
}

function details(objects: readonly Watched[], charts: readonly (TraceCharts | null)[], several: boolean): Child[] {
  const drawn = objects.flatMap((object, place) => { const own = charts[place]; return own ? [{ object, own }] : []; });
  if (!several) return drawn.map(({ own }) => own.box);
  return drawn.map(({ object, own }, place) => {
    const box = disclosure("object", [h("strong", {}, named(object)), h("span", { class: "quiet" }, `${grouped(object.sets_used)} sets`)], own.box);
    box.id = idOf(object);
    box.open = place === 0;
    return box;
  });
}

function shower(charts: TraceCharts | null, one: Maneuver): (() => void) | null {
  if (charts === null) return null;
  return () => {
    const around = charts.box.closest("details");
    if (around) around.open = true;
    charts.show(one);
    charts.box.scrollIntoView();
  };
}

show(page(embedded()));
