import type { ComponentChildren } from "preact";
import type { StatementSummary } from "../api/queries";
import { Link } from "../parts/Link";
import { page } from "../state/router";
import { lineOf, shortStatement, statementText } from "./words";

/** A statement in a table: its text, where it is called, what else is to be said of it, and the way to its page. */
export function StatementName({ of, children }: { of: Pick<StatementSummary, "id" | "text" | "is_overflow" | "called_from">; children?: ComponentChildren }) {
  return (
    <Link to={page(`statements/${of.id}`)} class="error-name" title={statementText(of)}>
      <code class="statement-text">{shortStatement(of)}</code>
      <span class="error-type">
        <span class="error-place">{lineOf(of.called_from) ?? ""}</span>
        {children}
      </span>
    </Link>
  );
}
