import { useMemo, useRef, useState } from "preact/hooks";
import type { DailyLoad } from "../api/types";
import { counted, grouped, percent, short, text } from "../figures/number";
import { Duration } from "../parts/Figure";
import { useWidth } from "../parts/room";
import { writeChoice } from "../state/range";
import { go, page } from "../state/router";
import { zone } from "../state/session";
import { useStore } from "../state/store";
import { countScale } from "./scale";

export interface Stack {
  id: number;
  name: string;
  color: string;
  hits: readonly number[];
}

interface DayBarsProps {
  days: DailyLoad["days"];
  /** From the foot up. */
  stacks: readonly Stack[];
  share: boolean;
  /** The stack that stands out. */
  lit: number | null;
}

const HEIGHT = 280;
const TOP = 8;
const FOOT = 40;
const LEFT = 48;
const READOUT = 260;
/** Least pixels between two labels of days. */
const LABEL = 44;

/** A bar a day, stacked by endpoint. */
export function DayBars({ days, stacks, share, lit }: DayBarsProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 280);
  const [seen, setSeen] = useState<number | null>(null);
  const here = useStore(zone);

  const scale = useMemo(() => (share ? { min: 0, max: 1, ticks: [0, 0.25, 0.5, 0.75, 1] } : countScale(Math.max(...days.map(({ hits }) => hits)), 5)), [days, share]);
  const inner = width - LEFT;
  const step = inner / days.length;
  const bar = Math.max(1, Math.min(64, step * 0.8));
  const plot = HEIGHT - TOP - FOOT;
  const y = (value: number) => TOP + plot * (1 - value / scale.max);
  const every = Math.max(1, Math.ceil(LABEL / step));
  const show = (n: number) => go(page("", writeChoice({ from: days[n]!.at, to: days[n]!.to })));
  const at = (event: PointerEvent) => Math.floor((event.clientX - box.current!.getBoundingClientRect().left - LEFT) / step);
  const point = (event: PointerEvent) => setSeen(days[at(event)] ? at(event) : null);
  const key = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, Home: -days.length, End: days.length };
    const move = steps[event.key];
    if (move !== undefined) {
      event.preventDefault();
      setSeen(seen === null ? days.length - 1 : Math.max(0, Math.min(days.length - 1, seen + move)));
    } else if (event.key === "Enter" && seen !== null) show(seen);
    else if (event.key === "Escape" && seen !== null) {
      event.stopPropagation();
      setSeen(null);
    }
  };
  const left = seen === null ? 0 : LEFT + (seen + 1) * step + 8;

  return (
    <div class="day-bars" ref={box}>
      <svg
        width={width}
        height={HEIGHT}
        role="img"
        tabIndex={0}
        aria-label={`Requests on ${days.length} days; the arrow keys move along, Enter shows the day`}
        onPointerMove={point}
        onPointerLeave={() => setSeen(null)}
        onClick={(event) => days[at(event as unknown as PointerEvent)] && show(at(event as unknown as PointerEvent))}
        onKeyDown={key}
        onBlur={() => setSeen(null)}
      >
        {scale.ticks.map((tick) => (
          <g key={tick}>
            <line class="grid" x1={LEFT} x2={width} y1={y(tick)} y2={y(tick)} />
            <text x={LEFT - 8} y={y(tick) + 4} text-anchor="end">
              {share ? `${tick * 100} %` : short(tick)}
            </text>
          </g>
        ))}
        {seen !== null && <rect class="cursor" x={LEFT + seen * step} y={TOP} width={step} height={plot} />}
        {days.map((day, n) => {
          const x = LEFT + n * step + (step - bar) / 2;
          const sum = stacks.reduce((all, { hits }) => all + hits[n]!, 0);
          let below = 0;
          return (
            <g key={day.date}>
              {stacks.map(({ id, color, hits }) => {
                const value = share ? (sum > 0 ? hits[n]! / sum : 0) : hits[n]!;
                if (value === 0) return null;
                const top = y(below + value);
                const height = y(below) - top;
                below += value;
                // A hair of ground between the parts, where they are tall enough for one.
                return <rect key={id} x={x} y={top} width={bar} height={Math.max(0.5, height - (height > 3 ? 0.75 : 0))} style={{ fill: color }} class={lit === null || lit === id ? "" : "dim"} />;
              })}
              {n % every === 0 && (
                <>
                  <text x={LEFT + n * step + step / 2} y={HEIGHT - FOOT + 16} text-anchor="middle" class={/^S/.test(here.weekday(day.at)) ? "weekend" : ""}>
                    {here.weekday(day.at).slice(0, 3)}
                  </text>
                  <text x={LEFT + n * step + step / 2} y={HEIGHT - FOOT + 31} text-anchor="middle" class={/^S/.test(here.weekday(day.at)) ? "weekend" : ""}>
                    {here.day(day.at)}
                  </text>
                </>
              )}
            </g>
          );
        })}
      </svg>
      {seen !== null && days[seen] && (
        <div class="readout" role="status" style={{ transform: `translate(${Math.round(left + READOUT > width ? Math.max(0, LEFT + seen * step - READOUT - 8) : left)}px, ${TOP}px)`, width: `${READOUT}px` }}>
          <div class="readout-time">{here.weekday(days[seen].at)}</div>
          <dl>
            <dt>requests</dt>
            <dd>{grouped(days[seen].hits)}</dd>
            <dt class={days[seen].errors > 0 ? "of-error" : ""}>errors</dt>
            <dd class={days[seen].errors > 0 ? "of-error" : ""}>{grouped(days[seen].errors)}</dd>
            <dt>p50, p95</dt>
            <dd>
              <Duration ms={days[seen].p50_ms} />, <Duration ms={days[seen].p95_ms} />
            </dd>
          </dl>
          <dl class="readout-stacks">
            {stacks
              .filter(({ hits }) => hits[seen]! > 0)
              .slice(0, 8)
              .map(({ id, name, color, hits }) => (
                <>
                  <dt key={id}>
                    <i style={{ background: color }} />
                    {name}
                  </dt>
                  <dd title={counted(hits[seen]!, "request")}>{share ? text(percent(hits[seen]! / Math.max(1, days[seen]!.hits))) : short(hits[seen]!)}</dd>
                </>
              ))}
          </dl>
        </div>
      )}
    </div>
  );
}
