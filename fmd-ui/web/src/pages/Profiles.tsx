import "../profile/style.css";
import { useMemo } from "preact/hooks";
import type { Held, ProfiledEndpoint, ProfilerState } from "../api/profile";
import { type Answer, useQuery } from "../api/query";
import { useVersionName } from "../api/versions";
import { endpointColor } from "../figures/color";
import { counted, duration, grouped, percent, text, trimmed } from "../figures/number";
import { CsvLink } from "../parts/CsvLink";
import { type Column, CsvButton, DataTable } from "../parts/DataTable";
import { isUnmatched, Pattern } from "../parts/EndpointName";
import { Count, Duration } from "../parts/Figure";
import { Link } from "../parts/Link";
import { Empty, PageSkeleton, Problem, Skeleton } from "../parts/State";
import { HeldTable } from "../profile/HeldTable";
import { Memory } from "../profile/Memory";
import { MiniDivision } from "../profile/Kind";
import { PARTS } from "../profile/kinds";
import type { EndpointMemory } from "../api/queries";
import { useTitle } from "../profile/Head";
import { type Order, readOrder, writeOrder } from "../parts/sort";
import { choiceWords } from "../state/range";
import { change, page, usePlace } from "../state/router";
import { zone } from "../state/session";
import { useStore } from "../state/store";
import { theme } from "../state/theme";
import { useView, type View } from "../state/view";

const USUAL: Order = { key: "total", falling: true };

/** Where the whole service's profiled time went, who held whose worker, and what the profiler itself costs. */
export function Profiles() {
  const view = useView();
  const endpoints = useQuery<ProfiledEndpoint[]>("profiles", view.query, view.question, view.tick);
  const held = useQuery<Held[]>("held", view.query, view.question, view.tick);
  const profiler = useQuery<ProfilerState>("profiler", {}, "", view.tick);
  const memory = useQuery<EndpointMemory[]>("memory", view.query, view.question, view.tick);
  useTitle("Profiles");
  // All of it at once, so that nothing is pushed down by what comes later.
  if ([endpoints, held, profiler, memory].some(({ data, failure }) => !data && !failure)) return <PageSkeleton />;
  return (
    <div class={`page profiles${endpoints.stale ? " stale" : ""}`}>
      <div class="head">
        <Words endpoints={endpoints.data} view={view} />
      </div>
      <div class="profiles-columns">
        <div class="profiles-lists">
          <Endpoints answer={endpoints} />
          <Holders answer={held} view={view} />
          <Memory data={memory.data} />
        </div>
        {profiler.data ? <ProfilerCard profiler={profiler.data} /> : profiler.failure ? <Problem failure={profiler.failure} /> : <Skeleton rows={8} />}
      </div>
    </div>
  );
}

function Words({ endpoints, view }: { endpoints: readonly ProfiledEndpoint[] | undefined; view: View }) {
  const here = useStore(zone);
  const version = useVersionName(view.version);
  if (!endpoints) return null;
  const requests = endpoints.reduce((sum, each) => sum + each.requests, 0);
  const wall = endpoints.reduce((sum, { time }) => sum + time.wall_ms, 0);
  const parts = PARTS.map((part) => ({ part, ms: endpoints.reduce((sum, { time }) => sum + part.read(time), 0) })).sort((a, b) => b.ms - a.ms);
  const [first, second] = parts;
  return (
    <>
      <p class="sentence">
        {requests === 0 ? "No profiled request" : <b>{counted(requests, "profiled request")}</b>} {choiceWords(view.choice, here)}
        {wall > 0 && first && second && (
          <>
            : of their time <b>{text(percent(first.ms / wall))}</b> {first.part.words}, <b>{text(percent(Math.max(0, second.ms) / wall))}</b> {second.part.words}
          </>
        )}
        .
      </p>
      {version !== null && <p class="scope">version {version}</p>}
    </>
  );
}

function Endpoints({ answer: { data, failure } }: { answer: Answer<ProfiledEndpoint[]> }) {
  const { params } = usePlace();
  const look = useStore(theme);
  const longest = (data ?? []).reduce((most, { time }) => Math.max(most, time.wall_ms), 0);
  const columns = useMemo(() => endpointColumns(longest), [longest]);
  const order = readOrder(params.get("sort"), columns.filter(({ value }) => value).map(({ key }) => key), USUAL);
  return (
    <section class="listing" aria-label="Endpoints by profiled time">
      <div class="listing-head">
        <h2>Endpoints</h2>
        <p class="hint">by their profiled time</p>
        <ul class="key">
          {PARTS.filter(({ key }) => key !== "remainder").map(({ key, label, token, meaning }) => (
            <li key={key} title={meaning}>
              <i class="dot" style={{ background: `var(${token})` }} />
              {label}
            </li>
          ))}
        </ul>
        {data && data.length > 0 && (
          <CsvButton
            name="profiles"
            title="These endpoints as a file"
            table={() => ({
              header: ["method", "pattern", "requests", "wall_ms", ...PARTS.map(({ key }) => `${key}_ms`)],
              rows: data.map(({ endpoint, requests, time }) => [endpoint.method, endpoint.pattern, requests, time.wall_ms, ...PARTS.map((part) => part.read(time))]),
            })}
          />
        )}
      </div>
      {!data && (failure ? <Problem failure={failure} /> : <Skeleton rows={8} />)}
      {data && data.length === 0 && (
        <Empty title="Nothing was profiled in this range.">
          <p>
            Set the level of an endpoint to 3 on <Link to={page("")}>the overview</Link> or on its own page; its requests from then on show here.
          </p>
        </Empty>
      )}
      {data && data.length > 0 && (
        <DataTable
          caption="Endpoints by their profiled time"
          class="profiled-endpoints"
          columns={columns}
          rows={data}
          rowKey={({ endpoint }) => endpoint.id}
          rowColor={({ endpoint }) => endpointColor(endpoint, look)}
          order={order}
          onOrder={(next) => change({ sort: writeOrder(next, USUAL) }, { replace: true })}
        />
      )}
    </section>
  );
}

function endpointColumns(longest: number): Column<ProfiledEndpoint>[] {
  const share = (read: (time: ProfiledEndpoint["time"]) => number) => (row: ProfiledEndpoint) => (row.time.wall_ms > 0 ? read(row.time) / row.time.wall_ms : 0);
  const cpu = share((time) => time.on_cpu_ms);
  const queued = share((time) => time.queued_ms);
  return [
    {
      key: "endpoint",
      label: "Endpoint",
      words: true,
      class: "c-endpoint",
      value: ({ endpoint }) => endpoint.pattern,
      cell: ({ endpoint }) => (
        <Link to={page(`endpoints/${endpoint.id}/profile`)} class="endpoint" title={`${endpoint.method} ${endpoint.pattern}\nShow its profile`}>
          <span class="swatch" aria-hidden="true" />
          {!isUnmatched(endpoint) && <span class="method">{endpoint.method}</span>}
          <Pattern endpoint={endpoint} />
        </Link>
      ),
    },
    { key: "requests", label: "Requests", class: "c-count", title: "Profiled requests", value: ({ requests }) => requests, cell: ({ requests }) => <Count value={requests} /> },
    { key: "mean", label: "Mean", class: "c-figure c-of-one", value: ({ time, requests }) => (requests > 0 ? time.wall_ms / requests : null), cell: ({ time, requests }) => <Duration ms={requests > 0 ? time.wall_ms / requests : null} /> },
    { key: "cpu", label: "On CPU", class: "c-figure c-oncpu", value: cpu, cell: (row) => <span class="amount">{text(percent(cpu(row)))}</span> },
    { key: "queued", label: "Queued", class: "c-figure c-queued", value: queued, cell: (row) => <span class="amount">{text(percent(queued(row)))}</span> },
    { key: "total", label: "Total", class: "c-figure c-sum", title: "Time of all its profiled requests", value: ({ time }) => time.wall_ms, cell: ({ time }) => <Duration ms={time.wall_ms} /> },
    { key: "division", label: "Where it went", words: true, class: "c-division", cell: ({ time }) => <MiniDivision time={time} width={longest > 0 ? time.wall_ms / longest : 0} /> },
  ];
}

function Holders({ answer: { data, failure }, view }: { answer: Answer<Held[]>; view: View }) {
  return (
    <section class="listing" aria-label="Who held the worker">
      <div class="listing-head">
        <h2>Who held the worker</h2>
        <p class="hint">{data && data.length > 0 ? "Time for which requests could have gone on, but their worker was busy with another" : ""}</p>
        {data && data.length > 0 && <CsvLink path="held" query={view.query} name="held" title="These times as a file" />}
      </div>
      {!data && (failure ? <Problem failure={failure} /> : <Skeleton rows={5} />)}
      {data && data.length === 0 && (
        <Empty title="No request was seen to wait for another.">
          <p>A request that could go on waits in its worker’s queue while another is being polled; polls that long are told here.</p>
        </Empty>
      )}
      {data && data.length > 0 && <HeldTable held={data} />}
    </section>
  );
}

function ProfilerCard({ profiler }: { profiler: ProfilerState }) {
  const { running, cpu_stacks, period_ms, configured_period_ms, budget, own_share, requests_share, hurried_share, names_share, own_cpu_ms } = profiler;
  const sampling = Math.max(0, own_share - requests_share - hurried_share);
  const longer = period_ms > configured_period_ms * 1.001;
  const shorter = period_ms < configured_period_ms * 0.999;
  const period = (ms: number) => text({ ...duration(ms), value: trimmed(duration(ms).value) });
  const samples = profiler.cpu_samples + profiler.blocked_samples;
  const besides = [
    ["Closer looks", hurried_share, "Looks every millisecond, while a request was profiled on demand or took unusually long."],
    ["Adding up requests", requests_share, "Adding up requests that have ended, which grows with them and with no period."],
    ["Looking up names", names_share, "Looking up the names of functions and lines that were not seen before, by the thread that writes."],
  ] as const;
  const lost = [
    ["late", profiler.late, "Came later than they should have; their weight is the real time."],
    ["missed", profiler.missed, "The thread had moved on before it could be read."],
    ["unread", profiler.unread, "Blocked threads whose stack had changed before it was read."],
    ["incomplete", profiler.incomplete, "Stacks that could not be unwound to their beginning."],
    ["dropped", profiler.dropped, "Left out because a buffer was full."],
    ["evicted", profiler.evicted, "Details that made room for newer ones."],
    ["refused", profiler.refused, "Threads without CPU stacks: they block the profiler’s signal, or the system refused."],
  ] as const;
  return (
    <aside class="health profiler-card" aria-label="The profiler">
      <h2>The profiler</h2>
      <p class={longer || !running ? "amber" : "hint"}>
        {!running
          ? "It could not be started, so level 3 records as level 1; the service’s log says why."
          : longer
            ? `It samples every ${period(period_ms)} instead of ${period(configured_period_ms)}, so that it stays within its budget of ${text(percent(budget))} of a core. Functions are told less finely; times remain exact.`
            : shorter
              ? `It samples every ${period(period_ms)} while it looks closer at a request that takes unusually long or is profiled on demand, else every ${period(configured_period_ms)}.`
              : `It samples every ${period(period_ms)}, as configured.`}
      </p>
      {running && !cpu_stacks && <p class="amber">There are no stacks of running threads: this system gives none, they are switched off, or other code has taken the profiler’s signal. Times remain exact.</p>}
      {profiler.refused > 0 && (
        <p class="amber">{counted(profiler.refused, "thread")} without CPU stacks: the profiler’s signal is blocked there, or the system refused. Times remain exact.</p>
      )}
      <div class="budget" title={`${text(percent(sampling))} of a core, of ${text(percent(budget))} at most`}>
        <span class="bar">
          <span class={sampling > budget ? "over" : ""} style={{ width: `${Math.min(100, budget > 0 ? (sampling / budget) * 100 : 0)}%` }} />
        </span>
        <span>
          <b>{text(percent(sampling))}</b> of a core <span class="unit">of {text(percent(budget))}</span>
        </span>
      </div>
      <dl>
        <div class={longer ? "amber" : ""}>
          <dt>Period</dt>
          <dd>
            {period(period_ms)} {longer && <span class="unit">configured {period(configured_period_ms)}</span>}
          </dd>
        </div>
        <div>
          <dt>Own CPU time</dt>
          <dd>{text(duration(own_cpu_ms))}</dd>
        </div>
        {besides
          .filter(([, share]) => share > 0)
          .map(([name, share, meaning]) => (
            <div key={name} title={`${meaning} The budget leaves it out.`}>
              <dt>{name}</dt>
              <dd>
                {text(percent(share))} <span class="unit">of a core</span>
              </dd>
            </div>
          ))}
        <div>
          <dt>Ticks</dt>
          <dd>{grouped(profiler.ticks)}</dd>
        </div>
        <div>
          <dt>Samples on CPU</dt>
          <dd>{grouped(profiler.cpu_samples)}</dd>
        </div>
        <div>
          <dt>Samples blocked</dt>
          <dd>{grouped(profiler.blocked_samples)}</dd>
        </div>
        <div>
          <dt>Await sites</dt>
          <dd>{grouped(profiler.await_sites)}</dd>
        </div>
        {lost.map(([name, count, meaning]) => (
          <div key={name} title={meaning}>
            <dt>{name.charAt(0).toUpperCase() + name.slice(1)}</dt>
            <dd>
              {count === 0 ? <span class="zero">0</span> : grouped(count)}
              {count > 0 && samples > 0 && (name === "late" || name === "missed") && <span class="unit"> {text(percent(count / (samples + count)))}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
