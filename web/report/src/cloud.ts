// The cloud around the Earth at chosen passes: the picture, its buttons and its key.

import type { Snapshot } from "./document";
import { h } from "./element";
import { flatGlobe } from "./flat_globe";
import { clock, clockWithSeconds, dayAndClock, grouped, shortDay } from "./format";
import { globe } from "./globe";
import { SIZE_CLASSES } from "./palette";
import { type Picture, type Scene, sceneOf } from "./scene";

const TURN_RAD = 0.2;
const KEYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-TURN_RAD, 0], ArrowRight: [TURN_RAD, 0], ArrowUp: [0, TURN_RAD], ArrowDown: [0, -TURN_RAD],
};

/** The figure with the picture and a button for each snapshot. */
export function cloudView(snapshots: readonly Snapshot[]): HTMLElement {
  const label = h("div", { class: "tag", hidden: true });
  const { picture, flat } = pictureWith(label);
  const stage = h("div", { class: "stage", tabindex: 0, role: "img", "aria-label": "The cloud around the Earth; arrow keys turn it" }, picture.canvas, label, zoomButtons(picture));
  const caption = h("p", { class: "moment", "aria-live": "polite" });
  const scenes = new Map<number, Scene>();
  const buttons = snapshots.map((snapshot, index) => {
    const button = h("button", { type: "button", "aria-pressed": "false" }, h("strong", {}, nameOf(snapshot, index)), h("span", {}, `${dayAndClock(snapshot.utc)} UTC`));
    button.addEventListener("click", () => choose(index));
    return button;
  });
  const choose = (index: number): void => {
    const snapshot = snapshots[index];
    if (!snapshot) return;
    const scene = scenes.get(index) ?? sceneOf(snapshot);
    scenes.set(index, scene);
    picture.show(scene);
    buttons.forEach((button, at) => button.setAttribute("aria-pressed", String(at === index)));
    caption.textContent = `${shortDay(snapshot.utc)} ${clockWithSeconds(snapshot.utc)} UTC: ${grouped(scene.kind.length)} sampled pieces, with the path of ${snapshot.asset ?? "the asset"} (bright line) and the point of the pass.`;
  };
  stage.addEventListener("keydown", (event) => {
    const turn = KEYS[event.key];
    if (!turn || event.target !== stage) return;
    event.preventDefault();
    picture.turn(...turn);
  });
  requestAnimationFrame(() => { keepSized(stage, picture); choose(0); });
  return h("figure", { class: "cloud" }, flat ? h("p", { class: "notice", role: "status" }, "This browser offers no WebGL: the cloud is drawn flat, in an orthographic view.") : null,
    stage, h("div", { class: "moments", role: "group", "aria-label": "Moments" }, ...buttons), caption, key());
}

/** The label without the time, which stands below it. */
function nameOf(snapshot: Snapshot, index: number): string {
  const name = snapshot.label ?? snapshot.asset ?? `Moment ${index + 1}`;
  return name.replace(`, ${clock(snapshot.utc)} UTC`, "");
}

function pictureWith(label: HTMLElement): { readonly picture: Picture; readonly flat: boolean } {
  if (!hasWebGl()) return { picture: flatGlobe(label), flat: true };
  try {
    return { picture: globe(label), flat: false };
  } catch {
    return { picture: flatGlobe(label), flat: true };
  }
}

function hasWebGl(): boolean {
  return document.createElement("canvas").getContext("webgl2") !== null;
}

function keepSized(stage: HTMLElement, picture: Picture): void {
  const fit = (): void => picture.resize(stage.clientWidth, stage.clientHeight);
  let width = stage.clientWidth;
  new ResizeObserver(() => { if (stage.clientWidth !== width) { width = stage.clientWidth; fit(); } }).observe(stage);
  fit();
}

function zoomButtons(picture: Picture): HTMLElement {
  const button = (sign: string, name: string, factor: number): HTMLElement => {
    const element = h("button", { type: "button", "aria-label": name, title: name }, sign);
    element.addEventListener("click", () => picture.zoom(factor));
    return element;
  };
  return h("div", { class: "zoom" }, button("+", "closer", 0.8), button("−", "farther", 1.25));
}

function key(): HTMLElement {
  return h("ul", { class: "key space-key" }, ...SIZE_CLASSES.map((name, index) => h("li", {}, h("i", { class: `dot space-${index}` }), name)));
}
