import type { Errors as Answer } from "../api/errors";
import { useQuery } from "../api/query";
import { useVersionName } from "../api/versions";
import { added, OverTime } from "../errors/OverTime";
import { ErrorTable } from "../errors/ErrorTable";
import { stateOf } from "../errors/words";
import { counted } from "../figures/number";
import { Scope } from "../parts/Sentence";
import { Empty, Problem, Skeleton, StaleNote } from "../parts/State";
import { EndpointSection, WithEndpoint } from "./ofEndpoint";
import { fileName, useTitle } from "../profile/Head";
import { choiceWords } from "../state/range";
import { zone } from "../state/session";
import { useStore } from "../state/store";
import { type View, useView } from "../state/view";

/** What went wrong in the service. */
export function Errors() {
  const view = useView();
  useTitle("Errors");
  return (
    <div class="page">
      <List path="errors" name="errors" view={view} withEndpoint />
    </div>
  );
}

/** What went wrong in one endpoint’s requests. */
export function EndpointErrors({ id }: { id: number }) {
  return (
    <WithEndpoint id={id}>
      {(endpoint, view) => (
        <EndpointSection endpoint={endpoint} tab="/errors" title="Errors">
          <List path={`endpoints/${id}/errors`} name={`${fileName(endpoint)}-errors`} view={view} withEndpoint={false} />
        </EndpointSection>
      )}
    </WithEndpoint>
  );
}

function List({ path, name, view, withEndpoint }: { path: string; name: string; view: View; withEndpoint: boolean }) {
  const { data, failure } = useQuery<Answer>(path, view.query, view.question, view.tick);
  const version = useVersionName(view.version);
  if (!data) return failure ? <Problem failure={failure} /> : <Skeleton rows={10} />;
  return (
    <>
      <StaleNote failure={failure} />
      <div class="head">
        <Words answer={data} view={view} />
        <Scope range={data.range} version={version} />
      </div>
      {data.groups.length === 0 ? (
        <Empty title="Nothing went wrong in this range.">
          <p>Responses with a status of 500 or more, panics, and errors that the service hands over show here. To hand one over that it deals with itself:</p>
          <pre class="code" tabIndex={0}>fmd_actix::capture(&amp;error);</pre>
        </Empty>
      ) : (
        <div class="beside">
          <AllErrors answer={data} name={name} />
          <ErrorTable groups={data.groups} now={view.tick} name={name} withEndpoint={withEndpoint} />
        </div>
      )}
    </>
  );
}

/** All errors over time, as many bars as a sparkline has. */
function AllErrors({ answer: { groups, range }, name }: { answer: Answer; name: string }) {
  return <OverTime name={name} steps={added(groups.map(({ sparkline }) => sparkline), range)} range={range} />;
}

function Words({ answer: { groups }, view }: { answer: Answer; view: View }) {
  const here = useStore(zone);
  const hits = groups.reduce((sum, group) => sum + group.hits, 0);
  const count = (state: string) => groups.filter((group) => stateOf(group) === state).length;
  const fresh = count("new");
  const back = count("back");
  return (
    <p class="sentence">
      {hits === 0 ? "No errors" : <b class="bad">{counted(hits, "error")}</b>} {choiceWords(view.choice, here)}
      {hits > 0 && (
        <>
          {" "}
          of <b>{counted(groups.length, "kind")}</b>
          {fresh > 0 && (
            <>
              , <b>{fresh}</b> new in the running version
            </>
          )}
          {back > 0 && (
            <>
              , <b>{back}</b> back after having been resolved
            </>
          )}
        </>
      )}
      .
    </p>
  );
}
