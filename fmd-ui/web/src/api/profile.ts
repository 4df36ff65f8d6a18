// The answers of the API that tell where time went. Times of a tree are microseconds, all others milliseconds.

import { type Query, address } from "./client";
import type { components } from "./schema";

type Schemas = components["schemas"];

export type TimeDivision = Schemas["TimeDivision"];
export type HeldBy = Schemas["HeldBy"];
export type TreeFrame = Schemas["FrameInfo"];
export type TreeNode = Schemas["NodeInfo"];
export type CallTree = Schemas["CallTree"];
export type Profile = Schemas["Profile"];
export type Kept = Schemas["Kept"];
export type ProfiledRequest = Schemas["ProfiledRequest"];
export type ProfiledRequests = Schemas["ProfiledRequests"];
export type RequestDetail = Schemas["RequestDetail"];
export type Span = Schemas["Span"];
export type Source = Schemas["Source"];
export type ProfilerState = Schemas["ProfilerStatus"];
export type EndpointRef = Schemas["EndpointName"];
export type Held = Schemas["Held"];
export type ProfiledEndpoint = Schemas["ProfiledEndpoint"];

/** The files that a profile can be had as. */
export const FORMATS = [
  { key: "html", name: "This page", opens: "HTML, opens without the service" },
  { key: "speedscope", name: "Speedscope", opens: "opens at speedscope.app" },
  { key: "firefox", name: "Firefox Profiler", opens: "opens at profiler.firefox.com" },
  { key: "pprof", name: "pprof", opens: "for go tool pprof, Pyroscope, Parca" },
  { key: "folded", name: "Folded stacks", opens: "one line a stack, for inferno" },
  { key: "svg", name: "Flame graph", opens: "SVG, opens in any browser" },
  { key: "icicle", name: "Icicle graph", opens: "SVG, opens in any browser" },
  { key: "dot", name: "Call graph", opens: "DOT, for Graphviz" },
] as const;

/** The address of the profile at `path` below `api/` as a file. */
export function profileFile(path: string, query: Query, format: (typeof FORMATS)[number]["key"]): string {
  return address(path, { ...query, format });
}
