import { useQuery } from "../api/query";
import type { Queries as Answer } from "../api/queries";
import { useVersionName } from "../api/versions";
import { counted, duration, percent, text } from "../figures/number";
import { Scope } from "../parts/Sentence";
import { Problem, Skeleton, StaleNote } from "../parts/State";
import { EndpointSection, WithEndpoint } from "./ofEndpoint";
import { fileName, useTitle } from "../profile/Head";
import { NoStatements } from "../queries/NoStatements";
import { OverTime } from "../queries/OverTime";
import { StatementTable } from "../queries/StatementTable";
import { MANY_CALLS } from "../queries/words";
import { choiceWords } from "../state/range";
import { zone } from "../state/session";
import { useStore } from "../state/store";
import { type View, useView } from "../state/view";

/** Which statements the service’s requests called. */
export function Queries() {
  const view = useView();
  useTitle("Queries");
  return (
    <div class="page">
      <List path="queries" name="queries" view={view} withEndpoint />
    </div>
  );
}

/** Which statements one endpoint’s requests called. */
export function EndpointQueries({ id }: { id: number }) {
  return (
    <WithEndpoint id={id}>
      {(endpoint, view) => (
        <EndpointSection endpoint={endpoint} tab="/queries" title="Queries">
          <List path={`endpoints/${id}/queries`} name={`${fileName(endpoint)}-queries`} view={view} withEndpoint={false} level={endpoint.level} />
        </EndpointSection>
      )}
    </WithEndpoint>
  );
}

function List({ path, name, view, withEndpoint, level }: { path: string; name: string; view: View; withEndpoint: boolean; level?: number }) {
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
      {data.statements.length === 0 ? (
        <NoStatements title="No statement was recorded in this range." level={level} />
      ) : (
        <div class="beside">
          <OverTime answer={data} name={name} />
          <StatementTable statements={data.statements} name={name} withEndpoint={withEndpoint} />
        </div>
      )}
    </>
  );
}

function Words({ answer: { statements }, view }: { answer: Answer; view: View }) {
  const here = useStore(zone);
  const calls = statements.reduce((sum, row) => sum + row.calls, 0);
  const total = statements.reduce((sum, row) => sum + row.total_ms, 0);
  const [first] = statements;
  const repeated = statements.filter(({ most_in_one }) => most_in_one >= MANY_CALLS).length;
  return (
    <p class="sentence">
      {calls === 0 ? (
        "No statement was called"
      ) : (
        <>
          <b>{counted(calls, "call")}</b> of {counted(statements.length, "statement")}
        </>
      )}{" "}
      {choiceWords(view.choice, here)}
      {total > 0 && first && (
        <>
          {" "}
          took <b>{text(duration(total))}</b>, the first of them <b>{text(percent(first.total_ms / total))}</b>
        </>
      )}
      {repeated > 0 && (
        <>
          ; <b>{repeated}</b> {repeated === 1 ? "is" : "are"} repeated within one request
        </>
      )}
      .
    </p>
  );
}
