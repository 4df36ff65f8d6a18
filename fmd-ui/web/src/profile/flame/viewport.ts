// The stretch of a flame graph that can be seen, from 0 to 1, and how it moves.

export interface Stretch {
  from: number;
  to: number;
}

export const WHOLE: Stretch = { from: 0, to: 1 };

/** Not less than this can be looked at, so that figures keep their sense. */
const LEAST = 1e-6;

/** A stretch that lies within the whole. */
export function within({ from, to }: Stretch): Stretch {
  const wide = Math.min(1, Math.max(LEAST, to - from));
  const start = Math.min(1 - wide, Math.max(0, from));
  return { from: start, to: start + wide };
}

/** Zoomed by `factor` (below 1 is nearer) around the point `at` of what can be seen, from 0 to 1. */
export function zoomed({ from, to }: Stretch, factor: number, at: number): Stretch {
  const wide = Math.min(1, Math.max(LEAST, (to - from) * factor));
  const point = from + (to - from) * at;
  return within({ from: point - wide * at, to: point + wide * (1 - at) });
}

/** Moved by a share of what can be seen. */
export function moved({ from, to }: Stretch, by: number): Stretch {
  const step = (to - from) * by;
  return within({ from: from + step, to: to + step });
}

/** The way from one stretch to another at `t` from 0 to 1, fast at first. */
export function between(a: Stretch, b: Stretch, t: number): Stretch {
  const eased = 1 - (1 - t) ** 3;
  return { from: a.from + (b.from - a.from) * eased, to: a.to + (b.to - a.to) * eased };
}

export function isWhole({ from, to }: Stretch): boolean {
  return from <= 1e-9 && to >= 1 - 1e-9;
}
