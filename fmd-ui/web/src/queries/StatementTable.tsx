import "../errors/style.css";
import "./style.css";
import { useMemo } from "preact/hooks";
import type { StatementSummary } from "../api/queries";
import { grouped } from "../figures/number";
import { type Column, CsvButton, DataTable } from "../parts/DataTable";
import { Pattern } from "../parts/EndpointName";
import { Bar, Count, Duration } from "../parts/Figure";
import { Link } from "../parts/Link";
import { type Order, readOrder, writeOrder } from "../parts/sort";
import { change, page, usePlace } from "../state/router";
import { StatementName } from "./StatementName";
import { callsText, MANY_CALLS, statementText } from "./words";

const USUAL: Order = { key: "total", falling: true };

/** Statements, by falling time. */
export function StatementTable({ statements, name, withEndpoint }: { statements: readonly StatementSummary[]; name: string; withEndpoint: boolean }) {
  const { params } = usePlace();
  const most = statements.reduce((top, { total_ms }) => Math.max(top, total_ms), 0);
  const all = statements.reduce((sum, { total_ms }) => sum + total_ms, 0);
  const columns = useMemo(() => columnsOf(most, all, withEndpoint), [most, all, withEndpoint]);
  const order = readOrder(params.get("sort"), columns.filter(({ value }) => value).map(({ key }) => key), USUAL);
  return (
    <section class="listing" aria-label="Statements">
      <div class="listing-head">
        <h2>Statements</h2>
        <p class="hint">without their values, over whole hours</p>
        <CsvButton
          name={name}
          title="These statements as a file"
          table={() => ({
            header: ["statement", "file", "line", "calls", "requests", "most_in_one_request", "failed", "rows", "total_ms", "mean_ms", "p95_ms", "max_ms"],
            rows: statements.map((row) => [statementText(row), row.called_from?.file ?? null, row.called_from?.line ?? null, row.calls, row.requests, row.most_in_one, row.failed, row.rows, row.total_ms, row.mean_ms, row.p95_ms, row.max_ms]),
          })}
        />
      </div>
      <DataTable caption="Statements by time" class="statements" columns={columns} rows={statements} rowKey={({ id }) => id} order={order} onOrder={(next) => change({ sort: writeOrder(next, USUAL) }, { replace: true })} />
    </section>
  );
}

function columnsOf(most: number, all: number, withEndpoint: boolean): Column<StatementSummary>[] {
  const endpoint: Column<StatementSummary> = {
    key: "endpoint",
    label: "Endpoint",
    class: "c-error-endpoint",
    words: true,
    cell: ({ endpoints: [first, ...others] }) =>
      first && (
        <Link to={page(`endpoints/${first.endpoint.id}/queries`)}>
          <span class="method">{first.endpoint.method}</span> <Pattern endpoint={first.endpoint} />
          {others.length > 0 && <span class="quiet-words"> +{others.length}</span>}
        </Link>
      ),
  };
  return [
    {
      key: "statement",
      label: "Statement",
      words: true,
      value: ({ text }) => text,
      cell: (row) => (
        <StatementName of={row}>
          {row.most_in_one >= MANY_CALLS && (
            <span class="badge new" title="The same statement again and again in one request: ask for all of them at once">
              up to {grouped(row.most_in_one)} in one request
            </span>
          )}
          {row.failed > 0 && <span class="badge new">{grouped(row.failed)} failed</span>}
        </StatementName>
      ),
    },
    ...(withEndpoint ? [endpoint] : []),
    { key: "calls", label: "Calls", class: "c-query-count", value: ({ calls }) => calls, cell: ({ calls }) => <Count value={calls} /> },
    {
      key: "per_request",
      label: "Per request",
      class: "c-query-count c-per-request",
      title: "Calls in one request that had any, at the mean",
      value: ({ calls_per_request }) => calls_per_request,
      cell: ({ calls_per_request }) => <span class="amount">{callsText(calls_per_request)}</span>,
    },
    { key: "mean", label: "Mean", class: "c-figure c-query-mean", value: ({ mean_ms }) => mean_ms, cell: ({ mean_ms }) => <Duration ms={mean_ms} /> },
    { key: "p95", label: "p95", class: "c-figure", value: ({ p95_ms }) => p95_ms, cell: ({ p95_ms }) => <Duration ms={p95_ms} /> },
    { key: "total", label: "Total", class: "c-figure c-sum", value: ({ total_ms }) => total_ms, cell: ({ total_ms }) => <Duration ms={total_ms} /> },
    { key: "share", label: "Share", class: "c-query-share", cell: ({ total_ms }) => <span title={`${((total_ms / Math.max(all, 1e-9)) * 100).toFixed(1)} % of the time of all statements`}><Bar share={most > 0 ? total_ms / most : 0} /></span> },
  ];
}
