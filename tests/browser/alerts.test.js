// The button that sends a test alert: what somebody presses, what arrives, and what the page says of it.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { logIn, openPage, shoot, startBrowser } from "./browser.js";
import { addGuest, startCampusWith } from "./campus.js";
import { until } from "./until.js";

let browser;
let campus;
let receiver;
let willing = true;
const received = [];

before(async () => {
  receiver = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      received.push(JSON.parse(body));
      response.writeHead(willing ? 200 : 503).end(willing ? "" : "closed for today");
    });
  });
  await new Promise((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  const environment = { FMD_ALERT_WEBHOOK: `http://127.0.0.1:${receiver.address().port}/hook/of-nobodys-business` };
  [browser, campus] = await Promise.all([startBrowser(), startCampusWith(environment, "--no-traffic")]);
});

after(async () => {
  await browser?.close();
  receiver?.closeAllConnections();
  receiver?.close();
  assert.equal(await campus?.stop(), 0, "the demo did not end cleanly");
});

/** The page of alerts, as somebody sees it who has logged in. */
async function alerts(username, password = campus.password) {
  const opened = await openPage(browser);
  await logIn(opened.page, campus, username, password);
  await opened.page.locator(".page, .empty").first().waitFor();
  await opened.page.goto(`${campus.dashboard}/settings/alerts`);
  return opened;
}

const button = (page) => page.getByRole("button", { name: /^Send a test by / });
const said = (page) => page.getByRole("region", { name: "Channels" }).getByRole("status");

test("an admin presses it, the test arrives, and the page says so; or says why it did not", async () => {
  const { page, faults, context } = await alerts("admin");
  await button(page).click();
  await said(page).getByText("arrived").waitFor();
  assert.equal(received.length, 1);
  assert.equal(received[0].event, "test");
  await page.getByText("fine", { exact: true }).waitFor();
  assert.ok(!(await page.content()).includes("of-nobodys-business"), "the address of a webhook is a secret");

  willing = false;
  await button(page).click();
  await said(page).getByText("failed").waitFor();
  await until(() => received.length === 2, "the second test");
  await page.getByText(/503.*closed for today/).first().waitFor();
  await shoot(page, "alert-test");
  assert.deepEqual(faults, []);
  await context.close();
});

test("a guest sees the channels and has no button", async () => {
  await addGuest(campus, "guest", "a password for the guest");
  const { page, context } = await alerts("guest", "a password for the guest");
  await page.getByRole("region", { name: "Channels" }).waitFor();
  assert.equal(await button(page).count(), 0);
  await context.close();
});
