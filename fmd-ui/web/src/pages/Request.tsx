import "../profile/style.css";
import { useMemo } from "preact/hooks";
import { type Profile, profileFile, type RequestDetail } from "../api/profile";
import type { Failure } from "../api/client";
import type { RequestQueries as RequestQueriesAnswer } from "../api/queries";
import { type Answer, useQuery } from "../api/query";
import { duration, grouped, text, threeFigures, trimmed } from "../figures/number";
import { blame, EXCHANGE, OUTCOME, reason, versionName } from "../figures/result";
import { ago } from "../figures/zone";
import { AskedFor } from "../outliers/AskedFor";
import { Captures } from "../outliers/Captures";
import { isUnmatched, Pattern, useEndpointColor } from "../parts/EndpointName";
import { WentWrong } from "../errors/WentWrong";
import { Bytes, Duration, None } from "../parts/Figure";
import { Link } from "../parts/Link";
import { Empty, PageSkeleton, Problem, StaleNote } from "../parts/State";
import { endpointName, fileName, useTitle } from "../profile/Head";
import { HeldBy } from "../profile/HeldBy";
import { DivisionBar } from "../profile/Kind";
import { readKind } from "../profile/kinds";
import { advice } from "../profile/model/blame";
import { RequestQueries } from "../queries/RequestQueries";
import { type CallNode, readTree } from "../profile/model/tree";
import { Notes } from "../profile/Notes";
import { Clauses } from "../profile/Summary";
import { Timeline } from "../profile/timeline/Timeline";
import { Views } from "../profile/Views";
import { now } from "../state/clock";
import { change, page, usePlace } from "../state/router";
import { sent } from "../state/sent";
import { zone } from "../state/session";
import { useStore } from "../state/store";

/** One request: what it was, where its time went, and when. */
export function Request({ id }: { id: number }) {
  // A request that has ended does not change, so it is asked for once.
  const { data, failure } = useQuery<RequestDetail>(`requests/${id}`, {}, "", 0);
  const queries = useQuery<RequestQueriesAnswer>(`requests/${id}/queries`, {}, "", 0);
  if (!data) {
    if (failure) {
      return (
        <Problem failure={failure}>
          {failure.status === 404 && <p>Single requests are kept for a shorter time than charts; this one may have gone.</p>}
          <p>
            <Link to={page("")}>All endpoints</Link>
          </p>
        </Problem>
      );
    }
    return <PageSkeleton head={4} rows={8} />;
  }
  // All at once: what comes later would move what is read already.
  if (!queries.data && !queries.failure) return <PageSkeleton head={4} rows={8} />;
  const parts = { id, data, failure, queries };
  return data.time ? <Profiled {...parts} /> : <Shown {...parts} profile={null} />;
}

interface Parts {
  id: number;
  data: RequestDetail;
  failure: Failure | undefined;
  queries: Answer<RequestQueriesAnswer>;
}

function Profiled(parts: Parts) {
  const profile = useQuery<Profile>(`requests/${parts.id}/profile`, {}, "", 0);
  return profile.data || profile.failure ? <Shown {...parts} profile={profile} /> : <PageSkeleton head={4} rows={8} />;
}

function Shown({ id, data, failure, queries, profile }: Parts & { profile: Answer<Profile> | null }) {
  const { request, endpoint, time, held_by, timeline, outlier } = data;
  const color = useEndpointColor(endpoint);
  const here = useStore(zone);
  const tick = useStore(now);
  const { word, meaning } = OUTCOME[request.outcome];
  const tree = useMemo(() => readTree(profile?.data?.tree ?? NO_TREE), [profile?.data]);
  useTitle(`${endpointName(endpoint)}, request ${id}`);
  return (
    <div class="page profile" style={{ "--hue": color }}>
      <div class="profile-head">
        <StaleNote failure={failure} />
        <div class="head">
          <div class="title">
            <h1>
              <span class="swatch" aria-hidden="true" />
              <Link to={page(`endpoints/${endpoint.id}`)} class="to-endpoint" title="All requests of this endpoint">
                {!isUnmatched(endpoint) && <span class="method">{endpoint.method}</span>}
                <Pattern endpoint={endpoint} />
              </Link>
            </h1>
            {sent === null && (
              <nav class="tabs" aria-label="Its endpoint">
                <Link to={page(`endpoints/${endpoint.id}/profiler`)}>Profiled requests</Link>
                <Link to={page(`endpoints/${endpoint.id}/profile`)}>Profile of all</Link>
                <a href={profileFile(`requests/${id}/profile`, {}, "html")} download title="This page as one file, which opens without the service">
                  As a file
                </a>
              </nav>
            )}
          </div>
          <p class="sentence">
            {request.status !== null && (
              <b class={blame(request.status, request.outcome) === "service" ? "bad" : ""} title={reason(request.status)}>
                {request.status} {reason(request.status)}
              </b>
            )}
            {request.status !== null && word !== "" && ", "}
            {word !== "" && (
              <b class={request.outcome === "panicked" ? "bad" : ""} title={meaning}>
                {word}
              </b>
            )}{" "}
            after <b>{text(duration(request.duration_ms))}</b>
            {time ? <>: <Clauses time={time} tree={tree} requests={1} onFunction={toFunction} />.</> : "."}
            {outlier && (
              <>
                {" "}
                <Link to={page(`endpoints/${endpoint.id}/outliers`)}>An outlier</Link>:{" "}
                {outlier.usual_ms === null || outlier.usual_ms === 0 ? (
                  <>longer than {text(duration(outlier.after_ms))}.</>
                ) : (
                  <>
                    <b>{trimmed(threeFigures(request.duration_ms / outlier.usual_ms))} times</b> the usual {text(duration(outlier.usual_ms))}.
                  </>
                )}
              </>
            )}
          </p>
          <dl class="facts">
            <Fact name="Began">
              <time title={ago(request.started_at, tick)}>
                {here.full(request.started_at)}.{String(Math.floor(((request.started_at % 1000) + 1000) % 1000)).padStart(3, "0")}
              </time>{" "}
              <span class="unit">{here.name}</span>
            </Fact>
            <Fact name="User">{request.group === null ? <None /> : request.group}</Fact>
            <Fact name="Address">{request.ip === null ? <None /> : <code>{request.ip}</code>}</Fact>
            <Fact name="Version">
              <code title={request.version}>{versionName(request.version)}</code>
            </Fact>
            <Fact name="Head after">
              <Duration ms={request.head_ms} />
            </Fact>
            <Fact name="Body">
              <span title={`${grouped(request.bytes)} bytes`}>
                <Bytes amount={request.bytes} />
              </span>
              {EXCHANGE[request.exchange] !== "" && `, ${EXCHANGE[request.exchange]}`}
            </Fact>
            <Fact name="Protocol">{request.protocol}</Fact>
            {time && <Fact name="Polls">{grouped(time.polls)}</Fact>}
          </dl>
        </div>
        <WentWrong errors={data.errors} />
        {time && (
          <>
            <Division time={time} />
            <HeldBy held={held_by} queuedMs={time.queued_ms} awaitingMs={time.awaiting_ms} requests={1} />
            {profile?.data && <Advice time={time} tree={tree} />}
          </>
        )}
        <Timeline spans={timeline} wholeMs={time?.wall_ms ?? request.duration_ms} name={`${fileName(endpoint)}-${id}`} />
        {outlier && <Captures captures={outlier.captures} />}
        {outlier && <AskedFor facts={outlier.request} />}
      </div>
      <RequestQueries id={request.id} answer={queries} wholeMs={request.duration_ms} />
      {profile ? (
        <div class="profile-body">
          <Tree id={id} data={data} profile={profile} tree={tree} />
        </div>
      ) : (
        <Empty title="This request was not profiled.">
          <p>
            {outlier ? "Its time was not divided." : "Only its figures were kept."} At level 3 the profile of a request is kept when it is slow, fails, is an outlier, or is taken as a sample.{" "}
            <Link to={page(`endpoints/${endpoint.id}/profile`)}>The profile of all requests</Link> has the time of the others too.
          </p>
        </Empty>
      )}
    </div>
  );
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const toFunction = (fn: string) => change({ view: "flame", mode: "sandwich", fn, at: null });
const NO_TREE = { frames: [], nodes: [] };

/** What to do next, where that is known. */
function Advice({ time, tree }: { time: NonNullable<RequestDetail["time"]>; tree: CallNode }) {
  return (
    <>
      {advice(time, tree).map((words) => (
        <p key={words} class="advice">
          {words}
        </p>
      ))}
    </>
  );
}

function Division({ time }: { time: NonNullable<RequestDetail["time"]> }) {
  const { params } = usePlace();
  return <DivisionBar time={time} requests={1} chosen={readKind(params.get("kind"))} onChoose={(kind) => change({ kind, at: null })} />;
}

function Tree({ id, data: { endpoint }, profile: { data, failure }, tree }: { id: number; data: RequestDetail; profile: Answer<Profile>; tree: CallNode }) {
  const { params } = usePlace();
  if (!data) return failure ? <Problem failure={failure} /> : null;
  return (
    <>
      <Notes profile={data} />
      <Views profile={data} tree={tree} kind={readKind(params.get("kind"))} all={endpointName(endpoint)} name={`${fileName(endpoint)}-${id}`} path={`requests/${id}/profile`} query={{}} />
    </>
  );
}
