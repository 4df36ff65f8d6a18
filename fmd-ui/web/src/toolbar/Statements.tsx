import "../queries/style.css";
import type { RequestQueries as Answer } from "../api/queries";
import { useQuery } from "../api/query";
import { Empty } from "../parts/State";
import { Plan } from "../queries/Plan";
import { RequestQueries } from "../queries/RequestQueries";

/** The calls of the request `id`, and each of its statements with the way to the database's plan of it. */
export function Statements({ id, wholeMs }: { id: number; wholeMs: number }) {
  const answer = useQuery<Answer>(`requests/${id}/queries`, {}, "", 0);
  const { data } = answer;
  if (data && (!data.kept || data.queries.length + data.steps.length === 0)) {
    return (
      <Empty title="It called no statement.">
        <p>
          Statements of Diesel, sqlx and sea-orm are seen where the service lets fmd hear them, and only those that run on the worker or in <code>fmd_actix::block</code>.
        </p>
      </Empty>
    );
  }
  return (
    <>
      <RequestQueries id={id} answer={answer} wholeMs={wholeMs} />
      {data && data.statements.length > 0 && (
        <section class="shown-statements" aria-label="Plans">
          <h2>Plans</h2>
          {data.statements.map(({ id: statement, text }) => (
            <div key={statement}>
              <code class="statement-text">{text}</code>
              <Plan id={statement} why={null} />
            </div>
          ))}
        </section>
      )}
    </>
  );
}
