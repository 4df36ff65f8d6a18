import type { EndpointInfo } from "../api/types";
import { endpointColor } from "../figures/color";
import { useStore } from "../state/store";
import { theme } from "../state/theme";

type Named = Pick<EndpointInfo, "method" | "pattern" | "color"> & Partial<Pick<EndpointInfo, "id" | "name">>;

/** An endpoint's colour in the theme at hand. */
export function useEndpointColor(endpoint: Named): string {
  return endpointColor(endpoint, useStore(theme));
}

/** Whether it is the one endpoint of all requests that no route answers. */
export function isUnmatched({ method }: Pick<EndpointInfo, "method">): boolean {
  return method === "";
}

/** What an endpoint is called: the name that it was given, or its pattern, in which the parts that vary step back. */
export function Pattern({ endpoint }: { endpoint: Named }) {
  if (isUnmatched(endpoint)) return <span class="pattern unmatched">{endpoint.pattern}</span>;
  if (endpoint.name) return <span class="pattern named" title={endpoint.pattern}>{endpoint.name}</span>;
  return (
    <span class="pattern">
      {endpoint.pattern.split(/(\{[^}]*\})/).map((part, n) => (n % 2 === 1 ? <i key={n}>{part}</i> : part))}
    </span>
  );
}

/** An endpoint in a row of a table that is not of endpoints: its colour, its method and its name. */
export function RowEndpoint({ endpoint }: { endpoint: Named }) {
  return (
    <>
      <span class="swatch" aria-hidden="true" /> {!isUnmatched(endpoint) && <span class="method">{endpoint.method} </span>}
      <Pattern endpoint={endpoint} />
    </>
  );
}
