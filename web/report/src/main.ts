// Puts the page together in the order a flight director reads it, and says when all of it is drawn.

import "./locale";
import "uplot/dist/uPlot.min.css";
import "./report.css";
import { againstView } from "./against";
import { assetCard } from "./asset_card";
import { cloudView } from "./cloud";
import { crewPlan } from "./crew";
import { type Response, embedded } from "./document";
import { h, section } from "./element";
import { fluxChart } from "./flux_chart";
import { gabbardChart } from "./gabbard_chart";
import { pageHeader } from "./header";
import { notes, policyTables } from "./notes";
import { passTable } from "./pass_table";
import { openOnPaper } from "./printing";
import { provenanceView } from "./provenance";
import { announceReady } from "./ready";
import { passTimeline, timelineLegend } from "./timeline";

function page(response: Response): (HTMLElement | null)[] {
  const assets = response.assets ?? [];
  return [
    pageHeader(response),
    section("assets", "What to do", "", h("div", { class: "cards" }, ...assets.map((asset) => assetCard(asset, response)))),
    section("passes", "Passes through the cloud", "Each mark is one pass. Point at one, or use the arrow keys, to read it. All times are UTC.",
      timelineLegend(), ...assets.map((asset) => passTimeline(asset, response))),
    crew(response),
    section("cloud", "The cloud", "", h("div", { class: "cloud-grid" }, snapshots(response), h("div", { class: "charts" }, fluxChart(assets), response.gabbard ? gabbardChart(response.gabbard) : null))),
    response.against ? section("against", "Satellites in the cloud", "", againstView(response.against)) : null,
    section("notes", "How far to trust it", "", notes(response)),
    section("policy", "The rule that decided", "", policyTables(response.policy, assets)),
    section("table", "Every pass in figures", "", ...assets.map(passTable)),
    section("provenance", "Recompute it", "", provenanceView(response.provenance ?? {}, assets)),
    h("footer", {}, "Made by greenzone. The page holds everything it shows and asks the network for nothing. Land outline: Natural Earth."),
  ];
}

function crew(response: Response): HTMLElement | null {
  const plans = (response.assets ?? []).map((asset) => crewPlan(asset, response.event.known_utc)).filter((plan) => plan !== null);
  return plans.length === 0 ? null : section("crew", "Crew timeline", "", h("div", { class: "crews" }, ...plans));
}

function snapshots(response: Response): HTMLElement | null {
  const moments = response.snapshots ?? [];
  return moments.length === 0 ? null : cloudView(moments);
}

const root = document.getElementById("greenzone-report");
root?.replaceChildren(...page(embedded()).filter((part) => part !== null));
if (root) openOnPaper(root);
announceReady();
