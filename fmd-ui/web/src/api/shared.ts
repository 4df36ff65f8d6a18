// Answers that several parts of the page show at once, asked for once and seldom.

import { useEffect } from "preact/hooks";
import { now } from "../state/clock";
import { store, useStore } from "../state/store";
import { get } from "./client";
import { onForget } from "./query";

/** Time between two looks at such an answer, milliseconds. */
const LOOK_MS = 60_000;

/** A hook that gives the last answer of `path` below `api/`; `undefined` until there is one. */
export function sharedAnswer<T>(path: string): () => T | undefined {
  const answer = store<T | undefined>(undefined);
  let askedAt = -1;
  onForget(() => {
    askedAt = -1;
    answer.set(undefined);
  });
  return function useShared() {
    const period = Math.floor(useStore(now) / LOOK_MS);
    useEffect(() => {
      if (askedAt === period) return;
      askedAt = period;
      get<T>(path).then(answer.set, () => {
        // The page's own question says what is wrong; this one is asked again in a minute.
        askedAt = -1;
      });
    }, [period]);
    return useStore(answer);
  };
}
