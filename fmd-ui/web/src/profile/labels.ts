// Labels under the parts of a bar: each under its own part, moved aside where it would touch its neighbour.

/** Left edges for labels of these widths that want to stand at `wanted`, in order, `gap` apart; `null` when they do not fit in `room`. */
export function placed(wanted: readonly number[], widths: readonly number[], gap: number, room: number): number[] | null {
  const all = widths.reduce((sum, width) => sum + width, 0) + gap * Math.max(0, widths.length - 1);
  if (all > room) return null;
  const left = [...wanted];
  for (let n = 1; n < left.length; n += 1) left[n] = Math.max(left[n]!, left[n - 1]! + widths[n - 1]! + gap);
  let limit = room;
  for (let n = left.length - 1; n >= 0; n -= 1) {
    left[n] = Math.min(left[n]!, limit - widths[n]!);
    limit = left[n]! - gap;
  }
  return left;
}
