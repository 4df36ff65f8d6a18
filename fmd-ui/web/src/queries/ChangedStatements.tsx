import "../errors/style.css";
import "./style.css";
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { Comparison, StatementChange } from "../api/types";
import { counted, duration, grouped, text } from "../figures/number";
import { ChangeWords, pWords } from "../parts/ChangeWords";
import { type Column, DataTable } from "../parts/DataTable";
import { None } from "../parts/Figure";
import { Empty } from "../parts/State";
import { NoStatements } from "./NoStatements";
import { StatementName } from "./StatementName";
import { callsText } from "./words";

type Compared = Comparison["queries"];

interface Props {
  of: Compared;
  level: number;
  before: string;
  after: string;
  /** The way to its file. */
  children: ComponentChildren;
}

/** The statements that an endpoint’s requests called on both sides, what changed first. */
export function ChangedStatements({ of, level, before, after, children }: Props) {
  const columns = useMemo(() => columnsOf(before, after), [before, after]);
  const unknown = !of.recorded_before && !of.recorded_after;
  return (
    <section class="listing" aria-label="Statements">
      <div class="listing-head">
        <h2>Statements</h2>
        {of.statements.length > 0 && (
          <>
            <p class="hint">
              {before} → {after}, over whole hours: {counted(of.requests_before, "request")} against {grouped(of.requests_after)}
            </p>
            {children}
          </>
        )}
      </div>
      {of.statements.length > 0 && (of.recorded_before !== of.recorded_after) && (
        <p class="note">No statement of the service was recorded on the side of {of.recorded_before ? after : before}, so nobody can tell what is new or gone.</p>
      )}
      {of.statements.length > 0 ? (
        <DataTable caption="Statements by how much their time in a request changed" class="statements changed-statements" columns={columns} rows={of.statements} rowKey={({ id }) => id} />
      ) : unknown ? (
        <NoStatements title="No statement was recorded on either side." level={level} />
      ) : (
        <Empty>
          <p>{level < 2 ? `This endpoint is at level ${level}; statements are recorded from level 2 on.` : "The requests of this endpoint called no statement on either side."}</p>
        </Empty>
      )}
      {of.left_out > 0 && <p class="hint">{counted(of.left_out, "more statement")} with a smaller change {of.left_out === 1 ? "is" : "are"} left out.</p>}
    </section>
  );
}

/** How often it is called, in words: coloured where more is worse and chance does not explain it. */
function Frequency({ of: { frequency, before, after } }: { of: StatementChange }) {
  const { verdict, ratio, p_value } = frequency;
  const why = `${callsText(before.calls_per_request)} → ${callsText(after.calls_per_request)} calls in a request${p_value === null ? "" : `, ${pWords(p_value)}`}; in ${grouped(before.requests)} and ${grouped(after.requests)} requests`;
  const words = (kind: string, told: string) => <span class={kind} title={why}>{told}</span>;
  switch (verdict) {
    case "new":
      return words("change slower", "new");
    case "gone":
      return words("change faster", "gone");
    case "more":
      return words("change slower", `${timesWords(ratio)} as often`);
    case "less":
      return words("change faster", `${timesWords(ratio)} as often`);
    case "no_change":
      return words("quiet-words", "as often");
    default:
      return words("quiet-words", "not enough data");
  }
}

/** `105 times`, `1.5 times`, `40 %` */
function timesWords(ratio: number | null): string {
  if (ratio === null) return "";
  if (ratio < 1) return `${(ratio * 100).toFixed(ratio < 0.1 ? 1 : 0)} %`;
  return `${ratio >= 9.95 ? grouped(Math.round(ratio)) : ratio.toFixed(1)} times`;
}

function Pair({ before, after }: { before: string | null; after: string | null }) {
  if (before === null && after === null) return <None />;
  return (
    <>
      {before ?? "–"} <span class="arrow">→</span> {after ?? "–"}
    </>
  );
}

function columnsOf(before: string, after: string): Column<StatementChange>[] {
  const time = (ms: number | null) => (ms === null ? null : text(duration(ms)));
  const whole = ({ calls, ms_per_request }: StatementChange["before"]) => (calls === 0 ? null : time(ms_per_request));
  const both = `${before} → ${after}`;
  return [
    { key: "statement", label: "Statement", words: true, cell: (row) => <StatementName of={row} /> },
    { key: "verdict", label: "Called", class: "c-often", words: true, title: "How often a request calls it; coloured where chance does not explain the change", cell: (row) => <Frequency of={row} /> },
    { key: "calls", label: "Calls per request", class: "c-pair c-calls", title: both, cell: (row) => <Pair before={callsText(row.before.calls_per_request)} after={callsText(row.after.calls_per_request)} /> },
    { key: "time", label: "Each call", class: "c-often c-each", words: true, title: "How long a call takes", cell: ({ time, before, after }) => (before.calls === 0 || after.calls === 0 ? <None /> : <ChangeWords change={time} />) },
    { key: "mean", label: "Mean", class: "c-pair c-mean", title: both, cell: (row) => <Pair before={time(row.before.mean_ms)} after={time(row.after.mean_ms)} /> },
    { key: "p95", label: "p95", class: "c-pair c-p95pair", title: both, cell: (row) => <Pair before={time(row.before.p95_ms)} after={time(row.after.p95_ms)} /> },
    { key: "whole", label: "Time per request", class: "c-pair", title: both, cell: (row) => <Pair before={whole(row.before)} after={whole(row.after)} /> },
  ];
}
