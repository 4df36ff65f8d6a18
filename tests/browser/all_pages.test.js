// Every page in every size and both themes, of a service about which there is something to tell on each.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startBrowser } from "./browser.js";
import { endlessRequest, startCampus } from "./campus.js";
import { filled, pages } from "./pages.js";
import { walk } from "./walk.js";

const SIZES = [[360, 780], [1440, 900], [2560, 1440]];

let browser;
let campus;
let stuck;
let ids;

before(async () => {
  [browser, campus] = await Promise.all([startBrowser(), startCampus("--history")]);
  stuck = endlessRequest(campus);
  ids = await filled(campus);
});

after(async () => {
  stuck?.destroy();
  await browser?.close();
  assert.equal(await campus?.stop(), 0, "the demo did not end cleanly");
});

for (const [width, height] of SIZES) {
  test(`every page holds at ${width} pixels, light and dark`, async () => {
    assert.ok((await campus.api("outliers")).outliers.length > 0);
    await walk(browser, campus, pages(ids), { width, height, schemes: ["light", "dark"] }, "");
  });
}
