// Puts the explanation of one event together in the order an analyst asks, and says when all of it is drawn.

import "../locale";
import "uplot/dist/uPlot.min.css";
import "../report.css";
import "./explain.css";
import { commandBox } from "../command";
import { type Child, disclosure, h, section } from "../element";
import { clockWithSeconds, day, known, prose, quantity } from "../format";
import { show } from "../show";
import { curveFigures } from "./curves";
import { type Explanation, embedded, shownRow } from "./document";
import { history } from "./history";
import { methodTable } from "./methods";
import { geometryTable, partyTable } from "./parties";
import { planeFigures } from "./plane";
import { metres, moment, odds, probability, span, speed } from "./words";

function page(explanation: Explanation): (HTMLElement | null)[] {
  const row = shownRow(explanation);
  const several = explanation.messages.length > 1;
  return [
    header(explanation),
    section("summary", "In plain words", "", h("div", { class: "words" },
      h("div", { class: "told" }, ...explanation.summary.map((sentence) => h("p", {}, prose(sentence)))),
      h("div", { class: "unknowns" }, h("h3", {}, "What is not known"), list(explanation.unknowns, "Nothing is recorded here.")))),
    section("plane", "The encounter plane", "Pc is the share of the cloud that lies inside the hard body’s disc.",
      explanation.picture ? planeFigures(explanation.picture) : h("p", { class: "notice" }, "The encounter cannot be drawn."),
      h("div", { class: "tables" }, geometryTable(explanation), partyTable(explanation))),
    section("curves", "What Pc hangs on", explanation.curves_by ?? "",
      curveFigures(explanation.hbr_curve, explanation.scale_curve, explanation.diluted) ?? h("p", { class: "quiet" }, "There is no curve without a covariance.")),
    section("methods", "The methods side by side", row.why && !row.error ? prose(`Why ${row.method || "none"}: ${row.why}`) : "", methodTable(explanation.methods, row.method)),
    section("history", several ? "From message to message" : "The message", several ? "Each message on its own, in the order they were created." : "", history(explanation.messages, explanation.shown)),
    section("inputs", "What was received, and what was done to it", "", inputs(explanation)),
    section("recompute", "Recompute it", "", h("div", { class: "provenance" }, commandBox(explanation.provenance.command), h("p", { class: "quiet" }, `greenzone ${explanation.provenance.version}`), digests(explanation))),
    h("footer", {}, "Made by greenzone. The page holds everything it shows and asks the network for nothing."),
  ];
}

function header(explanation: Explanation): HTMLElement {
  const row = shownRow(explanation);
  const one = odds(row.pc);
  const answer = h("div", { class: "overall answer" }, h("span", { class: "eyebrow" }, "Probability of collision"),
    h("strong", { class: known(row.pc) ? "pc" : "pc none" }, probability(row.pc)), h("span", { class: "meaning" }, [one, row.method].filter(Boolean).join(", ")));
  const title = h("div", { class: "title" }, h("p", { class: "eyebrow" }, "Conjunction explained"), h("h1", {}, explanation.title));
  return h("header", { class: "page" }, title, answer, h("dl", { class: "facts" },
    fact("Closest approach", clockWithSeconds(row.tca_utc), `UTC, ${day(row.tca_utc)}; ${span(row.time_to_tca_s)} ${known(row.time_to_tca_s) && row.time_to_tca_s < 0 ? "before" : "after"} the message`),
    fact("Miss distance", metres(row.miss_distance_m), row.error ? `stated: ${metres(row.stated_miss_distance_m)}` : known(row.mahalanobis) ? `${quantity(row.mahalanobis)} sigma` : "sigmas unknown"),
    fact("Relative speed", speed(row.relative_speed_m_s), ""),
    fact("Hard-body radius", metres(row.hbr_m), row.hbr_source ?? ""),
    fact("Pc at most", known(row.max_pc) ? probability(row.max_pc, 2) : "unknown", explanation.diluted === true ? "diluted: too little is known" : "whatever the covariance’s size")));
}

function fact(name: string, value: string, note: string): HTMLElement {
  return h("div", {}, h("dt", {}, name), h("dd", {}, h("strong", {}, value), h("span", {}, note)));
}

function list(texts: readonly string[], otherwise: string): HTMLElement {
  return texts.length > 0 ? h("ul", {}, ...texts.map((text) => h("li", {}, prose(text)))) : h("p", { class: "quiet" }, otherwise);
}

function inputs({ messages, refused, shown, limits }: Explanation): HTMLElement {
  const boxes = [...messages.map((row, i) => ({ row, i }))].reverse().map(({ row, i }) => message(row, i === shown));
  const failed = refused.map(({ file, error }) => h("li", {}, h("strong", {}, `${file}: `), error));
  return h("div", { class: "notes inputs-notes" },
    failed.length > 0 ? h("div", { class: "unknowns" }, h("h3", {}, "Could not be used"), h("ul", {}, ...failed)) : null,
    h("div", { class: "assumed" }, ...boxes), h("div", { class: "limits" }, h("h3", {}, "Limits of the method"), list(limits, "Nothing is recorded here.")));
}

function message(row: Explanation["messages"][number], isOpen: boolean): HTMLElement {
  const refused = row.error ? h("p", { class: "warning" }, `Could not be computed with: ${row.error}`) : null;
  const found = (refused ? 1 : 0) + (row.doubts ?? []).length + (row.changes ?? []).length + (row.flags ?? []).length;
  const box = disclosure("behind", [`${row.file}: created ${moment(row.creation_utc)} by ${row.originator || "unknown"}, ${found === 0 ? "nothing to remark" : `${found} remark${found === 1 ? "" : "s"}`}`],
    refused, ...part("Doubtful in the message; nothing was changed for it", row.doubts), ...part("Changed on reading or before computing", row.changes), ...part("Marked while computing", row.flags),
    h("p", { class: "quiet" }, `Message ${row.message_id || "without an id"}; Pc as its sender states it: ${known(row.stated_pc) ? probability(row.stated_pc) : "not stated"}${row.stated_pc_method ? ` (${row.stated_pc_method})` : ""}.`));
  box.open = isOpen && found > 0;
  return box;
}

function part(title: string, texts: readonly string[] | undefined): Child[] {
  return (texts ?? []).length > 0 ? [h("h4", {}, title), list(texts ?? [], "")] : [];
}

function digests({ provenance }: Explanation): HTMLElement {
  const rows = provenance.inputs.map(({ name, sha256 }) => h("tr", {}, h("th", { scope: "row" }, name), h("td", { class: "digest" }, sha256)));
  return h("div", { class: "scroll short", tabindex: 0, role: "region", "aria-label": "Inputs with their digests" },
    h("table", {}, h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Input"), h("th", { scope: "col" }, "SHA-256"))), h("tbody", {}, ...rows)));
}

show(page(embedded()));
