// Every page in every size and both themes: of a service about which there is something to tell on each, and of one that was just started.

import assert from "node:assert/strict";
import { connect } from "node:net";
import { after, before, test } from "node:test";
import { seriousFaults } from "./axe.js";
import { logIn, openPage, shoot, startBrowser } from "./browser.js";
import { startCampus } from "./campus.js";
import { pages } from "./pages.js";

const SIZES = [[360, 780], [1440, 900], [2560, 1440]];
/** What stands on each page once it has its answer. */
const SHOWN = [".page .head", ".page .sentence", ".empty"].join(", ");

let browser;
let full;
let empty;
let stuck;
let ids;

before(async () => {
  [browser, full, empty] = await Promise.all([startBrowser(), startCampus("--history"), startCampus("--no-traffic")]);
  const { hostname, port } = new URL(full.url);
  stuck = connect(Number(port), hostname);
  // A body that never comes.
  stuck.write("POST /grades HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{");
  const end = Date.now() + 40_000;
  do {
    assert.ok(Date.now() < end, `not all came: ${JSON.stringify(ids)}`);
    const { endpoints } = await full.api("overview");
    ids = {
      endpoint: endpoints.find(({ pattern }) => pattern === "/roster")?.id,
      request: (await full.api("outliers")).outliers[0]?.id,
      error: (await full.api("errors")).groups[0]?.id,
      statement: (await full.api("queries")).statements[0]?.id,
    };
  } while (Object.values(ids).some((id) => id === undefined));
});

after(async () => {
  stuck?.destroy();
  await browser?.close();
  assert.deepEqual(await Promise.all([full?.stop(), empty?.stop()]), [0, 0], "a demo did not end cleanly");
});

/** Goes through all pages that `which` names, and holds each to what holds for all. */
async function walk(campus, which, { width, height, scheme }, label) {
  const { page, faults, context } = await openPage(browser, { width, height, scheme });
  await logIn(page, campus);
  await page.locator(SHOWN).first().waitFor();
  const found = [];
  for (const [name, path] of which) {
    await page.goto(`${campus.dashboard}/${path}`);
    await page.locator(SHOWN).first().waitFor();
    await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
    await page.waitForTimeout(250);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (overflow > 0) found.push(`${name} is ${overflow} pixels too wide`);
    const hidden = await page.evaluate(() =>
      [...document.querySelectorAll("nav a[aria-current]")].filter((link) => link.getBoundingClientRect().left < 0 || link.getBoundingClientRect().right > innerWidth).map((link) => link.textContent),
    );
    if (hidden.length > 0) found.push(`${name} does not show where it is: ${hidden}`);
    // A wider page holds nothing else.
    if (width < 2000) found.push(...(await seriousFaults(page)).map((fault) => `${name}: ${fault}`));
    await shoot(page, `${label}${name}-${width}-${scheme}`);
  }
  assert.deepEqual(found, []);
  assert.deepEqual(faults, []);
  await context.close();
}

for (const scheme of ["light", "dark"]) {
  for (const [width, height] of SIZES) {
    test(`every page holds at ${width} pixels, ${scheme}`, async () => {
      assert.ok((await full.api("outliers")).outliers.length > 0);
      await walk(full, pages(ids), { width, height, scheme }, "");
    });
  }
  test(`every page of a service without requests says so, ${scheme}`, async () => {
    const { endpoints } = await empty.api("overview");
    await walk(empty, pages({ endpoint: endpoints[0].id }), { width: 1440, height: 900, scheme }, "empty-");
  });
}
