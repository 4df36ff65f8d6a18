import "../profile/style.css";
import "../outliers/style.css";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Live as Answer, LiveRequest, LiveStack } from "../api/outliers";
import { useQuery } from "../api/query";
import { bytes, counted, duration, percent, text, threeFigures } from "../figures/number";
import { DOING } from "../outliers/doing";
import { Stack } from "../outliers/Stack";
import { CsvLink } from "../parts/CsvLink";
import { type Column, DataTable } from "../parts/DataTable";
import { endpointColor } from "../figures/color";
import { RowEndpoint } from "../parts/EndpointName";
import { Duration, None } from "../parts/Figure";
import { Link } from "../parts/Link";
import { Empty, PageSkeleton, Problem, Skeleton, StaleNote } from "../parts/State";
import { endpointName, useTitle } from "../profile/Head";
import { auto } from "../state/clock";
import { change, page, usePlace } from "../state/router";
import { useStore } from "../state/store";
import { theme } from "../state/theme";

/** How often the list is asked for, milliseconds. */
const EVERY_MS = 1_500;

/** A number that grows as long as the page is looked at and refreshes by itself. */
function useQuickTick(): number {
  const [tick, setTick] = useState(0);
  const going = useStore(auto);
  useEffect(() => {
    if (!going) return;
    const timer = setInterval(() => {
      if (!document.hidden) setTick((n) => n + 1);
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [going]);
  return tick;
}

/** The requests in flight, and where each of them is. */
export function Live() {
  const tick = useQuickTick();
  const { params } = usePlace();
  const look = useStore(theme);
  const { data, failure } = useQuery<Answer>("live", {}, "", tick);
  const chosen = params.get("task");
  useTitle("Live");
  const columns = useMemo(() => liveColumns(chosen), [chosen]);
  if (!data) return failure ? <Problem failure={failure} /> : <PageSkeleton head={2} />;
  const { requests, in_flight } = data;
  const late = requests.filter(({ is_late }) => is_late).length;
  return (
    <div class="page">
      <StaleNote failure={failure} />
      <div class="head">
        <h1 class="unseen">Live</h1>
        <p class="sentence">
          <b>{in_flight === 0 ? "No request" : counted(in_flight, "request")}</b> in flight
          {requests[0] && (
            <>
              , the longest for <b>{text(duration(requests[0].age_ms))}</b>
            </>
          )}
          {late > 0 && `; ${counted(late, "of them is", "of them are")} past the threshold`}.
        </p>
        <Machine live={data} />
      </div>
      {requests.length === 0 ? (
        <Empty title="Nothing is being answered at this moment.">
          <p>Requests to endpoints at level 2 or 3 show here while they last: also those that never end, event streams and WebSockets.</p>
        </Empty>
      ) : (
        <div class={chosen === null ? "" : "live-columns"}>
          <section class="listing" aria-label="Requests in flight">
            <div class="listing-head">
              <h2>In flight</h2>
              <CsvLink path="live" name="live" title="The requests in flight at this moment, as a file" />
            </div>
            <DataTable
              caption="Requests in flight, longest first"
              class="live"
              columns={columns}
              rows={requests}
              rowKey={({ task }) => task}
              rowClass={({ task }) => (task === chosen ? "chosen" : "")}
              rowColor={({ endpoint, method, path }) => endpointColor(endpoint ?? { method, pattern: path, color: null }, look)}
            />
            {in_flight > requests.length && <p class="hint">The {counted(requests.length, "longest", "longest")} of {in_flight}.</p>}
          </section>
          {chosen !== null && <StackOf key={chosen} task={chosen} tick={tick} request={requests.find(({ task }) => task === chosen)} />}
        </div>
      )}
    </div>
  );
}

function Machine({ live: { surroundings } }: { live: Answer }) {
  const { cores, process_cpu, process_memory } = surroundings;
  if (cores.length === 0) return null;
  const used = cores.reduce((all, each) => all + each, 0) / cores.length;
  return (
    <p class="scope">
      machine {text(percent(used))} of {counted(cores.length, "core")} · process {threeFigures(process_cpu)} cores, {text(bytes(process_memory))}
    </p>
  );
}

/** Where one request is at this moment, asked again as the list is. */
function StackOf({ task, tick, request }: { task: string; tick: number; request: LiveRequest | undefined }) {
  const { data, failure } = useQuery<LiveStack>(`live/${task}`, {}, task, tick);
  return (
    <aside class="live-stack" aria-label="Where it is">
      <div class="listing-head">
        <h2>Where it is</h2>
        <p class="hint">{request === undefined ? "as it was last seen" : "now"}</p>
        <button type="button" class="quiet" onClick={() => change({ task: null }, { replace: true })}>
          Close
        </button>
      </div>
      {request === undefined && <p>This request has ended.</p>}
      {data ? (
        <>
          <p title={DOING[data.doing].meaning}>
            <b>{DOING[data.doing].word}</b> for {text(duration(data.since_ms))}
          </p>
          <Stack frames={data.frames} />
        </>
      ) : failure ? (
        request !== undefined && <p class="hint">{failure.message}</p>
      ) : (
        <Skeleton rows={6} />
      )}
    </aside>
  );
}

function liveColumns(chosen: string | null): Column<LiveRequest>[] {
  return [
    {
      key: "endpoint",
      label: "Endpoint",
      words: true,
      class: "c-endpoint",
      cell: ({ endpoint }) =>
        endpoint === null ? (
          <span title="Its route is known once it has ended">not known yet</span>
        ) : (
          <Link to={page(`endpoints/${endpoint.id}`)} title={endpointName(endpoint)}>
            <RowEndpoint endpoint={endpoint} />
          </Link>
        ),
    },
    { key: "path", label: "Path", words: true, class: "c-path", cell: ({ method, path }) => <code title={`${method} ${path}`}>{path}</code> },
    { key: "age", label: "Age", class: "c-age", cell: ({ age_ms, is_late }) => <span class={is_late ? "late" : ""} title={is_late ? "Past the threshold of its endpoint" : undefined}><Duration ms={age_ms} /></span> },
    {
      key: "doing",
      label: "State",
      words: true,
      class: "c-doing",
      cell: ({ doing, since_ms }) =>
        doing === null ? (
          <None />
        ) : (
          <span title={DOING[doing].meaning}>
            <i class="dot" style={{ background: `var(${DOING[doing].token})` }} />
            {DOING[doing].word}
            {since_ms !== null && <span class="hint"> for {text(duration(since_ms))}</span>}
          </span>
        ),
    },
    { key: "worker", label: "Worker", class: "c-worker", cell: ({ worker }) => worker },
    {
      key: "stack",
      label: "",
      class: "c-stack",
      cell: ({ task, doing }) =>
        doing === "sending" ? null : (
          <button type="button" class="quiet" aria-pressed={task === chosen} title="Show the functions at which it is" onClick={() => change({ task: task === chosen ? null : task }, { replace: true })}>
            Stack
          </button>
        ),
    },
  ];
}
