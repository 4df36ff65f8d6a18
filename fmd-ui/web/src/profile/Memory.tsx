import { useQuery } from "../api/query";
import type { EndpointMemory } from "../api/queries";
import { DataTable } from "../parts/DataTable";
import { Bytes, Count } from "../parts/Figure";
import { Link } from "../parts/Link";
import { page } from "../state/router";
import type { View } from "../state/view";

/** What each endpoint’s requests asked of the allocator; nothing where that is not counted. */
export function Memory({ view }: { view: View }) {
  const { data } = useQuery<EndpointMemory[]>("memory", view.query, view.question, view.tick);
  if (!data || data.length === 0) return null;
  return (
    <section class="listing" aria-label="Memory">
      <div class="listing-head">
        <h2>Memory</h2>
        <p class="hint">asked of the allocator until the response head, over whole hours</p>
      </div>
      <DataTable
        caption="Endpoints by the memory that they asked for"
        columns={[
          {
            key: "endpoint",
            label: "Endpoint",
            words: true,
            cell: ({ endpoint }) => (
              <Link to={page(`endpoints/${endpoint.id}`)}>
                <span class="method">{endpoint.method}</span> {endpoint.pattern}
              </Link>
            ),
          },
          { key: "requests", label: "Requests", class: "c-count", cell: ({ requests }) => <Count value={requests} /> },
          { key: "calls", label: "Allocations", class: "c-figure", title: "In one request, at the mean", cell: ({ memory, requests }) => <Count value={Math.round(memory.calls / Math.max(1, requests))} /> },
          { key: "bytes", label: "Bytes", class: "c-figure", title: "In one request, at the mean", cell: ({ memory, requests }) => <Bytes amount={Math.round(memory.bytes / Math.max(1, requests))} /> },
          { key: "peak", label: "Peak", class: "c-figure", title: "Most held at one time by one request", cell: ({ memory }) => <Bytes amount={memory.peak_bytes} /> },
        ]}
        rows={data}
        rowKey={({ endpoint }) => endpoint.id}
      />
    </section>
  );
}
