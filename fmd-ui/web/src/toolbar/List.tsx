import type { ShownRequest } from "../api/toolbar";
import { counted, duration, text } from "../figures/number";
import { Link } from "../parts/Link";
import type { Place } from "../state/place";

/** The page's request, what led to it, and what it has fetched since. */
export function List({ requests, chosen, to }: { requests: readonly ShownRequest[]; chosen: string; to: (id: string) => Place }) {
  return (
    <nav class="shown-requests" aria-label="Requests of this page">
      <ol>
        {requests.map((request) => (
          <li key={request.id}>
            <Link to={to(request.id)} current={request.id === chosen} title={`${request.method} ${request.path}`}>
              <span class="shown-what">
                <span class="method">{request.method}</span> {request.path}
              </span>
              <span class="shown-how">
                <Status request={request} />
                <b>{text(duration(request.duration_ms))}</b>
                {request.queries > 0 && <span>{counted(request.queries, "query", "queries")}</span>}
              </span>
            </Link>
          </li>
        ))}
      </ol>
      <p class="hint">What this browser fetches comes here as it ends.</p>
    </nav>
  );
}

function Status({ request: { status, outcome } }: { request: ShownRequest }) {
  if (status === null) return <span class="bad">{outcome}</span>;
  return <span class={status >= 500 ? "bad" : ""}>{status}</span>;
}
