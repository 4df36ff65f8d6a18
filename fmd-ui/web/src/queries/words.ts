// Statements in words.

import { grouped } from "../figures/number";
import type { StatementSummary } from "../api/queries";

/** What is shown of a statement. */
export const statementText = ({ text, is_overflow }: Pick<StatementSummary, "text" | "is_overflow">) => (is_overflow ? "statements that are too many to be told apart" : text);

/** The same for a line that has no room: a long list of columns is left out, since what comes after it tells statements apart. */
export function shortStatement(statement: Pick<StatementSummary, "text" | "is_overflow">): string {
  const text = statementText(statement);
  const from = columnsEnd(text);
  return from > LONG_COLUMNS ? `SELECT …${text.slice(from)}` : text;
}

const LONG_COLUMNS = 32;

/** Where the list of columns ends, with its ` FROM`, outside of all brackets; 0 where there is none. */
function columnsEnd(text: string): number {
  if (!/^SELECT\s/i.test(text)) return 0;
  let depth = 0;
  for (let at = 6; at < text.length; at++) {
    if (text[at] === "(") depth++;
    if (text[at] === ")") depth--;
    if (depth === 0 && /^\sFROM\s/i.test(text.slice(at, at + 6))) return at;
  }
  return 0;
}

/** From this many calls in one request on, a statement is worth a look. */
export const MANY_CALLS = 5;

/** How often something is called in a request, at the mean. */
export function callsText(calls: number): string {
  if (calls === 0) return "0";
  return calls >= 100 ? grouped(Math.round(calls)) : calls.toFixed(calls < 0.095 ? 3 : 1);
}

/** The file and line of a frame, short. */
export function lineOf(frame: StatementSummary["called_from"]): string | null {
  if (!frame?.file) return null;
  return `${frame.file.split("/").slice(-2).join("/")}:${frame.line}`;
}
