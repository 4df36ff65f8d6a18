// The files that a profile is given out as, opened by programs that others wrote: speedscope, which also reads pprof's and folded
// stacks, the Firefox profiler, and Graphviz.

import assert from "node:assert/strict";
import { execFile, execFileSync, spawn } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { openPage, shoot, startBrowser } from "./browser.js";
import { TOKEN, startCampusWith, visit } from "./campus.js";
import { found, until } from "./until.js";

const SPEEDSCOPE = fileURLToPath(new URL("node_modules/speedscope/dist/release", import.meta.url));
const FIREFOX = fileURLToPath(new URL("node_modules/@firefox-devtools/profiler-cli/dist/profiler-cli.js", import.meta.url));
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm" };

/** Functions of the demo's that take the processor. */
const COMPUTES = /report::(compile|rank|aggregate|parse_sheet|parse_line)/;

let browser;
let campus;
let speedscope;
let report;
/** One of those of which there are samples. */
let computes;
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
  // Waits are in the tree from the first request on; samples of what it computes may take some.
  await until(async () => {
    await visit(`${campus.url}report`);
    report = (await campus.api("overview")).endpoints.find(({ pattern }) => pattern === "/report")?.id;
    const frames = report ? (await campus.api(`endpoints/${report}/profile`)).tree.frames : [];
    computes = frames.map(({ function: name }) => name).find((name) => COMPUTES.test(name));
    return computes !== undefined;
  }, "a sample of what /report computes", 60);
});

after(async () => {
  speedscope?.close();
  await browser?.close();
  assert.equal(await campus?.stop(), 0, "the demo did not end cleanly");
  await rm(profiles, { recursive: true, force: true });
});

async function file(path) {
  const answer = await visit(`${campus.dashboard}/api/${path}`, { headers: { Authorization: `Bearer ${TOKEN}` } });
  assert.equal(answer.status, 200, path);
  const name = answer.headers.get("content-disposition").match(/filename="(.+)"/)[1];
  return { name, mimeType: answer.headers.get("content-type"), buffer: Buffer.from(await answer.arrayBuffer()) };
}

/** Opens a file in speedscope, and has its list of functions show those that are called like `name`: without a search it holds no more than fits. */
async function listed(exported, name, shot) {
  const { page, faults, context } = await openPage(browser);
  await page.goto(`http://127.0.0.1:${speedscope.address().port}/`);
  await page.locator("input[type=file]").setInputFiles(exported);
  await page.waitForFunction(() => !/^speedscope$/i.test(document.title));
  // The view that lists functions.
  await page.keyboard.press("3");
  await page.getByText("Symbol Name").waitFor();
  await page.keyboard.press("Control+f");
  await page.getByRole("textbox").fill(name);
  await page.getByRole("cell").getByText(name).first().waitFor();
  await shoot(page, shot);
  assert.deepEqual(faults.filter((fault) => !fault.startsWith("console: ")), []);
  await context.close();
}

for (const format of ["speedscope", "pprof", "folded"]) {
  test(`speedscope opens the export as ${format}`, async () => {
    await listed(await file(`endpoints/${report}/profile?format=${format}`), computes, `export-${format}`);
  });
}

test("speedscope opens a file that was written for one request", async () => {
  // One that was looked at every millisecond, and none of the ordinary ones of visitors that are kept meanwhile.
  const answer = await visit(`${campus.url}report?fmd=profile`, { headers: { "X-Fmd-Token": TOKEN } });
  // Which answers with 404 where it has waited in vain for eight seconds.
  const [asked] = await found("the request", () => campus.api(answer.headers.get("x-fmd-profile").split("/api/")[1]).catch(() => undefined));
  const { request } = await campus.api(`requests/${asked.request}`);
  const name = `GET.report.${Math.floor(request.duration_ms)}ms.${Math.floor(request.started_at / 1_000)}.pb.gz`;
  await until(async () => (await readdir(profiles)).includes(name), `the file ${name}`);
  const written = { name, mimeType: "application/octet-stream", buffer: await readFile(join(profiles, name)) };
  await listed(written, "report::", "profile-file");
});

test("speedscope opens what the service did in a window of time", async () => {
  let over = false;
  const window_ = file("debug/pprof/profile?seconds=3").finally(() => (over = true));
  while (!over) await visit(`${campus.url}report`);
  await listed(await window_, "report::", "export-window");
});

test("the Firefox profiler opens its export", async () => {
  const folder = await mkdtemp(join(tmpdir(), "fmd-firefox-"));
  const path = join(folder, "profile.json");
  await writeFile(path, (await file(`endpoints/${report}/profile?format=firefox`)).buffer);
  const options = { encoding: "utf8", env: { ...process.env, PROFILER_CLI_SESSION_DIR: folder } };
  const profiler = (...command) => promisify(execFile)(process.execPath, [FIREFOX, ...command, "--session", "test"], options);
  // What its `load` starts and waits for, no longer than half a second.
  const daemon = spawn(process.execPath, [FIREFOX, "--daemon", path, "--session", "test"], { ...options, stdio: "ignore" });
  const ended = new Promise((resolve) => daemon.on("exit", resolve));
  try {
    let told;
    await until(async () => (told = await profiler("profile", "info").catch(() => undefined)) !== undefined, "the profile, loaded", 60);
    assert.match(told.stdout, /GET \/report/);
    assert.match((await profiler("thread", "functions", "--limit", "0")).stdout, /report::\S+ - self: \d/);
  } finally {
    daemon.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  }
});

test("Graphviz draws the call graph", async () => {
  const { buffer } = await file(`endpoints/${report}/profile?format=dot`);
  const drawn = execFileSync("dot", ["-Tsvg"], { input: buffer, encoding: "utf8", stdio: ["pipe", "pipe", "inherit"] });
  assert.match(drawn, /<svg[\s\S]*report::[\s\S]*<\/svg>/);
  assert.ok((drawn.match(/class="node"/g) ?? []).length > 5 && (drawn.match(/class="edge"/g) ?? []).length > 5);
});
