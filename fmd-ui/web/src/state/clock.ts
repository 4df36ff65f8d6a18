// The moment that all figures on a page are of, and when it moves on.

import { remembered, store } from "./store";

/** Time between two automatic refreshes, milliseconds. */
export const REFRESH_MS = 10_000;

const KEY = "fmd-auto-refresh";

/** The moment of the last refresh; every relative range ends here. */
export const now = store(Date.now());

/** Whether the pages refresh by themselves. */
export const auto = store(remembered.get(KEY) !== "off");

/** How many things a person is reading just now: a chart under the pointer, an open menu. */
let readers = 0;

export function setAuto(on: boolean): void {
  remembered.set(KEY, on ? "on" : "off");
  auto.set(on);
}

/** Holds the automatic refresh until the returned function is called. */
export function hold(): () => void {
  readers += 1;
  let held = true;
  return () => {
    if (held) readers -= 1;
    held = false;
  };
}

function reads(): boolean {
  const selection = getSelection();
  return readers > 0 || document.hidden || (selection !== null && !selection.isCollapsed);
}

/** Asks for new figures now. */
export function refresh(): void {
  now.set(Date.now());
}

let due = Date.now() + REFRESH_MS;
now.subscribe(() => {
  due = Date.now() + REFRESH_MS;
});

setInterval(() => {
  if (auto.get() && Date.now() >= due && !reads()) refresh();
}, 1000);
