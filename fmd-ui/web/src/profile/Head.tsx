import { useEffect } from "preact/hooks";
import { Failure } from "../api/client";
import type { EndpointInfo } from "../api/types";
import { type EndpointTab, EndpointTabs } from "../parts/EndpointTabs";
import { isUnmatched, Pattern } from "../parts/EndpointName";
import { session } from "../state/session";
import { useStore } from "../state/store";

/** Names the page in the browser's tab. */
export function useTitle(name: string): void {
  const who = useStore(session);
  useEffect(() => {
    if (who !== null && !(who instanceof Failure)) document.title = `${name} · ${who.title_name}`;
  }, [name, who]);
}

/** An endpoint's name over one of its pages. */
export function EndpointHead({ endpoint, current }: { endpoint: EndpointInfo; current: EndpointTab }) {
  return (
    <>
      <div class="title">
        <h1>
          <span class="swatch" aria-hidden="true" />
          {!isUnmatched(endpoint) && <span class="method">{endpoint.method}</span>}
          <Pattern endpoint={endpoint} />
        </h1>
      </div>
      <EndpointTabs id={endpoint.id} current={current} />
    </>
  );
}

/** What an endpoint is called in a line of text, and its root in its tree. */
export const endpointName = ({ method, pattern, name }: Named) => `${method} ${name ?? pattern}`.trim();

type Named = Pick<EndpointInfo, "method" | "pattern"> & Partial<Pick<EndpointInfo, "name">>;

/** The same, fit for the name of a file. */
export const fileName = (endpoint: Named) => endpointName(endpoint).replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "");
