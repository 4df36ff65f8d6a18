import { expect, test } from "vitest";
import { Zone, ago } from "./zone";

const amsterdam = new Zone("Europe/Amsterdam");
/** When clocks in Amsterdam were set back from 03:00 to 02:00, and forward from 02:00 to 03:00. */
const BACK = Date.UTC(2026, 9, 25, 1);
const FORWARD = Date.UTC(2026, 2, 29, 1);

test("times are shown in the zone and not in the browser's own", () => {
  const at = Date.UTC(2026, 10, 20, 18, 49, 16, 123);
  expect(amsterdam.full(at)).toBe("Fri 20 Nov 2026, 19:49:16");
  expect(amsterdam.iso(at)).toBe("2026-11-20T19:49:16.123+01:00");
  expect(new Zone("America/St_Johns").iso(at)).toBe("2026-11-20T15:19:16.123-03:30");
});

test("the offset changes when the clocks do", () => {
  expect(amsterdam.clock(BACK - 1)).toBe("02:59");
  expect(amsterdam.clock(BACK)).toBe("02:00");
  expect(amsterdam.clock(FORWARD - 1)).toBe("01:59");
  expect(amsterdam.clock(FORWARD)).toBe("03:00");
});

test("a wall clock leads back to its moment, also on days when the clocks change", () => {
  for (const at of [BACK - 7_200_000, BACK + 7_200_000, FORWARD - 7_200_000, FORWARD + 7_200_000]) {
    expect(amsterdam.parseField(amsterdam.field(at))).toBe(at);
  }
  expect(amsterdam.parseField("")).toBe(null);
});

test("a span names a day once when it begins and ends on it", () => {
  const at = Date.UTC(2026, 10, 20, 12);
  expect(amsterdam.span(at, at + 3_600_000)).toBe("Fri 20 Nov, 13:00 – 14:00");
  expect(amsterdam.span(at, at + 86_400_000)).toBe("Fri 20 Nov, 13:00 – Sat 21 Nov, 13:00");
  expect(amsterdam.span(at - 365 * 86_400_000, at)).toBe("Thu 20 Nov 2025, 13:00 – Fri 20 Nov 2026, 13:00");
});

test("an unknown zone is taken as UTC and says so", () => {
  const unknown = new Zone("Mars/Olympus");
  expect(unknown.name).toBe("UTC");
  expect(unknown.clock(Date.UTC(2026, 0, 1, 5))).toBe("05:00");
});

test("how long ago is said in the largest unit", () => {
  const now = 1_800_000_000_000;
  expect([2_000, 12_000, 150_000, 7_300_000, 200_000_000, -5_000].map((back) => ago(now - back, now).replaceAll("\u00a0", " "))).toEqual(["now", "12 s ago", "2 min ago", "2 h ago", "2 d ago", "now"]);
});
