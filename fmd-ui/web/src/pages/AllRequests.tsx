// All single requests, narrowed by whatever is known of them.

import "./all-requests.css";
import { useMemo } from "preact/hooks";
import { address, type Query } from "../api/client";
import { useQuery } from "../api/query";
import type { MethodSummary, Requests as Answer } from "../api/types";
import { useVersionName } from "../api/versions";
import { endpointColor } from "../figures/color";
import { counted, trimmed } from "../figures/number";
import { CsvLink } from "../parts/CsvLink";
import { type Column, DataTable } from "../parts/DataTable";
import { Count, Duration, ErrorRate } from "../parts/Figure";
import { Icon } from "../parts/Icon";
import { Scope } from "../parts/Sentence";
import { Empty, PageSkeleton, Problem, Skeleton, StaleNote } from "../parts/State";
import { useTitle } from "../profile/Head";
import { choiceWords, resolve } from "../state/range";
import { change, usePlace } from "../state/router";
import { zone } from "../state/session";
import { useStore } from "../state/store";
import { theme } from "../state/theme";
import { useView, type View } from "../state/view";
import { type Filter, FILTERS, Filters, nothing } from "./requestFilters";
import { requestColumns } from "./requests";

/** Requests on one page of the list. */
const LIMIT = 50;
/** Most requests in a file. */
const MOST_IN_FILE = 10_000;

export function AllRequests() {
  const view = useView();
  const { params } = usePlace();
  const here = useStore(zone);
  const look = useStore(theme);
  const version = useVersionName(view.version);
  useTitle("Requests");
  const filters = Object.fromEntries(FILTERS.map((key) => [key, params.get(key)])) as Record<Filter, string | null>;
  const before = params.get("before");
  const query = { ...view.query, ...filters };
  const chosen = FILTERS.map((key) => filters[key]);
  const question = [view.question, ...chosen, before].join("|");
  const { data, failure, stale } = useQuery<Answer>("requests", { ...query, before, limit: LIMIT }, question, before === null ? view.tick : 0);
  const methods = useQuery<MethodSummary[]>("methods", view.query, view.question, view.tick);
  const requests = data?.requests ?? [];
  const waits = (!data && !failure) || (!methods.data && !methods.failure);
  const longest = requests.reduce((most, { duration_ms }) => Math.max(most, duration_ms), 0);
  const columns = useMemo(() => requestColumns(here, longest, true), [here, longest]);
  const fileQuery = { ...query, before, limit: MOST_IN_FILE };

  // Both at once, so that nothing is pushed down by what comes later.
  if (waits) return <PageSkeleton />;
  return (
    <div class={`page${stale ? " stale" : ""}`}>
      {data && <StaleNote failure={failure} />}
      <div class="head">
        <h1 class="unseen">Requests</h1>
        {methods.data && <Told methods={methods.data} view={view} />}
        <Scope range={resolve(view.choice, view.tick)} version={version} />
      </div>
      {methods.data && methods.data.length > 0 && <Methods methods={methods.data} chosen={filters.method} query={view.query} />}
      <section class="listing" aria-label="Requests" aria-busy={stale}>
        <div class="listing-head">
          <h2>One by one</h2>
          <p class="hint">{before === null ? "newest first" : requests[0] ? `from ${here.full(requests[0].started_at)} back` : "earlier"}</p>
          <CsvLink path="requests" query={fileQuery} name="requests" title={`The newest ${MOST_IN_FILE.toLocaleString("en")} that fit, from here back, as a file`} />
          <a class="as-file" href={address("requests", fileQuery)} download="requests.json" title="The same as JSON">
            <Icon name="download" />
            JSON
          </a>
        </div>
        <Filters filters={filters} methods={methods.data ?? []} view={view} />
        {!data && (failure ? <Problem failure={failure} /> : <Skeleton rows={10} />)}
        {data && requests.length === 0 && <NoneListed filtered={chosen.some((each) => each !== null)} paged={before !== null} next={data.next} />}
        {requests.length > 0 && (
          <DataTable caption="Requests, newest first" class="requests everywhere" columns={columns} rows={requests} rowKey={({ id }) => id} rowColor={({ endpoint }) => endpointColor(endpoint, look)} stale={stale} />
        )}
        {(before !== null || (data?.next ?? null) !== null) && (
          <div class="pager">
            <button type="button" disabled={before === null} onClick={() => change({ before: null })}>
              Newest
            </button>
            <button type="button" disabled={(data?.next ?? null) === null} onClick={() => change({ before: String(data!.next) })}>
              Older
            </button>
          </div>
        )}
      </section>
    </div>
  );
}

function Told({ methods, view }: { methods: readonly MethodSummary[]; view: View }) {
  const here = useStore(zone);
  const hits = methods.reduce((sum, method) => sum + method.hits, 0);
  const most = methods[0];
  if (hits === 0 || most === undefined) return <p class="sentence">No request {choiceWords(view.choice, here)}.</p>;
  return (
    <p class="sentence">
      <b>{counted(hits, "request")}</b> {choiceWords(view.choice, here)}
      {methods.length > 1 && (
        <>
          , {trimmed(((100 * most.hits) / hits).toPrecision(3))} % of them <b>{methodName(most.method)}</b>
        </>
      )}
      .
    </p>
  );
}

const methodName = (method: string) => method || "unmatched";

const METHOD_COLUMNS = (chosen: string | null): Column<MethodSummary>[] => [
  {
    key: "method",
    label: "Method",
    words: true,
    class: "c-method",
    cell: ({ method }) =>
      method === "" ? (
        <span title="Requests that no route answered">unmatched</span>
      ) : (
        <button type="button" class="quiet" aria-pressed={method === chosen} title={method === chosen ? "Show all methods again" : `Only ${method}`} onClick={() => change({ method: method === chosen ? null : method, before: null })}>
          {method}
        </button>
      ),
  },
  { key: "endpoints", label: "Endpoints", class: "c-endpoints", cell: ({ endpoints }) => <Count value={endpoints} /> },
  { key: "hits", label: "Requests", cell: ({ hits }) => <Count value={hits} /> },
  { key: "errors", label: "Errors", cell: ({ error_rate }) => <ErrorRate share={error_rate} /> },
  { key: "p50", label: "p50", class: "c-p50", cell: ({ p50_ms }) => <Duration ms={p50_ms} /> },
  { key: "p95", label: "p95", cell: ({ p95_ms }) => <Duration ms={p95_ms} /> },
  { key: "p99", label: "p99", class: "c-p99", cell: ({ p99_ms }) => <Duration ms={p99_ms} /> },
  { key: "total", label: "In all", class: "c-total", title: "The time that all of them took", cell: ({ total_ms }) => <Duration ms={total_ms} /> },
];

function Methods({ methods, chosen, query }: { methods: readonly MethodSummary[]; chosen: string | null; query: Query }) {
  const columns = useMemo(() => METHOD_COLUMNS(chosen), [chosen]);
  return (
    <section class="listing" aria-label="Methods">
      <div class="listing-head">
        <h2>By method</h2>
        <p class="hint">Choose one to list its requests below.</p>
        <CsvLink path="methods" query={query} name="methods" title="These methods as a file" />
      </div>
      <DataTable caption="By method" class="methods" columns={columns} rows={methods} rowKey={({ method }) => method} />
    </section>
  );
}

/** Zero, filtered away, and not found yet are three things. */
function NoneListed({ filtered, paged, next }: { filtered: boolean; paged: boolean; next: number | null }) {
  if (next !== null) {
    return (
      <Empty title="None of the requests looked at so far fits.">
        <button type="button" onClick={() => change({ before: String(next) })}>
          Search earlier ones
        </button>
      </Empty>
    );
  }
  if (filtered) {
    return (
      <Empty title="No request fits these filters.">
        <button type="button" onClick={() => change(nothing())}>
          Show all requests
        </button>
      </Empty>
    );
  }
  if (paged) return <Empty title="There are no earlier requests." />;
  return (
    <Empty title="No single request of this range is kept.">
      <p>Single requests are kept for a shorter time than the figures of charts.</p>
    </Empty>
  );
}
