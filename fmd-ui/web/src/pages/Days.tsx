import "../charts/days.css";
import { useMemo, useState } from "preact/hooks";
import { useQuery } from "../api/query";
import type { DailyLoad, EndpointLoad } from "../api/types";
import { useVersionName } from "../api/versions";
import { DayBars, type Stack } from "../charts/DayBars";
import { Sparkline } from "../charts/Sparkline";
import { endpointColor } from "../figures/color";
import { counted, grouped, percent, text } from "../figures/number";
import { Choice } from "../parts/Choice";
import { CsvLink } from "../parts/CsvLink";
import { type Column, DataTable } from "../parts/DataTable";
import { Pattern } from "../parts/EndpointName";
import { Bar, Count } from "../parts/Figure";
import { Link } from "../parts/Link";
import { OverviewTabs } from "../parts/OverviewTabs";
import { Empty, PageSkeleton, Problem, StaleNote } from "../parts/State";
import { change, page, usePlace } from "../state/router";
import { zone } from "../state/session";
import { useStore } from "../state/store";
import { theme } from "../state/theme";
import { useView } from "../state/view";

/** Days are compared with each other, so fewer than these make no picture. */
const LEAST_SPAN = 7 * 86_400_000;

const MODES = [
  { key: "hits", name: "Requests" },
  { key: "share", name: "Share", title: "Of all requests of the day" },
] as const;

/** How much is asked of the service day by day, and of which endpoints. */
export function Days() {
  const view = useView();
  const { params } = usePlace();
  const here = useStore(zone);
  const look = useStore(theme);
  const version = useVersionName(view.version);
  const [lit, setLit] = useState<number | null>(null);
  const to = Number(view.query.to);
  const from = Math.min(Number(view.query.from), to - LEAST_SPAN);
  const query = { ...view.query, from };
  const { data, failure, stale } = useQuery<DailyLoad>("days", query, view.question, Math.floor(view.tick / 60_000));
  const share = params.get("by") === "share";
  const stacks = useMemo<Stack[]>(() => {
    if (!data) return [];
    const told = data.endpoints.map(({ endpoint, hits }) => ({ id: endpoint.id, name: `${endpoint.method} ${endpoint.pattern}`.trim(), color: endpointColor(endpoint, look), hits }));
    return data.others > 0 ? [...told, { id: 0, name: counted(data.others, "other endpoint"), color: "var(--chart-client)", hits: data.rest }] : told;
  }, [data, look]);
  if (!data) {
    return failure ? <Problem failure={failure} /> : <PageSkeleton chart rows={0} />;
  }
  const busiest = data.days.reduce((best, day) => (day.hits > best.hits ? day : best), data.days[0]!);
  return (
    <div class={`page${stale ? " stale" : ""}`}>
      <StaleNote failure={failure} />
      <div class="head">
        <OverviewTabs current="days" />
        <p class="sentence">
          {data.summary.hits === 0 ? (
            "No requests on these days."
          ) : (
            <>
              <b>{counted(data.summary.hits, "request")}</b> on {counted(data.days.length, "day")}, most on <b>{here.weekday(busiest.at)}</b> ({grouped(busiest.hits)}).
            </>
          )}
        </p>
        <p class="scope">
          Whole days, at least seven: {here.weekday(data.from)} – {here.weekday(data.to - 1)} · {here.name}
          {version !== null && ` · version ${version}`}
        </p>
      </div>
      {data.summary.hits === 0 ? (
        <Empty>
          <p>Choose a longer range, another version, or other endpoints at the top.</p>
        </Empty>
      ) : (
        <div class="beside">
          <section aria-label="By day">
            <div class="heat-tools">
              <Choice label="Figure" options={MODES} chosen={share ? "share" : "hits"} onChoose={(key) => change({ by: key === "hits" ? null : key }, { replace: true })} />
              <p class="hint">Choose a day to see it.</p>
              <CsvLink path="days" query={query} name="requests-by-day" title="Requests by day and endpoint as a file" />
            </div>
            <DayBars days={data.days} stacks={stacks} share={share} lit={lit} />
          </section>
          <Endpoints data={data} lit={lit} onLight={setLit} />
        </div>
      )}
    </div>
  );
}

function Endpoints({ data, lit, onLight }: { data: DailyLoad; lit: number | null; onLight: (id: number | null) => void }) {
  const look = useStore(theme);
  const most = data.endpoints[0]?.total ?? 1;
  const columns = useMemo<Column<EndpointLoad>[]>(
    () => [
      { key: "method", label: "Method", class: "c-method", words: true, cell: ({ endpoint }) => <span class="method">{endpoint.method || "any"}</span> },
      {
        key: "pattern",
        label: "Endpoint",
        class: "c-pattern",
        words: true,
        cell: ({ endpoint }) => (
          <Link to={page(`endpoints/${endpoint.id}`)} class="endpoint" title={`${endpoint.method} ${endpoint.pattern}`}>
            <Pattern endpoint={endpoint} />
          </Link>
        ),
      },
      { key: "days", label: "By day", class: "c-days words", cell: ({ hits, total }) => <Sparkline values={hits} label={`${counted(total, "request")} by day`} /> },
      { key: "hits", label: "Requests", class: "c-hits", cell: ({ total }) => <Count value={total} /> },
      { key: "share", label: "Share", class: "c-share", cell: ({ total }) => <span class="amount">{text(percent(total / data.summary.hits))}</span> },
      { key: "bar", label: "", class: "c-bar", cell: ({ total }) => <Bar share={total / most} kind="hued" /> },
    ],
    [data, most],
  );
  const point = (event: Event) => {
    const row = (event.target as HTMLElement).closest("tbody tr");
    const index = row ? [...row.parentElement!.children].indexOf(row) : -1;
    onLight(data.endpoints[index]?.endpoint.id ?? null);
  };
  return (
    <section class="listing" aria-label="Endpoints" onPointerOver={point} onPointerLeave={() => onLight(null)}>
      <div class="listing-head">
        <h2>Endpoints</h2>
        <p class="hint">
          {data.others > 0 ? `The ${data.endpoints.length} with most requests; ${counted(data.others, "other")} together had ${grouped(data.rest.reduce((sum, hits) => sum + hits, 0))}.` : counted(data.endpoints.length, "endpoint")}
        </p>
      </div>
      <DataTable
        caption="Requests by endpoint"
        class="endpoints by-day"
        columns={columns}
        rows={data.endpoints}
        rowKey={({ endpoint }) => endpoint.id}
        rowClass={({ endpoint }) => (endpoint.id === lit ? "lit" : "")}
        rowColor={({ endpoint }) => endpointColor(endpoint, look)}
      />
    </section>
  );
}
