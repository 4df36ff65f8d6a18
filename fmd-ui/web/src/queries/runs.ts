// What a request did, as lines of a list.

import type { RequestQueries as Answer } from "../api/queries";

/** From this many calls of one statement in a row on, they share a line. */
const RUN = 5;

export type Line = { key: string; start: number; end: number; ms: number } & (
  | { query: Answer["queries"][number]; calls: number; step?: undefined }
  | { step: Answer["steps"][number]; query?: undefined; calls?: undefined }
);

/** The lines with runs of one statement put together. */
export function together(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  for (let n = 0; n < lines.length; ) {
    const first = lines[n]!;
    let end = n + 1;
    while (first.query && end < lines.length && lines[end]!.query?.statement_id === first.query.statement_id && !lines[end]!.query?.failed && !first.query.failed) end++;
    if (first.query && end - n >= RUN) {
      const run = lines.slice(n, end);
      out.push({ ...first, calls: run.length, ms: run.reduce((sum, { ms }) => sum + ms, 0), end: Math.max(...run.map((line) => line.end)) });
    } else {
      out.push(...lines.slice(n, end));
    }
    n = end;
  }
  return out;
}
