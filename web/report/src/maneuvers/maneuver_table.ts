// Maneuvers as a table; a row's button turns the charts of its object to it.

import { type Child, h } from "../element";
import { dayAndClock, grouped } from "../format";
import { deltaV, isAlong, type Maneuver, named, speed, type Watched } from "./document";

const FIGURES = 4;

/** The rows in the order given; with a column of objects where there are several. */
export function maneuverTable(maneuvers: readonly Maneuver[], objects: readonly Watched[], show: (maneuver: Maneuver) => (() => void) | null): HTMLElement {
  const several = objects.length > 1;
  const names: readonly (readonly [string, string?])[] = [["Likeliest", "UTC"], ...(several ? [["Object"] as const] : []), ["Not before", "UTC"], ["Not after", "UTC"], ["Direction"], ["Change of speed"], ["±"], ["Score"], ["Confidence"]];
  const head = names.map(([name, unit], i) => h("th", { scope: "col", class: i >= names.length - FIGURES ? "number" : null }, name, unit ? h("small", {}, unit) : null));
  return h("div", { class: "scroll maneuvers", tabindex: 0, role: "region", "aria-label": "Maneuvers" },
    h("table", {}, h("thead", {}, h("tr", {}, ...head)), h("tbody", {}, ...maneuvers.map((one) => row(one, several ? objects[one.object] : undefined, show(one))))));
}

function row(one: Maneuver, object: Watched | undefined, show: (() => void) | null): HTMLElement {
  const cells: readonly Child[] = [...(object ? [named(object)] : []), moment(one.start_utc), moment(one.end_utc), direction(one)];
  const figures = [deltaV(one), speed(one.delta_v_sigma_m_s), grouped(one.score, one.score < 100 ? 1 : 0), one.confidence.toFixed(2)];
  return h("tr", {}, h("th", { scope: "row" }, shower(one, show)), ...cells.map((cell) => h("td", {}, cell)), ...figures.map((text) => h("td", { class: "number" }, text)));
}

function shower(one: Maneuver, show: (() => void) | null): Child {
  const text = moment(one.likeliest_utc);
  if (show === null) return text;
  const button = h("button", { type: "button", class: "link", "aria-label": `${text}: show it in the charts` }, text);
  button.addEventListener("click", show);
  return button;
}

function direction(one: Maneuver): Child {
  return h("span", { class: isAlong(one) ? "along" : "across" }, isAlong(one) ? "along the track" : "across the track");
}

/** "15 Nov 2021 07:02". */
function moment(utc: string): string {
  const [date = "", clock = ""] = [dayAndClock(utc).slice(0, -6), utc.slice(11, 16)];
  return `${date} ${utc.slice(0, 4)} ${clock}`;
}
