// How strongly a figure colours its cell.

/** Strength of the least figure that is not nothing: it must be told from nothing. */
const LEAST = 0.12;

/** The factor that a logarithmic scale spans at least. */
const LEAST_SPAN = 4;

/** Where the colours of `values` (all above 0) begin and end: one that is far away from all others would leave these alike. */
export function shadeRange(values: readonly number[]): [least: number, most: number] {
  if (values.length === 0) return [0, 0];
  const inOrder = [...values].sort((a, b) => a - b);
  const at = (share: number) => inOrder[Math.floor((inOrder.length - 1) * share)]!;
  return [Math.max(at(0), at(0.02) / 1.5), Math.min(at(1), at(0.98) * 1.5)];
}

/** The share of full colour for `value` among values from `least` to `most`. */
export function shade(value: number, least: number, most: number, log = false): number {
  if (value <= 0 || most <= 0) return 0;
  if (log) {
    if (most <= least) return 0.5;
    // Values that hardly differ must not look as if they did.
    const span = Math.max(Math.log(most / least), Math.log(LEAST_SPAN));
    const place = 0.5 + (Math.log(value) - Math.log(least * most) / 2) / span;
    return LEAST + (1 - LEAST) * Math.min(1, Math.max(0, place));
  }
  return LEAST + (1 - LEAST) * Math.min(1, Math.sqrt(value / most));
}
