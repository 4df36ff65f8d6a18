import { expect, test } from "vitest";
import { WHOLE, between, isWhole, moved, within, zoomed } from "./viewport";

test("zooming keeps the point under the pointer where it is", () => {
  const near = zoomed({ from: 0.2, to: 0.6 }, 0.5, 0.25);
  expect(near.from + (near.to - near.from) * 0.25).toBeCloseTo(0.3, 12);
  expect(near.to - near.from).toBeCloseTo(0.2, 12);
});

test("nothing outside of the whole can be seen", () => {
  expect(moved({ from: 0.5, to: 1 }, 3)).toEqual({ from: 0.5, to: 1 });
  expect(moved({ from: 0, to: 0.5 }, -3)).toEqual({ from: 0, to: 0.5 });
  expect(isWhole(zoomed({ from: 0.4, to: 0.6 }, 100, 0.5))).toBe(true);
  expect(within({ from: -1, to: 4 })).toEqual(WHOLE);
});

test("there is an end to zooming in", () => {
  let seen = WHOLE;
  for (let n = 0; n < 200; n += 1) seen = zoomed(seen, 0.5, 1);
  expect(seen.to - seen.from).toBeGreaterThan(0);
  expect(seen.to).toBeLessThanOrEqual(1);
});

test("a way begins and ends where it should", () => {
  const goal = { from: 0.25, to: 0.5 };
  expect(between(WHOLE, goal, 0)).toEqual(WHOLE);
  expect(between(WHOLE, goal, 1)).toEqual(goal);
});
