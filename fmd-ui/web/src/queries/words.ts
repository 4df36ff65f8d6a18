// Statements in words.

import type { StatementSummary } from "../api/queries";

/** What is shown of a statement. */
export const statementText = ({ text, is_overflow }: Pick<StatementSummary, "text" | "is_overflow">) => (is_overflow ? "statements that are too many to be told apart" : text);

/** From this many calls in one request on, a statement is worth a look. */
export const MANY_CALLS = 5;

/** The file and line of a frame, short. */
export function lineOf(frame: StatementSummary["called_from"]): string | null {
  if (!frame?.file) return null;
  return `${frame.file.split("/").slice(-2).join("/")}:${frame.line}`;
}
