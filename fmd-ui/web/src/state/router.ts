// The browser's address as the one place where the state of the pages lives.

import { type Changes, type Place, carried, changed, hrefOf, placeOf } from "./place";
import { framed } from "./frame";
import { sent } from "./sent";
import { store, useStore } from "./store";

/** The dashboard's own root, whatever prefix a proxy put before it. */
export const root = new URL(".", document.baseURI);

/** Where the browser is. In a file that somebody was sent the parameters stand behind the `#`, for the rest of the address is the file's. */
function whereabouts(): Place {
  if (sent === null) return placeOf(new URL(location.href), root);
  return { path: sent.path, params: new URLSearchParams(location.hash.slice(1) || sent.params) };
}

const current = store<Place>(whereabouts());

function settle(): void {
  current.set(whereabouts());
}

addEventListener("popstate", settle);

export function place(): Place {
  return current.get();
}

/** Goes to another place. `replace` leaves no step behind for the back key. */
export function go(to: Place, { replace = false } = {}): void {
  const address = href(to);
  if (address === (sent === null ? location.pathname + location.search : location.hash)) return;
  const leaves = to.path !== place().path;
  // In a frame the back key belongs to the page around.
  history[replace || framed ? "replaceState" : "pushState"](null, "", address);
  settle();
  if (leaves) scrollTo(0, 0);
}

/** Changes parameters of the page at hand. */
export function change(changes: Changes, options: { replace?: boolean } = {}): void {
  go({ path: place().path, params: changed(place().params, changes) }, options);
}

/** Another page, with the range and the version as they are. */
export function page(path: string, more: Changes = {}): Place {
  return { path, params: changed(carried(place().params), more) };
}

export function href(to: Place): string {
  return sent === null ? hrefOf(to, root) : `#${to.params}`;
}

/** Whether there is such a place here: a file that somebody was sent holds one page. */
export function leads(to: Place): boolean {
  return sent === null || to.path === sent.path;
}

export function usePlace(): Place {
  return useStore(current);
}

/** Whether a link there is for a tab of its own: the toolbar's panel is too small for the whole dashboard. */
export function leaves(to: Place): boolean {
  return framed && !to.path.startsWith("toolbar/");
}

/** Follows a plain click inside the page; every other click is the browser's. */
export function follow(event: MouseEvent, to: Place): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || leaves(to)) return;
  event.preventDefault();
  go(to);
}
