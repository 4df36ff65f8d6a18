// Answers that stay on the page until newer ones are there.

import { useEffect, useRef, useState } from "preact/hooks";
import { hold } from "../state/clock";
import { Failure, type Query, get } from "./client";

export interface Answer<T> {
  /** The last answer, also while a newer one is on its way. */
  data: T | undefined;
  /** Why the last attempt failed. */
  failure: Failure | undefined;
  /** Whether an answer to another question than the shown one is on its way. */
  stale: boolean;
}

interface Kept {
  key: string;
  data: unknown;
}

/** The last answer of each path, so that going back shows figures at once. */
const kept = new Map<string, Kept>();
const MOST_KEPT = 50;

const forgetting: (() => void)[] = [() => kept.clear()];

/** Forgets all answers: they belong to the account that asked. */
export function forget(): void {
  for (const each of forgetting) each();
}

/** Has `listener` called when answers are to be forgotten. */
export function onForget(listener: () => void): void {
  forgetting.push(listener);
}

function keep(path: string, entry: Kept): void {
  kept.delete(path);
  kept.set(path, entry);
  const oldest = kept.keys().next().value;
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}

/**
 * The answer of `path` below `api/` to `query`. `question` names what the answer is of: while only the moment moves on
 * it stays the same, and the old figures are not marked as outdated. Asks again whenever `tick` changes.
 */
export function useQuery<T>(path: string, query: Query, question: string, tick: number): Answer<T> {
  const [, redraw] = useState(0);
  const state = useRef<{ path: string; entry: Kept | undefined; failure: Failure | undefined }>({ path: "", entry: undefined, failure: undefined });
  if (state.current.path !== path) state.current = { path, entry: kept.get(path), failure: undefined };

  const latest = useRef(query);
  latest.current = query;

  useEffect(() => {
    const abort = new AbortController();
    // A slow answer is waited for, not asked for again and again.
    const release = hold();
    get<T>(path, latest.current, abort.signal).then(
      (data) => {
        release();
        if (abort.signal.aborted) return;
        const entry = { key: question, data };
        keep(path, entry);
        state.current = { path, entry, failure: undefined };
        redraw((n) => n + 1);
      },
      (cause: unknown) => {
        release();
        if (abort.signal.aborted) return;
        const failure = cause instanceof Failure ? cause : new Failure(0, String(cause));
        if (failure.status === 401) return;
        state.current = { ...state.current, failure };
        redraw((n) => n + 1);
      },
    );
    return () => {
      release();
      abort.abort();
    };
  }, [path, question, tick]);

  const { entry, failure } = state.current;
  return { data: entry?.data as T | undefined, failure, stale: entry !== undefined && entry.key !== question };
}
