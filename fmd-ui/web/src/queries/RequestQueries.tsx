import "../errors/style.css";
import "./style.css";
import { useState } from "preact/hooks";
import type { RequestQueries as Answer } from "../api/queries";
import type { Answer as Answered } from "../api/query";
import { bytes, counted, duration, grouped, text } from "../figures/number";
import { CsvLink } from "../parts/CsvLink";
import { Duration } from "../parts/Figure";
import { Link } from "../parts/Link";
import { Problem } from "../parts/State";
import { page } from "../state/router";
import { type Line, together } from "./runs";
import { lineOf } from "./words";

/** Lines drawn at first. */
const FIRST = 60;

/** What one request did, in the order in which it did: statements and steps, each at its place in the request's time. */
export function RequestQueries({ id, answer: { data, failure }, wholeMs }: { id: number; answer: Answered<Answer>; wholeMs: number }) {
  const [all, setAll] = useState(false);
  if (!data) return failure ? <Problem failure={failure} /> : null;
  if (!data.kept) return null;
  const statements = new Map(data.statements.map((statement) => [statement.id, statement]));
  const each: Line[] = [
    ...data.queries.map((query, n) => ({ key: `q${n}`, start: query.start_ms, end: query.start_ms + query.duration_ms, ms: query.duration_ms, query, calls: 1 })),
    ...data.steps.map((step, n) => ({ key: `s${n}`, start: step.start_ms, end: step.start_ms + step.duration_ms, ms: step.duration_ms, step })),
  ].sort((a, b) => a.start - b.start || b.ms - a.ms);
  const folded = together(each);
  const lines = all ? each : folded.slice(0, FIRST);
  const whole = each.reduce((most, { end }) => Math.max(most, end), Math.max(wholeMs, 1e-6));
  const calls = data.queries.length + data.unlisted;
  const waits = data.steps.filter(({ kind }) => kind === "pool_wait").reduce((sum, { duration_ms }) => sum + duration_ms, 0);
  return (
    <section class="listing request-queries" aria-label="Queries and steps">
      <div class="listing-head">
        <h2>{data.queries.length > 0 ? "Queries" : data.steps.length > 0 ? "Steps" : "Memory"}</h2>
        <p class="hint">
          {calls > 0 && `${counted(calls, "call")} of ${counted(data.statements.length, "statement")}, ${text(duration(data.total_ms))} in all`}
          {waits > 0.0005 && `, ${text(duration(waits))} waiting for a connection`}
          {data.memory && `${each.length > 0 ? "; " : ""}${text(bytes(data.memory.bytes))} of memory asked for in ${counted(data.memory.calls, "allocation")}, at most ${text(bytes(Math.max(0, data.memory.peak_bytes)))} held at once`}
        </p>
        {data.queries.length > 0 && <CsvLink path={`requests/${id}/queries`} name={`request-${id}-queries`} title="The calls of this request as a file" />}
      </div>
      {data.findings.map(({ kind, statement_id, words, total_ms }) => (
        <p key={`${kind}${statement_id}`} class="advice">
          {words} <span class="quiet-words">{text(duration(total_ms))}</span> <code class="statement-text">{statements.get(statement_id)?.text}</code>
        </p>
      ))}
      <ol class="query-lines">
        {lines.map((line) => (
          <li key={line.key} class={line.query ? (line.query.failed ? "failed" : "") : "step"}>
            <span class="query-what">{line.query ? <Query query={line.query} calls={line.calls} statement={statements.get(line.query.statement_id)} /> : <b>{line.step?.name}</b>}</span>
            <Duration ms={line.ms} />
            <span class="query-track" title={`from ${text(duration(line.start))} to ${text(duration(line.end))} after the request began`}>
              <i style={{ left: `${(line.start / whole) * 100}%`, width: `${Math.max(((line.end - line.start) / whole) * 100, 0.3)}%` }} />
            </span>
          </li>
        ))}
      </ol>
      {lines.length < each.length || all ? (
        <button type="button" class="quiet" aria-pressed={all} onClick={() => setAll(!all)}>
          {all ? "Put runs together" : `Show all ${grouped(each.length)} one by one`}
        </button>
      ) : null}
      {data.unlisted > 0 && <p class="hint">{counted(data.unlisted, "more call")} than are listed.</p>}
    </section>
  );
}

function Query({ query, calls, statement }: { query: Answer["queries"][number]; calls: number; statement: Answer["statements"][number] | undefined }) {
  const notes = [query.rows === null ? null : counted(query.rows, "row"), query.in_transaction ? "in a transaction" : null, query.failed ? "failed" : null].filter(Boolean).join(", ");
  return (
    <>
      {calls > 1 && <b class="query-calls">{grouped(calls)} ×</b>}
      <Link to={page(`statements/${query.statement_id}`)} class="error-name" title={statement?.text ?? ""}>
        <code class="statement-text">{statement?.text || "a statement that is no longer kept"}</code>
      </Link>
      <span class="error-place">
        {statement && lineOf(statement.called_from)}
        {notes !== "" && ` ${notes}`}
      </span>
      {calls === 1 && query.values.length > 0 && <code class="query-values" title={query.values.join("\n")}>{query.values.join(", ")}</code>}
    </>
  );
}
