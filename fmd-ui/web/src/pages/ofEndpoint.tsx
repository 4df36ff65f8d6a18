import type { ComponentChildren, ComponentProps } from "preact";
import { useQuery } from "../api/query";
import type { EndpointDetail } from "../api/types";
import { EndpointHead, endpointName, useTitle } from "../profile/Head";
import { useView, type View } from "../state/view";
import { useEndpointColor } from "../parts/EndpointName";
import { Problem, Skeleton } from "../parts/State";

/** A page of an endpoint, once that is known. */
export function WithEndpoint({ id, children }: { id: number; children: (endpoint: EndpointDetail, view: View) => ComponentChildren }) {
  const view = useView();
  const { data, failure } = useQuery<EndpointDetail>(`endpoints/${id}`, view.query, view.question, view.tick);
  if (data) return <>{children(data, view)}</>;
  if (failure) return <Problem failure={failure} />;
  return (
    <div class="page" aria-busy="true">
      <div class="head">
        <Skeleton rows={3} />
      </div>
      <Skeleton rows={12} />
    </div>
  );
}

interface SectionProps {
  endpoint: EndpointDetail;
  /** Which of its tabs this is. */
  tab: ComponentProps<typeof EndpointHead>["current"];
  /** What of the endpoint it shows, for the title. */
  title: string;
  children: ComponentChildren;
}

/** A tab of an endpoint that needs no more head than its name. */
export function EndpointSection({ endpoint, tab, title, children }: SectionProps) {
  const color = useEndpointColor(endpoint);
  useTitle(`${title} of ${endpointName(endpoint)}`);
  return (
    <div class="page" style={{ "--hue": color }}>
      <div class="head">
        <EndpointHead endpoint={endpoint} current={tab} />
      </div>
      {children}
    </div>
  );
}
