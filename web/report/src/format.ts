// Numbers and UTC times as a person reads them; a missing number is the word "unknown".

export const UNKNOWN = "unknown";
const LARGEST_PLAIN_POWER = 9;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  "-": "⁻", 0: "⁰", 1: "¹", 2: "²", 3: "³", 4: "⁴", 5: "⁵", 6: "⁶", 7: "⁷", 8: "⁸", 9: "⁹",
};

export type Maybe = number | null | undefined;

/** True for a number that can be drawn. */
export function known(value: Maybe): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

/** Milliseconds since 1970 of an ISO time, NaN where it cannot be read. */
export function milliseconds(utc: string | null | undefined): number {
  return utc ? Date.parse(utc) : Number.NaN;
}

/** "07:07". */
export function clock(utc: string | null | undefined): string {
  return part(utc, (time) => time.toISOString().slice(11, 16));
}

/** "07:07:41". */
export function clockWithSeconds(utc: string | null | undefined): string {
  return part(utc, (time) => time.toISOString().slice(11, 19));
}

/** "15 Nov 2021". */
export function day(utc: string | null | undefined): string {
  return part(utc, (time) => `${shortDayOf(time)} ${time.getUTCFullYear()}`);
}

/** "15 Nov". */
export function shortDay(utc: string | null | undefined): string {
  return part(utc, shortDayOf);
}

/** "15 Nov 07:02" from an instant in milliseconds. */
export function dayAndClock(utc: string | null | undefined): string {
  return part(utc, (time) => `${shortDayOf(time)} ${time.toISOString().slice(11, 16)}`);
}

/** "3.1 × 10⁻⁵"; plain figures from 0.001 to 9,999. */
export function quantity(value: Maybe, digits = 2): string {
  if (!known(value)) return UNKNOWN;
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1e-3 && size < 1e4) return trimmed(value, digits);
  const [mantissa = "", exponent = "0"] = value.toExponential(digits - 1).split("e");
  return `${mantissa}\u00a0×\u00a010${superscript(Number(exponent))}`;
}

/** "1 in 32,000", to two figures; empty where that says nothing. */
export function oneIn(probability: Maybe): string {
  if (!known(probability) || probability <= 0 || probability >= 0.5) return "";
  return `1\u00a0in\u00a0${grouped(Number((1 / probability).toPrecision(2)))}`;
}

/** "71,200". */
export function grouped(value: Maybe, decimals = 0): string {
  if (!known(value)) return UNKNOWN;
  return value.toLocaleString("en-US", { maximumFractionDigits: decimals, minimumFractionDigits: decimals });
}

/** A count to three figures: "71,200". */
export function count(value: Maybe): string {
  return known(value) ? grouped(Number(value.toPrecision(3))) : UNKNOWN;
}

/** "17 %". */
export function percent(fraction: Maybe): string {
  return known(fraction) ? `${trimmed(fraction * 100, 2)} %` : UNKNOWN;
}

/** "1.8–9.4 × 10⁻⁵", or both numbers in full where their powers differ. */
export function span(low: Maybe, high: Maybe): string {
  if (!known(low) || !known(high)) return UNKNOWN;
  const [from, to] = [quantity(low), quantity(high)];
  const [mantissa = "", power] = from.split("\u00a0×");
  return power !== undefined && to.endsWith(`×${power}`) ? `${mantissa}–${to}` : `${from} – ${to}`;
}

/** A sentence with its "3.4e-05" written as "3.4 × 10⁻⁵" and its "1.85e+03" as "1,850". */
export function prose(text: string): string {
  return text.replace(/(\d(?:\.\d+)?)e([+-]?)0*(\d+)\b/gi, (number: string, mantissa: string, sign: string, exponent: string) =>
    sign !== "-" && Number(exponent) <= LARGEST_PLAIN_POWER ? grouped(Number(number))
      : `${mantissa}\u00a0×\u00a010${superscript(Number(`${sign}${exponent}`))}`);
}

/** "6, 8, 10, 12–30". */
export function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`)).join(", ");
}

/** "28 min", "40 s", "under 1 s". */
export function duration(seconds: Maybe): string {
  if (!known(seconds)) return UNKNOWN;
  if (seconds < 1) return "under 1 s";
  return seconds < 120 ? `${grouped(seconds)} s` : `${grouped(seconds / 60)} min`;
}

/** "10⁻⁵" for an axis. */
export function powerOfTen(exponent: number): string {
  return `10${superscript(exponent)}`;
}

/** "1 mm", "3 cm", "1 m" from metres. */
export function length(size_m: number): string {
  const [value, unit] = size_m < 0.01 ? [size_m * 1e3, "mm"] : size_m < 1 ? [size_m * 1e2, "cm"] : [size_m, "m"];
  return `${trimmed(value, 2)} ${unit}`;
}

function part(utc: string | null | undefined, shown: (time: Date) => string): string {
  const time = new Date(milliseconds(utc));
  return Number.isNaN(time.getTime()) ? UNKNOWN : shown(time);
}

function shortDayOf(time: Date): string {
  return `${time.getUTCDate()} ${MONTHS[time.getUTCMonth()]}`;
}

function superscript(exponent: number): string {
  return [...String(exponent)].map((digit) => SUPERSCRIPTS[digit] ?? digit).join("");
}

function trimmed(value: number, digits: number): string {
  return Number(value.toPrecision(digits)).toLocaleString("en-US", { maximumFractionDigits: 6 });
}
