import { Fragment } from "preact";
import type { HeldBy as Holder } from "../api/profile";
import { duration, percent, text } from "../figures/number";
import { Link } from "../parts/Link";
import { page } from "../state/router";

/** Holders that are named; the others are one. */
const NAMED = 4;

/** An endpoint's name that leads to its profile, or words for work of no known endpoint. */
export function HolderName({ id, method, pattern }: { id: number | null; method: string | null; pattern: string | null }) {
  if (id === null || pattern === null) return <span title="Work that belongs to no endpoint, such as tasks that the service spawned">other work</span>;
  return (
    <Link to={page(`endpoints/${id}/profile`)} class="holder" title={`${method ?? ""} ${pattern}\nShow its profile`}>
      {method} {pattern}
    </Link>
  );
}

/** Who held the worker while requests could have gone on. */
export function HeldBy({ held, queuedMs, requests }: { held: readonly Holder[]; queuedMs: number; requests: number }) {
  if (held.length === 0 || queuedMs <= 0) return null;
  const sorted = [...held].sort((a, b) => b.time_ms - a.time_ms);
  const named = sorted.slice(0, sorted.length === NAMED + 1 ? sorted.length : NAMED);
  const rest = sorted.slice(named.length);
  const time = (ms: number) => text(duration(ms / requests));
  return (
    <p class="held">
      Of the <b>{time(queuedMs)}</b> queued{requests > 1 ? " at the mean" : ""}, its worker was busy with{" "}
      {named.map((each, n) => (
        <Fragment key={each.endpoint_id ?? "none"}>
          {n > 0 && (n === named.length - 1 && rest.length === 0 ? " and " : ", ")}
          <HolderName id={each.endpoint_id} method={each.method} pattern={each.pattern} /> for {n === 0 ? <b>{time(each.time_ms)}</b> : time(each.time_ms)}
          {n === 0 && ` (${text(percent(each.time_ms / queuedMs))})`}
        </Fragment>
      ))}
      {rest.length > 0 && ` and ${rest.length} others for ${time(rest.reduce((sum, { time_ms }) => sum + time_ms, 0))}`}.
    </p>
  );
}
