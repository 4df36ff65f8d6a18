import { expect, test } from "vitest";
import { readOrder, sorted, writeOrder } from "./sort";

const usual = { key: "total_ms", falling: true };

test("an order is read from the address as it was written", () => {
  for (const order of [{ key: "hits", falling: true }, { key: "hits", falling: false }, { key: "total_ms", falling: false }]) {
    expect(readOrder(writeOrder(order, usual), ["hits", "total_ms"], usual)).toEqual(order);
  }
  expect(writeOrder(usual, usual)).toBe(null);
  expect(readOrder("-__proto__", ["hits"], usual)).toEqual(usual);
});

test("what has no value stands last in either direction", () => {
  const rows = [3, null, 1, 2];
  expect(sorted(rows, (row) => row, false)).toEqual([1, 2, 3, null]);
  expect(sorted(rows, (row) => row, true)).toEqual([3, 2, 1, null]);
});

test("names with numbers stand in the order of the numbers", () => {
  expect(sorted(["/v10", "/v9", "/a"], (row) => row, false)).toEqual(["/a", "/v9", "/v10"]);
});
