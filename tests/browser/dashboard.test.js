// The dashboard of the running demo, as somebody sees it who opens it for the first time.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { enter, logIn, openPage, shoot, startBrowser } from "./browser.js";
import { endlessRequest, startCampus, visit } from "./campus.js";
import { found, until } from "./until.js";

let browser;
let campus;

before(async () => {
  [browser, campus] = await Promise.all([startBrowser(), startCampus("--history")]);
  // What the page shows live has to have happened.
  for (let n = 0; n < 20; n++) await visit(`${campus.url}hello`);
  await visit(`${campus.url}${encodeURI("<script>alert(1)</script>")}`);
  await until(async () => (await overview()).some(({ pattern, hits }) => pattern === "/hello" && hits >= 20));
});

after(async () => {
  await browser?.close();
  assert.equal(await campus?.stop(), 0, "the demo did not end cleanly");
});

const overview = async () => (await campus.api("overview")).endpoints;
const endpoint = async (pattern) => (await overview()).find((each) => each.pattern === pattern);

const entered = (options) => enter(browser, campus, options);

const row = (page, pattern) => page.getByRole("table", { name: /endpoints/i }).getByRole("row").filter({ has: page.getByRole("link", { name: pattern }) });

test("a wrong password is told, and does not get in", async () => {
  const { page, faults, context } = await openPage(browser);
  await logIn(page, campus, "admin", "not the password");
  await page.getByRole("alert").filter({ hasText: /wrong/ }).waitFor();
  assert.equal(await page.getByRole("table").count(), 0);
  await shoot(page, "login-wrong");
  const expected = faults.filter((fault) => !/401/.test(fault));
  assert.deepEqual(expected, []);
  await context.close();
});

test("the password that was printed leads to the table of endpoints", async () => {
  const { page, faults, context } = await entered();
  for (const pattern of ["/hello", "/roster", "/report", "/upstream", "/students/{id}"]) {
    await row(page, pattern).waitFor();
  }
  // Every ten minutes the range lets go of ten minutes at once, which may be between the two looks.
  await until(async () => {
    const told = await row(page, "/hello").getByRole("cell").allInnerTexts();
    const { hits } = await endpoint("/hello");
    return told.map((cell) => Number(cell.replace(/[,\s]/g, ""))).some((figure) => figure >= 20 && figure <= hits);
  }, "the number of requests to /hello");
  await shoot(page, "overview");
  assert.deepEqual(faults, []);
  await context.close();
});

test("two weeks of five versions are shown, and the range stands in the address", async () => {
  const { page, faults, context } = await entered();
  await page.goto(`${campus.dashboard}/?range=14d`);
  await row(page, "/report").waitFor();
  const { total } = await campus.api(`overview?from=${Date.now() - 14 * 86_400_000}`);
  assert.ok(total.hits > 290_000, `${total.hits} requests`);
  await row(page, "/report").waitFor();
  const sentence = await page.locator("p.sentence").first().innerText();
  const told = Number(sentence.match(/([\d,]+)\s+requests/)?.[1].replaceAll(",", ""));
  assert.ok(Math.abs(told - total.hits) / total.hits < 0.01, `the page says “${sentence}”, the API ${total.hits}`);
  await row(page, "/report").getByRole("link").first().click();
  await page.waitForURL(/endpoints\/\d+\?range=14d/);
  await page.getByText("19eb52c").first().waitFor();
  await shoot(page, "endpoint");
  await page.goBack();
  await row(page, "/report").waitFor();
  assert.match(page.url(), /range=14d/);
  assert.deepEqual(faults, []);
  await context.close();
});

test("a level is changed with one click, and kept", async () => {
  const { page, faults, context } = await entered();
  assert.equal((await endpoint("/hello")).level, 3);
  await row(page, "/hello").getByRole("radio", { name: /^0/ }).click();
  await until(async () => (await endpoint("/hello")).level === 0, "level 0");
  await page.reload();
  await row(page, "/hello").getByRole("radio", { name: /^0/, checked: true }).waitFor();
  for (const level of [1, 2, 3]) {
    await row(page, "/hello").getByRole("radio", { name: new RegExp(`^${level}`) }).click();
    await until(async () => (await endpoint("/hello")).level === level, `level ${level}`);
  }
  assert.deepEqual(faults, []);
  await context.close();
});

test("the table is searched by keyboard and sorted by a click", async () => {
  const { page, faults, context } = await entered();
  await page.keyboard.press("/");
  await page.keyboard.type("roster");
  await until(async () => (await page.getByRole("table", { name: /endpoints/i }).getByRole("row").count()) === 2, "one row");
  await page.waitForURL(/endpoints=roster/);
  await page.keyboard.press("Escape");
  await page.goto(`${campus.dashboard}/?range=14d`);
  await row(page, "/hello").waitFor();
  await page.getByRole("columnheader", { name: "Requests" }).getByRole("button").click();
  const first = page.getByRole("table", { name: /endpoints/i }).getByRole("row").nth(1);
  await until(async () => /hello/.test(await first.innerText()), "the most frequent first");
  assert.deepEqual(faults, []);
  await context.close();
});

test("several versions and a pattern of endpoints are chosen at once, and kept from page to page", async () => {
  const { page, faults, context } = await entered();
  await page.goto(`${campus.dashboard}/?range=14d`);
  await row(page, "/hello").waitFor();
  await page.getByRole("button", { name: /^Versions/ }).click();
  await page.getByRole("checkbox", { name: /d7460fb/ }).check();
  await page.getByRole("checkbox", { name: /a81d40e/ }).check();
  await page.keyboard.press("Escape");
  await page.getByRole("searchbox").fill("POST *");
  const rows = page.getByRole("table", { name: /endpoints/i }).getByRole("row");
  await until(async () => (await rows.count()) <= 3 && (await row(page, "/grades").count()) === 1, "only what is posted");
  const ids = new URL(page.url()).searchParams.get("version");
  const { total } = await campus.api(`overview?from=${Date.now() - 14 * 86_400_000}&version=${ids}&endpoints=POST%20*`);
  const told = Number((await page.locator("p.sentence").innerText()).match(/([\d,]+)\s+requests/)?.[1].replaceAll(",", ""));
  assert.ok(total.hits > 1000 && Math.abs(told - total.hits) / total.hits < 0.01, `${told} for ${total.hits}`);
  for (const name of ["Days", "Latency"]) {
    await page.getByRole("navigation", { name: "Pages of the service" }).getByRole("link", { name }).click();
    await page.getByRole("link", { name: "/grades" }).first().waitFor();
    assert.equal(await page.getByRole("link", { name: "/hello" }).count(), 0, name);
  }
  await page.getByRole("navigation", { name: "Pages", exact: true }).getByRole("link", { name: "Requests" }).click();
  await page.getByRole("table", { name: /newest first/ }).getByRole("row").filter({ hasText: "POST /grades" }).first().waitFor();
  assert.equal(new URL(page.url()).searchParams.get("version"), ids);
  assert.deepEqual(faults, []);
  await context.close();
});

test("what a stranger sent shows as text", async () => {
  const { page, faults, context } = await entered();
  let alerted = false;
  page.on("dialog", (dialog) => {
    alerted = true;
    void dialog.dismiss();
  });
  const user = "<img src=x onerror=alert(1)>";
  // Where no visitor comes, as the page lists the newest requests alone.
  await visit(`${campus.url}classes`, { headers: { "X-User": user } });
  const id = await found("the user's request", async () => {
    const { requests } = await campus.api(`requests?user=${encodeURIComponent(user)}`);
    return requests[0]?.endpoint.id;
  });
  await page.goto(`${campus.dashboard}/endpoints/${id}`);
  await page.getByText(user).first().waitFor();
  assert.equal(alerted, false);
  assert.deepEqual(faults, []);
  await context.close();
});

test("the profile of an endpoint says in which function the time goes", async () => {
  const { page, faults, context } = await entered();
  const { id } = await endpoint("/report");
  // Waits are in the tree from the first request on; samples of what it computes may take some.
  await until(async () => {
    await visit(`${campus.url}report`);
    return (await campus.api(`endpoints/${id}/profile`)).tree.frames.some(({ function: name }) => /report::compile/.test(name));
  }, "a sample of what it computes", 60);
  await page.goto(`${campus.dashboard}/endpoints/${id}/profile`);
  const tree = page.getByRole("treegrid").or(page.getByRole("table"));
  await tree.getByText(/report::/).first().waitFor();
  await shoot(page, "profile-tree");
  for (const view of ["Flame graph", "Sunburst", "Functions"]) {
    await page.getByRole("link", { name: view }).or(page.getByRole("button", { name: view })).or(page.getByRole("tab", { name: view })).first().click();
    await page.waitForTimeout(500);
    await shoot(page, `profile-${view.toLowerCase().replace(" ", "-")}`);
  }
  await page.getByText(/report::/).first().waitFor();
  assert.deepEqual(faults, []);
  await context.close();
});

test("profiled requests lead to the page of one, and the profiler tells what it costs", async () => {
  const { page, faults, context } = await entered();
  const { id } = await endpoint("/upstream");
  await until(async () => (await campus.api(`endpoints/${id}/profiled`)).requests.length > 0, "a kept profile");
  await page.goto(`${campus.dashboard}/endpoints/${id}/profiler`);
  await page.getByRole("table").getByRole("link").first().click();
  await page.waitForURL(/requests\/\d+/);
  await page.getByText("awaiting").first().waitFor();
  const timeline = page.getByRole("region", { name: "Timeline" });
  await timeline.getByRole("button", { name: "Table" }).click();
  await timeline.getByRole("table").getByText("awaiting").first().waitFor();
  await shoot(page, "request");
  await page.goto(`${campus.dashboard}/profiles`);
  await page.getByText(/of a core/).first().waitFor();
  await page.getByRole("table").first().getByText("/upstream").waitFor();
  await shoot(page, "profiles");
  assert.deepEqual(faults, []);
  await context.close();
});

test("a panic leads from the list of errors over its stack to the line of source, and is resolved with a click", async () => {
  const { page, faults, context } = await entered();
  const panic = async () => (await campus.api("errors")).groups.find(({ kind, file }) => kind === "panic" && file?.endsWith("flaky.rs"));
  for (let n = 0; n < 2_000 && (n % 50 > 0 || !(await panic())); n++) await visit(`${campus.url}flaky`).catch(() => {});
  const { id } = await found("a panic of /flaky", panic);
  await page.goto(`${campus.dashboard}/errors`);
  await shoot(page, "errors");
  await page.getByRole("link", { name: /panic.*flaky\.rs/ }).click();
  await page.waitForURL(new RegExp(`errors/${id}`));
  const stack = page.getByRole("region", { name: "Stack" });
  await stack.getByText(/flaky::flaky/).first().waitFor();
  await stack.getByText("MENU[order]").waitFor();
  await shoot(page, "error");
  await page.getByRole("button", { name: "Resolve" }).click();
  await page.getByRole("button", { name: "Reopen" }).waitFor();
  assert.notEqual((await campus.api(`errors/${id}`)).group.resolved_at, null);
  await page.getByRole("button", { name: "Reopen" }).click();
  await page.getByRole("button", { name: "Resolve" }).waitFor();
  await page.getByRole("region", { name: "Samples" }).getByRole("link").first().click();
  await page.waitForURL(/requests\/\d+/);
  await page.getByRole("list", { name: "What went wrong" }).getByText(/index out of bounds/).waitFor();
  assert.deepEqual(faults, []);
  await context.close();
});

test("the N+1 of a route is found on the pages of its queries, with the line that calls it", async () => {
  const { page, faults, context } = await entered();
  const { id } = await endpoint("/roster");
  // Of a thousand students, and not whichever class a visitor asked for last.
  const user = "who asks for the largest class";
  const kept = async () => {
    await visit(`${campus.url}roster?class_id=1`, { headers: { "X-User": user } });
    const { requests } = await campus.api(`requests?limit=20&user=${encodeURIComponent(user)}`);
    for (const each of requests) {
      const { findings } = await campus.api(`requests/${each.id}/queries`);
      if (findings.some(({ kind }) => kind === "repeated")) return each.id;
    }
    return undefined;
  };
  const request = await found("a kept list of queries", kept);
  await page.goto(`${campus.dashboard}/endpoints/${id}/queries`);
  await page.getByText(/in one request/).first().waitFor();
  await page.getByText(/roster\.rs:\d+/).first().waitFor();
  await shoot(page, "queries-of-endpoint");
  await page.goto(`${campus.dashboard}/requests/${request}`);
  const list = page.getByRole("region", { name: "Queries and steps" });
  await list.getByText("ran 1,000 times with other values").first().waitFor();
  await list.getByRole("button", { name: /one by one/ }).click();
  await shoot(page, "queries-of-request");
  const timeline = page.getByRole("region", { name: "Timeline" });
  await timeline.getByText("Queries", { exact: true }).waitFor();
  await timeline.getByRole("button", { name: "Table" }).click();
  await timeline.getByRole("table").getByText(/SELECT/).first().waitFor();
  await page.goto(`${campus.dashboard}/queries`);
  await page.getByRole("link", { name: /FROM `students` WHERE/ }).first().click();
  await page.waitForURL(/statements\/\d+/);
  await page.getByRole("region", { name: "Stack" }).getByText(/students_one_by_one|students_of|student_by_id/).first().waitFor();
  const plan = page.getByRole("region", { name: "Plan" });
  await plan.getByRole("button", { name: "Explain" }).click();
  await plan.getByText(/SEARCH students USING/).waitFor();
  await shoot(page, "statement");
  assert.deepEqual(faults, []);
  await context.close();
});

test("an outlier shows what was asked for, and where it was caught", async () => {
  const { page, faults, context } = await entered();
  const caught = async () => (await campus.api("outliers")).outliers.find(({ doing }) => doing !== null);
  const { id, path } = await found("an outlier caught in the act", caught);
  await page.goto(`${campus.dashboard}/outliers`);
  await page.getByRole("table", { name: "Outliers" }).waitFor();
  await page.getByRole("figure", { name: /CPU of the process/ }).waitFor();
  await shoot(page, "outliers");
  await page.getByLabel("Find outliers").fill(path);
  await page.getByRole("table", { name: "Outliers" }).getByRole("row").filter({ hasText: path }).first().waitFor();
  await page.goto(`${campus.dashboard}/requests/${id}`);
  await page.getByText("Caught in the act").waitFor();
  await page.getByRole("region", { name: "What was asked for" }).getByText(path).first().waitFor();
  await page.getByRole("link", { name: "An outlier" }).click();
  await page.waitForURL(/endpoints\/\d+\/outliers/);
  await page.getByLabel("Fixed threshold").fill("2 s");
  await page.keyboard.press("Enter");
  await until(async () => (await campus.api("overview")).endpoints.some(({ fixed_outlier_after_ms: ms }) => ms === 2000), "the threshold");
  await shoot(page, "endpoint-outliers");
  assert.deepEqual(faults, []);
  await context.close();
});

test("a request that does not end shows live, with its stack", async () => {
  const { page, faults, context } = await entered();
  const endless = endlessRequest(campus);
  await page.goto(`${campus.dashboard}/live`);
  const row = page.getByRole("table", { name: /in flight/ }).getByRole("row").filter({ hasText: "POST /grades" }).filter({ hasText: /\d\ss/ });
  await row.first().waitFor();
  await row.first().getByRole("button", { name: "Stack" }).click();
  await page.getByRole("complementary", { name: "Where it is" }).getByText("awaiting").waitFor();
  await shoot(page, "live");
  endless.destroy();
  await page.getByText("This request has ended.").waitFor();
  // What was asked for while it lasted is answered with 404 in the moment after.
  assert.deepEqual(faults.filter((fault) => !/api\/live\//.test(fault) && !/404/.test(fault)), []);
  await context.close();
});

test("an admin has one request profiled and sees it", async () => {
  const { page, faults, context } = await entered();
  const { id } = await endpoint("/students/{id}");
  await page.goto(`${campus.dashboard}/endpoints/${id}`);
  await page.getByRole("button", { name: "Profile one request" }).click();
  const address = page.getByLabel("Address");
  assert.equal(await address.inputValue(), `${campus.url}students/{id}`);
  assert.ok(await page.getByRole("button", { name: "Send and profile" }).isDisabled(), "nobody knows which student");
  await address.fill(`${campus.url}students/7`);
  await shoot(page, "profile-one");
  const [opened] = await Promise.all([context.waitForEvent("page"), page.getByRole("button", { name: "Send and profile" }).click()]);
  await opened.waitForURL(/\/requests\/\d+$/);
  await opened.getByRole("heading", { name: /students/ }).waitFor();
  assert.deepEqual(faults, []);
  await context.close();
});

test("an hour of the heat map leads to that hour", async () => {
  const { page, faults, context } = await entered();
  await page.goto(`${campus.dashboard}/hours?range=14d`);
  const cell = page.locator("td.cell.digits").nth(40);
  await cell.hover();
  const told = await page.getByRole("status").filter({ hasText: "requests" }).innerText();
  const hits = Number(told.match(/requests\s+([\d,]+)/)[1].replaceAll(",", ""));
  await cell.click();
  await page.waitForURL(/\/dashboard\/\?.*from=\d+&to=\d+/);
  await page.locator("p.sentence b").first().waitFor();
  assert.match(await page.locator("p.sentence").first().innerText(), new RegExp(`^${hits.toLocaleString("en")}\\s`));
  assert.deepEqual(faults, []);
  await context.close();
});

test("the versions of an endpoint say which of them made it slower", async () => {
  const { page, faults, context } = await entered();
  const { id } = await endpoint("/report");
  await page.goto(`${campus.dashboard}/endpoints/${id}/versions?range=14d`);
  const table = page.getByRole("table", { name: /version/i });
  await table.waitFor();
  const since = Date.now() - 14 * 86_400_000;
  const versions = await campus.api(`endpoints/${id}/versions?from=${since}`);
  assert.equal(await table.getByRole("row").count(), versions.length + 1);
  const slower = versions.filter(({ change }) => change?.verdict === "slower");
  assert.ok(slower.length > 0, "the demo's past has a version that made /report slower");
  await table.getByText(/(% |times )slower/).first().waitFor();
  assert.deepEqual(faults, []);
  await context.close();
});

test("a report says in words what the newest version changed, and leads to both versions over each other", async () => {
  const { page, faults, context } = await entered();
  await page.goto(`${campus.dashboard}/reports`);
  const finding = page.getByRole("listitem").filter({ hasText: "/report" }).first();
  await finding.waitFor();
  assert.match(await finding.innerText(), /GET \/report is .+ slower than d7460fb \(median .+ → .+, p95 .+ → .+, n = [\d,]+ and [\d,]+\)\./);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Markdown" }).click()]);
  assert.equal(download.suggestedFilename(), "report.md");
  await finding.getByRole("link").click();
  await page.waitForURL(/endpoints\/\d+\/compare\?/);
  await page.getByRole("img", { name: /Latencies of d7460fb and of 19eb52c/ }).waitFor();
  await shoot(page, "compare");
  const statements = page.getByRole("region", { name: "Statements" });
  await statements.getByText("called no statement").or(statements.getByRole("table")).first().waitFor();
  assert.deepEqual(faults, []);
  await context.close();
});

test("the version that asks for each student shows in the statements of both versions", async () => {
  const { page, faults, context } = await entered();
  const { id } = await endpoint("/roster");
  const versions = await campus.api("versions");
  const of = (commit) => versions.find(({ name }) => name.startsWith(commit)).id;
  await page.goto(`${campus.dashboard}/endpoints/${id}/compare?vs=version&version=${of("d7460fb")}&base_version=${of("5c02e7f")}`);
  const rows = page.getByRole("table", { name: /Statements/ }).getByRole("row");
  const first = rows.nth(1);
  await first.getByText("new", { exact: true }).waitFor();
  assert.match(await first.innerText(), /FROM `students` WHERE \(`students`.`id` = \?\)[\s\S]*routes\/roster.rs:\d+[\s\S]*0 → 105/);
  await rows.filter({ hasText: "INNER JOIN" }).getByText("gone", { exact: true }).waitFor();
  await rows.filter({ hasText: "FROM `classes`" }).getByText("as often", { exact: true }).waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("region", { name: "Statements" }).getByRole("link", { name: "CSV" }).click()]);
  assert.match(download.suggestedFilename(), /roster-statements\.csv$/);
  await first.getByRole("link").click();
  await page.waitForURL(/statements\/\d+/);
  await page.getByText("students_one_by_one").first().waitFor();
  await page.goBack();
  await first.waitFor();
  await page.locator("h2", { hasText: "Statements" }).scrollIntoViewIfNeeded();
  await shoot(page, "compare-statements");
  assert.deepEqual(faults, []);
  await context.close();
});

test("custom graphs of the demo get points", async () => {
  const { page, faults, context } = await entered();
  await until(async () => (await campus.api("graphs")).some(({ series }) => series[0]?.points.length > 0), "a point");
  await page.goto(`${campus.dashboard}/graphs`);
  await page.getByRole("img", { name: /over time/ }).first().waitFor();
  await shoot(page, "graphs");
  assert.deepEqual(faults, []);
  await context.close();
});

test("logging out ends the session", async () => {
  const { page, context } = await entered();
  const cookies = await context.cookies();
  await page.getByRole("button", { name: /account/i }).click();
  await page.getByRole("button", { name: /(log|sign) out/i }).or(page.getByRole("menuitem", { name: /(log|sign) out/i })).click();
  await page.getByLabel(/password/i).first().waitFor();
  const session = cookies.find(({ name }) => name === "fmd_session");
  assert.ok(session.httpOnly && session.sameSite === "Strict");
  const answer = await visit(`${campus.dashboard}/api/overview`, { headers: { Cookie: `fmd_session=${session.value}` } });
  assert.equal(answer.status, 401);
  await context.close();
});

test("an address without a page, and ids that are gone, are told in words and with their status", async () => {
  const { page, faults, context } = await entered();
  const nowhere = await page.goto(`${campus.dashboard}/no/such/page`);
  assert.equal(nowhere.status(), 404);
  await page.getByText("There is no such page.").waitFor();
  await page.getByRole("link", { name: "Go to the overview" }).waitFor();
  await shoot(page, "no-page");
  for (const path of ["endpoints/999999", "endpoints/999999/profile", "requests/999999999", "errors/999999", "statements/999999"]) {
    const answered = page.waitForResponse((response) => response.url().includes(`/api/${path}`) && response.status() === 404);
    const document = await page.goto(`${campus.dashboard}/${path}`);
    assert.equal(document.status(), 404, path);
    const { error } = await (await answered).json();
    await page.getByRole("alert").filter({ hasText: error }).waitFor();
  }
  await shoot(page, "gone");
  const others = faults.filter((fault) => !/404/.test(fault));
  assert.deepEqual(others, []);
  await context.close();
});
