// The files that a profile is given out as, opened by programs that others wrote: speedscope, which also reads pprof's and folded
// stacks, the Firefox profiler, and Graphviz.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { openPage, shoot, startBrowser } from "./browser.js";
import { TOKEN, startCampusWith } from "./campus.js";
import { until } from "./until.js";

const SPEEDSCOPE = fileURLToPath(new URL("node_modules/speedscope/dist/release", import.meta.url));
const FIREFOX = fileURLToPath(new URL("node_modules/@firefox-devtools/profiler-cli/dist/profiler-cli.js", import.meta.url));
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm" };

let browser;
let campus;
let speedscope;
let report;
let profiles;

before(async () => {
  profiles = await mkdtemp(join(tmpdir(), "fmd-profiles-"));
  [browser, campus] = await Promise.all([startBrowser(), startCampusWith({ FMD_PROFILE_DIR: profiles, FMD_PROFILE_FORMAT: "pprof" })]);
  speedscope = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, "http://x").pathname);
    try {
      const body = await readFile(join(SPEEDSCOPE, path === "/" ? "index.html" : path));
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "text/html" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => speedscope.listen(0, "127.0.0.1", resolve));
  const end = Date.now() + 60_000;
  do {
    assert.ok(Date.now() < end, "no sample of /report came");
    await fetch(`${campus.url}report`);
    report = (await campus.api("overview")).endpoints.find(({ pattern }) => pattern === "/report")?.id;
  } while (!report || (await campus.api(`endpoints/${report}/profile`)).samples < 5);
});

after(async () => {
  speedscope?.close();
  await browser?.close();
  assert.equal(await campus?.stop(), 0, "the demo did not end cleanly");
  await rm(profiles, { recursive: true, force: true });
});

async function file(path) {
  const answer = await fetch(`${campus.dashboard}/api/${path}`, { headers: { Authorization: `Bearer ${TOKEN}` } });
  assert.equal(answer.status, 200, path);
  const name = answer.headers.get("content-disposition").match(/filename="(.+)"/)[1];
  return { name, mimeType: answer.headers.get("content-type"), buffer: Buffer.from(await answer.arrayBuffer()) };
}

/** Opens a file in speedscope, and gives back what its list of functions says. */
async function opened(exported, shot) {
  const { page, faults, context } = await openPage(browser);
  await page.goto(`http://127.0.0.1:${speedscope.address().port}/`);
  await page.locator("input[type=file]").setInputFiles(exported);
  await page.waitForFunction(() => !/^speedscope$/i.test(document.title), null, { timeout: 20_000 });
  // The view that lists functions.
  await page.keyboard.press("3");
  await page.getByText("Symbol Name").waitFor();
  await page.getByText(/report::/).first().waitFor();
  const text = await page.locator("body").innerText();
  await shoot(page, shot);
  assert.deepEqual(faults.filter((fault) => !fault.startsWith("console: ")), []);
  await context.close();
  return text;
}

for (const format of ["speedscope", "pprof", "folded"]) {
  test(`speedscope opens the export as ${format}`, async () => {
    const text = await opened(await file(`endpoints/${report}/profile?format=${format}`), `export-${format}`);
    assert.match(text, /report::(compile|rank|aggregate|parse_sheet|parse_line)/);
  });
}

test("speedscope opens a file that was written for one request", async () => {
  // One that was looked at every millisecond, and not whichever of the ordinary ones was kept first.
  const ordinary = await readdir(profiles);
  await fetch(`${campus.url}report?fmd=profile`, { headers: { "X-Fmd-Token": TOKEN } });
  const asked = async () => (await readdir(profiles)).find((each) => /^GET\.report\.\d+ms\.\d+(-\d+)?\.pb\.gz$/.test(each) && !ordinary.includes(each));
  await until(async () => (await asked()) !== undefined, "the file of the request");
  const name = await asked();
  const written = { name, mimeType: "application/octet-stream", buffer: await readFile(join(profiles, name)) };
  assert.match(await opened(written, "profile-file"), /report::/);
});

test("speedscope opens what the service did in a window of time", async () => {
  const window_ = file("debug/pprof/profile?seconds=3");
  const end = Date.now() + 2_500;
  while (Date.now() < end) await fetch(`${campus.url}report`);
  assert.match(await opened(await window_, "export-window"), /report::/);
});

test("the Firefox profiler opens its export", async () => {
  const folder = await mkdtemp(join(tmpdir(), "fmd-firefox-"));
  const path = join(folder, "profile.json");
  await writeFile(path, (await file(`endpoints/${report}/profile?format=firefox`)).buffer);
  const profiler = (...command) =>
    execFileSync(process.execPath, [FIREFOX, ...command], { encoding: "utf8", env: { ...process.env, PROFILER_CLI_SESSION_DIR: folder } });
  try {
    assert.match(profiler("load", path), /GET \/report/);
    assert.match(profiler("thread", "functions", "--limit", "0"), /report::\S+ - self: \d/);
  } finally {
    profiler("stop");
    await rm(folder, { recursive: true, force: true });
  }
});

test("Graphviz draws the call graph", async () => {
  const { buffer } = await file(`endpoints/${report}/profile?format=dot`);
  const drawn = execFileSync("dot", ["-Tsvg"], { input: buffer, encoding: "utf8", stdio: ["pipe", "pipe", "inherit"] });
  assert.match(drawn, /<svg[\s\S]*report::[\s\S]*<\/svg>/);
  assert.ok((drawn.match(/class="node"/g) ?? []).length > 5 && (drawn.match(/class="edge"/g) ?? []).length > 5);
});
