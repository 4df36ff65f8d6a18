import { useEffect, useMemo } from "preact/hooks";
import { Failure } from "../api/client";
import { useQuery } from "../api/query";
import type { EndpointDetail, ResultCount, VersionSummary } from "../api/types";
import { useVersionName } from "../api/versions";
import { Sparkline } from "../charts/Sparkline";
import { SeriesFigure } from "../charts/SeriesFigure";
import { counted, percent, text } from "../figures/number";
import { blame, OUTCOME, reason, versionName } from "../figures/result";
import { ago } from "../figures/zone";
import { CsvLink } from "../parts/CsvLink";
import { type Column, CsvButton, DataTable } from "../parts/DataTable";
import { isUnmatched, Pattern, useEndpointColor } from "../parts/EndpointName";
import { EndpointTabs } from "../parts/EndpointTabs";
import { Count, Duration, ErrorRate } from "../parts/Figure";
import { LevelSwitch } from "../parts/LevelSwitch";
import { Link } from "../parts/Link";
import { ProfileOne } from "../parts/ProfileOne";
import { Scope, Sentence } from "../parts/Sentence";
import { Empty, PageSkeleton, Problem, Skeleton, StaleNote } from "../parts/State";
import { presetReaching, writeChoice } from "../state/range";
import { change, page, usePlace } from "../state/router";
import { session, zone } from "../state/session";
import { useStore } from "../state/store";
import { type View, useView } from "../state/view";
import { RequestList } from "./requests";

/** One endpoint. */
export function Endpoint({ id }: { id: number }) {
  const view = useView();
  const { data, failure, stale } = useQuery<EndpointDetail>(`endpoints/${id}`, view.query, view.question, view.tick);
  const version = useVersionName(view.version);

  if (!data) {
    if (!failure) {
      return <PageSkeleton chart />;
    }
    return (
      <Problem failure={failure}>
        <p>
          <Link to={page("")}>All endpoints</Link>
        </p>
      </Problem>
    );
  }
  return <Shown id={id} data={data} view={view} stale={stale} failure={failure} version={version} />;
}

interface ShownProps {
  id: number;
  data: EndpointDetail;
  view: View;
  stale: boolean;
  failure: Parameters<typeof StaleNote>[0]["failure"];
  version: string | null;
}

function Shown({ id, data, view, stale, failure, version }: ShownProps) {
  const color = useEndpointColor(data);
  const who = useStore(session);
  useEffect(() => {
    if (who !== null && !(who instanceof Failure)) document.title = `${data.method} ${data.pattern} · ${who.title_name}`.trim();
  }, [data.method, data.pattern, who]);
  const name = `${data.method || "any"}-${data.pattern}`.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "");
  return (
    <div class={`page details${stale ? " stale" : ""}`} style={{ "--hue": color }}>
      <div class="details-picture">
      <StaleNote failure={failure} />
      <div class="head">
        <div class="title">
          <h1>
            <span class="swatch" aria-hidden="true" />
            {!isUnmatched(data) && <span class="method">{data.method}</span>}
            <Pattern endpoint={data} />
          </h1>
          <ProfileOne endpoint={data} />
          <LevelSwitch endpoint={data} names />
        </div>
        <EndpointTabs id={id} current="" />
        {isUnmatched(data) && <p class="scope">All requests that no route answers, counted as one endpoint.</p>}
        <Sentence summary={data.summary} view={view} />
        <Scope range={data.range} version={version} />
      </div>
      {data.summary.hits === 0 ? (
        <NoRequests data={data} view={view} />
      ) : (
        <>
          <SeriesFigure name={name} points={data.series} range={data.range} color={color} stale={stale} />
          <div class="columns">
            <Results name={name} results={data.results} hits={data.summary.hits} />
            <Versions id={id} view={view} />
          </div>
        </>
      )}
      </div>
      {data.summary.hits > 0 && <RequestList id={id} name={name} view={view} summary={data.summary} />}
    </div>
  );
}

function NoRequests({ data, view }: { data: EndpointDetail; view: View }) {
  const here = useStore(zone);
  const last = data.last_requested_at;
  if (last === null) {
    return (
      <Empty>
        <p>
          It was never requested. It was first listed {ago(data.added_at, view.tick)}, {here.full(data.added_at)}.
        </p>
      </Empty>
    );
  }
  const reaching = presetReaching(last, data.range.from, view.tick);
  return (
    <Empty>
      <p>
        It was last requested {ago(last, view.tick)}, {here.full(last)}.
      </p>
      {data.level === 0 && <p>At level 0 only that time is kept. Choose “Performance” above to record its requests.</p>}
      <p class="actions">
        {reaching && data.level > 0 && (
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

/** How a result is named in the address and told from others. */
const resultKey = ({ status, outcome }: ResultCount) => `${status ?? ""}|${outcome}`;

function Results({ name, results, hits }: { name: string; results: readonly ResultCount[]; hits: number }) {
  const { params } = usePlace();
  const chosen = params.has("status") || params.has("outcome") ? `${params.get("status") ?? ""}|${params.get("outcome") ?? ""}` : null;
  const columns = useMemo<Column<ResultCount>[]>(
    () => [
      {
        key: "result",
        label: "Result",
        words: true,
        class: "c-result",
        cell: (row) => {
          const active = chosen === resultKey(row);
          const { word, meaning } = OUTCOME[row.outcome];
          return (
            <button
              type="button"
              class="pick"
              aria-pressed={active}
              title={`${meaning} ${active ? "Show all requests again." : "Show only these requests below."}`}
              onClick={() => change({ status: active || row.status === null ? null : String(row.status), outcome: active ? null : row.outcome, before: null })}
            >
              <span class={`status ${blame(row.status, row.outcome)}`}>{row.status ?? word}</span> <span class="reason">{row.status === null ? "" : [reason(row.status), word].filter(Boolean).join(", ")}</span>
            </button>
          );
        },
      },
      {
        key: "hits",
        label: "Requests",
        class: "c-count",
        cell: (row) => (
          <Count value={row.hits} />
        ),
      },
      { key: "series", label: "Over time", class: "c-sparkline words", cell: (row) => <Sparkline values={row.series} label={`${counted(row.hits, "request")} with this result over the range`} /> },
      { key: "share", label: "Share", class: "c-share", cell: (row) => <span class="amount">{text(percent(hits > 0 ? row.hits / hits : 0))}</span> },
      { key: "p50", label: "p50", class: "c-figure", cell: (row) => <Duration ms={row.p50_ms} /> },
      { key: "p95", label: "p95", class: "c-figure", cell: (row) => <Duration ms={row.p95_ms} /> },
    ],
    [chosen, hits],
  );
  return (
    <section class="listing" aria-label="Results">
      <div class="listing-head">
        <h2>Results</h2>
        <p class="hint">Choose one to list its requests below.</p>
        <CsvButton
          name={`${name}-results`}
          title="These results as a file"
          table={() => ({ header: ["status", "outcome", "requests", "p50_ms", "p95_ms"], rows: results.map((row) => [row.status, row.outcome, row.hits, row.p50_ms, row.p95_ms]) })}
        />
      </div>
      <DataTable
        caption="How the requests ended"
        class="results"
        columns={columns}
        rows={results}
        rowKey={resultKey}
        rowClass={(row) => (chosen === resultKey(row) ? "chosen" : "")}
      />
    </section>
  );
}

function Versions({ id, view }: { id: number; view: View }) {
  const here = useStore(zone);
  const isChosen = (version: number) => view.version?.split(",").includes(String(version)) === true;
  const { data, failure } = useQuery<VersionSummary[]>(`endpoints/${id}/versions`, { from: view.query.from, to: view.query.to }, view.question, view.tick);
  const columns = useMemo<Column<VersionSummary>[]>(
    () => [
      {
        key: "version",
        label: "Version",
        words: true,
        class: "c-version",
        cell: ({ version }) => (
          <button
            type="button"
            class="pick"
            aria-pressed={isChosen(version.id)}
            title={`${version.name}. ${view.version === String(version.id) ? "Show all versions again." : "Show only this version."}`}
            onClick={() => change({ version: view.version === String(version.id) ? null : String(version.id), before: null })}
          >
            <code>{versionName(version.name)}</code>
          </button>
        ),
      },
      { key: "hits", label: "Requests", class: "c-count", cell: ({ summary }) => <Count value={summary.hits} /> },
      { key: "p50", label: "p50", class: "c-p50", cell: ({ summary }) => <Duration ms={summary.p50_ms} /> },
      { key: "p95", label: "p95", class: "c-p95", cell: ({ summary }) => <Duration ms={summary.p95_ms} /> },
      { key: "p99", label: "p99", class: "c-p99", cell: ({ summary }) => <Duration ms={summary.p99_ms} /> },
      {
        key: "errors",
        label: "Errors",
        class: "c-share",
        cell: ({ summary }) => (
          <span title={`${counted(summary.errors, "error")} in ${counted(summary.hits, "request")}`}>
            <ErrorRate share={summary.error_rate} />
          </span>
        ),
      },
      { key: "since", label: "First seen", class: "c-since", cell: ({ version }) => <time title={here.full(version.first_seen_at)}>{here.day(version.first_seen_at)}</time> },
    ],
    [here, view.version],
  );
  return (
    <section class="listing" aria-label="Versions">
      <div class="listing-head">
        <h2>Versions</h2>
        <p class="hint">{data && (data.length === 1 ? "One version answered in this range." : `${data.length} versions answered in this range.`)}</p>
        <CsvLink path={`endpoints/${id}/versions`} query={{ from: view.query.from, to: view.query.to }} name="versions" title="These versions as a file" />
      </div>
      {data ? (
        <DataTable
          caption="Versions that answered"
          class="versions"
          columns={columns}
          rows={data}
          rowKey={({ version }) => version.id}
          rowClass={({ version }) => (isChosen(version.id) ? "chosen" : "")}
        />
      ) : failure ? (
        <Problem failure={failure} />
      ) : (
        <Skeleton rows={4} />
      )}
    </section>
  );
}
