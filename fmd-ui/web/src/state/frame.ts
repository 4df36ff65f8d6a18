// Whether the dashboard stands in a frame: as the panel of the toolbar, in a page of the service.

/** Whether a page of the service holds this one. */
export const framed = typeof window !== "undefined" && window.parent !== window;

/** What the panel tells the page around it. */
export const CLOSE = "fmd-toolbar-close";
/** What that tells the panel: it has fetched something. */
export const FETCHED = "fmd-toolbar-fetched";

export function tellPage(message: typeof CLOSE): void {
  if (framed) window.parent.postMessage(message, location.origin);
}

/** Calls `listener` whenever the page around says `message`, until the returned function is called. */
export function onPage(message: typeof FETCHED, listener: () => void): () => void {
  const hear = (event: MessageEvent) => {
    if (event.source === window.parent && event.origin === location.origin && event.data === message) listener();
  };
  addEventListener("message", hear);
  return () => removeEventListener("message", hear);
}
