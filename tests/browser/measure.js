// How heavy each page is, when it is first painted, and how far anything moves on it afterwards: `npm run measure`, with a `campus` that was built with `--release`.

import { pathToFileURL } from "node:url";
import { logIn, openPage, startBrowser, watchShifts } from "./browser.js";
import { startCampus } from "./campus.js";
import { filled, pages } from "./pages.js";

const ROUNDS = Number(process.env.ROUNDS ?? 3);
const SHOWN = [".page .head", ".page .sentence", ".empty"].join(", ");

/** One look at a page: bytes over the wire, milliseconds to the first paint and to the answer, and how much was shifted. */
async function look(page, url) {
  const wire = await page.context().newCDPSession(page);
  let bytes = 0;
  wire.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  await wire.send("Network.enable");
  await page.goto(url);
  await page.locator(SHOWN).first().waitFor();
  await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
  const shown = await page.evaluate(() => performance.now());
  await page.waitForTimeout(400);
  const [paint, shift, what] = await page.evaluate(() => [performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN, window.shifted, window.shiftedWhat]);
  await wire.detach();
  return { kilobytes: bytes / 1000, paint, shown, shift, what };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** The figures of every page of `which`: alone in a browser that has loaded nothing before, and after the overview. */
export async function measure(browser, campus, which, rounds = ROUNDS) {
  const first = await openPage(browser);
  await logIn(first.page, campus);
  await first.page.locator(SHOWN).first().waitFor();
  const storageState = await first.context.storageState();
  await first.context.close();
  const found = [];
  for (const [name, path] of which) {
    const looks = [];
    for (let n = 0; n < rounds; n++) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, storageState });
      await watchShifts(context);
      const cold = await look(await context.newPage(), `${campus.dashboard}/${path}`);
      await look(await context.newPage(), `${campus.dashboard}/`);
      const warm = await look(await context.newPage(), `${campus.dashboard}/${path}`);
      looks.push({ cold, warm });
      await context.close();
    }
    const of = (read) => median(looks.map(read));
    found.push({
      name,
      first: of(({ cold }) => cold.kilobytes),
      later: of(({ warm }) => warm.kilobytes),
      paint: of(({ cold }) => cold.paint),
      shown: of(({ cold }) => cold.shown),
      shift: Math.max(...looks.flatMap(({ cold, warm }) => [cold.shift, warm.shift])),
      what: [...new Set(looks.flatMap(({ cold, warm }) => [...cold.what, ...warm.what]))],
    });
  }
  return found;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [browser, campus] = await Promise.all([startBrowser(), startCampus("--history")]);
  try {
    const ids = await filled(campus);
    const found = await measure(browser, campus, pages(ids));
    console.log("page                 first load  afterwards  first paint  shown    shift");
    for (const { name, first, later, paint, shown, shift, what } of found) {
      console.log(`${name.padEnd(20)} ${first.toFixed(0).padStart(7)} kB  ${later.toFixed(0).padStart(7)} kB  ${paint.toFixed(0).padStart(8)} ms  ${shown.toFixed(0).padStart(5)} ms  ${shift.toFixed(3)} ${what.join(" ")}`);
    }
    const most = (key) => Math.max(...found.map((each) => each[key]));
    console.log(`at most: ${most("first").toFixed(0)} kB, ${most("later").toFixed(0)} kB, ${most("paint").toFixed(0)} ms, ${most("shown").toFixed(0)} ms, ${most("shift").toFixed(3)}`);
  } finally {
    await browser.close();
    await campus.stop();
  }
}
