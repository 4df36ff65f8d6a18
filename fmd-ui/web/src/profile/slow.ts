import { useRef } from "preact/hooks";
import { REFRESH_MS } from "../state/clock";

/** Time between two automatic questions for a whole tree, milliseconds. */
const SLOW_MS = 60_000;

/** `tick`, but moving on seldom: a whole tree is much to ask of a service every few seconds. When a person asks, it follows at once. */
export function useSlowTick(tick: number): number {
  const known = useRef({ tick, shown: tick });
  const { current } = known;
  if (tick !== current.tick) {
    const asked = tick - current.tick < REFRESH_MS;
    current.tick = tick;
    if (asked || tick - current.shown >= SLOW_MS) current.shown = tick;
  }
  return current.shown;
}
