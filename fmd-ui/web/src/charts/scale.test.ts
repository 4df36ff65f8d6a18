import { expect, test } from "vitest";
import { Zone } from "../figures/zone";
import { apart, countScale, linearScale, logScale, timeTicks, wantsLog } from "./scale";

test("a linear scale begins at zero, has round ticks, and wastes little height", () => {
  expect(linearScale(6400, 3).ticks).toEqual([0, 2000, 4000, 6000]);
  expect(linearScale(73_000, 3).ticks).toEqual([0, 25_000, 50_000, 75_000]);
  expect(linearScale(0.3, 4).ticks).toEqual([0, 0.1, 0.2, 0.3]);
  for (const max of [1, 7, 13, 99, 101, 6400, 88_000]) {
    const scale = linearScale(max, 3);
    expect(scale.max).toBeGreaterThanOrEqual(max);
    expect(scale.max / max).toBeLessThan(1.1);
    expect(scale.ticks.at(-1)).toBeLessThanOrEqual(scale.max);
    expect(scale.ticks.length).toBeGreaterThan(1);
    expect(scale.ticks.length).toBeLessThanOrEqual(4);
  }
});

test("counts have whole ticks and a single one does not fill the panel", () => {
  for (const max of [0, 1, 2, 3, 5, 9, 24, 99, 7300]) {
    const scale = countScale(max, 2);
    expect(scale.ticks.every(Number.isInteger)).toBe(true);
    expect(scale.max).toBeGreaterThanOrEqual(4);
  }
});

test("no values still make a scale", () => {
  expect(linearScale(0, 3)).toEqual({ min: 0, max: 1, ticks: [0] });
});

test("a logarithmic scale encloses its values with evenly spaced ticks", () => {
  expect(logScale(3, 800, 6)).toEqual({ min: 2, max: 1000, ticks: [3, 10, 30, 100, 300, 1000] });
  expect(logScale(0.02, 3000, 6).ticks).toEqual([0.1, 1, 10, 100, 1000]);
  expect(logScale(0.0002, 30_000, 6).ticks).toEqual([0.001, 0.1, 10, 1000]);
  const { min, max } = logScale(0.02, 3000, 6);
  expect(min).toBeLessThanOrEqual(0.02);
  expect(max).toBeGreaterThanOrEqual(3000);
});

test("latencies that differ by more than thirty times want a logarithmic axis", () => {
  expect(wantsLog([1, 31])).toBe(true);
  expect(wantsLog([1, 30])).toBe(false);
  expect(wantsLog([0, 5])).toBe(false);
  expect(wantsLog([])).toBe(false);
});

test("ticks of time are round in the zone's own clock", () => {
  const zone = new Zone("Asia/Kolkata");
  const from = Date.UTC(2026, 10, 19, 12, 7);
  const ticks = timeTicks(from, from + 86_400_000, 8, zone);
  expect(ticks.map(({ label }) => label)).toEqual(["18:00", "21:00", "20 Nov", "03:00", "06:00", "09:00", "12:00", "15:00"]);
  expect(ticks.filter(({ day }) => day)).toHaveLength(1);
});

test("ticks of days stay at midnight over a change of the clocks", () => {
  const zone = new Zone("Europe/Amsterdam");
  const ticks = timeTicks(Date.UTC(2026, 9, 22), Date.UTC(2026, 9, 29), 8, zone);
  expect(ticks.every(({ at }) => zone.clock(at) === "00:00")).toBe(true);
  expect(ticks.length).toBe(7);
});

test("ticks never exceed their number and never repeat", () => {
  const zone = new Zone("Europe/Amsterdam");
  const to = Date.UTC(2026, 9, 26);
  for (const span of [60_000, 900_000, 3_600_000, 86_400_000, 30 * 86_400_000, 900 * 86_400_000]) {
    const ticks = timeTicks(to - span, to, 6, zone);
    expect(ticks.length).toBeLessThanOrEqual(8);
    expect(ticks.length).toBeGreaterThan(0);
    expect(new Set(ticks.map(({ at }) => at)).size).toBe(ticks.length);
  }
});

test("labels are moved apart and stay within their panel", () => {
  expect(apart([50, 52, 10], 13, 0, 100)).toEqual([50, 63, 10]);
  expect(apart([98, 99, 100], 13, 0, 100)).toEqual([74, 87, 100]);
  expect(apart([], 13, 0, 100)).toEqual([]);
});
