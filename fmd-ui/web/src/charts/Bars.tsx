import "./bars.css";
import { useMemo, useState } from "preact/hooks";
import type { Range } from "../api/types";
import { type Column, CsvButton, DataTable } from "../parts/DataTable";
import { Icon } from "../parts/Icon";
import { zone } from "../state/session";
import { useStore } from "../state/store";

/** What a bar stands for: from `at` on, for one step. */
export interface Step {
  at: number;
  value: number;
}

interface BarsProps<Of extends Step> {
  /** What is shown, as the head of the picture. */
  title: string;
  /** The name of the file with its figures. */
  name: string;
  steps: readonly Of[];
  range: Range;
  /** A bar's figure in words. */
  words: (step: Of) => string;
  /** The figures of its table, with the name that each has in the file. */
  figures: readonly (Column<Of> & { file: string; value: (step: Of) => number })[];
  /** Whether more of it is worse. */
  bad?: boolean;
}

/** One figure over time as bars, and the table of it. */
export function Bars<Of extends Step>({ title, name, steps, range, words, figures, bad = false }: BarsProps<Of>) {
  const here = useStore(zone);
  const [asTable, setAsTable] = useState(false);
  // Few bars stay slim, so that the page is not a wall of colour.
  const thick = steps.length < 40 ? 0.5 : 0.8;
  const highest = steps.reduce<Of | undefined>((top, each) => (top === undefined || each.value > top.value ? each : top), undefined);
  const most = Math.max(highest?.value ?? 0, Number.MIN_VALUE);
  const columns = useMemo<Column<Of>[]>(() => [{ key: "at", label: "From", words: true, cell: ({ at }) => `${here.weekday(at)}, ${here.clock(at)}` }, ...figures], [here, figures]);
  // The first may begin later than a whole step before the second.
  const end = (n: number) => steps[n + 1]?.at ?? range.to;
  const newestFirst = useMemo(() => [...steps].reverse(), [steps]);
  return (
    <section class={`bars-over-time${bad ? " bad-bars" : ""}`} aria-label={title}>
      <div class="listing-head">
        <h2>{title}</h2>
        <p class="hint">{highest !== undefined && highest.value > 0 && `at most ${words(highest)} at a point`}</p>
        <button type="button" class="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          <Icon name={asTable ? "chart" : "table"} />
          {asTable ? "Chart" : "Table"}
        </button>
        <CsvButton
          name={`${name}-over-time`}
          title="The figures over time as a file"
          table={() => ({ header: ["from", "to", ...figures.map(({ file }) => file)], rows: steps.map((each, n) => [here.iso(each.at), here.iso(end(n)), ...figures.map(({ value }) => value(each))]) })}
        />
      </div>
      {asTable ? (
        <div class="figure-table bars-table" tabIndex={0} role="region" aria-label={title}>
          <DataTable caption={`${title}, newest first`} class="series-table" columns={columns} rows={newestFirst} rowKey={({ at }) => at} />
        </div>
      ) : (
        <figure>
          <svg class="time-bars" viewBox={`0 0 ${steps.length} 100`} preserveAspectRatio="none" role="img" aria-label={highest === undefined ? "Nothing" : `At most ${words(highest)} at a point`}>
            {steps.map((each, n) => {
              const height = Math.max(3, (each.value / most) * 100);
              return (
                <g key={each.at}>
                  <title>{`${here.weekday(each.at)}, ${here.clock(each.at)} – ${here.clock(end(n))}: ${words(each)}`}</title>
                  <rect class="room" x={n} width={1} height={100} />
                  {each.value > 0 && <rect x={n + (1 - thick) / 2} width={thick} y={100 - height} height={height} />}
                </g>
              );
            })}
          </svg>
          <figcaption class="bars-axis">
            <span>{here.moment(range.from)}</span>
            <span>{here.moment(range.to, range.from)}</span>
          </figcaption>
        </figure>
      )}
    </section>
  );
}
