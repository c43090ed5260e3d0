// The outline of land (Natural Earth 1:110m, public domain, by way of world-atlas), packed by the build.

import { SPACE } from "./palette";

declare const LAND_BASE64: string;

type Ring = readonly (readonly [longitude_deg: number, latitude_deg: number])[];
const RING_END = 32767;

/** Closed rings of longitude and latitude in degrees. */
export function landRings(): Ring[] {
  const text = atob(LAND_BASE64);
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  const numbers = new Int16Array(bytes.buffer);
  const rings: [number, number][][] = [[]];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const longitude = numbers[i] ?? 0;
    if (longitude === RING_END) rings.push([]);
    else rings.at(-1)?.push([longitude / 100, (numbers[i + 1] ?? 0) / 100]);
  }
  return rings.filter((ring) => ring.length > 3);
}

/** A plate carrée map of land, coast and a 30° graticule. */
export function landMap(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (!context) return canvas;
  context.fillStyle = SPACE.ocean;
  context.fillRect(0, 0, width, height);
  graticule(context, width, height);
  context.fillStyle = SPACE.land;
  context.strokeStyle = SPACE.coast;
  context.lineWidth = 1.2;
  for (const ring of landRings()) fillRing(context, ring, width, height);
  return canvas;
}

/** Fills a ring on the map; one that crosses 180° is drawn on both sides. */
function fillRing(context: CanvasRenderingContext2D, ring: Ring, width: number, height: number): void {
  const unrolled = closedAtPole(unrolledRing(ring));
  for (const turn_deg of [-360, 0, 360]) {
    context.beginPath();
    for (const [longitude, latitude] of unrolled) {
      context.lineTo(((longitude + turn_deg + 180) / 360) * width, ((90 - latitude) / 180) * height);
    }
    context.closePath();
    context.fill();
    context.stroke();
  }
}

/** The ring with longitudes that never jump. */
function unrolledRing(ring: Ring): [number, number][] {
  let last = ring[0]?.[0] ?? 0;
  return ring.map(([longitude, latitude]) => {
    last = longitude - 360 * Math.round((longitude - last) / 360);
    return [last, latitude];
  });
}

/** A ring around the south pole, closed along it. */
function closedAtPole(ring: [number, number][]): [number, number][] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || Math.abs(last[0] - first[0]) < 180) return ring;
  return [...ring, [last[0], -90], [first[0], -90]];
}

function graticule(context: CanvasRenderingContext2D, width: number, height: number): void {
  context.strokeStyle = SPACE.graticule;
  context.lineWidth = 1;
  context.beginPath();
  for (let step = 0; step <= 12; step++) {
    context.moveTo((step / 12) * width, 0);
    context.lineTo((step / 12) * width, height);
    context.moveTo(0, (step / 6) * height);
    context.lineTo(width, (step / 6) * height);
  }
  context.stroke();
}
