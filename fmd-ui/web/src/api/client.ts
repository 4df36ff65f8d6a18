// How the pages ask the service.

import { place, root } from "../state/router";
import { sent } from "../state/sent";
import type { EndpointInfo, Level, Session } from "./types";

/** A request that brought no answer: the status and the server's own words for it. */
export class Failure extends Error {
  /** The response's status; 0 when there was no response. */
  readonly status: number;
  /** Seconds after which to try again, where the server said so. */
  readonly retryAfter: number | null;

  constructor(status: number, message: string, retryAfter: number | null = null) {
    super(message);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

export type Query = Record<string, string | number | null | undefined>;

/** Called when the server no longer knows who we are. */
let signedOut: () => void = () => {};

export function onSignedOut(listener: () => void): void {
  signedOut = listener;
}

/** The address of `path` below `api/`. */
export function address(path: string, query: Query): string {
  const url = new URL(`api/${path}`, root);
  for (const [key, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== "") url.searchParams.set(key, String(value));
  }
  return url.href;
}

async function call<T>(path: string, query: Query, init: RequestInit): Promise<T> {
  if (sent !== null) {
    if (path in sent.answers) return sent.answers[path] as T;
    throw new Failure(404, "This file does not hold it.");
  }
  let response: Response;
  try {
    // The toolbar says that it asks, and from which page, since whoever develops the service sees it without logging in.
    const said = place().path.startsWith("toolbar/") ? { "X-Fmd-Toolbar": "1" } : null;
    const headers = { ...said, ...init.headers };
    response = await fetch(address(path, query), { credentials: "same-origin", cache: "no-store", ...(said && { referrerPolicy: "same-origin" }), ...init, headers });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new Failure(0, "The service does not answer.");
  }
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return body as T;
  const said = typeof body === "object" && body !== null && "error" in body ? String(body.error) : "";
  const wait = Number(response.headers.get("Retry-After"));
  throw new Failure(response.status, said || `The service answered with status ${response.status}.`, Number.isFinite(wait) && wait > 0 ? wait : null);
}

/** Reads an answer; `path` is below `api/`. */
export async function get<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  try {
    return await call<T>(path, query, signal ? { signal } : {});
  } catch (cause) {
    if (cause instanceof Failure && cause.status === 401) signedOut();
    throw cause;
  }
}

async function send<T>(method: string, path: string, csrf: string | null, body?: unknown): Promise<T> {
  // Sent without a session, too: that the header is there proves that no other site's page sent this.
  const headers = { "Content-Type": "application/json", "X-CSRF-Token": csrf ?? "none" };
  return call<T>(path, {}, { method, headers, body: JSON.stringify(body ?? {}) });
}

export function logIn(username: string, password: string): Promise<Session> {
  return send("POST", "login", null, { username, password });
}

export async function logOut(csrf: string | null): Promise<void> {
  await send("POST", "logout", csrf).catch((cause: unknown) => {
    // An answer without a body is as good; only a refusal matters.
    if (cause instanceof Failure && cause.status >= 200 && cause.status < 300) return;
    throw cause;
  });
}

export function setLevel(id: number, level: Level, csrf: string | null): Promise<EndpointInfo> {
  return put<EndpointInfo>(`endpoints/${id}/level`, csrf, { level });
}

/** Sets the time, in milliseconds, from which on a request is an outlier whatever is usual; `null` takes it away. */
export function setThreshold(id: number, ms: number | null, csrf: string | null): Promise<EndpointInfo> {
  return put<EndpointInfo>(`endpoints/${id}/threshold`, csrf, { ms });
}

/** Makes a change; `path` is below `api/`. */
export function put<T>(path: string, csrf: string | null, body: unknown): Promise<T> {
  return sendChange("PUT", path, csrf, body);
}

/** Makes a change by any method; an answer without a body is as good as one with. */
export async function sendChange<T>(method: string, path: string, csrf: string | null, body?: unknown): Promise<T> {
  try {
    return await send<T>(method, path, csrf, body);
  } catch (cause) {
    if (cause instanceof Failure && cause.status >= 200 && cause.status < 300) return undefined as T;
    if (cause instanceof Failure && cause.status === 401) signedOut();
    throw cause;
  }
}
