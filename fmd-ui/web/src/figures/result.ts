// How requests ended, in words.

import type { Exchange, Outcome } from "../api/types";

const REASONS: Record<number, string> = {
  101: "Switching Protocols", 200: "OK", 201: "Created", 202: "Accepted", 204: "No Content", 206: "Partial Content",
  301: "Moved Permanently", 302: "Found", 303: "See Other", 304: "Not Modified", 307: "Temporary Redirect",
  308: "Permanent Redirect", 400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found",
  405: "Method Not Allowed", 406: "Not Acceptable", 408: "Request Timeout", 409: "Conflict", 410: "Gone",
  411: "Length Required", 412: "Precondition Failed", 413: "Content Too Large", 415: "Unsupported Media Type",
  416: "Range Not Satisfiable", 418: "I’m a Teapot", 422: "Unprocessable Content", 425: "Too Early", 428: "Precondition Required",
  429: "Too Many Requests", 431: "Header Fields Too Large", 500: "Internal Server Error", 501: "Not Implemented",
  502: "Bad Gateway", 503: "Service Unavailable", 504: "Gateway Timeout",
};

/** The phrase that belongs to a status, empty for one that has none. */
export function reason(status: number | null): string {
  return status === null ? "" : (REASONS[status] ?? "");
}

/** What an outcome means; empty for the ordinary one. */
export const OUTCOME: Record<Outcome, { word: string; meaning: string }> = {
  completed: { word: "", meaning: "The whole response was handed over." },
  cancelled: { word: "cancelled", meaning: "The client left before the response began." },
  aborted: { word: "aborted", meaning: "The client left, or the body failed, while the body was being sent." },
  panicked: { word: "panicked", meaning: "The handler, or the stream of its body, panicked." },
};

/** What kind of response it was; empty for the ordinary one. */
export const EXCHANGE: Record<Exchange, string> = {
  sized: "",
  streamed: "streamed",
  event_stream: "event stream",
  upgraded: "upgraded",
};

/** Whether it counts against the service, against the client, or against nobody. */
export function blame(status: number | null, outcome: Outcome): "service" | "client" | "nobody" {
  if (outcome === "panicked" || (status !== null && status >= 500)) return "service";
  return status !== null && status >= 400 ? "client" : "nobody";
}

/** A git commit in the length people quote; any other name as it is. */
export function versionName(name: string): string {
  return /^[0-9a-f]{40}$/.test(name) ? name.slice(0, 7) : name;
}
