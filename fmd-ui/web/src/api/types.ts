// The answers of the API, by the names that the pages use. They are made from the server's types: `npm run types`.

import type { components } from "./schema";

type Schemas = components["schemas"];

export type Level = Schemas["Level"];
export type Outcome = Schemas["Outcome"];
export type Exchange = Schemas["Exchange"];
export type Protocol = Schemas["Protocol"];
export type Session = Schemas["SessionInfo"];
export type Range = Schemas["Range"];
export type Summary = Schemas["Summary"];
export type Latency = Pick<Summary, "p50_ms" | "p95_ms" | "p99_ms">;
export type Point = Schemas["Point"];
export type EndpointInfo = Schemas["EndpointInfo"];
export type EndpointOverview = Schemas["EndpointOverview"];
export type Overview = Schemas["Overview"];
export type ResultCount = Schemas["ResultCount"];
export type EndpointDetail = Schemas["EndpointDetail"];
export type VersionInfo = Schemas["VersionInfo"];
export type VersionSummary = Schemas["VersionSummary"];
export type Request = Schemas["Request"];
export type Requests = Schemas["Requests"];
export type OptionInfo = Schemas["OptionInfo"];
export type Health = Schemas["Health"];
export type HourlyLoad = Schemas["HourlyLoad"];
export type HourlyDay = Schemas["HourlyDay"];
export type Hour = Schemas["Hour"];
export type DailyLoad = Schemas["DailyLoad"];
export type EndpointLoad = Schemas["EndpointLoad"];
export type VersionLoad = Schemas["VersionLoad"];
export type LatencyOverview = Schemas["LatencyOverview"];
export type EndpointLatency = Schemas["EndpointLatency"];
export type Spread = Schemas["Spread"];
export type Change = Schemas["Change"];
export type LatencyChange = Schemas["LatencyChange"];
export type Verdict = Schemas["Verdict"];
export type Report = Schemas["Report"];
export type EndpointReport = Schemas["EndpointReport"];
export type ErrorChange = Schemas["ErrorChange"];
export type SideInfo = Schemas["SideInfo"];
export type Comparison = Schemas["Comparison"];
export type Distributions = Schemas["Distributions"];
export type FunctionChange = Schemas["FunctionChange"];
export type DiffNode = Schemas["DiffNode"];
