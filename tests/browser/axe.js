// What axe finds wrong with a page for those who cannot see it, or not well, or use no mouse.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The serious and critical faults of what is on the page now, in words. */
export async function seriousFaults(page) {
  await page.evaluate(source);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, help, nodes }) => `${id} (${help}): ${nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} – ${failureSummary?.split("\n")[1]?.trim() ?? ""}`).join("; ")}${nodes.length > 3 ? ` and ${nodes.length - 3} more` : ""}`);
}
