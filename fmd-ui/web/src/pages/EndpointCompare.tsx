import "../charts/box.css";
import "../charts/compare.css";
import "./report.css";
import { useMemo } from "preact/hooks";
import { address } from "../api/client";
import { useQuery } from "../api/query";
import type { Comparison, FunctionChange, SideInfo, VersionInfo, VersionSummary } from "../api/types";
import { useVersions } from "../api/versions";
import { BoxAxis, BoxPlot, boxScale } from "../charts/BoxPlot";
import { DensityPlot } from "../charts/DensityPlot";
import { DiffFlame } from "../charts/DiffFlame";
import { counted, duration, grouped, percent, text } from "../figures/number";
import { versionName } from "../figures/result";
import { signed } from "../parts/ChangeWords";
import { Choice } from "../parts/Choice";
import { CsvLink } from "../parts/CsvLink";
import { type Column, DataTable } from "../parts/DataTable";
import { useEndpointColor } from "../parts/EndpointName";
import { Duration } from "../parts/Figure";
import { Icon } from "../parts/Icon";
import { Marked } from "../parts/Marked";
import { Empty, PageSkeleton, Problem, StaleNote } from "../parts/State";
import { EndpointHead, endpointName, fileName, useTitle } from "../profile/Head";
import { isFunction, shortName } from "../profile/model/name";
import { ChangedStatements } from "../queries/ChangedStatements";
import { now } from "../state/clock";
import { change, usePlace } from "../state/router";
import { zone } from "../state/session";
import { FARTHEST, roundedWords, type Sides, sidesOf, VERSUS } from "../state/sides";
import { useStore } from "../state/store";
import { RangeSides, VersionSides } from "./sides";

const LOOK_MS = 60_000;

/** Two versions, or two times, of one endpoint over each other. */
export function EndpointCompare({ id }: { id: number }) {
  const versions = useVersions();
  const of = useQuery<VersionSummary[]>(`endpoints/${id}/versions`, { from: now.get() - FARTHEST }, "compare", 0);
  const answering = useMemo(() => (of.stale ? undefined : of.data?.map(({ version }) => version.id)), [of.data, of.stale]);
  if (!versions || (!answering && !of.failure)) return <PageSkeleton head={4} />;
  return <Asked id={id} versions={versions} answering={answering} />;
}

function Asked({ id, versions, answering }: { id: number; versions: readonly VersionInfo[]; answering: readonly number[] | undefined }) {
  const { params } = usePlace();
  const here = useStore(zone);
  const minute = Math.floor(useStore(now) / LOOK_MS);
  const sides = useMemo(() => sidesOf(params, now.get(), here, versions, answering), [params, here, versions, answering, minute]);
  const question = ["vs", "version", "base_version", "from", "to", "base_from", "base_to"].map((key) => params.get(key)).join("|");
  const { data, failure, stale } = useQuery<Comparison>(`endpoints/${id}/compare`, sides.query, question, minute);
  if (!data) return failure ? <Problem failure={failure} /> : <PageSkeleton head={4} />;
  return (
    <Shown data={data} sides={sides} versions={versions} stale={stale} question={question}>
      <StaleNote failure={failure} />
    </Shown>
  );
}

const sideName = ({ version }: SideInfo, other: string) => (version ? versionName(version.name) : other);

interface ShownProps {
  data: Comparison;
  sides: Sides;
  versions: readonly VersionInfo[];
  stale: boolean;
  question: string;
  children: preact.ComponentChildren;
}

function Shown({ data, sides, versions, stale, question, children }: ShownProps) {
  const here = useStore(zone);
  const color = useEndpointColor(data.endpoint);
  useTitle(`Comparison of ${endpointName(data.endpoint)}`);
  const before = sideName(data.before, "before");
  const after = sideName(data.after, "after");
  const same = data.before.version !== null && data.before.version.id === data.after.version?.id && data.before.from === data.after.from;
  return (
    <div class={`page${stale ? " stale" : ""}`} style={{ "--hue": color }}>
      {children}
      <div class="head">
        <EndpointHead endpoint={data.endpoint} current="/compare" />
        <div class="report-choice">
          <Choice label="Compare" options={VERSUS} chosen={sides.vs} onChoose={(vs) => change({ vs, from: null, to: null, base_from: null, base_to: null, ...(vs === "version" || vs === "custom" ? {} : { version: null, base_version: null }) })} />
          {sides.vs === "version" && <VersionSides sides={sides} versions={versions} />}
          {sides.vs === "custom" && <RangeSides key={question} sides={sides} />}
        </div>
        <p class="sentence">
          <Marked text={data.sentence} />
        </p>
        <p class="scope">
          {here.span(data.after.from, data.after.to)} ({counted(data.after.summary.hits, "request")}) against {here.span(data.before.from, data.before.to)} ({counted(data.before.summary.hits, "request")}) · {here.name}
          {roundedWords(sides.query, data)}
        </p>
      </div>
      {same && (
        <Empty>
          <p>Both sides are the same version. Choose another one above.</p>
        </Empty>
      )}
      <div class="beside">
        {data.distributions && (
          <section class="listing" aria-label="Distributions">
            <div class="listing-head">
              <h2>Latency</h2>
              <p class="hint density-key">
                <i class="key-before" /> {before} <i class="key-after" /> {after} <span class="key-words">share of requests by duration, logarithmic; the upright lines are medians</span>
              </p>
              <a class="quiet-link" href={address(`endpoints/${data.endpoint.id}/compare`, sides.query)} download="comparison.json">
                <Icon name="download" />
                JSON
              </a>
            </div>
            <DensityPlot of={data.distributions} before={before} after={after} medians={[data.latency.median.before_ms, data.latency.median.after_ms]} />
            <SidesTable data={data} before={before} after={after} />
          </section>
        )}
        {!data.distributions && (
          <Empty>
            <p>One of the two sides has no request. Choose other versions or times above.</p>
          </Empty>
        )}
        <div>
          <Functions data={data} sides={sides} before={before} after={after} />
          <ChangedStatements of={data.queries} level={data.endpoint.level} before={before} after={after}>
            <CsvLink path={`endpoints/${data.endpoint.id}/compare`} query={{ ...sides.query, table: "statements" }} name={`${fileName(data.endpoint)}-statements`} title="These statements as a file" />
          </ChangedStatements>
        </div>
      </div>
    </div>
  );
}

/** A difference of shares in percentage points: `+0.35`, `−0.03`, `0`. */
function points(share: number): string {
  const size = Math.abs(share * 100).toFixed(2);
  return size === "0.00" ? "0" : `${share < 0 ? "−" : "+"}${size}`;
}

function SidesTable({ data, before, after }: { data: Comparison; before: string; after: string }) {
  const scale = useMemo(() => boxScale([data.spread_before, data.spread_after]), [data]);
  const rows = [
    { name: before, side: data.before, spread: data.spread_before },
    { name: after, side: data.after, spread: data.spread_after },
  ];
  const { errors, latency } = data;
  return (
    <>
      <table class="data boxes sides">
        <caption class="unseen">Both sides in figures</caption>
        <thead>
          <tr>
            <th scope="col" class="words c-version">Side</th>
            <th scope="col" class="c-box words">
              <BoxAxis scale={scale} />
            </th>
            <th scope="col" class="c-n">Requests</th>
            <th scope="col" class="c-ms c-p50">p50</th>
            <th scope="col" class="c-ms c-p95">p95</th>
            <th scope="col" class="c-ms c-p99">p99</th>
            <th scope="col" class="c-ms c-errs">Errors</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, side, spread }) => (
            <tr key={name} class={side === data.before ? "side-before" : ""}>
              <td class="words c-version">
                <code>{name}</code>
              </td>
              <td class="c-box words">
                <BoxPlot spread={spread} scale={scale} />
              </td>
              <td class="c-n">{grouped(side.summary.hits)}</td>
              <td class="c-ms c-p50"><Duration ms={side.summary.p50_ms} /></td>
              <td class="c-ms c-p95"><Duration ms={side.summary.p95_ms} /></td>
              <td class="c-ms c-p99"><Duration ms={side.summary.p99_ms} /></td>
              <td class="c-ms c-errs">{side.summary.error_rate === null ? "–" : text(percent(side.summary.error_rate))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint report-foot">
        {latency.median.ratio !== null && latency.median.low !== null && latency.median.high !== null && (
          <>
            Median {signed(latency.median.ratio)} (95 % interval {signed(latency.median.low)} to {signed(latency.median.high)}).{" "}
          </>
        )}
        {latency.p95.ratio !== null && latency.p95.low !== null && latency.p95.high !== null && (
          <>
            p95 {signed(latency.p95.ratio)} ({signed(latency.p95.low)} to {signed(latency.p95.high)}).{" "}
          </>
        )}
        {latency.superiority !== null && <>In {text(percent(latency.superiority))} of all pairs the request of {after} takes longer. </>}
        {errors.difference !== null && errors.low !== null && errors.high !== null && (
          <>
            Errors {points(errors.difference)} points ({points(errors.low)} to {points(errors.high)}).
          </>
        )}
      </p>
    </>
  );
}

function Functions({ data, sides, before, after }: { data: Comparison; sides: Sides; before: string; after: string }) {
  const path = `endpoints/${data.endpoint.id}/compare`;
  const columns = useMemo<Column<FunctionChange>[]>(
    () => [
      { key: "function", label: "Function", words: true, class: "c-function", cell: (row) => <code title={row.function} class={row.own ? "" : "library"}>{shortName(row.function)}</code> },
      { key: "before", label: before, class: "c-ms", cell: (row) => (row.before_ms === 0 ? <span class="zero">none</span> : <Duration ms={row.before_ms} />) },
      { key: "after", label: after, class: "c-ms", cell: (row) => (row.after_ms === 0 ? <span class="zero">none</span> : <Duration ms={row.after_ms} />) },
      {
        key: "change",
        label: "Difference",
        class: "c-difference",
        cell: (row) => {
          const difference = row.after_ms - row.before_ms;
          const words = `${difference < 0 ? "−" : "+"}${text(duration(Math.abs(difference)))}`;
          return row.certain ? <span class={difference > 0 ? "change slower" : "change faster"}>{words}</span> : <span class="quiet-words" title="The number of samples explains it">{words}</span>;
        },
      },
      { key: "own", label: "Itself", class: "c-difference", title: "The same without what it calls", cell: (row) => (row.own_after_ms === row.own_before_ms ? <span class="zero">0</span> : <>{row.own_after_ms < row.own_before_ms ? "−" : "+"}{text(duration(Math.abs(row.own_after_ms - row.own_before_ms)))}</>) },
      { key: "samples", label: "Samples", class: "c-n", cell: (row) => grouped(row.samples) },
    ],
    [before, after],
  );
  const changed = useMemo(() => data.functions.filter(({ before_ms, after_ms }) => before_ms + after_ms > 0).slice(0, 40), [data]);
  if (!changed.some(isFunction)) {
    return (
      <section class="listing" aria-label="Functions">
        <div class="listing-head">
          <h2>Functions</h2>
        </div>
        <Empty>
          <p>
            {data.profiled_before > 0 && data.profiled_after > 0 ? "No stack of either side is known, so nobody can tell in which functions their time goes. Both sides were" : data.profiled_before === 0 && data.profiled_after === 0 ? "Neither side was" : `Only one side (${data.profiled_before === 0 ? after : before}) was`} profiled{data.profiled_before > 0 && data.profiled_after > 0 ? "" : ", so nobody can tell which functions take more time"}. Profiles are taken at level 3 and kept for 90 days.
          </p>
        </Empty>
      </section>
    );
  }
  return (
    <>
      <section class="listing" aria-label="Both profiles">
        <div class="listing-head">
          <h2>Where the difference is</h2>
          <p class="hint density-key">
            <i class="key-more" /> takes more time in {after} <i class="key-less" /> takes less; grey: as much as sampling explains. {grouped(data.profiled_before)} and {grouped(data.profiled_after)} requests profiled.
          </p>
        </div>
        <DiffFlame tree={data.tree} />
      </section>
      <section class="listing" aria-label="Functions">
        <div class="listing-head">
          <h2>Functions</h2>
          <p class="hint">Time of one request at the function and what it calls, by how much it changed.</p>
          <CsvLink path={path} query={sides.query} name={`${fileName(data.endpoint)}-functions`} title="These functions as a file" />
        </div>
        <DataTable caption="Functions by how much their time changed" class="changed-functions" columns={columns} rows={changed} rowKey={(row) => row.function} />
      </section>
    </>
  );
}
