// Figures as people read them: three digits, a fitting unit, groups of thousands.

/** A figure and the unit that follows it. */
export interface Figure {
  value: string;
  unit: string;
}

export const NBSP = "\u00a0";

/** A figure as one piece of text, unit and all, that does not break over two lines. */
export function text({ value, unit }: Figure): string {
  return unit === "" ? value : `${value}${NBSP}${unit}`;
}

/** `value` to three significant figures, never in exponent form: 0.0123, 1.24, 18.2, 124, 1,240. */
export function threeFigures(value: number): string {
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1000) return grouped(Math.round(value));
  const rounded = Number(value.toPrecision(3));
  const decimals = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(rounded))));
  return rounded.toFixed(Math.min(decimals, 6));
}

/** A whole number in groups of thousands: 12,400. */
export function grouped(value: number): string {
  return Math.round(value).toString().replace(/\B(?=(\d{3})+$)/g, ",");
}

/** Without the zeros that only fill up its decimals: 5.00 as 5, 1.20 as 1.2. */
export function trimmed(value: string): string {
  return value.includes(".") ? value.replace(/\.?0+$/, "") : value;
}

/** A count in little room, beside others of its kind: 940, 2.40k, 12.4k, 3.21M. */
export function shortAligned(value: number): string {
  if (value < 1000) return grouped(value);
  for (const [size, letter] of [[1e3, "k"], [1e6, "M"], [1e9, "G"]] as const) {
    if (Number((value / size).toPrecision(3)) < 1000) return threeFigures(value / size) + letter;
  }
  return `${grouped(value / 1e12)}T`;
}

/** The same by itself, without zeros that only fill up: 2.4k. */
export function short(value: number): string {
  const shown = shortAligned(value);
  return value < 1000 ? shown : trimmed(shown.slice(0, -1)) + shown.slice(-1);
}

const SMALL_UNITS = [
  [1e-6, "ns"],
  [1e-3, "µs"],
  [1, "ms"],
  [1000, "s"],
] as const;

/** A duration given in milliseconds: 870 µs, 18.2 ms, 1.24 s, 2 min 5 s, 3 h 20 min, 4 d 2 h. */
export function duration(ms: number): Figure {
  if (ms < 0) {
    const { value, unit } = duration(-ms);
    return { value: `−${value}`, unit };
  }
  if (ms === 0) return { value: "0", unit: "ms" };
  for (const [size, unit] of SMALL_UNITS) {
    const limit = unit === "s" ? 60 : 1000;
    if (Number((ms / size).toPrecision(3)) < limit) return { value: threeFigures(ms / size), unit };
  }
  const seconds = Math.round(ms / 1000);
  if (seconds < 3600) return parts(Math.floor(seconds / 60), "min", seconds % 60, "s");
  const minutes = Math.round(ms / 60_000);
  if (minutes < 1440) return parts(Math.floor(minutes / 60), "h", minutes % 60, "min");
  const hours = Math.round(ms / 3_600_000);
  return parts(Math.floor(hours / 24), "d", hours % 24, "h");
}

function parts(large: number, largeUnit: string, small: number, smallUnit: string): Figure {
  if (small === 0) return { value: grouped(large), unit: largeUnit };
  return { value: `${grouped(large)}${NBSP}${largeUnit}${NBSP}${small}`, unit: smallUnit };
}

/** The width of one point of a series, in words: `min`, `5 min`, `h`, `6 h`, `d`. */
export function stepWords(ms: number): string {
  const { value, unit } = duration(ms);
  return trimmed(value) === "1" ? unit : `${trimmed(value)}${NBSP}${unit}`;
}

/** Requests per second, in the unit that makes the figure readable. */
export function rate(perSecond: number): Figure {
  if (perSecond === 0) return { value: "0", unit: "/s" };
  for (const [seconds, unit] of [[1, "/s"], [60, "/min"], [3600, "/h"]] as const) {
    const figure = Number((perSecond * seconds).toPrecision(3));
    if (figure >= 1) return { value: threeFigures(figure), unit };
  }
  const daily = perSecond * 86_400;
  return { value: daily < 1 ? "<1" : threeFigures(daily), unit: "/d" };
}

/** A share from 0 to 1 as a percentage; a share that is not nothing never shows as nothing, nor one below all as all. */
export function percent(share: number): Figure {
  const value = share * 100;
  if (value === 0) return { value: "0", unit: "%" };
  if (value < 0.01) return { value: "<0.01", unit: "%" };
  if (value > 99.9 && value < 100) return { value: ">99.9", unit: "%" };
  return { value: value >= 100 ? "100" : value >= 10 ? value.toFixed(1) : value.toFixed(2), unit: "%" };
}

/** An amount of bytes in decimal units: 940 B, 12.4 kB, 3.21 MB. */
export function bytes(amount: number): Figure {
  if (amount < 1000) return { value: grouped(amount), unit: "B" };
  for (const [size, unit] of [[1e3, "kB"], [1e6, "MB"], [1e9, "GB"]] as const) {
    if (Number((amount / size).toPrecision(3)) < 1000) return { value: threeFigures(amount / size), unit };
  }
  return { value: threeFigures(amount / 1e12), unit: "TB" };
}

/** `one` or `many` with its count: 1 request, 12,400 requests. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)}${NBSP}${count === 1 ? one : many}`;
}

/** Milliseconds that a person typed: `250`, `250 ms`, `1.2 s`, `800 µs`; `null` when it is none. */
export function parseDuration(typed: string): number | null {
  const found = /^\s*(\d+(?:[.,]\d+)?)\s*(ns|µs|us|ms|s|min)?\s*$/.exec(typed);
  if (!found) return null;
  const sizes: Record<string, number> = { ns: 1e-6, "µs": 1e-3, us: 1e-3, ms: 1, s: 1000, min: 60_000 };
  return Number(found[1]!.replace(",", ".")) * sizes[found[2] ?? "ms"]!;
}
