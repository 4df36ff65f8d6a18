import { useMemo } from "preact/hooks";
import type { Profile, RequestDetail } from "../api/profile";
import { useQuery } from "../api/query";
import { duration, text } from "../figures/number";
import { Link } from "../parts/Link";
import { Problem, Skeleton } from "../parts/State";
import { WentWrong } from "../errors/WentWrong";
import { endpointName, fileName } from "../profile/Head";
import { HeldBy } from "../profile/HeldBy";
import { DivisionBar } from "../profile/Kind";
import { readKind } from "../profile/kinds";
import { readTree } from "../profile/model/tree";
import { Notes } from "../profile/Notes";
import { Clauses } from "../profile/Summary";
import { Timeline } from "../profile/timeline/Timeline";
import { Views } from "../profile/Views";
import { change, page, usePlace } from "../state/router";

const NO_TREE = { frames: [], nodes: [] };

/** Where the time of the request `id` went, as it was written. */
export function RequestTime({ id }: { id: number }) {
  const { params } = usePlace();
  const { data, failure } = useQuery<RequestDetail>(`requests/${id}`, {}, "", 0);
  const profile = useQuery<Profile>(`requests/${id}/profile`, {}, "", 0);
  const tree = useMemo(() => readTree(profile.data?.tree ?? NO_TREE), [profile.data]);
  const missing = failure ?? profile.failure;
  if (!data || !profile.data) return missing ? <Problem failure={missing} /> : <Skeleton rows={10} />;
  const { time, endpoint, held_by, timeline, errors, request } = data;
  const kind = readKind(params.get("kind"));
  return (
    <div class="profile">
      <p class="sentence">
        <b>{text(duration(request.duration_ms))}</b>
        {time && (
          <>
            : <Clauses time={time} tree={tree} requests={1} onFunction={(fn) => change({ view: "flame", mode: "sandwich", fn, at: null })} />
          </>
        )}
        . <Link to={page(`requests/${id}`)}>This request</Link> and <Link to={page(`endpoints/${endpoint.id}`)}>all of {endpointName(endpoint)}</Link>.
      </p>
      <WentWrong errors={errors} />
      {time && (
        <>
          <DivisionBar time={time} requests={1} chosen={kind} onChoose={(chosen) => change({ kind: chosen, at: null })} />
          <HeldBy held={held_by} queuedMs={time.queued_ms} awaitingMs={time.awaiting_ms} requests={1} />
        </>
      )}
      <Notes profile={profile.data} />
      <Views profile={profile.data} tree={tree} kind={kind} all={endpointName(endpoint)} name={`${fileName(endpoint)}-${id}`} path={`requests/${id}/profile`} query={{}} />
      <Timeline spans={timeline} wholeMs={time?.wall_ms ?? request.duration_ms} name={`${fileName(endpoint)}-${id}`} />
    </div>
  );
}
