// The answers of the API, field by field as the server writes them. Times are Unix milliseconds, durations milliseconds.

/** 0 last use, 1 performance, 2 outliers, 3 profiler. */
export type Level = 0 | 1 | 2 | 3;
export type Outcome = "completed" | "cancelled" | "aborted" | "panicked";
export type Exchange = "sized" | "streamed" | "event_stream" | "upgraded";
export type Protocol = "HTTP/1.0" | "HTTP/1.1" | "HTTP/2" | "HTTP/3";

export interface Session {
  authenticated: boolean;
  user: string | null;
  role: "admin" | "guest" | null;
  csrf: string | null;
  brand_name: string;
  title_name: string;
  description: string;
  show_login_banner: boolean;
  show_login_footer: boolean;
  app_version: string;
  fmd_version: string;
  timezone: string;
  link: string;
}

export interface Range {
  from: number;
  to: number;
  step: number;
}

export interface Latency {
  p50_ms: number | null;
  p95_ms: number | null;
  p99_ms: number | null;
}

export interface Summary extends Latency {
  hits: number;
  errors: number;
  client_errors: number;
  abandoned: number;
  error_rate: number | null;
  rate: number;
  total_ms: number;
  mean_ms: number | null;
  max_ms: number | null;
}

export interface Point extends Latency {
  at: number;
  hits: number;
  errors: number;
  client_errors: number;
}

export interface EndpointInfo {
  id: number;
  method: string;
  pattern: string;
  level: Level;
  recorded_level: Level;
  added_at: number;
  last_requested_at: number | null;
  color: string | null;
}

export interface EndpointOverview extends EndpointInfo, Summary {
  sparkline: number[];
}

export interface Overview {
  range: Range;
  total: Summary;
  series: Point[];
  endpoints: EndpointOverview[];
}

export interface ResultCount {
  status: number | null;
  outcome: Outcome;
  hits: number;
  p50_ms: number | null;
  p95_ms: number | null;
}

export interface EndpointDetail extends EndpointInfo {
  range: Range;
  summary: Summary;
  series: Point[];
  results: ResultCount[];
}

export interface VersionInfo {
  id: number;
  name: string;
  first_seen_at: number;
}

export interface VersionSummary {
  version: VersionInfo;
  summary: Summary;
}

export interface Request {
  id: number;
  started_at: number;
  duration_ms: number;
  head_ms: number;
  status: number | null;
  outcome: Outcome;
  exchange: Exchange;
  protocol: Protocol;
  bytes: number;
  version: string;
  group: string | null;
  ip: string | null;
}

export interface Requests {
  requests: Request[];
  next: number | null;
}

export interface OptionInfo {
  key: string;
  section: string;
  doc: string;
  kind: string;
  value: string;
  default: string;
  source: string;
}

export interface Health {
  fmd_version: string;
  app_version: string;
  started_at: number;
  queue_length: number;
  queue_capacity: number;
  recorded: number;
  dropped: number;
  dropped_rows: number;
  group_by_panics: number;
  store_ok: boolean;
  store_error: string | null;
  store_failed_at: number | null;
  store_written_at: number | null;
  store_bytes: number | null;
  own_cpu_ms: number | null;
}
