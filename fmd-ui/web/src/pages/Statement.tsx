import "../profile/style.css";
import "../errors/style.css";
import "../queries/style.css";
import type { StatementDetail } from "../api/queries";
import { useQuery } from "../api/query";
import { Stack } from "../errors/Stack";
import { counted, duration, grouped, text } from "../figures/number";
import { ago } from "../figures/zone";
import { CsvButton, DataTable } from "../parts/DataTable";
import { Pattern } from "../parts/EndpointName";
import { Count, Duration } from "../parts/Figure";
import { Link } from "../parts/Link";
import { Scope } from "../parts/Sentence";
import { PageSkeleton, Problem, StaleNote } from "../parts/State";
import { endpointName, useTitle } from "../profile/Head";
import { Plan } from "../queries/Plan";
import { statementText } from "../queries/words";
import { choiceWords } from "../state/range";
import { page } from "../state/router";
import { zone } from "../state/session";
import { useStore } from "../state/store";
import { useView } from "../state/view";

/** One statement: how often, for whom, and from where it is called. */
export function Statement({ id }: { id: number }) {
  const view = useView();
  const here = useStore(zone);
  const { data, failure } = useQuery<StatementDetail>(`statements/${id}`, view.query, view.question, view.tick);
  useTitle(data ? statementText(data.statement).slice(0, 60) : "Statement");
  if (!data) {
    if (!failure) return <PageSkeleton />;
    return (
      <Problem failure={failure}>
        <p>
          <Link to={page("queries")}>All statements</Link>
        </p>
      </Problem>
    );
  }
  const { statement, frames } = data;
  return (
    <div class="page">
      <StaleNote failure={failure} />
      <div class="head">
        <p class="sentence">
          {statement.calls === 0 ? "No calls" : <b>{counted(statement.calls, "call")}</b>} {choiceWords(view.choice, here)}
          {statement.calls > 0 && (
            <>
              {" "}
              in {counted(statement.requests, "request")}, at most <b>{grouped(statement.most_in_one)}</b> in one, took <b>{text(duration(statement.total_ms))}</b>
              {statement.p95_ms !== null && `, p95 ${text(duration(statement.p95_ms))}`}
              {statement.failed > 0 && `; ${grouped(statement.failed)} failed`}
            </>
          )}
          . First called <time title={here.full(data.first_seen_at)}>{ago(data.first_seen_at, view.tick)}</time>.
        </p>
        <Scope range={data.range} version={null} />
        <p class="statement-whole">{statementText(statement)}</p>
        <Plan id={id} why={data.unexplained} />
      </div>
      <div class="error-columns statement-columns">
        <div>{frames.length > 0 && <Stack frames={frames} from={statement.called_from} />}</div>
        <aside class="listing">
          <div class="listing-head">
            <h2>Endpoints</h2>
            <p class="hint" />
            <CsvButton
              name="endpoints"
              title="These endpoints as a file"
              table={() => ({ header: ["endpoint", "calls", "total_ms"], rows: statement.endpoints.map(({ endpoint, calls, total_ms }) => [endpointName(endpoint), calls, total_ms]) })}
            />
          </div>
          <DataTable
            caption="Endpoints"
            columns={[
              {
                key: "endpoint",
                label: "Endpoint",
                words: true,
                cell: ({ endpoint }) => (
                  <Link to={page(`endpoints/${endpoint.id}/queries`)}>
                    <span class="method">{endpoint.method}</span> <Pattern endpoint={endpoint} />
                  </Link>
                ),
              },
              { key: "calls", label: "Calls", class: "c-error-count", cell: ({ calls }) => <Count value={calls} /> },
              { key: "total", label: "Total", class: "c-error-last", cell: ({ total_ms }) => <Duration ms={total_ms} /> },
            ]}
            rows={statement.endpoints}
            rowKey={({ endpoint }) => endpoint.id}
          />
        </aside>
      </div>
    </div>
  );
}
