import { expect, test } from "vitest";
import { place, shortName, stateOf } from "./words";

test("a type is named by its last two parts, a shape as it is", () => {
  expect(shortName("campus::routes::flaky::CafeteriaError")).toBe("flaky::CafeteriaError");
  expect(shortName("Oven(OvenError { celsius })")).toBe("Oven(OvenError { celsius })");
  expect(shortName("panic")).toBe("panic");
});

test("a place is named by its folder and file", () => {
  expect(place({ file: "/home/me/app/src/routes/flaky.rs", line: 12 })).toBe("routes/flaky.rs:12");
  expect(place({ file: null, line: null })).toBeNull();
});

test("resolved goes before back, and back before new", () => {
  const group = { resolved_at: null, reopened_at: null, is_new: true } as Parameters<typeof stateOf>[0];
  expect(stateOf(group)).toBe("new");
  expect(stateOf({ ...group, reopened_at: 5 })).toBe("back");
  expect(stateOf({ ...group, reopened_at: 5, resolved_at: 6 })).toBe("resolved");
});
