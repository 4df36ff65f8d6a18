// The answers of the API that tell where time went. Times of a tree are microseconds, all others milliseconds.

import { type Query, address } from "./client";
import type { EndpointInfo, Range, Request } from "./types";

/** Where the time of requests went: the parts and the remainder make `wall_ms`; the remainder may be slightly negative. */
export interface TimeDivision {
  wall_ms: number;
  on_cpu_ms: number;
  blocked_ms: number;
  awaiting_ms: number;
  queued_ms: number;
  pool_waiting_ms: number;
  pool_running_ms: number;
  remainder_ms: number;
  polls: number;
}

/** Who occupied the worker while requests were queued; `null` for work of no known endpoint. */
export interface HeldBy {
  endpoint_id: number | null;
  method: string | null;
  pattern: string | null;
  time_ms: number;
}

export interface TreeFrame {
  function: string;
  /** The executable or library that it is in. */
  module: string;
  file: string | null;
  /** 0 where it is not known. */
  line: number;
  /** Whether it is the service's own code. */
  own: boolean;
}

export interface TreeNode {
  /** Index of the node above, always smaller; `null` for the outermost. */
  parent: number | null;
  frame: number;
  cpu_us: number;
  blocked_us: number;
  await_us: number;
  queued_us: number;
  samples: number;
  /** Requests in which it was seen, and the mean and standard deviation of its total time over them. */
  requests: number | null;
  mean_us: number | null;
  std_us: number | null;
}

export interface CallTree {
  frames: TreeFrame[];
  nodes: TreeNode[];
}

export interface Profile {
  endpoint: EndpointInfo | null;
  range: Range | null;
  version: string | null;
  /** Profiled requests. */
  requests: number;
  samples: number;
  /** Summed over them. */
  time: TimeDivision;
  held_by: HeldBy[];
  tree: CallTree;
  /** What debug information the executable has. */
  names: "full" | "no_lines" | "none";
  /** Whether this system gives stacks of running threads. */
  cpu_stacks: boolean;
}

export type Kept = "slow" | "failed" | "outlier" | "sample";

export interface ProfiledRequest extends Request {
  time: TimeDivision;
  kept: Kept;
}

export interface ProfiledRequests {
  requests: ProfiledRequest[];
  next: number | null;
}

export type MomentKind = "cpu" | "blocked" | "await" | "queued" | "pool_waiting" | "pool_running";

/** A stretch of a request's time; `start_ms` counts from its beginning. */
export interface Moment {
  kind: MomentKind;
  start_ms: number;
  duration_ms: number;
  place: string | null;
}

export interface RequestDetail {
  request: Request;
  endpoint: EndpointInfo;
  /** `null` when it was not profiled. */
  time: TimeDivision | null;
  held_by: HeldBy[];
  timeline: Moment[];
}

export interface Source {
  file: string;
  first_line: number;
  lines: string[];
}

export interface ProfilerState {
  running: boolean;
  cpu_stacks: boolean;
  period_ms: number;
  configured_period_ms: number;
  /** Share of a core that it may take. */
  budget: number;
  ticks: number;
  cpu_samples: number;
  blocked_samples: number;
  late: number;
  missed: number;
  unread: number;
  incomplete: number;
  dropped: number;
  evicted: number;
  refused: number;
  await_sites: number;
  own_cpu_ms: number;
  /** Of a core, lately. */
  own_share: number;
}

export interface EndpointRef {
  id: number;
  method: string;
  pattern: string;
}

/** `victim` waited for a worker that `culprit` held. */
export interface Held {
  victim: EndpointRef;
  culprit: EndpointRef | null;
  time_ms: number;
}

/** An endpoint's profiled time, as the service-wide list shows it. */
export interface ProfiledEndpoint {
  endpoint: EndpointInfo;
  requests: number;
  samples: number;
  time: TimeDivision;
}

/** The files that a profile can be had as. */
export const FORMATS = [
  { key: "speedscope", name: "Speedscope", opens: "opens at speedscope.app" },
  { key: "firefox", name: "Firefox Profiler", opens: "opens at profiler.firefox.com" },
  { key: "pprof", name: "pprof", opens: "for go tool pprof, Pyroscope, Parca" },
  { key: "folded", name: "Folded stacks", opens: "one line a stack, for inferno" },
  { key: "svg", name: "Flame graph", opens: "SVG, opens in any browser" },
  { key: "dot", name: "Call graph", opens: "DOT, for Graphviz" },
] as const;

/** The address of the profile at `path` below `api/` as a file. */
export function profileFile(path: string, query: Query, format: (typeof FORMATS)[number]["key"]): string {
  return address(path, { ...query, format });
}
