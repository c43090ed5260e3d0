// Who meets whom, and how well each is known: the table beside the pictures.

import { h } from "../element";
import { known, oneIn, quantity } from "../format";
import type { Explanation, Party, Picture, Row } from "./document";
import { shownRow } from "./document";
import { angle, metres, speed } from "./words";

/** Both objects side by side. */
export function partyTable({ primary, secondary }: Explanation): HTMLElement {
  const both = [primary, secondary];
  const rows: [string, (party: Party) => string][] = [
    ["Catalog number or id", (party) => party.designator || "not stated"],
    ["International designator", (party) => party.international_designator || "not stated"],
    ["Kind", (party) => party.object_type || "not stated"],
    ["Can maneuver", (party) => party.maneuverable || "not stated"],
    ["Covariance", (party) => (party.sigma_rtn_m ? party.covariance_method || "given" : party.covariance_method === undefined ? "unknown" : "none given")],
    ["One sigma up (R)", (party) => sigma(party, 0)],
    ["One sigma along track (T)", (party) => sigma(party, 1)],
    ["One sigma across (N)", (party) => sigma(party, 2)],
  ];
  const head = h("tr", {}, h("td", {}), ...both.map((party, i) => h("th", { scope: "col" }, party.name || party.designator, h("small", {}, i === 0 ? "primary" : "secondary"))));
  return scroll("Both objects", h("table", {}, h("thead", {}, head),
    h("tbody", {}, ...rows.map(([name, of]) => h("tr", {}, h("th", { scope: "row" }, name), ...both.map((party) => h("td", {}, of(party))))))));
}

/** What the pictures show, in figures. */
export function geometryTable(explanation: Explanation): HTMLElement {
  const row = shownRow(explanation);
  const rows = [...ofMiss(row, explanation.picture), ...(row.error ? [] : ofCloud(row, explanation.picture))];
  return scroll("The encounter in figures", h("table", {}, h("tbody", {}, ...rows.map(([name, value]) => h("tr", {}, h("th", { scope: "row" }, name), h("td", {}, value))))));
}

function ofMiss(row: Row, picture: Picture | null | undefined): [string, string][] {
  const parts: [string, string][] = picture ? [["Miss to the right, up", `${metres(picture.miss_m[0])}, ${metres(picture.miss_m[1])}`]] : [];
  const shift = known(row.tca_shift_s) ? `${quantity(row.tca_shift_s, 3)} s from the stated TCA` : "unknown";
  return [["Miss distance", `${metres(row.miss_distance_m)}; stated: ${metres(row.stated_miss_distance_m)}`], ...parts, ["Relative speed", speed(row.relative_speed_m_s)], ["Closest approach", shift],
    ["Hard-body radius", `${metres(row.hbr_m)}${row.hbr_source ? `; ${row.hbr_source}` : ""}`]];
}

function ofCloud(row: Row, picture: Picture | null | undefined): [string, string][] {
  const combined = picture?.combined;
  if (!combined) return [["Both errors together", "unknown: there is no covariance"]];
  return [
    ["One sigma, long and short axis", `${metres(combined.sigma_m[1])}, ${metres(combined.sigma_m[0])}`],
    ["Long axis", `${angle(combined.turn_rad)} from right, towards up`],
    ["One sigma along the miss", metres(row.sigma_along_miss_m)],
    ["Miss in sigmas (Mahalanobis)", known(row.mahalanobis) ? quantity(row.mahalanobis, 3) : "unknown"],
    ["Pc at most, whatever the covariance’s size", known(row.max_pc) ? [quantity(row.max_pc, 3), oneIn(row.max_pc)].filter(Boolean).join(", ") : "unknown"],
  ];
}

function sigma({ sigma_rtn_m }: Party, place: number): string {
  return sigma_rtn_m ? metres(sigma_rtn_m[place]) : "unknown";
}

function scroll(label: string, table: HTMLElement): HTMLElement {
  return h("div", { class: "scroll short facts-table", tabindex: 0, role: "region", "aria-label": label }, table);
}
