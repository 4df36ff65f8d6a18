import "../profile/style.css";
import { useMemo } from "preact/hooks";
import type { Kept, ProfiledRequest, ProfiledRequests as Answer } from "../api/profile";
import { useQuery } from "../api/query";
import type { EndpointDetail } from "../api/types";
import { useVersionName } from "../api/versions";
import { counted, duration, text } from "../figures/number";
import { blame, OUTCOME, reason, versionName } from "../figures/result";
import type { Zone } from "../figures/zone";
import { type Column, CsvButton, DataTable } from "../parts/DataTable";
import { Duration, None } from "../parts/Figure";
import { Link } from "../parts/Link";
import { Scope } from "../parts/Sentence";
import { Empty, PageSkeleton, Problem } from "../parts/State";
import { EndpointSection, WithEndpoint } from "./ofEndpoint";
import { fileName } from "../profile/Head";
import { MiniDivision } from "../profile/Kind";
import { KINDS, PARTS, partOf } from "../profile/kinds";
import { choiceWords } from "../state/range";
import { change, page, usePlace } from "../state/router";
import { zone } from "../state/session";
import { useStore } from "../state/store";
import type { View } from "../state/view";
import { NoneProfiled } from "./EndpointProfile";

/** Requests on one page of the list. */
const LIMIT = 50;

const WHY: Record<Kept, { word: string; meaning: string }> = {
  outlier: { word: "outlier", meaning: "It took much longer than is usual for its endpoint." },
  slow: { word: "slow", meaning: "It was among the slowest of its endpoint." },
  failed: { word: "failed", meaning: "It ended with an error, or its handler panicked." },
  asked: { word: "asked for", meaning: "Somebody asked for it with ?fmd=profile." },
  sample: { word: "sample", meaning: "It was taken by chance, to show what is usual." },
};

/** The requests whose own profile was kept. */
export function ProfiledRequests({ id }: { id: number }) {
  return <WithEndpoint id={id}>{(endpoint, view) => <Shown id={id} endpoint={endpoint} view={view} />}</WithEndpoint>;
}

function Shown({ id, endpoint, view }: { id: number; endpoint: EndpointDetail; view: View }) {
  const { params } = usePlace();
  const here = useStore(zone);
  const version = useVersionName(view.version);
  const before = params.get("before");
  const { data, failure, stale } = useQuery<Answer>(
    `endpoints/${id}/profiled`,
    { ...view.query, before, limit: LIMIT },
    [view.question, before].join("|"),
    before === null ? view.tick : 0,
  );
  const requests = data?.requests ?? [];
  const longest = requests.reduce((most, { duration_ms }) => Math.max(most, duration_ms), 0);
  const columns = useMemo(() => requestColumns(here, longest), [here, longest]);
  const why = useMemo(() => keptWords(requests), [requests]);
  if (!data) return failure ? <Problem failure={failure} /> : <PageSkeleton rows={12} />;
  const answer = (
    <>
      <p class="sentence">
        {requests.length === 0 && before === null ? (
          <>No request kept with its profile {choiceWords(view.choice, here)}.</>
        ) : (
          <>
            <b>
              {data.next === null && before === null ? "" : before === null ? "The last " : ""}
              {counted(requests.length, "request")}
            </b>{" "}
            kept with {requests.length === 1 ? "its" : "their"} own profile{why && `: ${why}`}.
          </>
        )}
      </p>
      <Scope range={endpoint.range} version={version} />
    </>
  );
  return (
    <EndpointSection endpoint={endpoint} tab="/profiler" title="Profiled requests" answer={answer} stale={stale} failure={failure}>
      <section class="listing" aria-label="Profiled requests" aria-busy={stale}>
        {requests.length > 0 && (
          <div class="listing-head">
            <h2>Profiled requests</h2>
            <p class="hint">{before === null ? "newest first" : `from ${here.full(requests[0]!.started_at)} back`}</p>
            <ul class="key">
              {[...KINDS, "pool_waiting" as const, "pool_running" as const].map((kind) => {
                const { label, token, meaning } = partOf(kind);
                return (
                  <li key={kind} title={meaning}>
                    <i class="dot" style={{ background: `var(${token})` }} />
                    {label}
                  </li>
                );
              })}
            </ul>
            <CsvButton name={`${fileName(endpoint)}-profiled`} title="The requests shown, as a file" table={() => requestTable(requests, here)} />
          </div>
        )}
        {requests.length === 0 && (before === null ? <NoneProfiled endpoint={endpoint} view={view} from={endpoint.range.from} /> : <Empty title="There are no earlier ones." />)}
        {requests.length > 0 && <DataTable caption="Requests kept with their profile, newest first" class="profiled" columns={columns} rows={requests} rowKey={({ id: request }) => request} />}
        {(before !== null || data.next !== null) && (
          <div class="pager">
            <button type="button" disabled={before === null} onClick={() => change({ before: null })}>
              Newest
            </button>
            <button type="button" disabled={data.next === null} onClick={() => change({ before: String(data.next) })}>
              Older
            </button>
          </div>
        )}
      </section>
    </EndpointSection>
  );
}

function keptWords(requests: readonly ProfiledRequest[]): string {
  const counts = new Map<Kept, number>();
  for (const { kept } of requests) counts.set(kept, (counts.get(kept) ?? 0) + 1);
  const words: Record<Kept, string> = { outlier: "outliers", slow: "slow", failed: "failed", asked: "asked for", sample: "by chance" };
  return (Object.keys(WHY) as Kept[]).filter((kept) => counts.has(kept)).map((kept) => `${counts.get(kept)} ${words[kept]}`).join(", ");
}

function requestColumns(here: Zone, longest: number): Column<ProfiledRequest>[] {
  return [
    {
      key: "time",
      label: "Time",
      words: true,
      class: "c-time",
      cell: ({ id, started_at: at }) => (
        <Link to={page(`requests/${id}`)} class="to-request" title={`${here.full(at)}\nShow this request`}>
          <span class="date">{here.day(at)}</span> {here.clockSeconds(at)}
          <span class="millis">.{String(Math.floor(((at % 1000) + 1000) % 1000)).padStart(3, "0")}</span>
        </Link>
      ),
    },
    { key: "duration", label: "Duration", class: "c-figure", cell: ({ duration_ms }) => <Duration ms={duration_ms} /> },
    {
      key: "division",
      label: "Where it went",
      words: true,
      class: "c-division",
      title: "As long as its duration, beside the longest shown",
      cell: ({ id, time, duration_ms }) => (
        <Link to={page(`requests/${id}`)} class="to-request" title="Show this request">
          <MiniDivision time={time} width={longest > 0 ? duration_ms / longest : 0} />
        </Link>
      ),
    },
    {
      key: "most",
      label: "Mostly",
      words: true,
      class: "c-most",
      cell: ({ time }) => {
        const most = PARTS.reduce((best, part) => (part.read(time) > best.read(time) ? part : best));
        return (
          <span class="reason">
            {most.label} {text(duration(most.read(time)))}
          </span>
        );
      },
    },
    {
      key: "result",
      label: "Result",
      words: true,
      class: "c-result",
      cell: ({ status, outcome }) => (
        <span title={[reason(status), OUTCOME[outcome].meaning].filter(Boolean).join(". ")}>
          {status !== null && <span class={`status ${blame(status, outcome)}`}>{status} </span>}
          <span class={outcome === "panicked" ? "bad" : "reason"}>{OUTCOME[outcome].word}</span>
        </span>
      ),
    },
    { key: "kept", label: "Kept as", words: true, class: "c-kept", cell: ({ kept }) => <span title={WHY[kept].meaning}>{WHY[kept].word}</span> },
    { key: "user", label: "User", words: true, class: "c-user", cell: ({ group }) => (group === null ? <None /> : <span title={group}>{group}</span>) },
    { key: "version", label: "Version", words: true, class: "c-version", cell: ({ version }) => <code title={version}>{versionName(version)}</code> },
  ];
}

function requestTable(requests: readonly ProfiledRequest[], here: Zone) {
  return {
    header: ["id", "started_at", "duration_ms", "status", "outcome", "kept", "user", "version", ...PARTS.map(({ key }) => `${key}_ms`), "polls"],
    rows: requests.map((row) => [row.id, here.iso(Math.floor(row.started_at)), row.duration_ms, row.status, row.outcome, row.kept, row.group, row.version, ...PARTS.map((part) => part.read(row.time)), row.time.polls]),
  };
}
