// The moment that all figures on a page are of, and when it moves on.

import { remembered, store } from "./store";

/** Time between two automatic refreshes, milliseconds. */
export const REFRESH_MS = 10_000;

const KEY = "fmd-auto-refresh";

/** The moment of the last refresh; every relative range ends here. */
export const now = store(Date.now());

/** Whether the pages refresh by themselves. */
export const auto = store(remembered.get(KEY) !== "off");

/** How many reasons there are to wait: a chart under the pointer, an open menu, an answer on its way. */
let holds = 0;

export function setAuto(on: boolean): void {
  remembered.set(KEY, on ? "on" : "off");
  auto.set(on);
}

/** Holds the automatic refresh until the returned function is called. */
export function hold(): () => void {
  holds += 1;
  let held = true;
  return () => {
    if (held) holds -= 1;
    held = false;
  };
}

function waits(): boolean {
  const selection = getSelection();
  return holds > 0 || document.hidden || (selection !== null && !selection.isCollapsed);
}

/** Asks for new figures if those at hand are old, as after a long time without automatic refresh. */
export function refreshIfOld(): void {
  if (Date.now() - now.get() > REFRESH_MS) refresh();
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
  if (auto.get() && Date.now() >= due && !waits()) refresh();
}, 1000);
