import { expect, test } from "vitest";
import { treeByChance } from "./model/fixture";
import { readTree, walk } from "./model/tree";
import { palette } from "./paint";

const token = () => "#888888";

/** Relative luminance as WCAG 2 defines it. */
function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

const contrast = (a: string, b: string) => (Math.max(luminance(a), luminance(b)) + 0.05) / (Math.min(luminance(a), luminance(b)) + 0.05);
const nodes = [...walk(readTree(treeByChance(7, 900)))].filter(({ frame }) => frame !== null);

test.each(["light", "dark"] as const)("names can be read on every box in the %s theme", (theme) => {
  const colors = palette(theme, token);
  for (const node of nodes) {
    const { fill, ink } = colors.fill(node);
    expect(contrast(fill, ink)).toBeGreaterThan(4.3);
  }
});

test("own code stands out more than libraries, and a crate looks the same everywhere", () => {
  const colors = palette("light", token);
  const ground = "#fcfcfd";
  const cpu = nodes.filter(({ total }) => total[0] > 0 && total[1] + total[2] + total[3] === 0);
  const strength = (own: boolean) => cpu.filter(({ frame }) => frame!.own === own).map((node) => contrast(colors.fill(node).fill, ground));
  expect(Math.min(...strength(true))).toBeGreaterThan(2 * Math.max(...strength(false)));
  const tokio = new Set(cpu.filter(({ frame }) => frame!.crate === "tokio").map((node) => colors.fill(node).fill));
  expect(tokio.size).toBe(1);
});
