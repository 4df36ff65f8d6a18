import "../charts/box.css";
import { useMemo } from "preact/hooks";
import { useQuery } from "../api/query";
import type { EndpointLatency, LatencyOverview } from "../api/types";
import { useVersionName } from "../api/versions";
import { BoxAxis, BoxKey, BoxPlot, boxScale } from "../charts/BoxPlot";
import { endpointColor } from "../figures/color";
import { counted, duration, text } from "../figures/number";
import { type Column, CsvButton, DataTable } from "../parts/DataTable";
import { Pattern } from "../parts/EndpointName";
import { Count, Duration } from "../parts/Figure";
import { Link } from "../parts/Link";
import { OverviewTabs } from "../parts/OverviewTabs";
import { Empty, PageSkeleton, Problem, StaleNote } from "../parts/State";
import { type Order, readOrder, writeOrder } from "../parts/sort";
import { choiceWords } from "../state/range";
import { change, page, usePlace } from "../state/router";
import { zone } from "../state/session";
import { useStore } from "../state/store";
import { theme } from "../state/theme";
import { useView } from "../state/view";

const USUAL: Order = { key: "p50", falling: true };

/** How the latencies of every endpoint are spread, all under one axis. */
export function Latency() {
  const view = useView();
  const { params } = usePlace();
  const here = useStore(zone);
  const look = useStore(theme);
  const version = useVersionName(view.version);
  const { data, failure, stale } = useQuery<LatencyOverview>("latency", view.query, view.question, view.tick);
  const rows = useMemo(() => (data?.endpoints ?? []).filter(({ spread }) => spread !== null), [data]);
  const scale = useMemo(() => boxScale(rows.map(({ spread }) => spread)), [rows]);
  const columns = useMemo<Column<EndpointLatency>[]>(
    () => [
      { key: "method", label: "Method", class: "c-method", words: true, value: ({ endpoint }) => endpoint.method, cell: ({ endpoint }) => <span class="method">{endpoint.method || "any"}</span> },
      {
        key: "pattern",
        label: "Endpoint",
        class: "c-pattern",
        words: true,
        value: ({ endpoint }) => endpoint.pattern,
        cell: ({ endpoint }) => (
          <Link to={page(`endpoints/${endpoint.id}/versions`)} class="endpoint" title={`${endpoint.method} ${endpoint.pattern} by version`}>
            <Pattern endpoint={endpoint} />
          </Link>
        ),
      },
      { key: "box", label: <BoxAxis scale={scale} />, class: "c-box words", cell: ({ spread }) => <BoxPlot spread={spread} scale={scale} /> },
      { key: "n", label: "Requests", class: "c-n", value: ({ summary }) => summary.hits, cell: ({ summary }) => <Count value={summary.hits} /> },
      { key: "p50", label: "p50", class: "c-ms c-p50", value: ({ summary }) => summary.p50_ms, cell: ({ summary }) => <Duration ms={summary.p50_ms} /> },
      { key: "p95", label: "p95", class: "c-ms c-p95", value: ({ summary }) => summary.p95_ms, cell: ({ summary }) => <Duration ms={summary.p95_ms} /> },
      { key: "p99", label: "p99", class: "c-ms c-p99", value: ({ summary }) => summary.p99_ms, cell: ({ summary }) => <Duration ms={summary.p99_ms} /> },
    ],
    [scale],
  );
  if (!data) {
    return failure ? <Problem failure={failure} /> : <PageSkeleton />;
  }
  const order = readOrder(params.get("sort"), columns.filter(({ value }) => value).map(({ key }) => key), USUAL);
  const slowest = data.endpoints[0];
  return (
    <div class={`page${stale ? " stale" : ""}`}>
      <StaleNote failure={failure} />
      <div class="head">
        <OverviewTabs current="latency" />
        <p class="sentence">
          {slowest?.spread ? (
            <>
              Half of all requests {choiceWords(view.choice, here)} took at most <b>{text(duration(data.summary.p50_ms ?? 0))}</b>; the slowest endpoint,{" "}
              <Link to={page(`endpoints/${slowest.endpoint.id}`)}>{`${slowest.endpoint.method} ${slowest.endpoint.pattern}`.trim()}</Link>, <b>{text(duration(slowest.spread.p50_ms))}</b>.
            </>
          ) : (
            <>No requests {choiceWords(view.choice, here)}.</>
          )}
        </p>
        <p class="scope">
          {here.span(data.from, data.to)} · {here.name}
          {version !== null && ` · version ${version}`}
        </p>
      </div>
      {data.endpoints.length === 0 ? (
        <Empty>
          <p>Choose a longer range, another version, or other endpoints at the top.</p>
        </Empty>
      ) : (
        <section class="listing" aria-label="Latency by endpoint">
          <div class="listing-head">
            <h2>Latency</h2>
            <p class="hint">
              {counted(rows.length, "endpoint")}, logarithmic
            </p>
            <BoxKey />
            <CsvButton
              name="latency-by-endpoint"
              title="These figures as a file"
              table={() => ({
                header: ["method", "pattern", "requests", "p5_ms", "p25_ms", "p50_ms", "p75_ms", "p95_ms", "p99_ms", "max_ms"],
                rows: rows.map(({ endpoint, summary, spread }) => [endpoint.method, endpoint.pattern, summary.hits, spread?.p5_ms, spread?.p25_ms, spread?.p50_ms, spread?.p75_ms, spread?.p95_ms, spread?.p99_ms, spread?.max_ms]),
              })}
            />
          </div>
          <DataTable
            caption="How the latencies of each endpoint are spread"
            class="boxes"
            columns={columns}
            rows={rows}
            rowKey={({ endpoint }) => endpoint.id}
            rowColor={({ endpoint }) => endpointColor(endpoint, look)}
            order={order}
            onOrder={(next) => change({ sort: writeOrder(next, USUAL) }, { replace: true })}
          />
        </section>
      )}
    </div>
  );
}
