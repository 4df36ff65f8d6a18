// Pages on paper, and the way back to where one was.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { enter, startBrowser } from "./browser.js";
import { startCampus } from "./campus.js";

/** Pixels that fit across a landscape page. */
const PAPER = 1040;

let browser;
let campus;

before(async () => {
  [browser, campus] = await Promise.all([startBrowser(), startCampus("--history", "--no-traffic")]);
});

after(async () => {
  await browser?.close();
  assert.equal(await campus?.stop(), 0, "the demo did not end cleanly");
});

test("on paper is what a page says, and nothing to click", async () => {
  const { page, faults, context } = await enter(browser, campus);
  const controls = page.locator(".skip, .topbar, .rail, .tabs, .report-choice, .figure-tools, .as-file, .quiet-link").filter({ visible: true });
  for (const path of ["?range=14d", "days?range=14d", "reports"]) {
    await page.goto(`${campus.dashboard}/${path}`);
    await page.locator(".page .sentence").first().waitFor();
    await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
    assert.ok((await controls.count()) > 0, `${path} has none on the screen either`);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    assert.deepEqual(await controls.allTextContents(), [], path);
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), "rgb(255, 255, 255)", "no ink for the ground");
    if (path !== "reports") {
      const { width } = await page.locator(".page").boundingBox();
      assert.ok(Math.abs(width - PAPER) <= 2, `${path} is ${width} pixels wide`);
    }
    assert.ok((await page.pdf({ preferCSSPageSize: true })).length > 10_000);
    await page.emulateMedia({ media: "screen", colorScheme: "light" });
  }
  assert.deepEqual(faults, []);
  await context.close();
});

test("back leads to the filters and the place in the list, forward to the request again", async () => {
  const { page, faults, context } = await enter(browser, campus, { height: 600 });
  await page.goto(`${campus.dashboard}/requests?range=14d`);
  await page.getByLabel("Status").selectOption("4xx");
  await page.waitForURL(/status=4xx/);
  const rows = page.getByRole("table", { name: /Requests, newest first/ }).getByRole("row");
  await rows.nth(30).waitFor();
  await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
  await rows.nth(30).scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  assert.ok(place > 200, `only ${place} pixels down`);
  await rows.nth(30).getByRole("link").first().click();
  await page.waitForURL(/requests\/\d+/);
  const request = page.url();
  await page.locator(".page .sentence").first().waitFor();
  await page.goBack();
  await page.waitForURL(/status=4xx/);
  await rows.nth(30).waitFor();
  assert.equal(await page.getByLabel("Status").inputValue(), "4xx");
  await page.waitForFunction((before) => Math.abs(scrollY - before) < 8, place);
  await page.goForward();
  await page.waitForURL(request);
  assert.deepEqual(faults, []);
  await context.close();
});
