// The table of endpoints: its columns, what it is searched for, and its file.

import type { EndpointOverview } from "../api/types";
import { Sparkline } from "../charts/Sparkline";
import type { Cell } from "../figures/csv";
import { counted, percent, text } from "../figures/number";
import { type Zone, ago } from "../figures/zone";
import type { Column } from "../parts/DataTable";
import { Pattern } from "../parts/EndpointName";
import { Bar, Count, Duration, ErrorRate, None, Rate } from "../parts/Figure";
import { LevelSwitch } from "../parts/LevelSwitch";
import { Link } from "../parts/Link";
import type { Order } from "../parts/sort";
import { page } from "../state/router";

export const USUAL_ORDER: Order = { key: "total_ms", falling: true };

/** Whether the method and pattern of an endpoint hold every word of `search`. */
export function matchingNames({ method, pattern, name: given }: Pick<EndpointOverview, "method" | "pattern"> & Partial<Pick<EndpointOverview, "name">>, search: string): boolean {
  const name = `${method} ${pattern} ${given ?? ""}`.toLowerCase();
  return search.toLowerCase().split(/\s+/).every((word) => name.includes(word));
}

interface Around {
  /** The greatest total time of one endpoint, and that of all together. */
  most: number;
  all: number;
  zone: Zone;
  now: number;
}

export function endpointColumns({ most, all, zone, now }: Around): Column<EndpointOverview>[] {
  const figure = (row: EndpointOverview, shown: preact.ComponentChildren) => (row.hits === 0 ? <None /> : shown);
  return [
    {
      key: "method",
      label: "Method",
      class: "c-method",
      words: true,
      value: ({ method }) => method,
      cell: ({ method }) => <span class="method">{method === "" ? "any" : method}</span>,
    },
    {
      key: "pattern",
      label: "Endpoint",
      class: "c-pattern",
      words: true,
      value: ({ pattern }) => pattern,
      cell: (row) => (
        <Link to={page(`endpoints/${row.id}`)} class="endpoint" title={`${row.method} ${row.pattern}`}>
          <span class="method in-name">{row.method}</span>
          <Pattern endpoint={row} />
        </Link>
      ),
    },
    {
      key: "sparkline",
      label: "Over time",
      class: "c-sparkline words",
      cell: (row) =>
        row.hits === 0 ? (
          <span class="quiet-words">{row.last_requested_at === null ? "never requested" : "no requests in this range"}</span>
        ) : (
          <Sparkline values={row.sparkline} label={`${counted(row.hits, "request")} over the range`} />
        ),
    },
    { key: "hits", label: "Requests", class: "c-hits", value: ({ hits }) => hits, cell: (row) => <Count value={row.hits} /> },
    {
      key: "rate",
      label: "Rate",
      class: "c-rate",
      title: "Requests in the time of the range that has passed",
      value: ({ rate }) => rate,
      cell: (row) => figure(row, <Rate perSecond={row.rate} />),
    },
    { key: "p50_ms", label: "p50", class: "c-p50", title: "Median latency", value: ({ p50_ms }) => p50_ms, cell: ({ p50_ms }) => <Duration ms={p50_ms} /> },
    { key: "p95_ms", label: "p95", class: "c-p95", title: "95 % of the requests were not slower", value: ({ p95_ms }) => p95_ms, cell: ({ p95_ms }) => <Duration ms={p95_ms} /> },
    { key: "p99_ms", label: "p99", class: "c-p99", title: "99 % of the requests were not slower", value: ({ p99_ms }) => p99_ms, cell: ({ p99_ms }) => <Duration ms={p99_ms} /> },
    {
      key: "total_ms",
      label: "Total time",
      class: "c-total",
      title: "All latencies added up: where the service spends its time",
      value: ({ total_ms }) => total_ms,
      cell: (row) =>
        figure(
          row,
          <span class="with-bar" title={all > 0 ? `${text(percent(row.total_ms / all))} of the service’s time` : undefined}>
            <Duration ms={row.total_ms} />
            <Bar share={most > 0 ? row.total_ms / most : 0} kind="hued" />
          </span>,
        ),
    },
    {
      key: "error_rate",
      label: "Errors",
      class: "c-errors",
      title: "Requests that failed by the service’s fault: a status of 500 or more, or a panic",
      value: ({ error_rate }) => error_rate,
      cell: (row) => (
        <span title={row.hits > 0 ? `${counted(row.errors, "error")} and ${counted(row.client_errors, "client error")} in ${counted(row.hits, "request")}` : undefined}>
          <ErrorRate share={row.error_rate} />
        </span>
      ),
    },
    {
      key: "last_requested_at",
      label: "Last use",
      class: "c-last",
      value: ({ last_requested_at }) => last_requested_at,
      cell: ({ last_requested_at: at }) => (at === null ? <span class="quiet-words">never</span> : <time title={zone.full(at)}>{ago(at, now)}</time>),
    },
    {
      key: "level",
      label: "Level",
      class: "c-level",
      title: "How closely the endpoint is watched",
      value: ({ level }) => level,
      cell: (row) => <LevelSwitch endpoint={row} />,
    },
  ];
}

/** The table as a file, with raw figures. */
export function endpointTable(rows: readonly EndpointOverview[], zone: Zone): { header: string[]; rows: Cell[][] } {
  return {
    header: ["method", "pattern", "name", "requests", "requests_per_second", "p50_ms", "p95_ms", "p99_ms", "max_ms", "total_ms", "errors", "client_errors", "abandoned", "error_rate", "last_requested_at", "level"],
    rows: rows.map((row) => [
      row.method,
      row.pattern,
      row.name,
      row.hits,
      row.rate,
      row.p50_ms,
      row.p95_ms,
      row.p99_ms,
      row.max_ms,
      row.total_ms,
      row.errors,
      row.client_errors,
      row.abandoned,
      row.error_rate,
      row.last_requested_at === null ? null : zone.iso(row.last_requested_at),
      row.level,
    ]),
  };
}
