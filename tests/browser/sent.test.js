// A page that somebody is sent as one file: it opens without the service.

import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { logIn, openPage, shoot, startBrowser } from "./browser.js";
import { startCampus, visit } from "./campus.js";
import { found } from "./until.js";

let browser;
let campus;
let folder;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "fmd-sent-"));
  [browser, campus] = await Promise.all([startBrowser(), startCampus()]);
});

after(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
  assert.equal(await campus?.stop(), 0, "the demo did not end cleanly");
});

const profiled = (pattern) =>
  found(`profile of ${pattern}`, async () => {
    const { endpoints } = await campus.api("overview");
    const endpoint = endpoints.find((each) => each.pattern === pattern && each.hits > 0);
    if (!endpoint) return null;
    const { tree } = await campus.api(`endpoints/${endpoint.id}/profile`);
    return tree.nodes.length > 1 ? endpoint : null;
  });

/** What `click` hands over, saved as `name`. */
async function saved(page, name, click) {
  const [download] = await Promise.all([page.waitForEvent("download"), click()]);
  const path = join(folder, name);
  await download.saveAs(path);
  return { path, suggested: download.suggestedFilename() };
}

/** The file in a browser of its own that reaches no host. */
async function opened(path, options) {
  const offline = await openPage(browser, options);
  await offline.context.setOffline(true);
  await offline.page.goto(pathToFileURL(path).href);
  return offline;
}

test("an endpoint's profile opens from a file, with all its forms", async () => {
  const endpoint = await profiled("/report");
  const { page, faults, context } = await openPage(browser);
  await logIn(page, campus);
  await page.getByRole("table", { name: /endpoints/i }).waitFor();
  await page.goto(`${campus.dashboard}/endpoints/${endpoint.id}/profile`);
  await page.getByRole("button", { name: "Download this profile" }).click();
  const file = await saved(page, "endpoint.html", () => page.getByRole("link", { name: /This page/ }).click());
  assert.equal(file.suggested, `endpoints-${endpoint.id}-profile.html`);
  assert.deepEqual(faults, []);
  await context.close();

  const sent = await opened(file.path);
  await sent.page.getByRole("treegrid").getByText("/report").first().waitFor();
  assert.equal(await sent.page.getByRole("navigation", { name: "Pages of this endpoint" }).count(), 0);
  await shoot(sent.page, "sent-endpoint");
  await sent.page.getByRole("link", { name: "Flame graph" }).click();
  await sent.page.locator("canvas").first().waitFor();
  assert.match(sent.page.url(), /#.*view=flame/);
  await sent.page.reload();
  await sent.page.locator("canvas").first().waitFor();
  await sent.page.getByRole("link", { name: "Functions" }).click();
  await sent.page.getByRole("columnheader", { name: /Function/ }).waitFor();
  await sent.page.goBack();
  await sent.page.locator("canvas").first().waitFor();
  assert.deepEqual(sent.faults, []);
  await sent.context.close();

  const narrow = await opened(file.path, { width: 390, height: 780, scheme: "dark" });
  await narrow.page.getByRole("treegrid").waitFor();
  const overflow = await narrow.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(await narrow.page.evaluate(() => document.documentElement.dataset.theme), "dark");
  assert.ok(overflow <= 0, `the file is ${overflow} pixels too wide`);
  await shoot(narrow.page, "sent-endpoint-390-dark");
  assert.deepEqual(narrow.faults, []);
  await narrow.context.close();
});

test("a request opens from a file, and nothing in it is run", async () => {
  const { id } = await found("profiled request", async () => {
    await visit(`${campus.url}students/${encodeURIComponent("</script><script>document.title='broken into'</script>")}`);
    return (await campus.api("requests?has=profile&limit=1")).requests[0];
  });
  const { page, faults, context } = await openPage(browser);
  await logIn(page, campus);
  await page.getByRole("table", { name: /endpoints/i }).waitFor();
  await page.goto(`${campus.dashboard}/requests/${id}`);
  const file = await saved(page, "request.html", () => page.getByRole("link", { name: "As a file" }).click());
  assert.equal(file.suggested, `requests-${id}.html`);
  assert.deepEqual(faults, []);
  await context.close();

  const sent = await opened(file.path);
  await sent.page.getByText("Began").waitFor();
  await sent.page.getByRole("link", { name: "Flame graph" }).waitFor();
  await shoot(sent.page, "sent-request");
  assert.doesNotMatch(await sent.page.title(), /broken into/);
  assert.equal(await sent.page.getByRole("link", { name: "Profiled requests" }).count(), 0);
  assert.deepEqual(sent.faults, []);
  await sent.context.close();
});
