// The toolbar on pages of the demo, and on pages that make it hard: what an admin sees, and that nobody else sees anything.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { seriousFaults } from "./axe.js";
import { logIn, openPage, shoot, startBrowser } from "./browser.js";
import { startCampus } from "./campus.js";

/** As far as a style can go to spoil what it does not know. */
const HOSTILE = `
  * { font: 40px serif !important; color: red !important; background: yellow !important; visibility: hidden; opacity: 0.2 !important }
  html { font-size: 40px; transform: rotate(10deg); filter: blur(3px) }
  fmd-toolbar, div, button, iframe { display: none !important; position: static !important; pointer-events: none !important }
`;

let browser;
let campus;

before(async () => {
  [browser, campus] = await Promise.all([startBrowser(), startCampus("--no-traffic")]);
});

after(async () => {
  await browser?.close();
  assert.equal(await campus?.stop(), 0, "the demo did not end cleanly");
});

/** A page in the browser of an admin. */
async function admin(options) {
  const opened = await openPage(browser, options);
  await logIn(opened.page, campus);
  await opened.page.locator(".page, .empty").first().waitFor();
  return opened;
}

const badge = (page) => page.locator("fmd-toolbar .open");
const panel = (page) => page.frameLocator("fmd-toolbar iframe");

for (const [width, height, scheme] of [[1440, 900, "light"], [1440, 900, "dark"], [390, 780, "light"]]) {
  test(`an admin sees what the page did and what it fetches, at ${width} pixels, ${scheme}`, async () => {
    const { page, faults, context } = await admin({ width, height, scheme });
    await page.goto(`${campus.url}classes`);
    await badge(page).getByText(/ms|µs/).first().waitFor();
    assert.match(await badge(page).innerText(), /2\squeries/);
    await shoot(page, `toolbar-badge-${width}-${scheme}`);

    await page.getByRole("button", { name: "Algebra II", exact: true }).click();
    await badge(page).getByText("+1").waitFor();
    await badge(page).click();
    const found = [];
    for (const [tab, sign] of [["Time", ".views"], ["Queries", ".query-lines"], ["Request", ".asked-for"], ["Log", ".empty"], ["Routes", ".shown-routes"], ["Configuration", ".fields"]]) {
      await panel(page).getByRole("link", { name: tab, exact: true }).click();
      await panel(page).locator(sign).first().waitFor();
      found.push(...(await seriousFaults(page.frames().at(-1))).map((fault) => `${tab}: ${fault}`));
      await shoot(page, `toolbar-${tab.toLowerCase()}-${width}-${scheme}`);
    }
    await panel(page).getByRole("link", { name: "Queries", exact: true }).click();
    await panel(page).getByRole("link", { name: /\/roster/ }).click();
    await panel(page).getByText(/statements? .* times|N\+1|same statement|each time/i).first().waitFor();
    // What is fetched while it is open comes in by itself.
    await panel(page).locator("body").press("Escape");
    await page.locator("fmd-toolbar iframe").waitFor({ state: "detached" });
    await badge(page).click();
    await page.evaluate(() => fetch("/hello"));
    await panel(page).getByRole("link", { name: /\/hello/ }).waitFor();
    found.push(...(await seriousFaults(page)));
    assert.deepEqual(found, []);
    assert.deepEqual(faults, []);
    await context.close();
  });
}

test("the database is asked for its plan from the panel", async () => {
  const { page, faults, context } = await admin();
  await page.goto(`${campus.url}classes`);
  await badge(page).click();
  await panel(page).getByRole("link", { name: "Queries", exact: true }).click();
  const statement = panel(page).locator(".shown-statements > div", { hasText: "ORDER BY" });
  await statement.getByRole("button", { name: "Explain" }).click();
  await statement.getByText(/SCAN/).waitFor();
  assert.deepEqual(faults, []);
  await context.close();
});

test("no style of the page reaches it, and it reaches nothing of the page", async () => {
  const { page, context } = await admin();
  await page.goto(`${campus.url}classes`);
  await badge(page).waitFor();
  const before = await page.evaluate(() => document.body.outerHTML);
  assert.ok(!before.includes("fmd"), before);
  await page.evaluate((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets = [sheet];
  }, HOSTILE);
  const shape = await page.locator("fmd-toolbar .badge").evaluate((element) => {
    const { color, fontSize, backgroundColor, visibility } = getComputedStyle(element);
    const { left, bottom } = element.getBoundingClientRect();
    return { color, fontSize, backgroundColor, visibility, left, below: innerHeight - bottom };
  });
  assert.deepEqual(shape, { color: "rgb(22, 24, 29)", fontSize: "12px", backgroundColor: "rgb(255, 255, 255)", visibility: "visible", left: 12, below: 12 });
  await badge(page).click();
  await panel(page).locator(".shown-requests").waitFor();
  await shoot(page, "toolbar-hostile");
  await context.close();
});

test("made small it stays so on the next page of the tab, and opens again", async () => {
  const { page, faults, context } = await admin();
  await page.goto(`${campus.url}classes`);
  await page.getByRole("button", { name: "Make it small in this tab" }).click();
  await page.reload();
  await page.locator("fmd-toolbar .badge.small").waitFor();
  await badge(page).click();
  await page.locator("fmd-toolbar .badge:not(.small)").waitFor();
  assert.deepEqual(faults, []);
  await context.close();
});

test("who is not logged in sees no badge, and no other address than the page's is asked", async () => {
  const { page, faults, context } = await openPage(browser);
  // Whoever develops the service on this machine sees it; behind a proxy nobody is on this machine.
  await context.setExtraHTTPHeaders({ "X-Real-IP": "203.0.113.9" });
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${campus.url}classes`);
  await page.getByRole("button", { name: "Algebra II", exact: true }).click();
  await page.getByText("Algebra II: 99 students").waitFor();
  assert.equal(await page.locator("fmd-toolbar").count(), 0);
  assert.deepEqual(asked.filter((path) => path.startsWith("/dashboard")), []);
  assert.deepEqual(faults, []);
  await context.close();
});

test("whoever develops the service on this machine sees it without logging in", async () => {
  const { page, faults, context } = await openPage(browser);
  await page.goto(`${campus.url}classes`);
  await badge(page).click();
  for (const [tab, sign] of [["Time", ".views"], ["Queries", ".query-lines"], ["Request", ".asked-for"], ["Configuration", ".fields"]]) {
    await panel(page).getByRole("link", { name: tab, exact: true }).click();
    await panel(page).locator(sign).first().waitFor();
  }
  assert.deepEqual(faults, []);
  await page.goto(campus.dashboard);
  await page.getByLabel(/user/i).waitFor();
  await context.close();
});
