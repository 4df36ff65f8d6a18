// Goes through every page, and holds each to what holds for all.

import assert from "node:assert/strict";
import { OF_COLORS, seriousFaults } from "./axe.js";
import { logIn, openPage, shoot, watchShifts } from "./browser.js";

/** How much of a page may move after it was first drawn, as browsers count it. */
const MOST_SHIFTED = 0.01;
/** What stands on each page once it has its answer. */
const SHOWN = [".page .head:visible", ".page .sentence:visible", ".empty:visible"].join(", ");

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
export async function walk(browser, campus, which, { width, height, schemes }, label, guest) {
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
