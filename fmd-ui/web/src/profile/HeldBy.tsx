import { Fragment } from "preact";
import type { HeldBy as Holder, TreeFrame } from "../api/profile";
import { duration, percent, text } from "../figures/number";
import { Link } from "../parts/Link";
import { page } from "../state/router";
import { placeName, shortName } from "./model/name";

/** Holders that are named; the others are one. */
const NAMED = 4;
/** The share of the waiting from which it is told what else the worker may have been busy with. */
const WORTH_TELLING = 0.05;

/** An endpoint's name that leads to its profile, or words for work of no known endpoint. */
export function HolderName({ id, method, pattern }: { id: number | null; method: string | null; pattern: string | null }) {
  if (id === null || pattern === null) return <span title="Work of no known endpoint: tasks that the service spawned, and requests that had not ended yet">other work</span>;
  return (
    <Link to={page(`endpoints/${id}/profile`)} class="holder" title={`${method ?? ""} ${pattern}\nShow its profile`}>
      {method} {pattern}
    </Link>
  );
}

/** Who held the worker while requests could have gone on, and while they may have been able to. */
export function HeldBy({ held, queuedMs, awaitingMs, requests }: { held: readonly Holder[]; queuedMs: number; awaitingMs: number; requests: number }) {
  const time = (ms: number) => text(duration(ms / requests));
  const certain = held.filter(({ time_ms }) => time_ms > 0).sort((a, b) => b.time_ms - a.time_ms);
  const possible = held.filter(({ possibly_ms }) => possibly_ms > 0).sort((a, b) => b.possibly_ms - a.possibly_ms);
  const possiblyMs = possible.reduce((sum, { possibly_ms }) => sum + possibly_ms, 0);
  return (
    <>
      {certain.length > 0 && queuedMs > 0 && (
        <p class="held">
          Of the <b>{time(queuedMs)}</b> queued{requests > 1 ? " at the mean" : ""}, its worker was busy with{" "}
          <Holders held={certain} read={({ time_ms }) => time_ms} wholeMs={queuedMs} time={time} />.
        </p>
      )}
      {possiblyMs >= awaitingMs * WORTH_TELLING && possiblyMs > 0 && (
        <p class="held" title="A worker that is busy does not notice that a timer has run out or that a socket can be read. This wait ended right after it was free again.">
          Of the <b>{time(awaitingMs)}</b> awaiting, some may have been queueing as well: its worker was busy with{" "}
          <Holders held={possible} read={({ possibly_ms }) => possibly_ms} wholeMs={awaitingMs} time={time} />, and notices nothing meanwhile.
        </p>
      )}
    </>
  );
}

/** The function in which the holder was for most of the time. */
function HeldAt({ at }: { at: TreeFrame }) {
  return (
    <>
      {" "}
      in <code title={at.function}>{shortName(at.function)}</code>
      {at.file !== null && (
        <>
          {" "}
          <span class="held-place">{placeName(at.file, at.line)}</span>
        </>
      )}
    </>
  );
}

function Holders({ held, read, wholeMs, time }: { held: readonly Holder[]; read: (holder: Holder) => number; wholeMs: number; time: (ms: number) => string }) {
  const named = held.slice(0, held.length === NAMED + 1 ? held.length : NAMED);
  const rest = held.slice(named.length);
  return (
    <>
      {named.map((each, n) => (
        <Fragment key={each.endpoint_id ?? "none"}>
          {n > 0 && (n === named.length - 1 && rest.length === 0 ? " and " : ", ")}
          <HolderName id={each.endpoint_id} method={each.method} pattern={each.pattern} /> for {n === 0 ? <b>{time(read(each))}</b> : time(read(each))}
          {n === 0 && ` (${text(percent(read(each) / wholeMs))})`}
          {each.at && <HeldAt at={each.at} />}
        </Fragment>
      ))}
      {rest.length > 0 && ` and ${rest.length} others for ${time(rest.reduce((sum, each) => sum + read(each), 0))}`}
    </>
  );
}
