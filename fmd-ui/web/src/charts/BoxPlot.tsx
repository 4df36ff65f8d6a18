import type { Spread } from "../api/types";
import { duration, text, trimmed } from "../figures/number";
import { FEW } from "./options";
import { type Scale, logScale } from "./scale";

/** The one axis under which all boxes of a table stand: logarithmic, so that fast endpoints survive slow ones. */
export function boxScale(spreads: readonly (Spread | null)[], ticks = 6): Scale {
  const known = spreads.filter((spread) => spread !== null);
  const low = Math.min(...known.map(({ p5_ms }) => p5_ms).filter((ms) => ms > 0));
  const high = Math.max(...known.map(({ max_ms }) => max_ms));
  return Number.isFinite(low) && high > 0 ? logScale(Math.min(low, high / 2), high, ticks) : logScale(1, 10, ticks);
}

const place = (ms: number, { min, max }: Scale) => `${Math.min(100, Math.max(0, (Math.log(Math.max(ms, min) / min) / Math.log(max / min)) * 100)).toFixed(2)}%`;

/** The head of the column of boxes: its axis. */
export function BoxAxis({ scale }: { scale: Scale }) {
  return (
    <span class="box-axis">
      <span class="unseen">Latency, logarithmic</span>
      {scale.ticks.map((tick) => {
        const figure = duration(tick);
        return (
          <span key={tick} style={{ left: place(tick, scale) }}>
            {text({ ...figure, value: trimmed(figure.value) })}
          </span>
        );
      })}
    </span>
  );
}

/** One box: whiskers from the 5th to the 95th percentile, the box between the quartiles, the median, then p99 and the longest as points. */
export function BoxPlot({ spread, scale }: { spread: Spread | null; scale: Scale }) {
  const grid = scale.ticks.map((tick) => <i key={tick} class="box-grid" style={{ left: place(tick, scale) }} />);
  if (spread === null) return <span class="box">{grid}</span>;
  const from = (low: number, high: number) => ({ left: place(low, scale), width: `calc(${place(high, scale)} - ${place(low, scale)})` });
  const say = (ms: number) => text(duration(ms));
  const words = `5 % ${say(spread.p5_ms)}, quartiles ${say(spread.p25_ms)} and ${say(spread.p75_ms)}, median ${say(spread.p50_ms)}, 95 % ${say(spread.p95_ms)}, 99 % ${say(spread.p99_ms)}, longest ${say(spread.max_ms)}`;
  return (
    <span class={`box${spread.count < FEW ? " few" : ""}`} role="img" aria-label={words} title={words}>
      {grid}
      <i class="box-whisker" style={from(spread.p5_ms, spread.p95_ms)} />
      <i class="box-body" style={from(spread.p25_ms, spread.p75_ms)} />
      <i class="box-median" style={{ left: place(spread.p50_ms, scale) }} />
      <i class="box-point" style={{ left: place(spread.p99_ms, scale) }} />
      <i class="box-point longest" style={{ left: place(spread.max_ms, scale) }} />
    </span>
  );
}

/** What the parts of a box mean. */
export function BoxKey() {
  return (
    <span class="box-key" aria-hidden="true">
      <span class="box">
        <i class="box-whisker" style={{ left: "4%", width: "62%" }} />
        <i class="box-body" style={{ left: "22%", width: "30%" }} />
        <i class="box-median" style={{ left: "34%" }} />
        <i class="box-point" style={{ left: "80%" }} />
        <i class="box-point longest" style={{ left: "97%" }} />
      </span>
      line 5–95 %, box quartiles, bar median, dots p99 and longest
    </span>
  );
}
