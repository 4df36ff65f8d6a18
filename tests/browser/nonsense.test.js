// Addresses that no page of the dashboard would write: each is answered with a page, and with the figures of a range that there is.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { enter, startBrowser } from "./browser.js";
import { TOKEN, startCampus, visit } from "./campus.js";
import { filled, pages } from "./pages.js";

let browser;
let campus;
let ids;

before(async () => {
  [browser, campus] = await Promise.all([startBrowser(), startCampus("--history")]);
  ids = await filled(campus);
});

after(async () => {
  await browser?.close();
  assert.equal(await campus?.stop(), 0, "the demo did not end cleanly");
});

const NONSENSE = ["-1", "nought", "1e9", "<b>", "%00", "💥", "'--", "99999999999999999999", ",", "x".repeat(300)];
/** Every parameter that any page reads. */
const READ = "range from to version endpoints sort by all vs base_version base_from base_to view mode fn at kind q set before status method user address min max has id".split(" ");

/** Parameters of which each has another nonsense than the last time. */
function nonsense(turn) {
  return READ.map((name, n) => `${name}=${encodeURIComponent(NONSENSE[(n + turn) % NONSENSE.length])}`).join("&");
}

const BACKWARDS = ["from=1795000000000&to=1794000000000", "vs=custom&from=2&to=1&base_from=9&base_to=3", `from=${Date.now() - 366 * 86_400_000}&to=${Date.now()}`, "from=9999999999999999&to=99999999999999999", "version=999999,3,-1,x"];

test("whatever the parameters say, there is a page, no script fails and no answer is the server's fault", async () => {
  const { page, faults, context } = await enter(browser, campus);
  let turn = 0;
  for (const [name, path] of pages(ids)) {
    const address = path.split("?")[0];
    for (const query of [nonsense(turn++), BACKWARDS[turn % BACKWARDS.length]]) {
      await page.goto(`${campus.dashboard}/${address}?${query}`);
      const shown = page.locator(".page .sentence:visible, .page .head:visible, .empty:visible").first();
      await shown.waitFor().catch(() => assert.fail(`${name} shows nothing for ${query}`));
      const waiting = page.locator("[aria-busy=true], .skeleton").first();
      await waiting.waitFor({ state: "detached" }).catch(() => assert.fail(`${name} never ends waiting for ${query}`));
      const text = await page.locator("main").innerText();
      assert.doesNotMatch(text, /NaN|undefined|Infinity|Invalid Date/, `${name} for ${query}`);
      assert.equal(await page.locator("main b b").count(), 0);
    }
  }
  // What the API refuses is told on the page; nothing else may go wrong.
  const others = faults.filter((fault) => !/\b(400|404)\b/.test(fault));
  assert.deepEqual(others, []);
  await context.close();
});

test("a page of an id that is gone is a 404 for an admin, and for strangers like any other", async () => {
  const { faults, context } = await enter(browser, campus);
  const page = `${campus.dashboard}/`;
  const status = async (path) => [(await context.request.get(page + path)).status(), (await visit(page + path)).status, (await visit(page + path, { headers: { Authorization: `Bearer ${TOKEN}` } })).status];
  for (const [name, path] of pages(ids)) assert.deepEqual(await status(path), [200, 200, 200], name);
  for (const gone of ["endpoints/999999", "endpoints/999999/profile", "requests/999999999", "errors/999999", "statements/999999"]) assert.deepEqual(await status(gone), [404, 200, 404], gone);
  assert.deepEqual(await status("no/such/page"), [404, 404, 404]);
  assert.deepEqual(faults, []);
  await context.close();
});
