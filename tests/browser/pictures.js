// Makes the README's pictures anew, from what the demo shows: `npm run pictures`, with a `campus` that was built with `--release`.

import { fileURLToPath } from "node:url";
import { logIn, startBrowser } from "./browser.js";
import { startCampus } from "./campus.js";

const DOCS = fileURLToPath(new URL("../../docs", import.meta.url));

async function picture(browser, campus, name, path, { scheme = "light", height = 900, ready }) {
  const context = await browser.newContext({ viewport: { width: 1440, height }, colorScheme: scheme });
  const page = await context.newPage();
  await logIn(page, campus);
  await page.locator(".page .sentence").first().waitFor();
  await page.goto(`${campus.dashboard}/${path}`);
  await page.locator(ready).first().waitFor();
  await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
  await page.waitForTimeout(1_000);
  await page.screenshot({ path: `${DOCS}/${name}.png` });
  await context.close();
}

const [browser, past, busy] = await Promise.all([startBrowser(), startCampus("--history", "--no-traffic"), startCampus()]);
try {
  const versions = await past.api("versions");
  const id = (name) => versions.find((version) => version.name.startsWith(name)).id;
  await picture(browser, past, "overview", "?range=14d", { ready: "table.endpoints" });
  await picture(browser, past, "report", `reports?vs=version&version=${id("d7460fb")}&base_version=${id("5c02e7f")}&all=1`, { height: 760, ready: "table.reported" });
  // Until there are some thousands of samples.
  await new Promise((resolve) => setTimeout(resolve, 60_000));
  const { endpoints } = await busy.api("overview");
  const report = endpoints.find(({ pattern }) => pattern === "/report");
  await picture(browser, busy, "profile", `endpoints/${report.id}/profile?view=flame`, { scheme: "dark", height: 660, ready: "canvas" });
} finally {
  await browser.close();
  await Promise.all([past.stop(), busy.stop()]);
}
