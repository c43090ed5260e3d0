// Puts the page of a watch over proximity together, and says when all of it is drawn.

import "../locale";
import "uplot/dist/uPlot.min.css";
import "../report.css";
import "../screening/screening.css";
import "./proximity.css";
import { h, section } from "../element";
import { provenanceBox } from "../provenance_box";
import { show } from "../show";
import { type Proximity, embedded } from "./document";
import { pageHeader, standing } from "./header";
import { pairTable } from "./pair_table";
import { ringTable } from "./ring_table";
import { trackCharts } from "./tracks";

const LEAD = "The score is minus the power of ten of how many such pairs there would be in a catalog like this with nothing unusual in it: 0 for one, 3 for one in a thousand such catalogs. What is explained is compared with its own kind.";

function page(document: Proximity): (HTMLElement | null)[] {
  const moving = document.ring.moving ?? [];
  const some = document.approaches.length > 0;
  return [
    pageHeader(document),
    section("standing", "What this answer leaves out", "", standing(document)),
    section("approaches", "The pairs", some ? LEAD : "", some ? pairTable(document) : h("p", { class: "quiet" }, "No two objects keep company in this window.")),
    (document.tracks ?? []).length > 0 ? section("tracks", "How they move about each other", "Those first in the order, through the whole window, by the models.", trackCharts(document)) : null,
    moving.length > 0 ? section("ring", "Moving along the synchronous ring", "Held means at most 0.05 degrees a day; east is positive. Stopped and set-off need histories.", ringTable(moving)) : null,
    section("recompute", "Recompute it", "", provenanceBox(document.provenance ?? {})),
    h("footer", {}, "Made by greenzone. The page holds everything it shows and asks the network for nothing."),
  ];
}

show(page(embedded()));
