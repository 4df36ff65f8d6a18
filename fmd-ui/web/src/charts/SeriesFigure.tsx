import { useMemo, useState } from "preact/hooks";
import type { Point, Range } from "../api/types";
import { useVersions } from "../api/versions";
import { type Column, CsvButton, DataTable } from "../parts/DataTable";
import { Count, Duration } from "../parts/Figure";
import { Icon } from "../parts/Icon";
import { readChoice, writeChoice } from "../state/range";
import { change, usePlace } from "../state/router";
import { zone } from "../state/session";
import { useStore } from "../state/store";
import { useRoom } from "../parts/room";
import { savePicture } from "./picture";
import { TimeSeries } from "./TimeSeries";

interface SeriesFigureProps {
  name: string;
  points: readonly Point[];
  range: Range;
  color: string;
  stale: boolean;
  /** Whether it stands beside the table where the screen is wide, and may fill the height. */
  aside?: boolean;
}

/** The time series with what belongs to them: the table of the same figures, the file, and the way back from a zoom. */
export function SeriesFigure({ name, points, range, color, stale, aside = false }: SeriesFigureProps) {
  const room = useRoom(aside);
  const { params } = usePlace();
  const here = useStore(zone);
  const [asTable, setAsTable] = useState(false);
  const versions = useVersions();
  const choice = readChoice(params);

  const columns = useMemo<Column<Point>[]>(
    () => [
      { key: "at", label: "From", words: true, cell: (point) => `${here.weekday(point.at)}, ${here.clockSeconds(point.at)}` },
      { key: "hits", label: "Requests", cell: (point) => <Count value={point.hits} /> },
      { key: "errors", label: "Errors", cell: (point) => (point.errors > 0 ? <span class="bad"><Count value={point.errors} /></span> : <Count value={0} />) },
      { key: "client_errors", label: "Client errors", cell: (point) => <Count value={point.client_errors} /> },
      { key: "p50", label: "p50", cell: (point) => <Duration ms={point.p50_ms} /> },
      { key: "p95", label: "p95", cell: (point) => <Duration ms={point.p95_ms} /> },
      { key: "p99", label: "p99", cell: (point) => <Duration ms={point.p99_ms} /> },
    ],
    [here],
  );
  const newestFirst = useMemo(() => [...points].reverse(), [points]);

  const widen = () => {
    if ("preset" in choice) return;
    const span = choice.to - choice.from;
    const to = Math.min(Date.now(), choice.to + span / 2);
    change(writeChoice({ from: to - 2 * span, to }));
  };

  return (
    <section class={`figure${stale ? " stale" : ""}`} aria-label="Over time" aria-busy={stale}>
      <div class="figure-tools">
        {!("preset" in choice) && (
          <button type="button" class="quiet" title="Show twice the time" onClick={widen}>
            Zoom out
          </button>
        )}
        <button type="button" class="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          <Icon name={asTable ? "chart" : "table"} />
          {asTable ? "Chart" : "Table"}
        </button>
        {!asTable && (
          <button
            type="button"
            class="quiet roomy"
            title="This chart as a picture"
            onClick={(event) => {
              const chart = event.currentTarget.closest(".figure")?.querySelector<HTMLElement>(".series");
              if (chart) void savePicture(chart, `${name}-over-time`);
            }}
          >
            <Icon name="download" />
            PNG
          </button>
        )}
        <CsvButton
          name={`${name}-over-time`}
          title="The figures over time as a file"
          table={() => ({
            header: ["from", "to", "requests", "errors", "client_errors", "p50_ms", "p95_ms", "p99_ms"],
            rows: points.map((point) => [here.iso(point.at), here.iso(point.at + range.step), point.hits, point.errors, point.client_errors, point.p50_ms, point.p95_ms, point.p99_ms]),
          })}
        />
      </div>
      {asTable ? (
        <div class="figure-table" tabIndex={0} role="region" aria-label="Figures over time">
          <DataTable caption="Figures over time, newest first" columns={columns} rows={newestFirst} rowKey={(point) => point.at} class="series-table" />
        </div>
      ) : (
        <TimeSeries points={points} range={range} color={color} versions={versions ?? []} room={room} onZoom={(from, to) => change(writeChoice({ from, to }))} />
      )}
    </section>
  );
}
