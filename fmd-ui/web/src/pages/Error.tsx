import "../profile/style.css";
import "../errors/style.css";
import { useMemo, useState } from "preact/hooks";
import { Failure, put } from "../api/client";
import type { ErrorDetail, ErrorGroup, ErrorSample } from "../api/errors";
import { useQuery } from "../api/query";
import { Badge } from "../errors/Badge";
import { OverTime } from "../errors/OverTime";
import { Stack } from "../errors/Stack";
import { KIND, place, shortName } from "../errors/words";
import { counted, grouped } from "../figures/number";
import { versionName } from "../figures/result";
import { ago } from "../figures/zone";
import { type Column, CsvButton, DataTable } from "../parts/DataTable";
import { Pattern } from "../parts/EndpointName";
import { Count, None } from "../parts/Figure";
import { Link } from "../parts/Link";
import { Scope } from "../parts/Sentence";
import { Empty, PageSkeleton, Problem, StaleNote } from "../parts/State";
import { Source } from "../profile/tree/Source";
import { endpointName, useTitle } from "../profile/Head";
import { refresh } from "../state/clock";
import { choiceWords } from "../state/range";
import { page } from "../state/router";
import { session, zone } from "../state/session";
import { useStore } from "../state/store";
import { toast } from "../state/toasts";
import { type View, useView } from "../state/view";

/** Errors of one type and place. */
export function ErrorPage({ id }: { id: number }) {
  const view = useView();
  const { data, failure } = useQuery<ErrorDetail>(`errors/${id}`, view.query, view.question, view.tick);
  useTitle(data ? `${shortName(data.group.name)}: ${data.group.message.slice(0, 60)}` : "Error");
  if (!data) {
    if (!failure) return <PageSkeleton />;
    return (
      <Problem failure={failure}>
        <p>
          <Link to={page("errors")}>All errors</Link>
        </p>
      </Problem>
    );
  }
  return <Shown data={data} view={view} failure={failure} />;
}

function Shown({ data, view, failure }: { data: ErrorDetail; view: View; failure: Failure | undefined }) {
  const { group, samples } = data;
  const [chosen, setChosen] = useState<number | null>(null);
  const sample = samples.find(({ id }) => id === chosen) ?? samples[0];
  return (
    <div class="page error">
      <StaleNote failure={failure} />
      <div class="head">
        <div class="error-head">
          <h1>{shortName(group.name)}</h1>
          <Badge group={group} />
          <Resolve group={group} />
        </div>
        <Words group={group} view={view} />
        <Scope range={data.range} version={null} />
        <p class="error-quote error-text">{sample?.message ?? group.message}</p>
        {sample?.sources.map((source, n) => (
          <p key={n} class="error-text cause">
            because <b>{source}</b>
          </p>
        ))}
      </div>
      <OverTime name={`error-${group.id}`} steps={data.series} range={data.range} />
      <div class="error-columns">
        <div>
          {sample && sample.frames.length > 0 && <Stack key={sample.id} frames={sample.frames} />}
          {(!sample || sample.frames.length === 0) && group.file !== null && group.line !== null && <Source file={group.file} line={group.line} />}
          <Samples samples={samples} shown={sample?.id} onChoose={setChosen} />
        </div>
        <Where data={data} />
      </div>
    </div>
  );
}

function Words({ group, view }: { group: ErrorGroup; view: View }) {
  const here = useStore(zone);
  const where = place(group);
  return (
    <p class="sentence">
      <span title={KIND[group.kind].meaning}>{KIND[group.kind].word}</span>
      {where !== null && (
        <>
          {" "}
          at <code title={group.file ?? ""}>{where}</code>
        </>
      )}
      : <b class={group.hits > 0 ? "bad" : ""}>{counted(group.hits, "error")}</b> {choiceWords(view.choice, here)}, {grouped(group.total)} in all
      {group.users > 0 && `, met by ${counted(group.users, "user")}`}. First seen <time title={here.full(group.first_seen_at)}>{ago(group.first_seen_at, view.tick)}</time> in{" "}
      <code title={group.first_version}>{versionName(group.first_version)}</code>, last <time title={here.full(group.last_seen_at)}>{ago(group.last_seen_at, view.tick)}</time> in{" "}
      <code title={group.last_version}>{versionName(group.last_version)}</code>.
    </p>
  );
}

/** Marks the group as resolved, or as open again; only an admin may. */
function Resolve({ group }: { group: ErrorGroup }) {
  const who = useStore(session);
  const [busy, setBusy] = useState(false);
  if (who === null || who instanceof Failure || who.role !== "admin") return null;
  const resolved = group.resolved_at !== null;
  const turn = async () => {
    setBusy(true);
    try {
      await put(`errors/${group.id}/resolution`, who.csrf, { resolved: !resolved });
      refresh();
    } catch (cause) {
      toast(`It stays ${resolved ? "resolved" : "open"}: ${cause instanceof Failure ? cause.message : String(cause)}`);
    }
    setBusy(false);
  };
  return (
    <button type="button" disabled={busy} title={resolved ? "Mark it as open" : "It opens itself when it comes back in a newer version"} onClick={() => void turn()}>
      {resolved ? "Reopen" : "Resolve"}
    </button>
  );
}

function Samples({ samples, shown, onChoose }: { samples: readonly ErrorSample[]; shown: number | undefined; onChoose: (id: number) => void }) {
  const here = useStore(zone);
  const columns = useMemo<Column<ErrorSample>[]>(
    () => [
      {
        key: "at",
        label: "At",
        class: "c-sample-at",
        words: true,
        cell: ({ id, at }) => (
          <button type="button" class="inline" title="Show this one" aria-pressed={id === shown} onClick={() => onChoose(id)}>
            {here.day(at)}, {here.clockSeconds(at)}
          </button>
        ),
      },
      { key: "message", label: "Text", words: true, cell: ({ message }) => <span title={message}>{message}</span> },
      { key: "user", label: "User", class: "c-sample-user", words: true, cell: ({ group }) => group ?? <None /> },
      { key: "version", label: "Version", class: "c-sample-version", words: true, cell: ({ version }) => <code title={version}>{versionName(version)}</code> },
      {
        key: "request",
        label: "Request",
        class: "c-sample-request",
        words: true,
        cell: ({ request_id, endpoint }) =>
          request_id !== null ? <Link to={page(`requests/${request_id}`)}>{request_id}</Link> : <span class="quiet-words">{endpoint === null ? "none" : "expired"}</span>,
      },
    ],
    [here, shown, onChoose],
  );
  return (
    <section class="listing" aria-label="Samples">
      <div class="listing-head">
        <h2>Samples</h2>
        <p class="hint">the latest of them</p>
        {samples.length > 0 && (
          <CsvButton
            name="samples"
            title="These samples as a file"
            table={() => ({
              header: ["at", "text", "user", "version", "endpoint", "request"],
              rows: samples.map((row) => [here.iso(row.at), row.message, row.group, row.version, row.endpoint && endpointName(row.endpoint), row.request_id]),
            })}
          />
        )}
      </div>
      {samples.length === 0 ? <Empty title="No sample was kept." /> : <DataTable caption="Samples, newest first" class="error-samples" columns={columns} rows={samples} rowKey={({ id }) => id} rowClass={({ id }) => (id === shown ? "here" : "")} />}
    </section>
  );
}

function Where({ data: { group, versions } }: { data: ErrorDetail }) {
  return (
    <aside>
      <section class="listing" aria-label="Endpoints">
        <div class="listing-head">
          <h2>Endpoints</h2>
          <p class="hint" />
          <CsvButton name="endpoints" title="These endpoints as a file" table={() => ({ header: ["endpoint", "errors"], rows: group.endpoints.map(({ endpoint, hits }) => [endpoint && endpointName(endpoint), hits]) })} />
        </div>
        <DataTable
          caption="Endpoints"
          columns={[
            {
              key: "endpoint",
              label: "Endpoint",
              words: true,
              cell: ({ endpoint }) =>
                endpoint === null ? (
                  "outside of requests"
                ) : (
                  <Link to={page(`endpoints/${endpoint.id}/errors`)}>
                    <span class="method">{endpoint.method}</span> <Pattern endpoint={endpoint} />
                  </Link>
                ),
            },
            { key: "hits", label: "Errors", class: "c-error-count", cell: ({ hits }) => <Count value={hits} /> },
          ]}
          rows={group.endpoints}
          rowKey={({ endpoint }) => endpoint?.id ?? 0}
        />
      </section>
      <section class="listing" aria-label="Versions">
        <div class="listing-head">
          <h2>Versions</h2>
          <p class="hint" />
          <CsvButton name="versions" title="These versions as a file" table={() => ({ header: ["version", "errors"], rows: versions.map(({ version, hits }) => [version, hits]) })} />
        </div>
        <DataTable
          caption="Versions"
          columns={[
            { key: "version", label: "Version", words: true, cell: ({ version }) => <code title={version}>{versionName(version)}</code> },
            { key: "hits", label: "Errors", class: "c-error-count", cell: ({ hits }) => <Count value={hits} /> },
          ]}
          rows={versions}
          rowKey={({ version }) => version}
        />
      </section>
    </aside>
  );
}
