// Puts the reconstruction of one breakup together in the order an analyst asks, and says when all of it is drawn.

import "../locale";
import "uplot/dist/uPlot.min.css";
import "../report.css";
import "../lifetime/lifetime.css";
import "./reconstruct.css";
import { commandBox } from "../command";
import { h, section } from "../element";
import { clock, clockWithSeconds, day, grouped, known, percent, prose } from "../format";
import { show } from "../show";
import { stationRisk } from "../lifetime/station_risk";
import { survivalChart } from "../lifetime/survival_chart";
import { type Reconstructed, embedded } from "./document";
import { bootstrap, distanceCurve, gabbard, velocities } from "./pictures";
import { candidateTable, hypothesisList, objectTables, objects, table } from "./tables";

function page(found: Reconstructed): (HTMLElement | null)[] {
  const { lifetime, time, provenance } = found;
  const stations = lifetime?.stations ?? [];
  const curve = lifetime?.survival ?? [];
  return [
    header(found),
    section("standing", "How sure it is", "", h("div", { class: "words" },
      h("div", { class: "told" }, h("h3", {}, "Mind this"), ...warnings(found)),
      h("div", { class: "unknowns" }, h("h3", {}, "What the orbits do not tell"), h("ul", {}, ...found.how_sure.map((text) => h("li", {}, prose(text))))))),
    time ? section("time", "When", "Orbits are compared with the parent’s path, not positions along them.", h("div", { class: "pair" }, distanceCurve(time), bootstrap(time)), revolutions(found)) : null,
    section("orbits", "Orbits and velocity changes", "", h("div", { class: "pair" }, gabbard(found.objects), velocityFacts(found)), h("div", { class: "pair" }, ...velocities(found))),
    section("kind", "What kind of event", "How well the breakup model explains the fragments under each alternative, none preferred beforehand.", hypothesisList(found.hypotheses)),
    section("candidates", "What broke up", found.parent ? prose(found.parent.choice) : "", candidateTable(found.parent_candidates)),
    curve.length > 0 ? section("survival", "How long it lasts", "", survivalChart(curve, lifetime?.pieces?.counted_from_day)) : null,
    stations.length > 0 ? section("stations", "What it does to stations", "Over the days stated, from the fragments that are still up.", stationRisk(stations)) : null,
    section("objects", "Which objects belong", `${grouped(found.fragments.used)} belong, ${grouped(found.fragments.rejected)} do not; ${grouped(found.fragments.sets_given)} sets were given.`, objectTables(found)),
    section("recompute", "Recompute it", "", h("div", { class: "provenance" }, commandBox(provenance.command), h("p", { class: "quiet" }, `greenzone ${provenance.version}, seed ${provenance.seed}. ${provenance.models.join("; ")}.`),
      digests(found))),
    h("footer", {}, "Made by greenzone. The page holds everything it shows and asks the network for nothing."),
  ];
}

function header(found: Reconstructed): HTMLElement {
  const { event, delta_v, fragments, parent } = found;
  const [low, high] = event.interval_s;
  const name = parent ? parent.name || parent.object_id : "An unknown object";
  const doubt = parent ? `± ${Number(high.toPrecision(2))} s` : `${hours(low)} to ${hours(high)}`;
  const answer = h("div", { class: "overall answer" }, h("span", { class: "eyebrow" }, day(event.epoch_utc)), h("strong", { class: "moment" }, parent ? clockWithSeconds(event.epoch_utc) : `about ${clock(event.epoch_utc)}`), h("span", { class: "meaning" }, `UTC ${doubt} at ${percent(event.interval_probability)}`));
  const title = h("div", { class: "title" }, h("p", { class: "eyebrow" }, "Breakup reconstructed"), h("h1", {}, name));
  const longitude = known(event.longitude_deg) ? `${Math.abs(event.longitude_deg).toFixed(2)}° ${event.longitude_deg < 0 ? "W" : "E"}` : "longitude unknown";
  return h("header", { class: "page" }, title, answer, h("dl", { class: "facts" },
    fact("Place", `${Math.abs(event.latitude_deg).toFixed(2)}° ${event.latitude_deg < 0 ? "S" : "N"}, ${longitude}`, ""),
    fact("Height", `${grouped(event.altitude_m / 1e3, 1)} km`, "above the ellipsoid"),
    fact("Velocity change", `${grouped(delta_v.median_m_s)} m/s`, `median; 90 % below ${grouped(delta_v.p90_m_s)} m/s`),
    fact("Posigrade", known(delta_v.posigrade_fraction) ? percent(delta_v.posigrade_fraction) : "unknown", "of the fragments that were catalogued"),
    fact("Fragments", grouped(fragments.used), `${objects(fragments.rejected)} not belong`)));
}

function hours(seconds: number): string {
  return `${seconds < 0 ? "−" : "+"}${grouped(Math.abs(seconds) / 3600, 1)} h`;
}

function fact(name: string, value: string, note: string): HTMLElement {
  return h("div", {}, h("dt", {}, name), h("dd", {}, h("strong", {}, value), h("span", {}, note)));
}

function warnings({ warnings: told }: Reconstructed): HTMLElement[] {
  return told.length > 0 ? told.map((text) => h("p", { class: "warning" }, prose(text))) : [h("p", { class: "quiet" }, "Nothing out of the ordinary.")];
}

function revolutions({ time, event }: Reconstructed): HTMLElement {
  const rows = (time?.revolutions ?? []).map(({ epoch_utc, probability }) => [`${day(epoch_utc)} ${clockWithSeconds(epoch_utc)}`, percent(probability)]);
  const parts = time ? [["fragments drawn anew", time.bootstrap_sigma_s], ["model of drag", time.drag_model_sigma_s], ["the parent’s place along its orbit", time.parent_sigma_s], ["theory of the orbits", time.theory_sigma_s]] as const : [];
  return h("div", { class: "pair tables" },
    h("div", {}, h("h3", {}, event.settled ? "The revolution" : "The revolution is not settled"), table("Revolutions", ["Passage of the parent", "Probability"], rows)),
    h("div", {}, h("h3", {}, "What the interval is made of"), table("Parts of the interval", ["Cause", "One standard deviation"], parts.map(([name, value]) => [name, `${value.toFixed(2)} s`]))));
}

function velocityFacts({ delta_v, area_to_mass }: Reconstructed): HTMLElement {
  const vector = (parts: readonly number[] | null): string => (parts ? `${parts.map((part) => part.toFixed(1)).join(", ")} m/s` : "unknown");
  const rows = [
    ["Median", `${delta_v.median_m_s.toFixed(1)} m/s`], ["80 % within", `${delta_v.p10_m_s.toFixed(0)} to ${delta_v.p90_m_s.toFixed(0)} m/s`], ["Largest", `${delta_v.largest_m_s.toFixed(0)} m/s`],
    ["Mean, radial, transverse, normal", vector(delta_v.mean_rtn_m_s)], ["Its standard error", vector(delta_v.mean_sigma_rtn_m_s)], ["Posigrade", percent(delta_v.posigrade_fraction)],
    ["Area to mass, median", area_to_mass ? `${area_to_mass.median_m2_kg.toFixed(3)} m²/kg` : "unknown"], ["80 % within", area_to_mass ? `${area_to_mass.p10_m2_kg.toFixed(3)} to ${area_to_mass.p90_m2_kg.toFixed(3)} m²/kg` : "unknown"],
  ];
  return h("figure", {}, h("figcaption", {}, h("h3", {}, "In figures"), h("p", {}, `Velocity changes count from ${delta_v.reference}.`)), table("Velocity changes in figures", ["Measure", "Value"], rows));
}

function digests({ provenance }: Reconstructed): HTMLElement {
  const box = table("Inputs with their digests", ["Input", "SHA-256"], provenance.inputs.map(({ name, sha256 }) => [name, sha256]));
  for (const cell of box.querySelectorAll("td")) cell.className = "digest";
  return box;
}

show(page(embedded()));
