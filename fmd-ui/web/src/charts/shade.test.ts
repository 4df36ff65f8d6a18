import { expect, test } from "vitest";
import { shade, shadeRange } from "./shade";

test("nothing has no colour, and the most has all of it", () => {
  expect(shade(0, 1, 100)).toBe(0);
  expect(shade(100, 1, 100)).toBe(1);
});

test("a logarithmic shade puts the geometric middle in the middle", () => {
  expect(shade(10, 1, 100, true)).toBeCloseTo(0.56, 2);
});

test("one single value is shown in the middle and not as the worst", () => {
  expect(shade(5, 5, 5, true)).toBe(0.5);
});

test("values that hardly differ look alike", () => {
  expect(shade(230, 198, 230, true) - shade(198, 198, 230, true)).toBeLessThan(0.12);
});

test("one hour that is far away from all others leaves these their colours", () => {
  const usual = Array.from({ length: 300 }, (_, n) => 100 + n);
  const [least, most] = shadeRange([...usual, 40_000]);
  expect(least).toBe(100);
  expect(most).toBeLessThan(700);
  expect(shade(40_000, least, most)).toBe(1);
  expect(shadeRange(usual)).toEqual([100, 399]);
});
