import { useMemo, useRef, useState } from "preact/hooks";
import type { Distributions } from "../api/types";
import { duration, percent, text, trimmed } from "../figures/number";
import { useWidth } from "../parts/room";
import { logScale } from "./scale";

const HEIGHT = 220;
const FOOT = 24;
const TOP = 8;
const READOUT = 190;

interface DensityPlotProps {
  of: Distributions;
  before: string;
  after: string;
  /** Medians, milliseconds. */
  medians: readonly [number | null, number | null];
}

/** Two distributions of latency over each other, on one logarithmic axis. */
export function DensityPlot({ of, before, after, medians }: DensityPlotProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 240);
  const [seen, setSeen] = useState<number | null>(null);
  const n = of.before.length;
  const most = Math.max(...of.before, ...of.after, Number.MIN_VALUE);
  const plot = HEIGHT - FOOT - TOP;
  const x = (ms: number) => (Math.log(ms / of.low_ms) / Math.log(of.high_ms / of.low_ms)) * width;
  const edge = (index: number) => of.low_ms * (of.high_ms / of.low_ms) ** (index / n);
  const ticks = useMemo(() => logScale(of.low_ms, of.high_ms, Math.max(3, Math.floor(width / 90))).ticks.filter((tick) => tick >= of.low_ms && tick <= of.high_ms), [of, width]);
  const outline = (shares: readonly number[]) => {
    const steps = shares.map((share, index) => `L${((index / n) * width).toFixed(1)} ${(TOP + plot * (1 - share / most)).toFixed(1)}H${(((index + 1) / n) * width).toFixed(1)}`);
    return `M0 ${TOP + plot}${steps.join("")}V${TOP + plot}Z`;
  };
  const say = (ms: number) => {
    const figure = duration(ms);
    return text({ ...figure, value: trimmed(figure.value) });
  };
  const left = seen === null ? 0 : ((seen + 1) / n) * width + 10;
  return (
    <div class="density" ref={box}>
      <svg
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={`Latencies of ${before} and of ${after}`}
        onPointerMove={(event) => setSeen(Math.max(0, Math.min(n - 1, Math.floor(((event.clientX - box.current!.getBoundingClientRect().left) / width) * n))))}
        onPointerLeave={() => setSeen(null)}
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <line class="grid" x1={x(tick)} x2={x(tick)} y1={TOP} y2={TOP + plot} />
            <text x={Math.max(16, Math.min(width - 20, x(tick)))} y={HEIGHT - 6} text-anchor="middle">
              {say(tick)}
            </text>
          </g>
        ))}
        {seen !== null && <rect class="cursor" x={(seen / n) * width} y={TOP} width={width / n} height={plot} />}
        <path class="density-before" d={outline(of.before)} />
        <path class="density-after" d={outline(of.after)} />
        <text x={4} y={TOP + 10} class="density-most">
          {text(percent(most))}
        </text>
        {medians.map((ms, index) => ms !== null && <line key={index} class={index === 0 ? "median-before" : "median-after"} x1={x(ms)} x2={x(ms)} y1={TOP} y2={TOP + plot} />)}
      </svg>
      {seen !== null && (
        <div class="readout" role="status" style={{ transform: `translate(${Math.round(left + READOUT > width ? Math.max(0, left - READOUT - 30) : left)}px, ${TOP}px)`, width: `${READOUT}px` }}>
          <div class="readout-time">
            {text(duration(edge(seen)))} {seen === n - 1 ? "and longer" : `– ${text(duration(edge(seen + 1)))}`}
          </div>
          <dl>
            <dt>{before}</dt>
            <dd>{text(percent(of.before[seen]!))}</dd>
            <dt>{after}</dt>
            <dd>{text(percent(of.after[seen]!))}</dd>
          </dl>
        </div>
      )}
    </div>
  );
}
