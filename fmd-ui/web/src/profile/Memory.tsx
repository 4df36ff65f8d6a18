import type { EndpointMemory } from "../api/queries";
import { endpointColor } from "../figures/color";
import { CsvButton, DataTable } from "../parts/DataTable";
import { isUnmatched, Pattern } from "../parts/EndpointName";
import { Bytes, Count } from "../parts/Figure";
import { Link } from "../parts/Link";
import { page } from "../state/router";
import { useStore } from "../state/store";
import { theme } from "../state/theme";

/** What each endpoint’s requests asked of the allocator; nothing where that is not counted. */
export function Memory({ data }: { data: readonly EndpointMemory[] | undefined }) {
  const look = useStore(theme);
  if (!data || data.length === 0) return null;
  return (
    <section class="listing" aria-label="Memory">
      <div class="listing-head">
        <h2>Memory</h2>
        <p class="hint">asked of the allocator until the response head, over whole hours</p>
        <CsvButton
          name="memory"
          title="These endpoints as a file"
          table={() => ({
            header: ["method", "pattern", "requests", "allocations", "bytes", "peak_bytes"],
            rows: data.map(({ endpoint, requests, memory }) => [endpoint.method, endpoint.pattern, requests, memory.calls, memory.bytes, memory.peak_bytes]),
          })}
        />
      </div>
      <DataTable
        caption="Endpoints by the memory that they asked for"
        class="profiled-endpoints"
        columns={[
          {
            key: "endpoint",
            label: "Endpoint",
            words: true,
            class: "c-endpoint",
            cell: ({ endpoint }) => (
              <Link to={page(`endpoints/${endpoint.id}`)} class="endpoint" title={`${endpoint.method} ${endpoint.pattern}`}>
                <span class="swatch" aria-hidden="true" />
                {!isUnmatched(endpoint) && <span class="method">{endpoint.method}</span>}
                <Pattern endpoint={endpoint} />
              </Link>
            ),
          },
          { key: "requests", label: "Requests", class: "c-count", cell: ({ requests }) => <Count value={requests} /> },
          { key: "calls", label: "Allocations", class: "c-figure c-of-one", title: "In one request, at the mean", cell: ({ memory, requests }) => <Count value={Math.round(memory.calls / Math.max(1, requests))} /> },
          { key: "bytes", label: "Bytes", class: "c-figure", title: "In one request, at the mean", cell: ({ memory, requests }) => <Bytes amount={Math.round(memory.bytes / Math.max(1, requests))} /> },
          { key: "peak", label: "Peak", class: "c-figure", title: "Most held at one time by one request", cell: ({ memory }) => <Bytes amount={memory.peak_bytes} /> },
        ]}
        rows={data}
        rowKey={({ endpoint }) => endpoint.id}
        rowColor={({ endpoint }) => endpointColor(endpoint, look)}
      />
    </section>
  );
}
