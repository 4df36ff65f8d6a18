// From values to places on a chart, and the round values that stand on its axes.

import type { Zone } from "../figures/zone";

export interface Scale {
  min: number;
  max: number;
  ticks: number[];
}

/** Values that differ by more than this are drawn on a logarithmic axis. */
export const LOG_FROM = 30;

/** Room between the greatest value and the top of its panel. */
const HEADROOM = 1.04;

/** A linear scale from 0 to a little above `max`, with at most `count` round ticks above 0. */
export function linearScale(max: number, count: number): Scale {
  if (!(max > 0)) return { min: 0, max: 1, ticks: [0] };
  return ticked(max, roundStep(max / (count + 0.5), [1, 2, 2.5, 5, 10]));
}

function ticked(max: number, step: number): Scale {
  const top = Math.floor((max * HEADROOM) / step);
  return { min: 0, max: max * HEADROOM, ticks: Array.from({ length: top + 1 }, (_, n) => Number((n * step).toPrecision(12))) };
}

/** The same for counts: whole ticks, and so much room that a single one does not look like many. */
export function countScale(max: number, count: number): Scale {
  const most = Math.max(max, LEAST_COUNT);
  const rough = most / (count + 0.5);
  return ticked(most, Math.max(1, roundStep(rough, rough > 10 ? [1, 2, 2.5, 5, 10] : [1, 2, 5, 10])));
}

const LEAST_COUNT = 4;

/** The least round number that is at least `rough`. */
function roundStep(rough: number, factors: readonly number[]): number {
  const size = 10 ** Math.floor(Math.log10(rough));
  const factor = factors.find((each) => each * size >= rough * (1 - 1e-9)) ?? 10;
  return factor * size;
}

/** A logarithmic scale around `min` to `max` (both above 0) with at most `count` ticks, evenly apart: 1-2-5, 1-3 or decades. */
export function logScale(min: number, max: number, count: number): Scale {
  const around = roundNumbers(min, max, [1, 2, 5]);
  const low = around.filter((tick) => tick <= min * 1.0001).at(-1) ?? min;
  const high = around.find((tick) => tick >= max * 0.9999) ?? max;
  const within = (factors: readonly number[]) => roundNumbers(min, max, factors).filter((tick) => tick >= low && tick <= high);
  for (const factors of [[1, 2, 5], [1, 3]] as const) {
    const ticks = within(factors);
    if (ticks.length <= count) return { min: low, max: high, ticks };
  }
  const decades = within([1]);
  const skip = Math.ceil(decades.length / count);
  return { min: low, max: high, ticks: decades.filter((_, n) => n % skip === 0) };
}

/** The `factors` of all powers of ten from below `min` to above `max`. */
function roundNumbers(min: number, max: number, factors: readonly number[]): number[] {
  const all: number[] = [];
  for (let decade = Math.floor(Math.log10(min)) - 1; decade <= Math.ceil(Math.log10(max)) + 1; decade += 1) {
    for (const factor of factors) all.push(Number((factor * 10 ** decade).toPrecision(3)));
  }
  return all;
}

/** Whether latencies spread so far that a linear axis would flatten most of them. */
export function wantsLog(values: readonly number[]): boolean {
  const positive = values.filter((value) => value > 0);
  if (positive.length < 2) return false;
  return Math.max(...positive) / Math.min(...positive) > LOG_FROM;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const TIME_STEPS = [
  SECOND, 2 * SECOND, 5 * SECOND, 10 * SECOND, 15 * SECOND, 30 * SECOND,
  MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE, 30 * MINUTE,
  HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 7 * DAY, 14 * DAY, 28 * DAY,
] as const;

export interface TimeTick {
  at: number;
  label: string;
  /** Whether a day begins here. */
  day: boolean;
}

/** At most `count` round moments in the zone's own clock between `from` and `to`. */
export function timeTicks(from: number, to: number, count: number, zone: Zone): TimeTick[] {
  const step = TIME_STEPS.find((each) => (to - from) / each <= count) ?? Math.ceil((to - from) / count / DAY) * DAY;
  const ticks: TimeTick[] = [];
  // Weeks are counted from a Monday; 1970-01-05 was one.
  const origin = step % (7 * DAY) === 0 ? 4 * DAY : 0;
  const first = from + zone.offset(from) - origin;
  for (let wall = Math.ceil(first / step) * step + origin; ; wall += step) {
    const at = zone.fromWall(wall);
    if (at > to) return ticks;
    if (at < from || (ticks.at(-1)?.at ?? -Infinity) >= at) continue;
    const day = wall % DAY === 0;
    ticks.push({ at, day, label: day ? zone.day(at) : step < MINUTE ? zone.clockSeconds(at) : zone.clock(at) });
  }
}

/** Moves `wanted` positions apart so that neighbours are at least `gap` from each other, within `low` and `high`. */
export function apart(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  for (let n = 1; n < order.length; n += 1) order[n]!.at = Math.max(order[n]!.at, order[n - 1]!.at + gap);
  const over = (order.at(-1)?.at ?? 0) - high;
  if (over > 0) {
    let limit = high;
    for (let n = order.length - 1; n >= 0; n -= 1) {
      order[n]!.at = Math.min(order[n]!.at, limit);
      limit = order[n]!.at - gap;
    }
  }
  const placed: number[] = new Array<number>(wanted.length);
  for (const { at, index } of order) placed[index] = Math.max(low, at);
  return placed;
}
