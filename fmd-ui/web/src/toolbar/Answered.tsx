import type { ShownDetail } from "../api/toolbar";
import { AskedFor, Fields } from "../outliers/AskedFor";

/** What a request asked for, and the headers of its response. */
export function Answered({ detail: { facts, answered, request } }: { detail: ShownDetail }) {
  return (
    <>
      <AskedFor facts={facts} />
      <section class="asked-for" aria-label="What was answered">
        <h2>Response{request.status === null ? "" : `: ${request.status}`}</h2>
        {answered === null ? (
          <p class="hint">There was none: the request {request.outcome === "panicked" ? "panicked" : "ended before"}.</p>
        ) : (
          <div class="asked-columns">
            <Fields name="Headers" fields={answered} />
          </div>
        )}
      </section>
    </>
  );
}
