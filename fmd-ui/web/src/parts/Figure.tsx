import { type Figure, bytes, duration, grouped, percent, rate } from "../figures/number";

/** A figure and its unit, the unit in a column of its own so that the digits of a table stand under each other. */
export function Amount({ figure: { value, unit } }: { figure: Figure }) {
  return (
    <span class="amount">
      {value}
      {unit !== "" && <span class="unit">{unit.startsWith("/") ? unit : `\u00a0${unit}`}</span>}
    </span>
  );
}

/** What stands where there is no figure, which is not the same as 0. */
export function None() {
  return <span class="none" aria-label="none">–</span>;
}

export function Duration({ ms }: { ms: number | null }) {
  return ms === null ? <None /> : <Amount figure={duration(ms)} />;
}

export function Rate({ perSecond }: { perSecond: number }) {
  return <Amount figure={rate(perSecond)} />;
}

export function Bytes({ amount }: { amount: number }) {
  return <Amount figure={bytes(amount)} />;
}

/** A count; 0 is quiet. */
export function Count({ value }: { value: number }) {
  return value === 0 ? <span class="zero">0</span> : <>{grouped(value)}</>;
}

/** The share of requests that failed by the service's fault: red when there is one. */
export function ErrorRate({ share }: { share: number | null }) {
  if (share === null) return <None />;
  if (share === 0) return <span class="zero"><Amount figure={percent(0)} /></span>;
  return <span class="bad"><Amount figure={percent(share)} /></span>;
}

/** A bar of `share` (0 to 1) beside a figure. */
export function Bar({ share, kind = "" }: { share: number; kind?: string }) {
  return (
    <span class={`bar ${kind}`} aria-hidden="true">
      <span style={{ width: `${Math.min(100, Math.max(0, share * 100))}%` }} />
    </span>
  );
}
