// The page of custom graphs, of a real service whose functions fail, panic and never come back.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { seriousFaults } from "./axe.js";
import { logIn, openPage, shoot, startBrowser } from "./browser.js";
import { startService } from "./service.js";

let browser;
let service;

before(async () => {
  [browser, service] = await Promise.all([startBrowser(), startService("--graphs")]);
});

after(async () => {
  await browser?.close();
  // Functions that never come back hold nobody up.
  assert.equal(await service?.stop(), 0, "the service did not end cleanly");
});

test("a function that fails, panics or hangs is shown as such, beside one that gets its points", async () => {
  const { page, faults, context } = await openPage(browser);
  await logIn(page, service, service.username);
  await page.locator(".page .sentence, .empty").first().waitFor();
  await page.goto(`${service.dashboard}/graphs?range=15m`);
  const graph = (title) => page.getByRole("region", { name: title, exact: true });
  const told = {
    Fails: /^No point at .*: the disk is gone$/,
    Panics: /^No point at .*: it panicked: the graph of the test panics$/,
    Hangs: /^No point at .*: the call before has not come back$/,
    "Hangs awaiting": /^No point at .*: the call before has not come back$/,
  };
  for (const [title, words] of Object.entries(told)) {
    await graph(title).getByRole("status").filter({ hasText: words }).waitFor();
    await graph(title).getByText("No point in this range, and none ever came.").waitFor();
  }
  await page.getByText("5 custom graphs, 4 of them without the last point.").waitFor();
  const counts = graph("Counts");
  await counts.getByRole("img", { name: "Counts over time" }).waitFor();
  assert.equal(await counts.getByText("No point").count(), 0);
  assert.deepEqual(await seriousFaults(page), []);
  await shoot(page, "graphs-failing");
  await counts.getByRole("button", { name: "Table" }).click();
  const row = counts.getByRole("table", { name: "Points of Counts" }).getByRole("row").nth(1);
  assert.deepEqual((await row.getByRole("cell").allInnerTexts()).slice(1), ["3", "5.5"]);
  assert.deepEqual(await seriousFaults(page), []);
  await shoot(page, "graphs-table");
  assert.deepEqual(faults, []);
  await context.close();
});
