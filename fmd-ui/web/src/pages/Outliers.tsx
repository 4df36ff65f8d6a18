import "../profile/style.css";
import "../outliers/style.css";
import { useMemo } from "preact/hooks";
import { address } from "../api/client";
import type { OutlierInfo, Outliers as Answer } from "../api/outliers";
import { useQuery } from "../api/query";
import type { EndpointDetail } from "../api/types";
import { useVersionName } from "../api/versions";
import { endpointColor } from "../figures/color";
import { counted, duration, text } from "../figures/number";
import { outlierColumns, outlierTable } from "../outliers/columns";
import { Plots } from "../outliers/Plots";
import { Threshold } from "../outliers/Threshold";
import { CsvButton, DataTable } from "../parts/DataTable";
import { useEndpointColor } from "../parts/EndpointName";
import { Icon } from "../parts/Icon";
import { Link } from "../parts/Link";
import { Scope } from "../parts/Sentence";
import { readOrder, writeOrder } from "../parts/sort";
import { Empty, Problem, Skeleton, StaleNote } from "../parts/State";
import { WithEndpoint } from "./ofEndpoint";
import { EndpointHead, endpointName, fileName, useTitle } from "../profile/Head";
import { choiceWords, resolve } from "../state/range";
import { change, page, usePlace } from "../state/router";
import { zone } from "../state/session";
import { useStore } from "../state/store";
import { theme } from "../state/theme";
import { useView, type View } from "../state/view";

/** Outliers that are asked for at once: more than anybody reads, and few enough to be sorted here. */
const LIMIT = 500;
const NEWEST = { key: "time", falling: true };
const KEYS = ["time", "duration", "times", "user", "result", "version", "path", "endpoint", "doing", "cpu", "memory"];

/** Requests of all endpoints that took unusually long. */
export function Outliers() {
  const view = useView();
  const version = useVersionName(view.version);
  const { data, failure, stale } = useQuery<Answer>("outliers", { ...view.query, limit: LIMIT }, view.question, view.tick);
  useTitle("Outliers");
  return (
    <div class={`page${stale ? " stale" : ""}`}>
      {data && <StaleNote failure={failure} />}
      <div class="head">
        <h1 class="unseen">Outliers</h1>
        {/* All at once: the sentence would push down what stands there before it. */}
        {data && (
          <>
            <Told outliers={data} view={view} />
            <Scope range={resolve(view.choice, view.tick)} version={version} />
          </>
        )}
      </div>
      <List data={data} failure={failure} stale={stale} view={view} name="outliers" path="outliers" everywhere>
        <p>
          A request is one when it takes longer than what is usual for its endpoint, times <code>outlier_detection_constant</code>, and longer than that by <code>outlier_excess</code>, once 20 requests have shown what is usual. Endpoints at level 2 or 3 are watched for them.
        </p>
      </List>
    </div>
  );
}

/** Requests of one endpoint that took unusually long. */
export function EndpointOutliers({ id }: { id: number }) {
  return <WithEndpoint id={id}>{(endpoint, view) => <OfEndpoint id={id} endpoint={endpoint} view={view} />}</WithEndpoint>;
}

function OfEndpoint({ id, endpoint, view }: { id: number; endpoint: EndpointDetail; view: View }) {
  const color = useEndpointColor(endpoint);
  const version = useVersionName(view.version);
  const path = `endpoints/${id}/outliers`;
  const { data, failure, stale } = useQuery<Answer>(path, { ...view.query, limit: LIMIT }, view.question, view.tick);
  useTitle(`Outliers of ${endpointName(endpoint)}`);
  return (
    <div class={`page${stale ? " stale" : ""}`} style={{ "--hue": color }}>
      {data && <StaleNote failure={failure} />}
      <div class="head">
        <EndpointHead endpoint={endpoint} current="/outliers" />
        {data && (
          <>
            <Told outliers={data} view={view} />
            <Scope range={endpoint.range} version={version} />
            <Threshold endpoint={endpoint} />
          </>
        )}
      </div>
      <List data={data} failure={failure} stale={stale} view={view} name={`${fileName(endpoint)}-outliers`} path={path}>
        {endpoint.level < 2 ? (
          <p>
            At level {endpoint.level} no outliers are kept. Choose “Outliers” or “Profiler” on its <Link to={page(`endpoints/${id}`)}>summary</Link>.
          </p>
        ) : endpoint.outlier_after_ms === null ? (
          <p>After 20 requests it is known what is usual here; a fixed threshold, set above, counts at once.</p>
        ) : (
          <p>No request took longer than {text(duration(endpoint.outlier_after_ms))} while it was watched.</p>
        )}
      </List>
    </div>
  );
}

function Told({ outliers: { outliers, next }, view }: { outliers: Answer; view: View }) {
  const here = useStore(zone);
  const longest = outliers.reduce<OutlierInfo | null>((most, each) => (most === null || each.duration_ms > most.duration_ms ? each : most), null);
  if (longest === null) return <p class="sentence">No outlier {choiceWords(view.choice, here)}.</p>;
  return (
    <p class="sentence">
      {next !== null && "The last "}
      <b>{counted(outliers.length, "outlier")}</b> {choiceWords(view.choice, here)}; the longest took <Link to={page(`requests/${longest.id}`)}>{text(duration(longest.duration_ms))}</Link>
      {longest.usual_ms !== null && ` where ${text(duration(longest.usual_ms))} is usual`}.
    </p>
  );
}

interface ListProps {
  data: Answer | undefined;
  failure: Parameters<typeof StaleNote>[0]["failure"];
  stale: boolean;
  view: View;
  name: string;
  /** Where the list is had from, below `api/`. */
  path: string;
  /** Whether it is of all endpoints. */
  everywhere?: boolean;
  /** Why there may be none. */
  children: preact.ComponentChildren;
}

function List({ data, failure, stale, view, name, path, everywhere = false, children }: ListProps) {
  const { params } = usePlace();
  const here = useStore(zone);
  const look = useStore(theme);
  const typed = params.get("find") ?? "";
  const order = readOrder(params.get("sort"), KEYS, NEWEST);
  const all = data?.outliers ?? [];
  const shown = useMemo(() => all.filter((each) => fits(each, typed.trim().toLowerCase())), [data, typed]);
  const longest = all.reduce((most, { duration_ms }) => Math.max(most, duration_ms), 0);
  const columns = useMemo(() => outlierColumns(here, longest, everywhere), [here, longest, everywhere]);
  if (!data) return failure ? <Problem failure={failure} /> : <Skeleton rows={12} />;
  if (all.length === 0) return <Empty title="None is kept.">{children}</Empty>;
  return (
    <section class="listing" aria-label="Outliers" aria-busy={stale}>
      <div class="listing-head">
        <h2>Requests</h2>
        <p class="hint">{data.next !== null ? `the last ${all.length}; choose a shorter range for earlier ones` : ""}</p>
        <div class="search find">
          <Icon name="search" />
          <input
            type="search"
            autoComplete="off"
            spellcheck={false}
            placeholder="Path, user, status"
            aria-label="Find outliers"
            value={typed}
            onInput={(event) => change({ find: event.currentTarget.value || null }, { replace: true })}
          />
        </div>
        <CsvButton name={name} title="The outliers shown, as a file" table={() => outlierTable(shown, here)} />
        <a class="as-file" href={address(path, { ...view.query, limit: 1000 })} download={`${name}.json`} title="All that is listed, as a file">
          <Icon name="download" />
          JSON
        </a>
      </div>
      {shown.length === 0 ? (
        <Empty title="None fits.">
          <button type="button" onClick={() => change({ find: null })}>
            Show all
          </button>
        </Empty>
      ) : (
        <>
        <Plots outliers={shown} here={here} />
        <DataTable
          caption="Outliers"
          class="outliers"
          columns={columns}
          rows={shown}
          rowKey={({ id }) => id}
          rowColor={({ endpoint }) => endpointColor(endpoint, look)}
          order={order}
          onOrder={(next) => change({ sort: writeOrder(next, NEWEST) }, { replace: true })}
          stale={stale}
        />
        </>
      )}
    </section>
  );
}

function fits(outlier: OutlierInfo, typed: string): boolean {
  if (typed === "") return true;
  const { path, group, status, outcome, ip, endpoint } = outlier;
  return [path, group, String(status ?? ""), outcome, ip, endpointName(endpoint)].some((each) => (each ?? "").toLowerCase().includes(typed));
}
