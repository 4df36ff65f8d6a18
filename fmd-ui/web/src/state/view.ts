// What the pages ask for: the range and the version of the address, at the moment of the last refresh.

import { useMemo } from "preact/hooks";
import type { Query } from "../api/client";
import { now } from "./clock";
import { type Choice, readChoice, resolve } from "./range";
import { usePlace } from "./router";
import { useStore } from "./store";

export interface View {
  choice: Choice;
  version: string | null;
  /** `from`, `to` and `version`, as the API takes them. */
  query: Query;
  /** What was chosen, however late it is: the same as long as only the moment moves on. */
  question: string;
  tick: number;
}

export function useView(): View {
  const { params } = usePlace();
  const tick = useStore(now);
  const [range, from, to, version] = ["range", "from", "to", "version"].map((key) => params.get(key));
  return useMemo(() => {
    const choice = readChoice(params);
    return {
      choice,
      version: version ?? null,
      query: { ...resolve(choice, tick), version },
      question: [range, from, to, version].join("|"),
      tick,
    };
  }, [range, from, to, version, tick]);
}
