// What the pages ask for: the range and the filters of the address, at the moment of the last refresh.

import { useMemo } from "preact/hooks";
import type { Query } from "../api/client";
import { now } from "./clock";
import { CARRIED } from "./place";
import { type Choice, readChoice, resolve } from "./range";
import { usePlace } from "./router";
import { useStore } from "./store";

export interface View {
  choice: Choice;
  /** Ids of versions, told apart by commas. */
  version: string | null;
  /** What endpoints are searched by. */
  endpoints: string | null;
  /** `from`, `to`, `version` and `endpoints`, as the API takes them. */
  query: Query;
  /** What was chosen, however late it is: the same as long as only the moment moves on. */
  question: string;
  tick: number;
}

export function useView(): View {
  const { params } = usePlace();
  const tick = useStore(now);
  const [range, from, to, version, endpoints] = CARRIED.map((key) => params.get(key));
  return useMemo(() => {
    const choice = readChoice(params);
    return {
      choice,
      version: version ?? null,
      endpoints: endpoints ?? null,
      query: { ...resolve(choice, tick), version, endpoints },
      question: [range, from, to, version, endpoints].join("|"),
      tick,
    };
  }, [range, from, to, version, endpoints, tick]);
}
