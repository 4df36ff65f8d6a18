// A value that components may watch.

import { useLayoutEffect, useState } from "preact/hooks";

export interface Store<T> {
  get(): T;
  set(value: T): void;
  subscribe(listener: () => void): () => void;
}

export function store<T>(value: T): Store<T> {
  const listeners = new Set<() => void>();
  let held = value;
  return {
    get: () => held,
    set(next) {
      if (Object.is(next, held)) return;
      held = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useStore<T>(from: Pick<Store<T>, "get" | "subscribe">): T {
  const [, redraw] = useState(0);
  const shown = from.get();
  useLayoutEffect(() => {
    const listener = () => redraw((n) => n + 1);
    if (!Object.is(from.get(), shown)) listener();
    return from.subscribe(listener);
  }, [from]);
  return shown;
}

/** What this browser remembers of a person's taste; nothing, where it may not store. */
export const remembered = {
  get(key: string): string | null {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  set(key: string, value: string): void {
    try {
      localStorage.setItem(key, value);
    } catch {
      // A browser that may not store still works; it only forgets.
    }
  },
};
