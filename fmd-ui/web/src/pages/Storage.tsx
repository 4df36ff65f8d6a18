import "./admin.css";
import { useEffect, useMemo, useState } from "preact/hooks";
import { Failure, get, sendChange } from "../api/client";
import { useQuery } from "../api/query";
import type { Pruning, Session, Storage as Answer, TableInfo } from "../api/types";
import { bytes, counted, grouped, percent, text } from "../figures/number";
import { Confirm } from "../parts/Confirm";
import { type Column, CsvButton, DataTable } from "../parts/DataTable";
import { Bar } from "../parts/Figure";
import { SettingsTabs } from "../parts/SettingsTabs";
import { Problem, Skeleton } from "../parts/State";
import { session, zone } from "../state/session";
import { useStore } from "../state/store";
import { toast } from "../state/toasts";

/** What the tables hold, by the end of their names. */
const HOLDS: Record<string, string> = {
  request: "single requests",
  rollup: "figures by minute, ten minutes, hour and day",
  profile: "endpoints’ profiles by hour",
  request_profile: "profiles of single requests",
  frame: "names of functions",
  held: "who held workers",
  request_story: "what happened in single requests",
  timeline: "timelines of single requests",
  memory: "what requests asked of the allocator",
  outlier: "outliers and what was asked for",
  error_group: "errors by kind",
  error_count: "errors by time",
  error_sample: "single errors",
  error_user: "who met which error",
  statement: "statements of databases",
  query_count: "queries by time",
  setting: "how far figures are rolled up",
  schema_version: "the version of these tables",
  instance: "processes that recorded",
  endpoint: "endpoints",
  ignored: "patterns of endpoints that are ignored",
  version: "versions",
  account: "accounts",
  session: "who is signed in",
  api_token: "API tokens",
  visitor: "who made the requests",
  alert: "what was noticed",
  alert_message: "alerts and whether they arrived",
  graph: "custom graphs",
  graph_point: "points of custom graphs",
};

const meaning = (name: string) => Object.entries(HOLDS).filter(([end]) => name === end || name.endsWith(`_${end}`)).sort((a, b) => b[0].length - a[0].length)[0]?.[1] ?? "";

/** What the database holds, and letting go of it. */
export function Storage() {
  const who = useStore(session);
  const here = useStore(zone);
  const [asked, setAsked] = useState(0);
  const { data, failure } = useQuery<Answer>("storage", {}, "", asked);
  const columns = useMemo<Column<TableInfo>[]>(
    () => [
      { key: "name", label: "Table", words: true, class: "c-account", cell: (row) => <code>{row.name}</code> },
      { key: "holds", label: "Holds", words: true, class: "c-holds", cell: (row) => <span class="quiet-words">{meaning(row.name)}</span> },
      { key: "bytes", label: "Size", class: "c-since", cell: (row) => <span class="amount">{text(bytes(row.bytes))}</span> },
      { key: "share", label: "Share", class: "c-bytes", cell: (row) => <span class="with-bar">{text(percent(row.bytes / Math.max(1, data?.bytes ?? 1)))} <Bar share={row.bytes / Math.max(1, data?.tables[0]?.bytes ?? 1)} /></span> },
    ],
    [data],
  );
  return (
    <div class="page admin">
      <div class="head">
        <SettingsTabs current="settings/storage" />
        {data && (
          <>
            <p class="sentence">
              <b>{text(bytes(data.bytes))}</b> with <b>{data.about && "about "}{counted(data.requests, "single request")}</b>
              {data.oldest_request_at !== null && <> since {here.weekday(data.oldest_request_at)}</>}.
            </p>
            <p class="scope">
              Single requests are kept for {counted(data.retention_days, "day")}, at most {grouped(data.retention_requests)} (options retention_days and retention_requests); figures by minute for 2 days, by ten minutes for 14, by hour and profiles for 90, by day for ever.
            </p>
          </>
        )}
      </div>
      {!data && (failure ? <Problem failure={failure} /> : <Skeleton rows={8} />)}
      <div class="beside">
        {data && (
          <section class="listing" aria-label="Tables">
            <div class="listing-head">
              <h2>Tables</h2>
              <p class="hint">Indexes included.</p>
              <CsvButton name="tables" title="These sizes as a file" table={() => ({ header: ["table", "bytes"], rows: data.tables.map(({ name, bytes: size }) => [name, size]) })} />
            </div>
            <DataTable caption="Tables of the monitor by size" class="accounts tables" columns={columns} rows={data.tables} rowKey={({ name }) => name} />
          </section>
        )}
        {data && who !== null && !(who instanceof Failure) && who.role === "admin" && <Prune who={who} onDone={() => setAsked(asked + 1)} />}
      </div>
    </div>
  );
}

function words({ requests, about, figures, profiles }: Pruning, also: boolean): string {
  const parts = [(about ? "about " : "") + counted(requests, "single request")];
  if (also) parts.push(counted(figures, "row of figures", "rows of figures"), counted(profiles, "hour of profiles", "hours of profiles"));
  return parts.join(", ");
}

function Prune({ who, onDone }: { who: Session; onDone: () => void }) {
  const [days, setDays] = useState("7");
  const [figures, setFigures] = useState(false);
  const [preview, setPreview] = useState<Pruning | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const [went, setWent] = useState<string | null>(null);
  const asked = /^\d{1,4}$/.test(days) && Number(days) <= 3650 ? Number(days) : null;
  useEffect(() => {
    setPreview(null);
    if (asked === null) return;
    const abort = new AbortController();
    const later = setTimeout(() => {
      get<Pruning>("prune", { older_than_days: asked, figures: String(figures) }, abort.signal).then(setPreview, (cause: unknown) => {
        if (!abort.signal.aborted) setProblem(String(cause));
      });
    }, 250);
    return () => {
      clearTimeout(later);
      abort.abort();
    };
  }, [asked, figures, went]);
  const nothing = preview !== null && preview.requests + preview.figures + preview.profiles === 0;
  return (
    <section class="listing" aria-label="Let go of what is old">
      <h2>Let go of what is old</h2>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          setAsking(true);
        }}
      >
        <label class="field">
          <span>Older than, in days</span>
          <input inputMode="numeric" class="short" value={days} aria-invalid={asked === null} onInput={(event) => setDays(event.currentTarget.value)} />
        </label>
        <label class="check">
          <input type="checkbox" checked={figures} onChange={(event) => setFigures(event.currentTarget.checked)} /> also figures and profiles of whole days before that
        </label>
        <button type="submit" class="danger" disabled={preview === null || nothing}>
          Delete …
        </button>
        <p class="hint" role="status">
          {asked === null ? "A number of days from 0 to 3650." : preview === null ? "Counting …" : nothing ? "Nothing is that old." : `${words(preview, figures)} would go.`}
          {went !== null && ` ${went}`}
        </p>
        {problem !== null && <p class="bad">{problem}</p>}
      </form>
      {asking && preview && asked !== null && (
        <Confirm
          title="Delete for good?"
          action="Delete"
          typed={grouped(preview.requests)}
          onClose={() => setAsking(false)}
          onConfirm={async () => {
            try {
              const sum = { requests: 0, about: false, figures: 0, profiles: 0, done: false };
              while (!sum.done) {
                const part = await sendChange<Pruning>("POST", "prune", who.csrf, { older_than_days: asked, figures });
                sum.requests += part.requests;
                sum.figures += part.figures;
                sum.profiles += part.profiles;
                sum.done = part.done;
              }
              setWent(`${words(sum, figures)} went just now.`);
            } catch (cause) {
              toast(cause instanceof Failure ? cause.message : String(cause));
            }
            onDone();
          }}
        >
          <p>
            {words(preview, figures)}, all older than {counted(asked, "day")}, would go. {figures ? "The charts will be empty for that time." : "The charts keep their figures."} This cannot be undone.
          </p>
        </Confirm>
      )}
    </section>
  );
}
