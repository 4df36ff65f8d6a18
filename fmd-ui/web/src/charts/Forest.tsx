import type { Change } from "../api/types";
import { signed } from "../parts/ChangeWords";

/** Factors that the axis reaches to on either side, the least that holds all. */
const REACHES = [1.5, 2, 4, 10, 100] as const;

/** How far the axis must reach for these changes. */
export function forestReach(changes: readonly Change[]): number {
  const most = Math.max(1, ...changes.flatMap(({ ratio }) => (ratio === null ? [] : [Math.max(ratio, 1 / ratio)])));
  return REACHES.find((reach) => reach >= most * 1.1) ?? 1000;
}

const place = (ratio: number, reach: number) => `${(50 + 50 * Math.max(-1, Math.min(1, Math.log(ratio) / Math.log(reach)))).toFixed(2)}%`;

export function ForestAxis({ reach }: { reach: number }) {
  const word = (ratio: number) => (reach <= 2 ? signed(ratio) : ratio >= 1 ? `${ratio}×` : `÷${1 / ratio}`);
  return (
    <span class="box-axis">
      <span class="unseen">Change of the median</span>
      {[1 / reach, 1, reach].map((ratio) => (
        <span key={ratio} style={{ left: place(ratio, reach) }}>
          {ratio === 1 ? "same" : word(ratio)}
        </span>
      ))}
    </span>
  );
}

/** A change as a point on its interval, no change in the middle, more time to the right. */
export function Forest({ change, reach, verdict }: { change: Change; reach: number; verdict: string }) {
  const { ratio, low, high } = change;
  const middle = <i class="box-grid forest-middle" style={{ left: "50%" }} />;
  if (ratio === null || low === null || high === null) return <span class="box">{middle}</span>;
  const words = `${signed(ratio)}, 95 % interval ${signed(low)} to ${signed(high)}`;
  return (
    <span class={`box forest ${verdict}`} role="img" aria-label={words} title={words}>
      {middle}
      <i class="box-whisker" style={{ left: place(low, reach), width: `calc(${place(high, reach)} - ${place(low, reach)})` }} />
      <i class="box-point" style={{ left: place(ratio, reach) }} />
    </span>
  );
}
