import "./admin.css";
import { useMemo, useState } from "preact/hooks";
import { Failure, get, sendChange } from "../api/client";
import { useQuery } from "../api/query";
import type { EndpointInfo, EndpointList, Holdings, Session } from "../api/types";
import { endpointColor } from "../figures/color";
import { fitsName, isNamePattern } from "../figures/namePattern";
import { counted } from "../figures/number";
import { ago } from "../figures/zone";
import { CsvLink } from "../parts/CsvLink";
import { Confirm } from "../parts/Confirm";
import { type Column, DataTable } from "../parts/DataTable";
import { isUnmatched, Pattern } from "../parts/EndpointName";
import { Link } from "../parts/Link";
import { SettingsTabs } from "../parts/SettingsTabs";
import { Empty, Problem, Skeleton } from "../parts/State";
import { matchingNames } from "./endpoints";
import { now, refresh } from "../state/clock";
import { page, usePlace } from "../state/router";
import { session, zone } from "../state/session";
import { useStore } from "../state/store";
import { theme } from "../state/theme";
import { toast } from "../state/toasts";

type Wish = { what: "look" | "merge" | "delete"; endpoint: EndpointInfo; held?: Holdings };

const why = (cause: unknown) => (cause instanceof Failure ? cause.message : String(cause));
const nameOf = ({ method, pattern }: Pick<EndpointInfo, "method" | "pattern">) => `${method} ${pattern}`.trim();

/** What was decided about endpoints: how they are called, which are counted as one, which are ignored. */
export function EndpointSettings() {
  const who = useStore(session);
  const tick = Math.floor(useStore(now) / 10_000);
  const { data, failure } = useQuery<EndpointList>("endpoints", {}, "", tick);
  const admin = who !== null && !(who instanceof Failure) && who.role === "admin" ? who : null;
  const ignored = data?.endpoints.filter(({ ignored_by: by }) => by !== null).length ?? 0;
  return (
    <div class="page admin">
      <div class="head">
        <SettingsTabs current="settings/endpoints" />
        {data && (
          <>
            <p class="sentence">
              <b>{counted(data.endpoints.length, "endpoint")}</b>
              {data.merged.length > 0 && <>, {data.merged.length} more counted under them</>}
              {ignored > 0 && <>, {ignored} ignored</>}.
            </p>
            <p class="scope">An endpoint is a method and a route’s pattern. {admin ? "What is decided here holds for every process at this database." : "Only admins decide about them."}</p>
          </>
        )}
      </div>
      {!data && (failure ? <Problem failure={failure} /> : <Skeleton rows={8} />)}
      {data && (
        <div class="beside">
          <div>
            <Listed data={data} admin={admin} />
          </div>
          <div>
            <Merged data={data} admin={admin} />
            <Ignored data={data} admin={admin} />
          </div>
        </div>
      )}
    </div>
  );
}

/** Makes a change and looks at what came of it. */
async function decide(method: string, path: string, who: Session, body?: unknown): Promise<boolean> {
  try {
    await sendChange(method, path, who.csrf, body);
    return true;
  } catch (cause) {
    toast(why(cause));
    return false;
  } finally {
    refresh();
  }
}

function Listed({ data, admin }: { data: EndpointList; admin: Session | null }) {
  const here = useStore(zone);
  const look = useStore(theme);
  const tick = useStore(now);
  const { params } = usePlace();
  const [wish, setWish] = useState<Wish | null>(null);
  const search = params.get("q") ?? "";
  const rows = useMemo(() => (search === "" ? data.endpoints : data.endpoints.filter((row) => matchingNames(row, search))), [data, search]);
  const ask = (what: "merge" | "delete", endpoint: EndpointInfo) =>
    get<Holdings>(`endpoints/${endpoint.id}/holdings`).then((held) => setWish({ what, endpoint, held }), (cause: unknown) => toast(why(cause)));
  const minute = Math.floor(tick / 60_000);
  const columns = useMemo<Column<EndpointInfo>[]>(() => {
    const shown: Column<EndpointInfo>[] = [
      {
        key: "endpoint",
        label: "Endpoint",
        words: true,
        class: "c-endpoint",
        cell: (row) => (
          <Link to={page(`endpoints/${row.id}`)} class="endpoint" title={nameOf(row)}>
            <span class="swatch" aria-hidden="true" /> <span class="method">{row.method}</span> <Pattern endpoint={row} />
            {row.name !== null && <span class="quiet-words"> {row.pattern}</span>}
          </Link>
        ),
      },
      { key: "state", label: "", words: true, class: "c-state", cell: (row) => row.ignored_by !== null && <span class="quiet-words" title={`It fits ${row.ignored_by}`}>ignored</span> },
      { key: "added", label: "First seen", class: "c-since", cell: (row) => <time title={here.full(row.added_at)}>{here.day(row.added_at)}</time> },
      { key: "last", label: "Last use", class: "c-since", cell: ({ last_requested_at: at }) => (at === null ? <span class="quiet-words">never</span> : <time title={here.full(at)}>{ago(at, tick)}</time>) },
    ];
    if (admin === null) return shown;
    const act = (row: EndpointInfo, label: string, onClick: () => void) => (
      <button type="button" class="quiet" aria-label={`${label} ${nameOf(row)}`} onClick={onClick}>
        {label}
      </button>
    );
    return [
      ...shown,
      {
        key: "acts",
        label: <span class="unseen">What to do with it</span>,
        class: "c-acts",
        cell: (row) => (
          <>
            {act(row, "Edit", () => setWish({ what: "look", endpoint: row }))}
            {isUnmatched(row) ? <span class="no-act" aria-hidden="true">Merge</span> : act(row, "Merge", () => void ask("merge", row))}
            {act(row, "Delete", () => void ask("delete", row))}
          </>
        ),
      },
    ];
  }, [admin, here, minute]);
  return (
    <section class="listing" aria-label="Endpoints">
      <div class="listing-head">
        <h2>Endpoints</h2>
        <CsvLink path="endpoints" name="endpoints" title="All endpoints as a file" />
      </div>
      {rows.length === 0 ? (
        <Empty title={search === "" ? "No endpoint has been seen yet." : `No endpoint matches “${search}”.`} />
      ) : (
        <DataTable caption="Endpoints" class="accounts decided" columns={columns} rows={rows} rowKey={({ id }) => id} rowColor={(row) => endpointColor(row, look)} rowClass={({ ignored_by: by }) => (by === null ? "" : "idle")} />
      )}
      {admin && wish?.what === "look" && <Look who={admin} endpoint={wish.endpoint} onClose={() => setWish(null)} />}
      {admin && wish?.what === "merge" && <Merge who={admin} endpoint={wish.endpoint} held={wish.held!} others={data.endpoints} onClose={() => setWish(null)} />}
      {admin && wish?.what === "delete" && (
        <Confirm title={`Delete ${nameOf(wish.endpoint)}?`} action="Delete" typed={wish.endpoint.pattern} onClose={() => setWish(null)} onConfirm={async () => void (await decide("DELETE", `endpoints/${wish.endpoint.id}`, admin))}>
          <p>
            {counted(wish.held!.hits, "counted request")}, {wish.held!.about && "about "}{counted(wish.held!.requests, "listed one")} with profiles, errors and queries, and how it was set would go. The figures over all endpoints keep what they have counted. This cannot be undone; with its next request it is listed anew.
          </p>
        </Confirm>
      )}
    </section>
  );
}

function Look({ who, endpoint, onClose }: { who: Session; endpoint: EndpointInfo; onClose: () => void }) {
  const [name, setName] = useState(endpoint.name ?? "");
  const [color, setColor] = useState(endpoint.color);
  const look = useStore(theme);
  const usual = endpointColor({ ...endpoint, color: null }, look);
  return (
    <Confirm title={nameOf(endpoint)} action="Save" calm onClose={onClose} onConfirm={async () => void (await decide("PUT", `endpoints/${endpoint.id}/look`, who, { name: name.trim() === "" ? null : name, color }))}>
      <label class="field">
        <span>Name on the dashboard</span>
        <input value={name} maxLength={100} autoComplete="off" placeholder={nameOf(endpoint)} onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      <div class="field">
        <span>Colour</span>
        <span class="color-choice">
          <input type="color" aria-label="Colour" value={color ?? usual} onInput={(event) => setColor(event.currentTarget.value)} />
          <button type="button" class="quiet" disabled={color === null} onClick={() => setColor(null)}>
            Its usual one
          </button>
        </span>
      </div>
    </Confirm>
  );
}

function Merge({ who, endpoint, held, others, onClose }: { who: Session; endpoint: EndpointInfo; held: Holdings; others: readonly EndpointInfo[]; onClose: () => void }) {
  const targets = others.filter((other) => other.id !== endpoint.id && other.ignored_by === null);
  const [into, setInto] = useState(String(targets.find(({ method }) => method === endpoint.method)?.id ?? targets[0]?.id ?? ""));
  return (
    <Confirm title={`Count ${nameOf(endpoint)} under another endpoint`} action="Merge" ready={into !== ""} onClose={onClose} onConfirm={async () => void (await decide("POST", `endpoints/${endpoint.id}/merge`, who, { into: Number(into) }))}>
      <label class="field">
        <span>Under</span>
        <select value={into} onChange={(event) => setInto(event.currentTarget.value)}>
          {targets.map((other) => (
            <option key={other.id} value={String(other.id)}>
              {nameOf(other)}
              {other.name === null ? "" : ` (${other.name})`}
            </option>
          ))}
        </select>
      </label>
      <p>
        {counted(held.hits, "counted request")} and {held.about && "about "}{counted(held.requests, "listed one")} become part of it, and so does whatever comes. It can be counted by itself again later; what was merged by then stays merged.
      </p>
    </Confirm>
  );
}

function Merged({ data, admin }: { data: EndpointList; admin: Session | null }) {
  if (data.merged.length === 0) return null;
  const columns: Column<EndpointList["merged"][number]>[] = [
    { key: "from", label: "Endpoint", words: true, class: "c-account", cell: (row) => <code>{nameOf(row)}</code> },
    { key: "into", label: "Counted under", words: true, class: "c-holds", cell: ({ into }) => <Link to={page(`endpoints/${into.id}`)}>{into.name ?? nameOf(into)}</Link> },
    {
      key: "separate",
      label: <span class="unseen">Count by itself</span>,
      class: "c-acts",
      cell: (row) =>
        admin && (
          <button type="button" class="quiet" title="From now on; what was merged stays merged" onClick={() => void decide("DELETE", `endpoints/${row.id}/merge`, admin)}>
            Count by itself again
          </button>
        ),
    },
  ];
  return (
    <section class="listing" aria-label="Merged">
      <h2>Merged</h2>
      <DataTable caption="Endpoints that are counted under another one" class="accounts" columns={columns} rows={data.merged} rowKey={({ id }) => id} />
    </section>
  );
}

function Ignored({ data, admin }: { data: EndpointList; admin: Session | null }) {
  const here = useStore(zone);
  const [pattern, setPattern] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const fitting = isNamePattern(pattern) ? data.endpoints.filter((endpoint) => fitsName(pattern, endpoint)) : [];
  if (admin === null && data.ignored.length === 0) return null;
  const columns: Column<EndpointList["ignored"][number]>[] = [
    { key: "pattern", label: "Pattern", words: true, class: "c-account", cell: (row) => <code>{row.pattern}</code> },
    { key: "fits", label: "Fits", words: true, class: "c-holds", cell: (row) => counted(row.endpoints, "known endpoint") },
    { key: "by", label: "Since", class: "c-since", cell: (row) => <time title={`${here.full(row.added_at)}, by ${row.added_by}`}>{here.day(row.added_at)}</time> },
    {
      key: "stop",
      label: <span class="unseen">Stop ignoring</span>,
      class: "c-acts",
      cell: (row) =>
        admin && (
          <button type="button" class="quiet" aria-label={`Stop ignoring ${row.pattern}`} onClick={() => void decide("DELETE", `ignored/${row.id}`, admin)}>
            Stop
          </button>
        ),
    },
  ];
  return (
    <section class="listing" aria-label="Ignored">
      <div class="listing-head">
        <h2>Ignored</h2>
        <p class="hint">Of endpoints that fit a pattern no more than the time of the last request is recorded, and no list shows them. The option ignored_routes does the same by path.</p>
      </div>
      {data.ignored.length > 0 && <DataTable caption="Patterns of names that are ignored" class="accounts" columns={columns} rows={data.ignored} rowKey={({ id }) => id} />}
      {admin && (
        <form
          class="fields"
          onSubmit={(event) => {
            event.preventDefault();
            sendChange("POST", "ignored", admin.csrf, { pattern }).then(
              () => {
                setPattern("");
                setProblem(null);
                refresh();
              },
              (cause: unknown) => setProblem(why(cause)),
            );
          }}
        >
          <label class="field">
            <span>Pattern of names</span>
            <input value={pattern} placeholder="GET /health*" maxLength={200} autoComplete="off" spellcheck={false} onInput={(event) => setPattern(event.currentTarget.value)} />
          </label>
          <button type="submit" disabled={!isNamePattern(pattern)}>
            Ignore
          </button>
          <p class="hint" role="status">
            {!isNamePattern(pattern) ? "A * stands for any characters; without a method every method fits." : fitting.length === 0 ? "It fits no endpoint known so far." : `It fits ${fitting.slice(0, 6).map(nameOf).join(", ")}${fitting.length > 6 ? ` and ${fitting.length - 6} more` : ""}.`}
          </p>
          {problem !== null && (
            <p class="bad" role="alert">
              {problem}
            </p>
          )}
        </form>
      )}
    </section>
  );
}
