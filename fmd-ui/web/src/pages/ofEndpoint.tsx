import type { ComponentChildren, ComponentProps } from "preact";
import { useQuery } from "../api/query";
import type { Failure } from "../api/client";
import type { EndpointDetail, EndpointInfo } from "../api/types";
import { EndpointHead, endpointName, useTitle } from "../profile/Head";
import { useView, type View } from "../state/view";
import { useEndpointColor } from "../parts/EndpointName";
import { PageSkeleton, Problem, StaleNote } from "../parts/State";

/** A page of an endpoint, once that is known. */
export function WithEndpoint({ id, children }: { id: number; children: (endpoint: EndpointDetail, view: View) => ComponentChildren }) {
  const view = useView();
  const { data, failure } = useQuery<EndpointDetail>(`endpoints/${id}`, view.query, view.question, view.tick);
  if (data) return <>{children(data, view)}</>;
  return failure ? <Problem failure={failure} /> : <PageSkeleton rows={12} />;
}

interface SectionProps {
  endpoint: EndpointInfo;
  /** Which of its tabs this is. */
  tab: ComponentProps<typeof EndpointHead>["current"];
  /** What of the endpoint it shows, for the title. */
  title: string;
  /** What stands in the head below its name. */
  answer?: ComponentChildren;
  stale?: boolean;
  /** Why the figures shown are not the newest. */
  failure?: Failure | undefined;
  children: ComponentChildren;
}

/** A tab of an endpoint. */
export function EndpointSection({ endpoint, tab, title, answer, stale = false, failure, children }: SectionProps) {
  const color = useEndpointColor(endpoint);
  useTitle(`${title} of ${endpointName(endpoint)}`);
  return (
    <div class={`page${stale ? " stale" : ""}`} style={{ "--hue": color }}>
      <StaleNote failure={failure} />
      <div class="head">
        <EndpointHead endpoint={endpoint} current={tab} />
        {answer}
      </div>
      {children}
    </div>
  );
}
