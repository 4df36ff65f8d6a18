// Every page of the dashboard, by the name of its picture.

import { found } from "./until.js";

/** The ids of things about which there is something to tell, once a demo with visitors has them: an outlier takes some of its kind before it. */
export function filled(campus) {
  return found("something on every page", async () => {
    const { endpoints } = await campus.api("overview");
    const ids = {
      endpoint: endpoints.find(({ pattern }) => pattern === "/roster")?.id,
      request: (await campus.api("outliers")).outliers[0]?.id,
      error: (await campus.api("errors")).groups[0]?.id,
      statement: (await campus.api("queries")).statements[0]?.id,
    };
    return Object.values(ids).every((id) => id !== undefined) && ids;
  }, 120);
}

/** The addresses below the dashboard's; `ids` are those of things about which there is something to tell. */
export function pages({ endpoint, request, error, statement }) {
  return [
    ["overview", "?range=14d"],
    ["hours", "hours?range=14d"],
    ["days", "days?range=14d"],
    ["versions", "versions?range=14d"],
    ["latency", "latency?range=14d"],
    ["requests", "requests?range=14d"],
    ["profiles", "profiles"],
    ["outliers", "outliers"],
    ["errors", "errors?range=14d"],
    ["queries", "queries"],
    ["live", "live"],
    ["users", "users?range=14d"],
    ["reports", "reports"],
    ["reports-month", "reports?vs=month&all=1"],
    ["graphs", "graphs"],
    ["endpoint", `endpoints/${endpoint}?range=14d`],
    ["endpoint-hours", `endpoints/${endpoint}/hours?range=14d&by=p95`],
    ["endpoint-versions", `endpoints/${endpoint}/versions?range=14d`],
    ["compare", `endpoints/${endpoint}/compare`],
    ["endpoint-users", `endpoints/${endpoint}/users?range=14d&by=hits`],
    ["profile", `endpoints/${endpoint}/profile`],
    ["profiled-requests", `endpoints/${endpoint}/profiler`],
    ["endpoint-outliers", `endpoints/${endpoint}/outliers`],
    ["endpoint-errors", `endpoints/${endpoint}/errors`],
    ["endpoint-queries", `endpoints/${endpoint}/queries`],
    ...(request ? [["request", `requests/${request}`]] : []),
    ...(error ? [["error", `errors/${error}`]] : []),
    ...(statement ? [["statement", `statements/${statement}`]] : []),
    ["settings", "settings"],
    ["endpoints-settings", "settings/endpoints"],
    ["alerts", "settings/alerts"],
    ["accounts", "settings/accounts"],
    ["tokens", "settings/tokens"],
    ["storage", "settings/storage"],
  ];
}
