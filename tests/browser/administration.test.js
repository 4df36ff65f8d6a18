// What admins set on the pages of the running demo, and what guests see of it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { enter, logIn, openPage, shoot, startBrowser } from "./browser.js";
import { startCampus, visit } from "./campus.js";
import { until } from "./until.js";

let browser;
let campus;

before(async () => {
  [browser, campus] = await Promise.all([startBrowser(), startCampus("--history")]);
});

after(async () => {
  await browser?.close();
  assert.equal(await campus?.stop(), 0, "the demo did not end cleanly");
});

const endpoint = async (pattern) => (await campus.api("overview")).endpoints.find((each) => each.pattern === pattern);
const entered = (options) => enter(browser, campus, options);

test("the settings show every option and where its value came from, but no secret", async () => {
  const { page, faults, context } = await entered();
  await page.goto(`${campus.dashboard}/settings`);
  await page.getByText("sampling_period").first().waitFor();
  const text = await page.locator("body").innerText();
  for (const { key } of await campus.api("config")) assert.ok(text.includes(key), `${key} is missing`);
  assert.match(text, /FMD_TIMEZONE/);
  assert.match(text, /Europe\/Amsterdam/);
  assert.doesNotMatch(text, /a-token-for-the-browser-tests/);
  await shoot(page, "settings");
  assert.deepEqual(faults, []);
  await context.close();
});

test("an admin makes a guest, who sees the pages and changes nothing", async () => {
  const { page, faults, context } = await entered();
  await page.goto(`${campus.dashboard}/settings/accounts`);
  const form = page.getByRole("region", { name: "New account" });
  await form.getByLabel("Name").fill("grace");
  await form.getByLabel(/Password/).fill("twelve letters");
  await form.getByRole("button", { name: "Add" }).click();
  await page.getByRole("table", { name: "Accounts" }).getByText("grace").waitFor();
  assert.deepEqual(faults, []);
  const guest = await openPage(browser);
  await logIn(guest.page, campus, "grace", "twelve letters");
  await guest.page.getByRole("table", { name: /endpoints/i }).waitFor();
  const { id } = await endpoint("/roster");
  for (const path of ["", "hours", "days", "versions", "latency", "users", "reports", "graphs", "profiles", "errors", "outliers", `endpoints/${id}`, `endpoints/${id}/versions`, `endpoints/${id}/compare`, "settings", "settings/endpoints", "settings/accounts", "settings/tokens", "settings/storage"]) {
    await guest.page.goto(`${campus.dashboard}/${path}`);
    await guest.page.locator(".page .head, .page .sentence").first().waitFor();
    await guest.page.locator("[aria-busy=true], .skeleton").first().waitFor({ state: "detached" });
    assert.equal(await guest.page.getByRole("radiogroup", { name: /^Monitoring level/ }).count(), 0, `${path} offers a guest to change levels`);
    assert.equal(await guest.page.getByRole("button", { name: /delete/i }).count(), 0, `${path} offers a guest to delete`);
  }
  assert.deepEqual(guest.faults, []);
  await guest.context.close();
  await context.close();
});

test("a token made on the page reads the API until it is ended", async () => {
  const { page, faults, context } = await entered();
  await page.goto(`${campus.dashboard}/settings/tokens`);
  await page.getByLabel("What it is for").fill("browser test");
  await page.getByRole("button", { name: "Make it" }).click();
  const token = await page.locator(".made pre").first().innerText();
  const status = async () => (await visit(`${campus.dashboard}/api/overview`, { headers: { Authorization: `Bearer ${token}` } })).status;
  assert.equal(await status(), 200);
  await page.getByRole("table", { name: "API tokens" }).getByRole("button", { name: "End" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "End it" }).click();
  await until(async () => (await status()) === 401, "the end of the token");
  assert.deepEqual(faults, []);
  await context.close();
});

test("an endpoint is named, merged and separated on the page, and one is ignored by a pattern", async () => {
  const { page, faults, context } = await entered();
  await page.goto(`${campus.dashboard}/settings/endpoints`);
  const listed = page.getByRole("table", { name: "Endpoints" });
  await listed.getByRole("button", { name: "Edit GET /hello" }).click();
  await page.getByLabel("Name on the dashboard").fill("Greeting");
  await page.getByRole("button", { name: "Save" }).click();
  await listed.getByText("Greeting").waitFor();
  await page.goto(`${campus.dashboard}/`);
  await page.getByRole("table", { name: /endpoints/i }).getByText("Greeting").waitFor();

  await page.goto(`${campus.dashboard}/settings/endpoints`);
  await listed.getByRole("button", { name: "Merge GET /export" }).click();
  await page.getByRole("dialog").getByRole("combobox", { name: "Under" }).selectOption({ label: "GET /report" });
  await page.getByRole("dialog").getByRole("button", { name: "Merge" }).click();
  const merged = page.getByRole("table", { name: /counted under/ });
  await merged.getByText("GET /export").waitFor();
  assert.equal(await endpoint("/export"), undefined);
  await merged.getByRole("button", { name: "Count by itself again" }).click();
  await until(async () => (await endpoint("/export")) !== undefined, "the separated endpoint");

  await page.getByLabel("Pattern of names").fill("*/flaky");
  await page.getByText("It fits GET /flaky.").waitFor();
  await page.getByRole("button", { name: "Ignore" }).click();
  await until(async () => (await endpoint("/flaky")) === undefined, "the ignored endpoint to go");
  await shoot(page, "endpoint-settings");
  await page.getByRole("button", { name: "Stop ignoring */flaky" }).click();
  await until(async () => (await endpoint("/flaky")) !== undefined, "it to come back");
  await listed.getByRole("button", { name: "Edit GET /hello" }).click();
  await page.getByLabel("Name on the dashboard").fill("");
  await page.getByRole("button", { name: "Save" }).click();
  await until(async () => (await endpoint("/hello")).name === null, "the name to go");
  assert.deepEqual(faults, []);
  await context.close();
});
