// Ticks of a log axis: powers of ten, with their halves where there are few.

import { decades } from "../plot";

/** Powers of ten within the range; 1, 2 and 5 of each where it spans no more than three. */
export function ticks(range: readonly [number, number]): number[] {
  const tens = decades(...range);
  if (tens.length > 3) return tens;
  const found = [];
  for (let ten = 10 ** Math.floor(Math.log10(range[0])); ten <= range[1]; ten *= 10) found.push(ten, 2 * ten, 5 * ten);
  return found.filter((value) => value >= range[0] * (1 - 1e-9) && value <= range[1] * (1 + 1e-9));
}
