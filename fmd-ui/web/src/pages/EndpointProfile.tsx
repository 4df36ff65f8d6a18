import "../profile/style.css";
import { useMemo, useState } from "preact/hooks";
import { Failure, setLevel } from "../api/client";
import type { Profile } from "../api/profile";
import { useQuery } from "../api/query";
import type { EndpointInfo } from "../api/types";
import { useVersionName } from "../api/versions";
import { counted, duration, text } from "../figures/number";
import { ago } from "../figures/zone";
import { useEndpointColor } from "../parts/EndpointName";
import { Link } from "../parts/Link";
import { Scope } from "../parts/Sentence";
import { Empty, PageSkeleton, Problem, StaleNote } from "../parts/State";
import { EndpointHead, endpointName, fileName, useTitle } from "../profile/Head";
import { HeldBy } from "../profile/HeldBy";
import { DivisionBar } from "../profile/Kind";
import { readKind } from "../profile/kinds";
import { advice } from "../profile/model/blame";
import { readTree } from "../profile/model/tree";
import { Notes } from "../profile/Notes";
import { useSlowTick } from "../profile/slow";
import { Clauses } from "../profile/Summary";
import { Views } from "../profile/Views";
import { refresh } from "../state/clock";
import { choiceWords, presetReaching, writeChoice } from "../state/range";
import { change, page, usePlace } from "../state/router";
import { session, zone } from "../state/session";
import { useStore } from "../state/store";
import { toast } from "../state/toasts";
import { type View, useView } from "../state/view";

/** Where an endpoint's time went, over all its profiled requests. */
export function EndpointProfile({ id }: { id: number }) {
  const view = useView();
  const { data, failure, stale } = useQuery<Profile>(`endpoints/${id}/profile`, view.query, view.question, useSlowTick(view.tick));
  if (!data) {
    if (failure) {
      return (
        <Problem failure={failure}>
          <p>
            <Link to={page("")}>All endpoints</Link>
          </p>
        </Problem>
      );
    }
    return <PageSkeleton head={4} rows={12} />;
  }
  return <Shown id={id} data={data} endpoint={data.endpoint} view={view} stale={stale} failure={failure} />;
}

interface ShownProps {
  id: number;
  data: Profile;
  endpoint: EndpointInfo | null;
  view: View;
  stale: boolean;
  failure: Failure | undefined;
}

const NAMELESS = { method: "", pattern: "all requests", color: null };

function Shown({ id, data, endpoint, view, stale, failure }: ShownProps) {
  const { params } = usePlace();
  const here = useStore(zone);
  const color = useEndpointColor(endpoint ?? NAMELESS);
  const version = useVersionName(view.version);
  const tree = useMemo(() => readTree(data.tree), [data]);
  const kind = readKind(params.get("kind"));
  const named = endpoint ?? NAMELESS;
  useTitle(`Profile of ${endpointName(named)}`);
  const { requests, time } = data;
  const next = useMemo(() => advice(time, tree), [time, tree]);
  const toFunction = (fn: string) => change({ view: "flame", mode: "sandwich", fn, at: null });
  return (
    <div class={`page profile${stale ? " stale" : ""}`} style={{ "--hue": color }}>
      <div class="profile-head">
        <StaleNote failure={failure} />
        <div class="head">
          {endpoint && <EndpointHead endpoint={endpoint} current="/profile" />}
          {requests === 0 ? (
            <p class="sentence">No profiled request {choiceWords(view.choice, here)}.</p>
          ) : (
            <p class="sentence">
              Of <b>{text(duration(time.wall_ms / requests))}</b>
              {requests > 1 ? " at the mean, " : ", "}
              <Clauses time={time} tree={tree} requests={requests} onFunction={toFunction} />.
            </p>
          )}
          {requests > 0 && data.range && (
            <div class="scope-line">
              <Scope range={data.range} version={version} />
              <span class="scope">
                <Link to={page(`endpoints/${id}/profiler`)}>{counted(requests, "profiled request")}</Link>, {counted(data.samples, "sample")}
              </span>
            </div>
          )}
        </div>
        {requests > 0 && (
          <>
            <DivisionBar time={time} requests={requests} chosen={kind} onChoose={(each) => change({ kind: each, at: null })} />
            <HeldBy held={data.held_by} queuedMs={time.queued_ms} awaitingMs={time.awaiting_ms} requests={requests} />
            {next.map((words) => (
              <p key={words} class="advice">
                {words}
              </p>
            ))}
            <Notes profile={data} />
          </>
        )}
      </div>
      {requests > 0 ? (
        <Views profile={data} tree={tree} kind={kind} all={endpointName(named)} name={fileName(named)} path={`endpoints/${id}/profile`} query={view.query} />
      ) : (
        endpoint && <NoneProfiled endpoint={endpoint} view={view} from={data.range?.from ?? 0} />
      )}
    </div>
  );
}

/** Nothing is profiled, nothing was in this range, or nothing was ever: three things. */
export function NoneProfiled({ endpoint, view, from }: { endpoint: EndpointInfo; view: View; from: number }) {
  const here = useStore(zone);
  const last = endpoint.last_requested_at;
  if (endpoint.level < 3) return <NotProfiled endpoint={endpoint} />;
  const reaching = last === null ? null : presetReaching(last, from, view.tick);
  return (
    <Empty title={last === null ? "It was never requested." : "It is profiled, but no request of this range was kept."}>
      {last !== null && (
        <p>
          It was last requested {ago(last, view.tick)}, {here.full(last)}. Profiles are kept for a shorter time than charts.
        </p>
      )}
      <p class="actions">
        {reaching && (
          <button type="button" onClick={() => change(writeChoice({ preset: reaching }))}>
            Show the {reaching.words}
          </button>
        )}
        {view.version !== null && (
          <button type="button" onClick={() => change({ version: null })}>
            All versions
          </button>
        )}
      </p>
    </Empty>
  );
}

function NotProfiled({ endpoint }: { endpoint: EndpointInfo }) {
  const who = useStore(session);
  const [busy, setBusy] = useState(false);
  const admin = who !== null && !(who instanceof Failure) && who.role === "admin";
  const begin = async () => {
    if (who === null || who instanceof Failure) return;
    setBusy(true);
    try {
      await setLevel(endpoint.id, 3, who.csrf);
      refresh();
    } catch (cause) {
      toast(`The level of ${endpointName(endpoint)} stays ${endpoint.level}: ${cause instanceof Failure ? cause.message : String(cause)}`);
    }
    setBusy(false);
  };
  return (
    <Empty title={`This endpoint is recorded at level ${endpoint.level}, and profiled at level 3.`}>
      <p>Level 3 tells where the time of its requests goes: on the CPU, blocked, awaiting or queued, and in which function. Requests from then on are profiled.</p>
      {admin ? (
        <button type="button" class="primary" disabled={busy} onClick={() => void begin()}>
          Profile this endpoint
        </button>
      ) : (
        <p>Ask an admin to set its level to 3.</p>
      )}
    </Empty>
  );
}
