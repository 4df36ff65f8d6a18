import { expect, test } from "vitest";
import type { Moment, MomentKind } from "../../api/profile";
import { lanesOf, momentAt } from "./lanes";

const moment = (kind: MomentKind, start_ms: number, duration_ms: number): Moment => ({ kind, start_ms, duration_ms, place: null });
const lanes = lanesOf([moment("await", 5, 10), moment("blocked", 2, 3), moment("cpu", 0, 2), moment("pool_running", 6, 2)]);

test("only lanes that hold something are shown, in the order of time", () => {
  expect(lanes.map(({ name, moments }) => [name, moments.map(({ start_ms }) => start_ms)])).toEqual([
    ["on its worker", [0, 2]],
    ["awaiting", [5]],
    ["in the pool", [6]],
  ]);
  expect(lanesOf([])).toEqual([]);
});

test("a moment too short to be hit is found nearby, and none far away", () => {
  expect(momentAt(lanes[0]!, 1, 0.5)?.kind).toBe("cpu");
  expect(momentAt(lanes[0]!, 4, 0.5)?.kind).toBe("blocked");
  expect(momentAt(lanes[0]!, 5.4, 0.5)?.kind).toBe("blocked");
  expect(momentAt(lanes[0]!, 9, 0.5)).toBe(null);
  expect(momentAt(lanes[1]!, 4.6, 0.5)?.start_ms).toBe(5);
});
