// What stands on a page that has nothing to show: it waits, it is empty, or it failed.

import type { ComponentChildren } from "preact";
import type { Failure } from "../api/client";
import { refresh } from "../state/clock";

/** Nothing here, why, and what to do. */
export function Empty({ title, children }: { title?: ComponentChildren; children?: ComponentChildren }) {
  return (
    <div class="empty">
      {title !== undefined && <p class="empty-title">{title}</p>}
      {children}
    </div>
  );
}

/** An answer that did not come. */
export function Problem({ failure, children }: { failure: Failure; children?: ComponentChildren }) {
  const title = failure.status === 0 || failure.status === 503 ? "No answer" : failure.status === 403 ? "Not allowed" : failure.status === 404 ? "Not found" : "The question failed";
  return (
    <div class="empty failed" role="alert">
      <p class="empty-title">{title}</p>
      <p>{failure.message}</p>
      {children ?? (
        <button type="button" onClick={refresh}>
          Try again
        </button>
      )}
    </div>
  );
}

/** Says that the figures shown are old, because newer ones could not be had. */
export function StaleNote({ failure }: { failure: Failure | undefined }) {
  if (!failure) return null;
  return (
    <p class="note" role="status">
      These figures could not be refreshed: {failure.message}{" "}
      <button type="button" class="inline" onClick={refresh}>
        Try again
      </button>
    </p>
  );
}

/** A page that is on its way: its head, its chart if it has one, and its table. */
export function PageSkeleton({ head = 3, chart = false, rows = 10 }: { head?: number; chart?: boolean; rows?: number }) {
  return (
    <div class="page" aria-busy="true">
      <div class="head">
        <Skeleton rows={head} />
      </div>
      {chart && <Skeleton rows={3} chart />}
      {rows > 0 && <Skeleton rows={rows} />}
    </div>
  );
}

/** Grey lines in the place of `rows` rows that are on their way, or grey panels in that of a chart. */
export function Skeleton({ rows, chart = false }: { rows: number; chart?: boolean }) {
  return (
    <div class={`skeleton${chart ? " chart" : ""}`} aria-hidden="true">
      {Array.from({ length: rows }, (_, n) => (
        <span key={n} />
      ))}
    </div>
  );
}
