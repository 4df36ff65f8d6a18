import { expect, test } from "vitest";
import { fitsName, isNamePattern } from "./namePattern";

const route = (method: string, pattern: string) => ({ method, pattern });

test("a star stands for anything and a method may be left out", () => {
  expect(fitsName("/health*", route("GET", "/health/live"))).toBe(true);
  expect(fitsName("GET /static/*", route("GET", "/static/{file}"))).toBe(true);
  expect(fitsName("GET /static/*", route("POST", "/static/{file}"))).toBe(false);
  expect(fitsName("*/internal/*", route("POST", "/api/internal/jobs"))).toBe(true);
  expect(fitsName("/health", route("GET", "/healthy"))).toBe(false);
  expect(fitsName("/a*b*a", route("GET", "/aba/"))).toBe(false);
});

test("signs that mean something elsewhere are signs here, and unmatched requests are never meant", () => {
  expect(fitsName("/a.b/{id}", route("GET", "/a.b/{id}"))).toBe(true);
  expect(fitsName("/a.b", route("GET", "/axb"))).toBe(false);
  expect(fitsName("*/*", route("", "unmatched"))).toBe(false);
});

test("a pattern holds a slash", () => {
  expect(["", "*", "health"].some(isNamePattern)).toBe(false);
  expect(isNamePattern("/health*")).toBe(true);
});
