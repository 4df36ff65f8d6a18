// What axe finds wrong with a page for those who cannot see it, or not well, or use no mouse.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules that another theme may break. */
export const OF_COLORS = ["color-contrast", "link-in-text-block"];

/** The serious and critical faults of what is on the page now, in words; by all rules, or by `rules` alone. */
export async function seriousFaults(page, rules) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const { violations } = await page.evaluate((runOnly) => window.axe.run(document, { resultTypes: ["violations"], ...(runOnly && { runOnly }) }), rules);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, help, nodes }) => `${id} (${help}): ${nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} – ${failureSummary?.split("\n")[1]?.trim() ?? ""}`).join("; ")}${nodes.length > 3 ? ` and ${nodes.length - 3} more` : ""}`);
}
