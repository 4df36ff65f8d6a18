import { useMemo } from "preact/hooks";
import { useQuery } from "../api/query";
import type { Overview as Answer } from "../api/types";
import { useVersionName } from "../api/versions";
import { SeriesFigure } from "../charts/SeriesFigure";
import { endpointColor } from "../figures/color";
import { counted } from "../figures/number";
import { ago } from "../figures/zone";
import { CsvButton, DataTable } from "../parts/DataTable";
import { OverviewTabs } from "../parts/OverviewTabs";
import { Scope, Sentence } from "../parts/Sentence";
import { Empty, PageSkeleton, Problem, StaleNote } from "../parts/State";
import { readOrder, writeOrder } from "../parts/sort";
import { now } from "../state/clock";
import { presetReaching, writeChoice } from "../state/range";
import { change, usePlace } from "../state/router";
import { zone } from "../state/session";
import { useStore } from "../state/store";
import { theme, token } from "../state/theme";
import { type View, useView } from "../state/view";
import { endpointColumns, endpointTable, USUAL_ORDER } from "./endpoints";

/** The service at a glance. */
export function Overview() {
  const view = useView();
  const { data, failure, stale } = useQuery<Answer>("overview", view.query, view.question, view.tick);
  const version = useVersionName(view.version);
  const look = useStore(theme);
  const accent = useMemo(() => token("--accent"), [look]);

  if (!data) return failure ? <Problem failure={failure} /> : <PageSkeleton head={2} chart rows={12} />;
  return (
    <div class={`page overview${stale ? " stale" : ""}`}>
      <StaleNote failure={failure} />
      <div class="overview-picture">
        <div class="head">
          <OverviewTabs current="" />
          {!view.endpoints && neverRequested(data) ? (
            <p class="sentence">No request has reached this service yet.</p>
          ) : (
            <>
              <Sentence summary={data.total} view={view} />
              <Scope range={data.range} version={version} />
            </>
          )}
        </div>
        {data.total.hits === 0 ? <NoRequests answer={data} view={view} /> : <SeriesFigure name="service" points={data.series} range={data.range} color={accent} stale={stale} aside />}
      </div>
      {data.endpoints.length > 0 && <Endpoints answer={data} search={view.endpoints} />}
    </div>
  );
}

function Endpoints({ answer, search }: { answer: Answer; search: string | null }) {
  const { params } = usePlace();
  const look = useStore(theme);
  const here = useStore(zone);
  const tick = useStore(now);
  const most = answer.endpoints.reduce((top, { total_ms }) => Math.max(top, total_ms), 0);
  const all = answer.total.total_ms;
  // Relative times move with the minute, so that rows need not be drawn anew with each refresh.
  const minute = Math.floor(tick / 60_000);
  const columns = useMemo(() => endpointColumns({ most, all, zone: here, now: tick }), [most, all, here, minute]);
  const order = readOrder(params.get("sort"), columns.filter(({ value }) => value).map(({ key }) => key), USUAL_ORDER);
  const rows = answer.endpoints;
  const called = answer.endpoints.filter(({ hits }) => hits > 0).length;
  return (
    <section class="listing" aria-label="Endpoints">
      <div class="listing-head">
        <h2>Endpoints</h2>
        <p class="hint">
          {called === rows.length ? counted(called, "endpoint") : `${called} of ${counted(rows.length, "endpoint")} with requests`}
          {search !== null && ` that ${rows.length === 1 ? "matches" : "match"} “${search}”`}
        </p>
        <CsvButton name="endpoints" title="These endpoints as a file" table={() => endpointTable(rows, here)} />
      </div>
      <DataTable
        caption="Endpoints with their figures in this range"
        class="endpoints"
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        rowClass={({ hits }) => (hits === 0 ? "idle" : "")}
        rowColor={(row) => endpointColor(row, look)}
        order={order}
        onOrder={(next) => change({ sort: writeOrder(next, USUAL_ORDER) }, { replace: true })}
      />
    </section>
  );
}

const neverRequested = ({ total, endpoints }: Answer) => total.hits === 0 && endpoints.every(({ last_requested_at: at }) => at === null);

function NoRequests({ answer, view }: { answer: Answer; view: View }) {
  const here = useStore(zone);
  if (answer.endpoints.length === 0 && view.endpoints !== null) {
    return (
      <Empty title={`No endpoint matches “${view.endpoints}”.`}>
        <p>Words of a method and a route are searched for, or a pattern such as <code>GET /api/*</code>.</p>
        <button type="button" onClick={() => change({ endpoints: null })}>
          Show all
        </button>
      </Empty>
    );
  }
  const last = answer.endpoints.reduce<number | null>((latest, { last_requested_at: at }) => (at !== null && at > (latest ?? 0) ? at : latest), null);
  if (last === null) {
    return (
      <Empty>
        <p>Call one of its routes; it shows here within seconds.</p>
        <pre class="code" tabIndex={0}>curl -i {location.origin}/</pre>
      </Empty>
    );
  }
  const reaching = presetReaching(last, answer.range.from, view.tick);
  return (
    <Empty>
      <p>
        The last request of any version came {ago(last, view.tick)}, {here.full(last)}.
      </p>
      <p class="actions">
        {reaching && (
          <button type="button" onClick={() => change(writeChoice({ preset: reaching }))}>
            Show the {reaching.words}
          </button>
        )}
        {view.version !== null && (
          <button type="button" onClick={() => change({ version: null })}>
            All versions
          </button>
        )}
      </p>
    </Empty>
  );
}
