import { describe, expect, test } from "vitest";
import { bytes, counted, duration, grouped, parseDuration, percent, rate, short, stepWords, text, threeFigures } from "./number";

const said = (ms: number) => text(duration(ms)).replaceAll("\u00a0", " ");

describe("a duration", () => {
  test.each([
    [0, "0 ms"],
    [0.00042, "420 ns"],
    [0.0204, "20.4 µs"],
    [0.87, "870 µs"],
    [0.9996, "1.00 ms"],
    [18, "18.0 ms"],
    [18.24, "18.2 ms"],
    [999.4, "999 ms"],
    [999.6, "1.00 s"],
    [1240, "1.24 s"],
    [59_940, "59.9 s"],
    [59_960, "1 min"],
    [125_000, "2 min 5 s"],
    [3_599_600, "1 h"],
    [12_000_000, "3 h 20 min"],
    [86_400_000 * 4 + 7_200_000, "4 d 2 h"],
    [-18.24, "−18.2 ms"],
  ])("of %d ms reads %s", (ms, words) => expect(said(ms)).toBe(words));
});

test("three figures are kept and never written as an exponent", () => {
  expect([0.0123, 1.2, 18.25, 124.4, 1240.4, 9.996].map(threeFigures)).toEqual(["0.0123", "1.20", "18.3", "124", "1,240", "10.0"]);
});

test("counts are written in groups of thousands", () => {
  expect([0, 999, 12_400, 1_234_567].map(grouped)).toEqual(["0", "999", "12,400", "1,234,567"]);
});

test("counts on an axis are short and round ones have no decimals", () => {
  expect([0, 950, 1000, 12_400, 120_000, 2_000_000, 999_999].map(short)).toEqual(["0", "950", "1k", "12.4k", "120k", "2M", "1M"]);
});

test("one is not written as many", () => {
  expect(counted(1, "request")).toBe("1\u00a0request");
  expect(counted(2, "request")).toBe("2\u00a0requests");
});

test("a rate takes the unit in which it is at least one", () => {
  expect([0, 12.4, 1, 0.9999, 0.05, 0.002, 0.00003, 0.000001].map((each) => text(rate(each)).replace("\u00a0", ""))).toEqual(["0/s", "12.4/s", "1.00/s", "1.00/s", "3.00/min", "7.20/h", "2.59/d", "<1/d"]);
});

test("a share never shows as none or as all when it is not", () => {
  expect([0, 0.00001, 0.0024, 0.123, 0.9999, 1].map((each) => percent(each).value)).toEqual(["0", "<0.01", "0.24", "12.3", ">99.9", "100"]);
});

test("bytes take decimal units", () => {
  expect([0, 940, 12_400, 999_999, 48_213_400].map((each) => text(bytes(each)).replace("\u00a0", " "))).toEqual(["0 B", "940 B", "12.4 kB", "1.00 MB", "48.2 MB"]);
});

test("the width of a point is named without a one", () => {
  expect([60_000, 300_000, 3_600_000, 86_400_000, 30_000].map((each) => stepWords(each).replace("\u00a0", " "))).toEqual(["min", "5 min", "h", "d", "30 s"]);
});

test("a typed duration is read with its unit, and nonsense is not", () => {
  expect(["250", "250 ms", "1.2 s", "1,5s", "800 µs", "2 min"].map(parseDuration)).toEqual([250, 250, 1200, 1500, 0.8, 120_000]);
  expect(["", "fast", "-5", "5 lightyears"].map(parseDuration)).toEqual([null, null, null, null]);
});
