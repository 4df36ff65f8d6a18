// Every page of a service that was just started, on the widest screen, for a guest, and behind a proxy.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startBrowser } from "./browser.js";
import { addGuest, behindPrefix, endlessRequest, startCampus } from "./campus.js";
import { filled, pages } from "./pages.js";
import { walk } from "./walk.js";

let browser;
let full;
let empty;
let stuck;
let ids;

before(async () => {
  [browser, full, empty] = await Promise.all([startBrowser(), startCampus("--history"), startCampus("--no-traffic")]);
  stuck = endlessRequest(full);
  ids = await filled(full);
});

after(async () => {
  stuck?.destroy();
  await browser?.close();
  assert.deepEqual(await Promise.all([full?.stop(), empty?.stop()]), [0, 0], "a demo did not end cleanly");
});

test("every page of a service without requests says so", async () => {
  const { endpoints } = await empty.api("overview");
  await walk(browser, empty, pages({ endpoint: endpoints[0].id }), { width: 1440, height: 900, schemes: ["dark", "light"] }, "empty-");
});

test("every page holds on the widest screen", async () => {
  await walk(browser, full, pages(ids), { width: 3840, height: 2160, schemes: ["light"] }, "");
});

test("every page holds for a guest", async () => {
  const guest = { username: "grace", password: "twelve letters" };
  await addGuest(full, guest.username, guest.password);
  await walk(browser, full, pages(ids), { width: 1440, height: 900, schemes: ["light"] }, "guest-", guest);
});

test("every page holds behind a proxy that puts a prefix before it", async () => {
  const proxied = await behindPrefix(full, "/some/prefix");
  try {
    await walk(browser, proxied, pages(ids), { width: 1440, height: 900, schemes: ["dark"] }, "prefix-");
  } finally {
    proxied.close();
  }
});
