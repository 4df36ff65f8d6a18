import { expect, test } from "vitest";
import { endpointColor, hash, oklch } from "./color";

/** Relative luminance as WCAG 2 defines it. */
function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

const contrast = (a: string, b: string) => (Math.max(luminance(a), luminance(b)) + 0.05) / (Math.min(luminance(a), luminance(b)) + 0.05);
const endpoints = Array.from({ length: 500 }, (_, n) => ({ method: n % 2 ? "GET" : "POST", pattern: `/things/${n}/{id}`, color: null }));

test("an endpoint has the same colour each time, and the configured one wins", () => {
  const endpoint = { method: "GET", pattern: "/students/{id}", color: null };
  expect(endpointColor(endpoint, "light")).toBe(endpointColor({ ...endpoint }, "light"));
  expect(endpointColor({ ...endpoint, color: "#123456" }, "dark")).toBe("#123456");
  expect(endpointColor({ ...endpoint, color: "url(x)" }, "dark")).toMatch(/^#[0-9a-f]{6}$/);
});

test("every colour stands out from the page by 3 to 1 in both themes", () => {
  for (const endpoint of endpoints) {
    expect(contrast(endpointColor(endpoint, "light"), "#fcfcfd")).toBeGreaterThan(3);
    expect(contrast(endpointColor(endpoint, "dark"), "#0f1115")).toBeGreaterThan(3);
  }
});

test("colours are of about equal lightness, so that none seems more important", () => {
  const bright = endpoints.map((endpoint) => luminance(endpointColor(endpoint, "light")));
  expect(Math.max(...bright) / Math.min(...bright)).toBeLessThan(1.35);
});

test("names spread evenly over the colours", () => {
  const counts = new Map<string, number>();
  for (const endpoint of endpoints) counts.set(endpointColor(endpoint, "light"), (counts.get(endpointColor(endpoint, "light")) ?? 0) + 1);
  expect(counts.size).toBe(12);
  expect(Math.max(...counts.values())).toBeLessThan(2 * (endpoints.length / 12));
});

test("the first dozen endpoints have each a colour of their own", () => {
  const colors = endpoints.slice(0, 12).map((endpoint, n) => endpointColor({ ...endpoint, id: n + 1 }, "light"));
  expect(new Set(colors).size).toBe(12);
});

test("the hash is that of 32 bits", () => {
  expect(hash("")).toBe(hash(""));
  expect(hash("a")).not.toBe(hash("b"));
  expect(hash("GET /")).toBeLessThan(2 ** 32);
});

test("OKLCH is turned into sRGB", () => {
  expect(oklch(1, 0, 0)).toBe("#ffffff");
  expect(oklch(0, 0, 0)).toBe("#000000");
  // Red of sRGB in OKLCH, as published with the colour space.
  expect(oklch(0.62796, 0.25768, 29.23)).toBe("#ff0000");
});
