import { expect, test } from "vitest";
import { placed } from "./labels";

test("labels stand where they want, if there is room", () => {
  expect(placed([0, 100, 300], [50, 50, 50], 10, 400)).toEqual([0, 100, 300]);
});

test("those that would touch are moved aside, and none leaves the room", () => {
  expect(placed([0, 10, 20], [50, 50, 50], 10, 400)).toEqual([0, 60, 120]);
  expect(placed([0, 380, 390], [50, 50, 50], 10, 400)).toEqual([0, 290, 350]);
  expect(placed([380, 385, 390], [50, 60, 70], 10, 400)).toEqual([200, 260, 330]);
});

test("labels that do not fit are not placed at all", () => {
  expect(placed([0, 10], [200, 200], 10, 400)).toBe(null);
  expect(placed([], [], 10, 400)).toEqual([]);
});
