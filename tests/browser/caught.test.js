// What the demo's slow requests waited for, as their pages tell it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { logIn, openPage, shoot, startBrowser } from "./browser.js";
import { startCampusWith, visit as visitAlone } from "./campus.js";
import { found, until } from "./until.js";

let browser;
let campus;

before(async () => {
  // Samples enough on a machine as busy as that of tests, and the values of statements.
  const environment = { FMD_OVERHEAD_BUDGET: "100", FMD_QUERY_VALUES: "40" };
  [browser, campus] = await Promise.all([startBrowser(), startCampusWith(environment, "--no-traffic")]);
  await known("/my_class?student_id=7");
  await known("/upstream?student_id=7");
});

after(async () => {
  await browser?.close();
  assert.equal(await campus?.stop(), 0, "the demo did not end cleanly");
});

const visit = async (target, options) => (await visitAlone(new URL(target, campus.url), options)).arrayBuffer();

/** Has fmd know what is usual of a route. */
async function known(target) {
  await Promise.all([1, 2, 3, 4].map(() => visit(target)));
  await until(async () => {
    for (let n = 0; n < 24; n++) await visit(target);
    const { endpoints } = await campus.api("overview");
    return endpoints.some(({ pattern, usual_ms }) => target.startsWith(pattern) && usual_ms > 0);
  }, `what is usual of ${target}`);
}

/** Makes the requests of `provoke` until an outlier was seen in a look that `fits`, and gives its number. */
function caught(provoke, fits) {
  const seen = new Set();
  return found("an outlier caught at it", async () => {
    await provoke();
    const { outliers } = await campus.api("outliers?limit=200");
    for (const { id } of outliers.filter(({ id }) => !seen.has(id))) {
      seen.add(id);
      const { outlier } = await campus.api(`requests/${id}`);
      const look = outlier?.captures.findIndex(fits) ?? -1;
      if (look >= 0) return { id, look };
    }
  }, 120);
}

async function looked(page, { id, look }) {
  await page.goto(`${campus.dashboard}/requests/${id}`);
  const captures = page.getByRole("region", { name: "Caught in the act" });
  await captures.getByRole("tab").nth(look).click();
  return captures;
}

async function entered() {
  const opened = await openPage(browser);
  await logIn(opened.page, campus);
  await opened.page.getByRole("table", { name: /endpoints/i }).waitFor();
  return opened;
}

test("an outlier that waits for a lock leads to the request that holds it, and the line where", async () => {
  const provoke = () => Promise.all([visit("/timetable", { method: "POST" }), ...[1, 2, 3].map((id) => visit(`/my_class?student_id=${id}`))]);
  const holds = ({ endpoint, at }) => endpoint.pattern === "/timetable" && /^campus::timetable::/.test(at?.function);
  const outlier = await caught(provoke, ({ frames, others }) => frames.some(({ function: name }) => /Timetable::meeting/.test(name)) && others.some(holds));
  const { page, faults, context } = await entered();
  const look = await looked(page, outlier);
  await look.getByText(/Timetable::meeting/).first().waitFor();
  const holder = look.getByRole("listitem").filter({ hasText: "POST /timetable" });
  await holder.getByText(/timetable\.rs:\d+/).waitFor();
  await shoot(page, "outlier-lock");
  await holder.getByRole("link").click();
  await page.getByRole("heading", { name: /timetable/ }).first().waitFor();
  assert.deepEqual(faults, []);
  await context.close();
});

test("an outlier whose worker served another request names that", async () => {
  // What waits for the library goes on once its worker is done with the reports that began meanwhile.
  const reports = () => Array.from({ length: 10 }, () => visit("/report"));
  const provoke = () => Promise.all([1, 2].map((id) => visit(`/upstream?student_id=${id}`)).concat(reports()));
  const outlier = await caught(provoke, ({ occupant }) => occupant?.pattern === "/report");
  const { page, faults, context } = await entered();
  const look = await looked(page, outlier);
  await look.getByText("while its worker served").getByRole("link", { name: "GET /report" }).waitFor();
  await shoot(page, "outlier-occupied");
  assert.deepEqual(faults, []);
  await context.close();
});

test("the values bound to a statement stand beside it where they are kept", async () => {
  const student = 1_234;
  const kept = async () => {
    await visit(`/my_class?student_id=${student}`);
    const { requests } = await campus.api("requests?limit=20");
    for (const { id, path } of requests.filter(({ endpoint }) => endpoint.pattern === "/my_class")) {
      const { queries } = await campus.api(`requests/${id}/queries`).catch(() => ({ queries: [] }));
      if (queries.some(({ values }) => values.includes(`${student}`))) return id;
    }
    return null;
  };
  const id = await found("a kept list of queries with its values", kept);
  const { page, faults, context } = await entered();
  await page.goto(`${campus.dashboard}/requests/${id}`);
  await page.getByRole("region", { name: "Queries and steps" }).getByText(`${student}`, { exact: true }).first().waitFor();
  await shoot(page, "request-values");
  assert.deepEqual(faults, []);
  await context.close();
});

test("the profiler tells what each endpoint asks of the allocator", async () => {
  const { page, faults, context } = await entered();
  await until(async () => (await campus.api("memory")).length > 0, "memory");
  await page.goto(`${campus.dashboard}/profiles`);
  const row = page.getByRole("table", { name: /memory/ }).getByRole("row").filter({ hasText: "/my_class" });
  await row.getByText(/\d\s?kB/).first().waitFor();
  await shoot(page, "memory");
  assert.deepEqual(faults, []);
  await context.close();
});
