import "../charts/box.css";
import { useMemo } from "preact/hooks";
import type { Failure, Query } from "../api/client";
import { useQuery } from "../api/query";
import type { EndpointDetail, VersionSummary } from "../api/types";
import { BoxAxis, BoxKey, BoxPlot, boxScale } from "../charts/BoxPlot";
import { counted, duration, text } from "../figures/number";
import { versionName } from "../figures/result";
import { ChangeWords, factorWords, toldBy } from "../parts/ChangeWords";
import { CsvLink } from "../parts/CsvLink";
import { type Column, DataTable } from "../parts/DataTable";
import { Count, Duration, ErrorRate } from "../parts/Figure";
import { Link } from "../parts/Link";
import { Empty, PageSkeleton, Problem } from "../parts/State";
import { fileName } from "../profile/Head";
import { choiceWords, PRESETS, writeChoice } from "../state/range";
import { change, page } from "../state/router";
import { zone } from "../state/session";
import { useStore } from "../state/store";
import { type View, useView } from "../state/view";
import { EndpointSection } from "./ofEndpoint";

/** How each version served an endpoint, and what changed from one to the next. */
export function EndpointVersions({ id }: { id: number }) {
  const view = useView();
  const range = { from: view.query.from, to: view.query.to };
  const asked = { ...range, version: view.version };
  const endpoint = useQuery<EndpointDetail>(`endpoints/${id}`, range, view.question, view.tick);
  const { data, failure, stale } = useQuery<VersionSummary[]>(`endpoints/${id}/versions`, asked, view.question, view.tick);
  const problem = failure ?? endpoint.failure;
  if (!data || !endpoint.data) {
    return problem ? <Problem failure={problem} /> : <PageSkeleton rows={6} />;
  }
  return <Shown endpoint={endpoint.data} versions={data} view={view} query={asked} stale={stale} failure={problem} />;
}

interface ShownProps {
  endpoint: EndpointDetail;
  versions: readonly VersionSummary[];
  view: View;
  query: Query;
  stale: boolean;
  failure: Failure | undefined;
}

function Shown({ endpoint, versions, view, query, stale, failure }: ShownProps) {
  const here = useStore(zone);
  const rows = useMemo(() => [...versions].reverse(), [versions]);
  const scale = useMemo(() => boxScale(versions.map(({ spread }) => spread)), [versions]);
  const columns = useMemo<Column<VersionSummary>[]>(
    () => [
      {
        key: "version",
        label: "Version",
        words: true,
        class: "c-version",
        cell: ({ version }) => (
          <Link to={page(`endpoints/${endpoint.id}`, { version: String(version.id) })} class="endpoint" title={`${version.name}: its requests`}>
            <code>{versionName(version.name)}</code>
          </Link>
        ),
      },
      { key: "since", label: "First seen", words: true, class: "c-since", cell: ({ version }) => <time title={here.full(version.first_seen_at)}>{here.day(version.first_seen_at)}</time> },
      { key: "box", label: <BoxAxis scale={scale} />, class: "c-box words", cell: ({ spread }) => <BoxPlot spread={spread} scale={scale} /> },
      { key: "n", label: "Requests", class: "c-n", cell: ({ summary }) => <Count value={summary.hits} /> },
      { key: "p50", label: "p50", class: "c-ms c-p50", cell: ({ summary }) => <Duration ms={summary.p50_ms} /> },
      { key: "p95", label: "p95", class: "c-ms c-p95", cell: ({ summary }) => <Duration ms={summary.p95_ms} /> },
      { key: "p99", label: "p99", class: "c-ms c-p99", cell: ({ summary }) => <Duration ms={summary.p99_ms} /> },
      { key: "errors", label: "Errors", class: "c-ms c-errs", cell: ({ summary }) => <ErrorRate share={summary.error_rate} /> },
      {
        key: "change",
        label: "Change",
        words: true,
        class: "c-change",
        cell: ({ change }) => (change === null ? <span class="quiet-words">the oldest here</span> : <ChangeWords change={change} />),
      },
    ],
    [scale, here, endpoint.id],
  );
  const answer = (
    <>
      <p class="sentence">
        <Answer versions={versions} view={view} />
      </p>
      <p class="scope">
        {here.span(endpoint.range.from, endpoint.range.to)} · {here.name}
      </p>
    </>
  );
  return (
    <EndpointSection endpoint={endpoint} tab="/versions" title="Versions" answer={answer} stale={stale} failure={failure}>
      {versions.length < 2 && !("preset" in view.choice && view.choice.preset.key === "30d") && (
        <Empty>
          <p>Versions are compared with the one before them in the range.</p>
          <button type="button" onClick={() => change(writeChoice({ preset: PRESETS.at(-1)! }))}>
            Show the {PRESETS.at(-1)!.words}
          </button>
        </Empty>
      )}
      {rows.length > 0 && (
        <section class="listing" aria-label="Latency by version">
          <div class="listing-head">
            <h2>Latency by version</h2>
            <p class="hint">Oldest first. Coloured: what chance does not explain{versions.length > 2 && `, corrected for ${versions.length - 1} comparisons`}.</p>
            <BoxKey />
            <CsvLink path={`endpoints/${endpoint.id}/versions`} query={query} name={`${fileName(endpoint)}-by-version`} title="These figures as a file" />
          </div>
          <DataTable caption="How each version served the endpoint" class="boxes by-version" columns={columns} rows={rows} rowKey={({ version }) => version.id} />
        </section>
      )}
    </EndpointSection>
  );
}

/** What the newest version changed, or what the last change was. */
function Answer({ versions, view }: { versions: readonly VersionSummary[]; view: View }) {
  const here = useStore(zone);
  const [newest, before] = versions;
  if (!newest) return <>No version answered {choiceWords(view.choice, here)}.</>;
  const name = <b>{versionName(newest.version.name)}</b>;
  if (!before || newest.change === null) return <>Only {name} answered {choiceWords(view.choice, here)}: {counted(newest.summary.hits, "request")}.</>;
  const { figure, values } = toldBy(newest.change);
  const than = <b>{versionName(before.version.name)}</b>;
  switch (newest.change.verdict) {
    case "slower":
    case "faster":
      return (
        <>
          {name} is <b class={newest.change.verdict === "slower" ? "bad" : "good"}>{factorWords(values.ratio ?? 1)}</b> than {than} ({figure} {text(duration(values.before_ms ?? 0))} → {text(duration(values.after_ms ?? 0))}).
        </>
      );
    case "no_change":
      return <>{name} is as fast as {than}: any change by a quarter or more is ruled out.</>;
    case "not_enough_data":
      return <>Too few requests to tell {name} from {than}.</>;
  }
}
