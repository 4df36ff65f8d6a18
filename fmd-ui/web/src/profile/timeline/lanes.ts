// A request's time as lanes of moments.

import type { Moment, MomentKind } from "../../api/profile";

export interface Lane {
  name: string;
  moments: Moment[];
}

const LANES: readonly { name: string; kinds: readonly MomentKind[] }[] = [
  { name: "on its worker", kinds: ["cpu", "blocked"] },
  { name: "awaiting", kinds: ["await"] },
  { name: "queued", kinds: ["queued"] },
  { name: "in the pool", kinds: ["pool_waiting", "pool_running"] },
];

/** The lanes that hold something, each in the order of time. */
export function lanesOf(timeline: readonly Moment[]): Lane[] {
  return LANES.map(({ name, kinds }) => ({
    name,
    moments: timeline.filter(({ kind }) => kinds.includes(kind)).sort((a, b) => a.start_ms - b.start_ms),
  })).filter(({ moments }) => moments.length > 0);
}

export const endOf = ({ start_ms, duration_ms }: Moment): number => start_ms + duration_ms;

/** The moment of a lane at `at`, or the nearest that is no further away than `reach`. */
export function momentAt({ moments }: Lane, at: number, reach: number): Moment | null {
  let best: Moment | null = null;
  let away = reach;
  for (const moment of moments) {
    const distance = at < moment.start_ms ? moment.start_ms - at : Math.max(0, at - endOf(moment));
    if (best === null ? distance > reach : distance >= away) continue;
    best = moment;
    away = distance;
  }
  return best;
}
