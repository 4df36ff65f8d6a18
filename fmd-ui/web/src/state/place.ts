// Where in the dashboard an address is: the path below its root, and its parameters.

export interface Place {
  /** Below the root, without slashes at its ends: ``, `endpoints/5`, `settings`. */
  path: string;
  params: URLSearchParams;
}

/** What is chosen in the top bar and carried from page to page. */
export const CARRIED = ["range", "from", "to", "version", "endpoints"] as const;

export type Changes = Record<string, string | null>;

/** The place that `url` is below `root` (an absolute address that ends in a slash). */
export function placeOf(url: URL, root: URL): Place {
  // The dashboard also answers at its root without the slash.
  const inside = url.pathname.startsWith(root.pathname) ? url.pathname.slice(root.pathname.length) : "";
  return { path: inside.replace(/^\/+|\/+$/g, ""), params: new URLSearchParams(url.search) };
}

/** `params` with `changes` made; `null` and the empty text take one away. */
export function changed(params: URLSearchParams, changes: Changes): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [key, value] of Object.entries(changes)) {
    if (value === null || value === "") next.delete(key);
    else next.set(key, value);
  }
  return next;
}

/** Only what holds on every page. */
export function carried(params: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams();
  for (const key of CARRIED) {
    const value = params.get(key);
    if (value !== null) next.set(key, value);
  }
  return next;
}

/** The address of a place as a link holds it: from the host's root, so that it does not depend on where the page is. */
export function hrefOf({ path, params }: Place, root: URL): string {
  const query = params.toString();
  return root.pathname + path + (query === "" ? "" : `?${query}`);
}

/** A place written as `path?query` by [`written`], if it lies inside the dashboard; nobody is ever sent elsewhere. */
export function readWritten(text: string | null, root: URL): Place | null {
  if (text === null) return null;
  let url: URL;
  try {
    url = new URL(root.href + text.replace(/^\/+/, ""));
  } catch {
    return null;
  }
  if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return null;
  const place = placeOf(url, root);
  return place.path === "login" ? null : place;
}

export function written({ path, params }: Place): string {
  const query = params.toString();
  return path + (query === "" ? "" : `?${query}`);
}
