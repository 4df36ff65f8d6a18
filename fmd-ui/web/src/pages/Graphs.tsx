import "./graphs.css";
import { useMemo, useRef, useState } from "preact/hooks";
import { useQuery } from "../api/query";
import type { CustomGraph } from "../api/types";
import { linearScale, timeTicks } from "../charts/scale";
import { endpointColor } from "../figures/color";
import { counted, grouped, NBSP, short, threeFigures, trimmed } from "../figures/number";
import { ago } from "../figures/zone";
import { type Column, CsvButton, DataTable } from "../parts/DataTable";
import { Icon } from "../parts/Icon";
import { None } from "../parts/Figure";
import { useWidth } from "../parts/room";
import { Empty, PageSkeleton, Problem, StaleNote } from "../parts/State";
import { choiceWords, resolve } from "../state/range";
import { zone } from "../state/session";
import { useStore } from "../state/store";
import { theme } from "../state/theme";
import { type View, useView } from "../state/view";

/** The service's own figures, taken on a schedule. */
export function Graphs() {
  const view = useView();
  const here = useStore(zone);
  const { data, failure, stale } = useQuery<CustomGraph[]>("graphs", { from: view.query.from, to: view.query.to }, view.question, view.tick);
  if (!data) {
    return failure ? <Problem failure={failure} /> : <PageSkeleton head={2} chart rows={0} />;
  }
  const failing = data.filter(({ state }) => state === "failing");
  return (
    <div class={`page${stale ? " stale" : ""}`}>
      <StaleNote failure={failure} />
      <div class="head">
        <p class="sentence">
          {data.length === 0 ? (
            "No custom graph has been added."
          ) : (
            <>
              <b>{counted(data.length, "custom graph")}</b>
              {failing.length > 0 && (
                <>
                  , <b class="bad">{failing.length}</b> of them without the last point
                </>
              )}
              .
            </>
          )}
        </p>
        <p class="scope">
          Figures of the service’s own, {choiceWords(view.choice, here)} · {here.name}
        </p>
      </div>
      {data.length === 0 ? (
        <Empty title="Whatever a function of yours can count, it can show here.">
          <pre class="code" tabIndex={0}>{`fmd.add_graph("Users", Schedule::every(Duration::from_secs(60)), || count_users())?;`}</pre>
        </Empty>
      ) : (
        <div class="graphs">
          {data.map((graph) => (
            <Graph key={graph.id} graph={graph} view={view} />
          ))}
        </div>
      )}
    </div>
  );
}

const HEIGHT = 180;
const TOP = 8;
const FOOT = 20;
const LEFT = 52;
const READOUT = 200;

/** The part of the range that is drawn: all of it, unless points came only late in it, which would be one upright line. */
function partWithPoints({ from, to }: { from: number; to: number }, moments: readonly number[]) {
  const first = moments[0];
  if (first === undefined || to - first > (to - from) / 4) return { from, to, isCut: false };
  return { from: Math.max(from, first - Math.max(1_000, (to - first) / 50)), to, isCut: true };
}

const figure = (value: number) => (Math.abs(value) >= 1000 ? grouped(value) : trimmed(threeFigures(value)));

function Graph({ graph, view }: { graph: CustomGraph; view: View }) {
  const here = useStore(zone);
  const look = useStore(theme);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 260);
  const [seen, setSeen] = useState<number | null>(null);
  const [asTable, setAsTable] = useState(false);
  const range = resolve(view.choice, view.tick);
  const series = useMemo(() => graph.series.map((each) => ({ ...each, color: endpointColor({ method: graph.title, pattern: each.name, color: null }, look) })), [graph, look]);
  const moments = useMemo(() => [...new Set(series.flatMap(({ points }) => points.map(({ at }) => at)))].sort((a, b) => a - b), [series]);
  const { from, to, isCut } = partWithPoints(range, moments);
  const values = series.flatMap(({ points }) => points.map(({ value }) => value));
  const low = Math.min(0, ...values);
  const scale = useMemo(() => linearScale(Math.max(0, ...values) - low || 1, 4), [values.length, Math.max(0, ...values), low]);
  const inner = width - LEFT;
  const plot = HEIGHT - TOP - FOOT;
  const x = (at: number) => LEFT + ((at - from) / (to - from)) * inner;
  const y = (value: number) => TOP + plot * (1 - (value - low) / scale.max);
  const ticks = useMemo(() => timeTicks(from, to, Math.max(2, Math.floor(inner / 84)), here), [from, to, inner, here]);
  const usualGap = useMemo(() => {
    const gaps = moments.slice(1).map((at, n) => at - moments[n]!).sort((a, b) => a - b);
    return gaps[Math.floor(gaps.length / 2)] ?? Infinity;
  }, [moments]);
  const point = (event: PointerEvent) => {
    const at = from + ((event.clientX - box.current!.getBoundingClientRect().left - LEFT) / inner) * (to - from);
    const nearest = moments.reduce<number | null>((best, each) => (best === null || Math.abs(each - at) < Math.abs(best - at) ? each : best), null);
    setSeen(nearest);
  };
  const last = series.map(({ name, points }) => ({ name, value: points.at(-1)?.value }));
  const line = (points: CustomGraph["series"][number]["points"]) => points.map(({ at, value }, n) => `${n === 0 || at - points[n - 1]!.at > 3 * usualGap ? "M" : "L"}${x(at).toFixed(1)} ${y(value).toFixed(1)}`).join("");
  const left = seen === null ? 0 : x(seen) + 12;
  return (
    <section class="graph" aria-label={graph.title}>
      <div class="graph-head">
        <h2>{graph.title}</h2>
        {last.length === 1 && last[0]!.value !== undefined && (
          <p class="graph-last">
            {figure(last[0]!.value)} <span class="unit">{graph.unit}</span>
          </p>
        )}
        <p class="hint">
          {graph.schedule}
          {graph.unit !== "" && last.length !== 1 && `, ${graph.unit}`}
          {graph.taken_at !== null && `, last ${ago(graph.taken_at, view.tick)}`}
          {isCut && ` · since ${here.moment(moments[0]!, to)}`}
        </p>
        {values.length > 0 && (
          <button type="button" class="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            <Icon name={asTable ? "chart" : "table"} />
            {asTable ? "Chart" : "Table"}
          </button>
        )}
        <CsvButton name={graph.title.replace(/[^A-Za-z0-9]+/g, "-")} title="These points as a file" table={() => ({ header: ["at", "series", "value"], rows: series.flatMap(({ name, points }) => points.map(({ at, value }) => [here.iso(at), name, value])) })} />
      </div>
      {graph.state === "failing" && graph.failed_at !== null && (
        <p class="bad graph-failure" role="status">
          No point at {here.moment(graph.failed_at)}: {graph.failure}
        </p>
      )}
      {graph.state === "running" && <p class="hint graph-failure">The point that is due has not come yet.</p>}
      <div class="graph-box" ref={box}>
        {asTable && values.length > 0 ? (
          <Points graph={graph} moments={moments} />
        ) : values.length === 0 ? (
          <p class="quiet-words graph-none">No point in this range{graph.taken_at === null ? ", and none ever came." : "."}</p>
        ) : (
          <svg width={width} height={HEIGHT} role="img" aria-label={`${graph.title} over time`} onPointerMove={point} onPointerLeave={() => setSeen(null)}>
            {scale.ticks.map((tick) => (
              <g key={tick}>
                <line class="grid" x1={LEFT} x2={width} y1={y(tick + low)} y2={y(tick + low)} />
                <text x={LEFT - 8} y={y(tick + low) + 4} text-anchor="end">
                  {Math.abs(tick + low) >= 1000 ? short(tick + low) : trimmed((tick + low).toFixed(2))}
                  {tick === scale.ticks.at(-1) && graph.unit.length <= 3 && graph.unit !== "" && `${NBSP}${graph.unit}`}
                </text>
              </g>
            ))}
            {ticks.map((tick) => (
              <text key={tick.at} x={Math.min(width - 16, x(tick.at))} y={HEIGHT - 4} text-anchor="middle">
                {tick.label}
              </text>
            ))}
            {seen !== null && <line class="graph-cursor" x1={x(seen)} x2={x(seen)} y1={TOP} y2={TOP + plot} />}
            {series.map(({ name, points, color }) => (
              <g key={name} style={{ "--hue": color }}>
                <path class="graph-line" d={line(points)} />
                {(points.length < 40 ? points : points.filter(({ at }) => at === seen)).map(({ at, value }) => (
                  <circle key={at} class="graph-point" cx={x(at)} cy={y(value)} r={at === seen ? 3.5 : 2} />
                ))}
              </g>
            ))}
          </svg>
        )}
        {seen !== null && !asTable && (
          <div class="readout" role="status" style={{ transform: `translate(${Math.round(left + READOUT > width ? Math.max(0, x(seen) - READOUT - 12) : left)}px, ${TOP}px)`, width: `${READOUT}px` }}>
            <div class="readout-time">{here.moment(seen)}</div>
            <dl>
              {series.map(({ name, points }) => {
                const at = points.find((each) => each.at === seen);
                return at ? (
                  <>
                    <dt key={name}>{name || graph.title}</dt>
                    <dd>
                      {figure(at.value)} {graph.unit}
                    </dd>
                  </>
                ) : null;
              })}
            </dl>
          </div>
        )}
      </div>
      {series.length > 1 && (
        <ul class="graph-key">
          {series.map(({ name, color, points }) => (
            <li key={name}>
              <i style={{ background: color }} /> {name} <b>{points.length > 0 ? figure(points.at(-1)!.value) : "–"}</b>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The points as a table, newest first. */
function Points({ graph: { title, unit, series }, moments }: { graph: CustomGraph; moments: readonly number[] }) {
  const here = useStore(zone);
  const columns = useMemo<Column<number>[]>(() => {
    const values = series.map(({ points }) => new Map(points.map(({ at, value }) => [at, value])));
    return [
      { key: "at", label: "At", words: true, cell: (at) => `${here.weekday(at)}, ${here.clockSeconds(at)}` },
      ...series.map(({ name }, n): Column<number> => ({
        key: name,
        label: `${name || title}${unit === "" ? "" : `, ${unit}`}`,
        cell: (at) => {
          const value = values[n]!.get(at);
          return value === undefined ? <None /> : figure(value);
        },
      })),
    ];
  }, [series, here]);
  return (
    <div class="figure-table graph-table" tabIndex={0} role="region" aria-label={`Points of ${title}`}>
      <DataTable caption={`Points of ${title}, newest first`} class="series-table" columns={columns} rows={[...moments].reverse()} rowKey={(at) => at} />
    </div>
  );
}
