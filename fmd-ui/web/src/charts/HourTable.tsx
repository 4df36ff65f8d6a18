import { useMemo, useState } from "preact/hooks";
import type { Hour, HourlyDay, HourlyLoad } from "../api/types";
import { counted, duration, grouped, percent, shortAligned, text } from "../figures/number";
import { Count, Duration } from "../parts/Figure";
import { writeChoice } from "../state/range";
import { go, page, place } from "../state/router";
import { zone } from "../state/session";
import { useStore } from "../state/store";
import { FEW } from "./options";
import { shade, shadeRange } from "./shade";

interface Figure {
  key: "hits" | "p50" | "p95" | "errors";
  name: string;
  about: string;
  /** `null` where the hour has none. */
  read: (hour: Hour) => number | null;
  word: (value: number) => string;
  log: boolean;
  hue: string | null;
}

const brief = (ms: number) => {
  const { value, unit } = duration(ms);
  return text({ value: value.length > 3 && value.includes(".") ? Number(value).toPrecision(2) : value, unit });
};

export const HOUR_FIGURES: readonly [Figure, ...Figure[]] = [
  { key: "hits", name: "Requests", about: "Requests in each hour.", read: ({ hits }) => hits, word: shortAligned, log: false, hue: null },
  { key: "p50", name: "p50", about: "Median latency, logarithmic; faint where an hour had few requests.", read: ({ p50_ms }) => p50_ms, word: brief, log: true, hue: null },
  { key: "p95", name: "p95", about: "95th percentile of latency, logarithmic; faint where an hour had few requests.", read: ({ p95_ms }) => p95_ms, word: brief, log: true, hue: null },
  { key: "errors", name: "Errors", about: "Requests that failed by the service’s fault.", read: ({ errors, hits }) => (hits === 0 ? null : errors), word: shortAligned, log: false, hue: "var(--red)" },
];

const WIDTH = 212;

/** Days by hours, each cell as strong as its figure. It is a table, so that it can be read as one. */
export function HourTable({ data, by }: { data: HourlyLoad; by: Figure }) {
  const here = useStore(zone);
  const [seen, setSeen] = useState<{ day: HourlyDay; hour: Hour; x: number; y: number } | null>(null);
  const [least, most] = useMemo(() => {
    const values = data.days.flatMap(({ hours }) => hours.flatMap((hour) => (hour === null ? [] : [by.read(hour) ?? 0]))).filter((value) => value > 0);
    return shadeRange(values);
  }, [data, by]);
  const show = (from: number, to: number) => {
    const { path } = place();
    const target = /^endpoints\/\d+/.exec(path)?.[0] ?? "";
    go(page(target, writeChoice({ from, to })));
  };
  const point = (event: PointerEvent) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>("td.cell");
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const at = cell?.dataset.at?.split("|").map(Number);
    const day = at && data.days[at[0]!];
    const hour = day?.hours[at![1]!];
    if (!cell || !day || !hour) return setSeen(null);
    const bounds = cell.getBoundingClientRect();
    const right = bounds.right - box.left + 8;
    setSeen({ day, hour, x: right + WIDTH > box.width ? bounds.left - box.left - WIDTH - 8 : right, y: bounds.top - box.top });
  };

  return (
    <div class="heat-frame" onPointerMove={point} onPointerLeave={() => setSeen(null)} style={by.hue ? { "--hue": by.hue } : undefined}>
      <div class="heat-box">
        <table class="heat hours">
          <caption class="unseen">{by.name} by day and hour</caption>
          <thead>
            <tr>
              <th scope="col" class="heat-name">
                <span class="unseen">Day</span>
              </th>
              {Array.from({ length: 24 }, (_, hour) => (
                <th key={hour} scope="col">
                  {String(hour).padStart(2, "0")}
                </th>
              ))}
              <th scope="col" class="heat-sum">
                Requests
              </th>
            </tr>
          </thead>
          <tbody>
            {data.days.map((day, n) => (
              <tr key={day.date} class={/^S/.test(here.weekday(day.at)) ? "weekend" : ""}>
                <th scope="row">
                  <button type="button" class="pick day" onClick={() => show(day.at, day.to)} title={`Show ${here.weekday(day.at)}`}>
                    {here.weekday(day.at)}
                  </button>
                </th>
                {day.hours_expired ? (
                  <td colSpan={24} class="gone">
                    Hours are kept for 90 days; of this day only its sum is left.
                  </td>
                ) : (
                  day.hours.map((hour, at) => <Cell key={at} day={day} hour={hour} at={`${n}|${at}`} by={by} least={least} most={most} show={show} />)
                )}
                <td class="heat-sum">{day.hours_expired ? "" : <Count value={day.hours.reduce((sum, hour) => sum + (hour?.hits ?? 0), 0)} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {seen && (
        <div class="readout" role="status" style={{ transform: `translate(${Math.round(Math.max(0, seen.x))}px, ${Math.round(seen.y)}px)`, width: `${WIDTH}px` }}>
          <div class="readout-time">
            {here.weekday(seen.hour.at)}, {here.clock(seen.hour.at)} – {here.clock(seen.hour.at + seen.hour.minutes * 60_000)}
          </div>
          <dl>
            <dt>requests</dt>
            <dd>{grouped(seen.hour.hits)}</dd>
            <dt class={seen.hour.errors > 0 ? "of-error" : ""}>errors</dt>
            <dd class={seen.hour.errors > 0 ? "of-error" : ""}>
              {grouped(seen.hour.errors)}
              {seen.hour.errors > 0 && ` (${text(percent(seen.hour.errors / seen.hour.hits))})`}
            </dd>
            {seen.hour.hits > 0 && (
              <>
                <dt>p50</dt>
                <dd><Duration ms={seen.hour.p50_ms} /></dd>
                <dt>p95</dt>
                <dd><Duration ms={seen.hour.p95_ms} /></dd>
              </>
            )}
          </dl>
          {seen.hour.minutes !== 60 && <div class="readout-note">Clocks were changed: this lasted {seen.hour.minutes} minutes.</div>}
        </div>
      )}
    </div>
  );
}

interface CellProps {
  day: HourlyDay;
  hour: Hour | null;
  at: string;
  by: Figure;
  least: number;
  most: number;
  show: (from: number, to: number) => void;
}

function Cell({ hour, day, at, by, least, most, show }: CellProps) {
  if (hour === null) {
    // Between hours that were, a missing one was skipped by the clock; after them it has not come yet.
    const skipped = day.hours.slice(Number(at.split("|")[1]) + 1).some((later) => later !== null);
    return skipped ? <td class="skipped" title="Clocks skipped this hour" /> : <td class="never" />;
  }
  const value = by.read(hour);
  if (value === null || value === 0) {
    return (
      <td class="cell nothing" data-at={at} onClick={() => show(hour.at, hour.at + hour.minutes * 60_000)}>
        {value === null ? "" : "0"}
      </td>
    );
  }
  const strength = shade(value, least, most, by.log);
  const few = by.log && hour.hits < FEW;
  return (
    <td
      class={`cell digits${few ? " few" : ""}`}
      data-at={at}
      style={{ "--t": strength.toFixed(3) }}
      aria-label={`${by.word(value)}, ${counted(hour.hits, "request")}`}
      onClick={() => show(hour.at, hour.at + hour.minutes * 60_000)}
    >
      {by.word(value)}
    </td>
  );
}
