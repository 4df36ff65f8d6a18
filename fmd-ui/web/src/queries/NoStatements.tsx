import { Empty } from "../parts/State";

/** No statement is known, and how they are recorded. */
export function NoStatements({ title, level }: { title: string; level: number | undefined }) {
  return (
    <Empty title={title}>
      {level !== undefined && level < 2 && <p>This endpoint is at level {level}; statements are recorded from level 2 on.</p>}
      <p>Statements of Diesel are recorded with the feature `diesel` and one line at the start of the service:</p>
      <pre class="code" tabIndex={0}>fmd_actix::diesel::instrument()?;</pre>
      <p>Those of sqlx and sea-orm with the feature `tracing` and one layer:</p>
      <pre class="code" tabIndex={0}>tracing_subscriber::registry().with(fmd_actix::tracing::layer()).init();</pre>
    </Empty>
  );
}
