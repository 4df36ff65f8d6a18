// Every page in every size and both themes: of a service about which there is something to tell on each, and of one that was just started.

import assert from "node:assert/strict";
import { connect } from "node:net";
import { after, before, test } from "node:test";
import { OF_COLORS, seriousFaults } from "./axe.js";
import { logIn, openPage, shoot, startBrowser, watchShifts } from "./browser.js";
import { addGuest, behindPrefix, startCampus } from "./campus.js";
import { filled, pages } from "./pages.js";

/** How much of a page may move after it was first drawn, as browsers count it. */
const MOST_SHIFTED = 0.01;
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
  ids = await filled(full);
});

after(async () => {
  stuck?.destroy();
  await browser?.close();
  assert.deepEqual(await Promise.all([full?.stop(), empty?.stop()]), [0, 0], "a demo did not end cleanly");
});

/** What changes something, and is none of a guest's business. */
const FOR_ADMINS = /^(resolve|open again|explain|delete|edit |merge |separate|ignore$|stop ignoring|add$|make it|profile one request)/i;

/** How much of the page lies beside the screen, and whether the navigation shows where one is. */
const outOfSight = (page) =>
  page.evaluate(() => ({
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    hidden: [...document.querySelectorAll("nav a[aria-current]")].filter((link) => link.getBoundingClientRect().left < 0 || link.getBoundingClientRect().right > innerWidth).map((link) => link.textContent),
  }));

/**
 * Goes through all pages that `which` names, and holds each to what holds for all; as a guest, if it is told who. Each is loaded in the first of `schemes`,
 * and then shown in the others, whose colors alone are new.
 */
async function walk(campus, which, { width, height, schemes }, label, guest) {
  const [loaded] = schemes;
  const { page, faults, context } = await openPage(browser, { width, height, scheme: loaded });
  await watchShifts(context);
  await logIn(page, campus, guest?.username, guest?.password);
  await page.locator(SHOWN).first().waitFor();
  const found = [];
  for (const [name, path] of which) {
    await page.emulateMedia({ colorScheme: loaded });
    await page.goto(`${campus.dashboard}/${path}`);
    await page.locator(SHOWN).first().waitFor();
    await page.locator("[aria-busy=true], .skeleton").first().waitFor({ state: "detached" });
    await page.waitForTimeout(250);
    const [shifted, what] = await page.evaluate(() => [window.shifted, window.shiftedWhat]);
    if (shifted > MOST_SHIFTED) found.push(`${name} moves by ${shifted.toFixed(3)} while it loads: ${what}`);
    if (guest) {
      const offered = [page.getByRole("button", { name: FOR_ADMINS }), page.getByRole("radiogroup", { name: /^(Monitoring level|Role)/ }), page.getByLabel(/^Fixed threshold/)];
      for (const control of offered) if ((await control.count()) > 0) found.push(`${name} offers a guest ${await control.first().evaluate((element) => element.outerHTML)}`);
    }
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.waitForFunction((theme) => document.documentElement.dataset.theme === theme, scheme);
      const { overflow, hidden } = await outOfSight(page);
      if (overflow > 0) found.push(`${name} is ${overflow} pixels too wide, ${scheme}`);
      if (hidden.length > 0) found.push(`${name} does not show where it is, ${scheme}: ${hidden}`);
      // A wider page holds nothing else.
      if (width < 2000) found.push(...(await seriousFaults(page, scheme === loaded ? undefined : OF_COLORS)).map((fault) => `${name}, ${scheme}: ${fault}`));
      await shoot(page, `${label}${name}-${width}-${scheme}`);
    }
  }
  assert.deepEqual(found, []);
  assert.deepEqual(faults, []);
  await context.close();
}

for (const [width, height] of SIZES) {
  test(`every page holds at ${width} pixels, light and dark`, async () => {
    assert.ok((await full.api("outliers")).outliers.length > 0);
    await walk(full, pages(ids), { width, height, schemes: ["light", "dark"] }, "");
  });
}

test("every page of a service without requests says so", async () => {
  const { endpoints } = await empty.api("overview");
  await walk(empty, pages({ endpoint: endpoints[0].id }), { width: 1440, height: 900, schemes: ["dark", "light"] }, "empty-");
});

test("every page holds on the widest screen", async () => {
  await walk(full, pages(ids), { width: 3840, height: 2160, schemes: ["light"] }, "");
});

test("every page holds for a guest", async () => {
  const guest = { username: "grace", password: "twelve letters" };
  await addGuest(full, guest.username, guest.password);
  await walk(full, pages(ids), { width: 1440, height: 900, schemes: ["light"] }, "guest-", guest);
});

test("every page holds behind a proxy that puts a prefix before it", async () => {
  const proxied = await behindPrefix(full, "/some/prefix");
  try {
    await walk(proxied, pages(ids), { width: 1440, height: 900, schemes: ["dark"] }, "prefix-");
  } finally {
    proxied.close();
  }
});
