import type { Change, LatencyChange } from "../api/types";
import { duration, text } from "../figures/number";

/** A factor as people say it: `2.3 times`, `12 %`. */
export function factorWords(ratio: number): string {
  const more = ratio >= 1;
  const factor = more ? ratio : 1 / ratio;
  if (factor >= 1.995) return `${factor >= 9.95 ? Math.round(factor) : factor.toFixed(1)} times ${more ? "slower" : "faster"}`;
  const share = Math.abs(ratio - 1) * 100;
  return `${share < 9.95 ? share.toFixed(1) : Math.round(share)} % ${more ? "slower" : "faster"}`;
}

/** Which of the figures it is that changed. */
export function toldBy(change: LatencyChange): { figure: "median" | "p95"; values: Change } {
  const excludes = ({ low, high, ratio }: Change) => low !== null && high !== null && ratio !== null && (low > 1 || high < 1) && Math.abs(Math.log(ratio)) >= Math.log(1.05);
  return !excludes(change.median) && excludes(change.p95) ? { figure: "p95", values: change.p95 } : { figure: "median", values: change.median };
}

/** `p < 0.001` */
export function pWords(p: number): string {
  return p < 0.001 ? "p < 0.001" : `p = ${p.toFixed(p < 0.01 ? 3 : 2)}`;
}

/** The change in short, coloured only where chance does not explain it; all of it on hover. */
export function ChangeWords({ change }: { change: LatencyChange }) {
  const { figure, values } = toldBy(change);
  const { ratio, low, high } = values;
  const interval = low !== null && high !== null ? `, 95 % interval ${signed(low)} to ${signed(high)}` : "";
  const both = values.before_ms !== null && values.after_ms !== null ? `${figure} ${text(duration(values.before_ms))} → ${text(duration(values.after_ms))}` : "no latency on one side";
  const why = `${both}${interval}${change.p_value === null ? "" : `, ${pWords(change.p_value)}`}; ${change.before} and ${change.after} requests`;
  if (change.verdict === "not_enough_data") return <span class="quiet-words" title={why}>not enough data</span>;
  if (change.verdict === "no_change" || ratio === null) return <span class="quiet-words" title={why}>no change</span>;
  return (
    <span class={`change ${change.verdict}`} title={why}>
      {figure === "p95" && "p95 "}
      {factorWords(ratio)}
    </span>
  );
}

/** A ratio as a change: `+12 %`, `−40 %`. */
export function signed(ratio: number): string {
  const share = (ratio - 1) * 100;
  const size = Math.abs(share);
  return `${share < 0 ? "−" : "+"}${size >= 9.95 ? Math.round(size) : size.toFixed(1)} %`;
}
