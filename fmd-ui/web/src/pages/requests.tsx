// The single requests of an endpoint: a list to be filtered and paged through.

import { useEffect, useMemo, useState } from "preact/hooks";
import { useQuery } from "../api/query";
import type { ListedRequest, Requests, Summary } from "../api/types";
import { duration, grouped, parseDuration, text, trimmed } from "../figures/number";
import { blame, EXCHANGE, OUTCOME, reason, versionName } from "../figures/result";
import type { Zone } from "../figures/zone";
import { type Column, CsvButton, DataTable } from "../parts/DataTable";
import { Bar, Bytes, Duration, None } from "../parts/Figure";
import { Link } from "../parts/Link";
import { Empty, Problem, Skeleton } from "../parts/State";
import { RowEndpoint } from "../parts/EndpointName";
import { endpointName } from "../profile/Head";
import { change, page, usePlace } from "../state/router";
import { zone } from "../state/session";
import { useStore } from "../state/store";
import type { View } from "../state/view";

/** Requests on one page of the list. */
const LIMIT = 50;

const FILTERS = ["status", "outcome", "min_ms"] as const;

interface RequestListProps {
  id: number;
  name: string;
  view: View;
  summary: Summary;
}

export function RequestList({ id, name, view, summary }: RequestListProps) {
  const { params } = usePlace();
  const here = useStore(zone);
  const before = params.get("before");
  const [status, outcome, least] = FILTERS.map((key) => params.get(key));
  const filtered = [status, outcome, least].some((each) => each !== null);
  const question = [view.question, status, outcome, least, before].join("|");
  const { data, failure, stale } = useQuery<Requests>(
    `endpoints/${id}/requests`,
    { ...view.query, status, outcome, min_ms: least, before, limit: LIMIT },
    question,
    before === null ? view.tick : 0,
  );
  const columns = useMemo(() => requestColumns(here, summary.p99_ms, false), [here, summary.p99_ms]);
  const requests = data?.requests ?? [];

  return (
    <section class={`listing${stale ? " stale" : ""}`} aria-label="Requests" aria-busy={stale}>
      <div class="listing-head">
        <h2>Requests</h2>
        <p class="hint">{before === null ? "newest first" : requests[0] ? `from ${here.full(requests[0].started_at)} back` : "earlier"}</p>
        <MinimumPicker least={least ?? null} summary={summary} />
        {(status !== null || outcome !== null) && (
          <button type="button" class="tag" title="Take this filter away" onClick={() => change({ status: null, outcome: null, before: null })}>
            {[status, outcome !== null && outcome !== "completed" ? outcome : null].filter(Boolean).join(" ") || "completed"} ×
          </button>
        )}
        <CsvButton name={`${name}-requests`} title="The requests shown, as a file" table={() => requestTable(requests, here.iso.bind(here))} />
      </div>
      {!data && (failure ? <Problem failure={failure} /> : <Skeleton rows={10} />)}
      {data && requests.length === 0 && <NoneListed filtered={filtered} paged={before !== null} />}
      {requests.length > 0 && <DataTable caption="Requests, newest first" class="requests" columns={columns} rows={requests} rowKey={({ id }) => id} />}
      {(before !== null || (data?.next ?? null) !== null) && (
        <div class="pager">
          <button type="button" disabled={before === null} onClick={() => change({ before: null })}>
            Newest
          </button>
          <button type="button" disabled={(data?.next ?? null) === null} onClick={() => change({ before: String(data!.next) })}>
            Older
          </button>
        </div>
      )}
    </section>
  );
}

/** Zero, filtered away, and no longer kept are three things. */
function NoneListed({ filtered, paged }: { filtered: boolean; paged: boolean }) {
  if (filtered) {
    return (
      <Empty title="No request fits these filters.">
        <button type="button" onClick={() => change({ status: null, outcome: null, min_ms: null, before: null })}>
          Show all requests
        </button>
      </Empty>
    );
  }
  if (paged) return <Empty title="There are no earlier requests." />;
  return (
    <Empty title="The single requests of this range are no longer kept.">
      <p>Their figures above remain. Single requests are kept for a shorter time than charts.</p>
    </Empty>
  );
}

function MinimumPicker({ least, summary }: { least: string | null; summary: Summary }) {
  const shown = least === null ? "" : text(duration(Number(least)));
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped(shown), [shown]);
  const wrong = typed.trim() !== "" && parseDuration(typed.replace("\u00a0", " ")) === null;
  const set = (value: string) => {
    const ms = parseDuration(value.replace("\u00a0", " "));
    if (value.trim() === "" || ms !== null) change({ min_ms: ms === null || ms === 0 ? null : trimmed(ms.toFixed(6)), before: null });
  };
  return (
    <form
      class="minimum"
      onSubmit={(event) => {
        event.preventDefault();
        set(typed);
      }}
    >
      <label>
        at least{" "}
        <input
          value={typed}
          placeholder="any time"
          size={9}
          aria-invalid={wrong}
          title="A duration, such as 250 ms or 1.2 s"
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => set(typed)}
        />
      </label>
      {(["p50_ms", "p95_ms", "p99_ms"] as const).map((key) => {
        const value = summary[key];
        if (value === null) return null;
        const exact = trimmed(value.toPrecision(3));
        const active = least === exact;
        return (
          <button key={key} type="button" class="quiet" aria-pressed={active} title={`At least ${text(duration(value))}`} onClick={() => change({ min_ms: active ? null : exact, before: null })}>
            {key.slice(0, 3)}
          </button>
        );
      })}
    </form>
  );
}

/** The columns, with bars that end at `p99`; with the endpoint if the list is of all of them. */
export function requestColumns(zone: Zone, p99: number | null, everywhere: boolean): Column<ListedRequest>[] {
  const columns: (Column<ListedRequest> | null)[] = [
    {
      key: "time",
      label: "Time",
      words: true,
      class: "c-time",
      cell: ({ id, started_at: at }) => (
        <Link to={page(`requests/${id}`)} class="to-request" title={zone.full(at)}>
          <span class="date">{zone.day(at)}</span> {zone.clockSeconds(at)}
          <span class="millis">.{String(Math.floor(((at % 1000) + 1000) % 1000)).padStart(3, "0")}</span>
        </Link>
      ),
    },
    everywhere
      ? {
          key: "endpoint",
          label: "Endpoint",
          words: true,
          class: "c-endpoint",
          cell: ({ endpoint }) => (
            <Link to={page(`endpoints/${endpoint.id}`)} title={endpointName(endpoint)}>
              <RowEndpoint endpoint={endpoint} />
            </Link>
          ),
        }
      : null,
    {
      key: "duration",
      label: "Duration",
      class: "c-duration",
      title: everywhere ? "To the last byte of the body" : "To the last byte of the body; the bar ends at the p99",
      cell: (row) => (
        <span class="with-bar">
          <Duration ms={row.duration_ms} />
          <Bar share={p99 === null || p99 === 0 ? 0 : row.duration_ms / p99} kind={p99 !== null && row.duration_ms > p99 ? "hued over" : "hued"} />
        </span>
      ),
    },
    { key: "head", label: "Head", class: "c-head", title: "To the head of the response", cell: (row) => (row.head_ms === row.duration_ms ? <span class="same-as-whole"><Duration ms={row.head_ms} /></span> : <Duration ms={row.head_ms} />) },
    {
      key: "result",
      label: "Result",
      words: true,
      class: "c-result",
      cell: ({ status, outcome, exchange, has_profile, is_outlier, has_error }) => (
        <span title={[reason(status), OUTCOME[outcome].meaning].filter(Boolean).join(". ")}>
          {status !== null && <span class={`status ${blame(status, outcome)}`}>{status} </span>}
          <span class={outcome === "panicked" ? "bad" : "reason"}>{[OUTCOME[outcome].word, EXCHANGE[exchange]].filter(Boolean).join(", ")}</span>
          {is_outlier && <abbr title="Kept as an outlier">outlier</abbr>}
          {has_error && <abbr title="Its error is kept">error</abbr>}
          {has_profile && <abbr title="Its own profile is kept">profile</abbr>}
        </span>
      ),
    },
    { key: "version", label: "Version", words: true, class: "c-version", cell: ({ version }) => <code title={version}>{versionName(version)}</code> },
    { key: "user", label: "User", words: true, class: "c-user", cell: ({ group }) => (group === null ? <None /> : <span title={group}>{group}</span>) },
    { key: "address", label: "Address", words: true, class: "c-address", cell: ({ ip }) => (ip === null ? <None /> : <code title={ip}>{ip}</code>) },
    { key: "bytes", label: "Body", class: "c-bytes", cell: ({ bytes }) => <span title={`${grouped(bytes)} bytes`}><Bytes amount={bytes} /></span> },
    { key: "protocol", label: "Protocol", words: true, class: "c-protocol", cell: ({ protocol }) => protocol },
  ];
  return columns.filter((column) => column !== null);
}

function requestTable(requests: readonly ListedRequest[], iso: (at: number) => string) {
  return {
    header: ["id", "started_at", "duration_ms", "head_ms", "status", "outcome", "exchange", "version", "user", "address", "bytes", "protocol"],
    rows: requests.map((row) => [row.id, iso(Math.floor(row.started_at)), row.duration_ms, row.head_ms, row.status, row.outcome, row.exchange, row.version, row.group, row.ip, row.bytes, row.protocol]),
  };
}
