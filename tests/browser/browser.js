// One Chromium for all tests. A page that logs an error or fails to load something fails its test.

import { mkdir } from "node:fs/promises";
import { afterEach } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const SHOTS = fileURLToPath(new URL("../shots", import.meta.url));

export async function startBrowser() {
  await mkdir(SHOTS, { recursive: true });
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** Pages that are open, with what went wrong on each. */
const open = new Set();

/** Tells what a test that failed had before it, as it may be long until it fails again. */
async function tell(test) {
  if (test.passed !== false) return;
  for (const { page, faults } of open) {
    const seen = await page.locator("body").innerText({ timeout: 5000 }).catch(({ message }) => message);
    for (const line of [`${page.url()} showed:`, ...seen.split("\n"), ...faults]) test.diagnostic(line);
    await page.context().close();
  }
}

// Pictures and measurements open pages, too, and are no tests.
if (process.env.NODE_TEST_CONTEXT) afterEach(tell);

/** A page in a fresh profile, and the list of everything that went wrong on it. */
export async function openPage(browser, { width = 1440, height = 900, scheme = "light" } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme });
  const page = await context.newPage();
  const faults = [];
  const opened = { page, faults, context };
  open.add(opened);
  context.on("close", () => open.delete(opened));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  page.on("requestfailed", (request) => {
    // A question that a newer one has made needless is called off.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") faults.push(`${request.failure()?.errorText}: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1") faults.push(`another host: ${request.url()}`);
  });
  return opened;
}

/** Has every page of `context` sum up in `shifted` by how much of it anything was moved that nobody had touched, and in `shiftedWhat` what. */
export async function watchShifts(context) {
  await context.addInitScript(() => {
    window.shifted = 0;
    window.shiftedWhat = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.hadRecentInput) continue;
        window.shifted += entry.value;
        window.shiftedWhat.push(...entry.sources.map(({ node }) => node?.className || node?.nodeName));
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

export async function logIn(page, campus, username = "admin", password = campus.password) {
  await page.goto(campus.dashboard);
  await page.getByLabel(/user/i).fill(username);
  await page.getByLabel(/password/i).first().fill(password);
  await page.keyboard.press("Enter");
}

/** A page of somebody who is logged in, on the overview. */
export async function enter(browser, campus, options) {
  const opened = await openPage(browser, options);
  await logIn(opened.page, campus);
  await opened.page.getByRole("table", { name: /endpoints/i }).waitFor();
  return opened;
}

export async function shoot(page, name) {
  await page.screenshot({ path: `${SHOTS}/${name}.png` });
}
