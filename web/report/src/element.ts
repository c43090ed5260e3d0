// Elements built from text nodes only: nothing from the document is ever parsed as markup.

export type Child = Node | string | null | undefined | false;
type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

const SVG = "http://www.w3.org/2000/svg";

/** An HTML element with attributes and children; strings become text nodes. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  return filled(document.createElement(tag), attributes, children);
}

/** An SVG element with attributes and children. */
export function s<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElementTagNameMap[K] {
  return filled(document.createElementNS(SVG, tag), attributes, children);
}

/** A closed box that opens on its summary; printing opens it. */
export function disclosure(kind: string, summary: readonly Child[], ...children: Child[]): HTMLDetailsElement {
  return h("details", { class: kind }, h("summary", {}, ...summary), ...children);
}

/** A titled section of the page. */
export function section(id: string, title: string, lead: string, ...children: Child[]): HTMLElement {
  const heading = h("h2", { id: `${id}-title` }, title);
  const note = lead === "" ? null : h("p", { class: "lead" }, lead);
  return h("section", { id, "aria-labelledby": `${id}-title` }, h("header", {}, heading, note), ...children);
}

function filled<E extends Element>(element: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}
