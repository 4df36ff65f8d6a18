// Errors in words.

import type { ErrorGroup, ErrorKind } from "../api/errors";

/** How an error is known, in a word and a sentence. */
export const KIND: Record<ErrorKind, { word: string; meaning: string }> = {
  response: { word: "Response", meaning: "The service answered with a status of 500 or more" },
  panic: { word: "Panic", meaning: "Code panicked inside of the request, whether that was caught or broke it off" },
  captured: { word: "Captured", meaning: "The service’s code dealt with this error and handed it over" },
};

/** The last parts of a path of modules: `cafeteria::OvenError` of `campus::cafeteria::OvenError`. */
export function shortName(name: string): string {
  const parts = name.split("::");
  return /^[\w:]+$/.test(name) && parts.length > 2 ? parts.slice(-2).join("::") : name;
}

/** The last parts of a file’s path, with the line. */
export function place({ file, line }: Pick<ErrorGroup, "file" | "line">): string | null {
  if (file === null) return null;
  const parts = file.split("/");
  return `${parts.slice(-2).join("/")}${line === null ? "" : `:${line}`}`;
}

export type State = "open" | "new" | "back" | "resolved";

/** What is worth knowing at a glance. */
export function stateOf({ resolved_at, reopened_at, is_new }: ErrorGroup): State {
  if (resolved_at !== null) return "resolved";
  if (reopened_at !== null) return "back";
  return is_new ? "new" : "open";
}
