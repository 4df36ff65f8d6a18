import "../profile/style.css";
import "../parts/tabs.css";
import "../toolbar/style.css";
import { useEffect, useState } from "preact/hooks";
import { useQuery } from "../api/query";
import type { ShownDetail, ShownRequest } from "../api/toolbar";
import { counted } from "../figures/number";
import { Link } from "../parts/Link";
import { Empty, Problem, Skeleton } from "../parts/State";
import { CLOSE, FETCHED, framed, onPage, tellPage } from "../state/frame";
import { page, usePlace } from "../state/router";
import { Answered } from "../toolbar/Answered";
import { Log } from "../toolbar/Log";
import { List } from "../toolbar/List";
import { Configuration, Routes } from "../toolbar/Service";
import { RequestTime } from "../toolbar/RequestTime";
import { Statements } from "../toolbar/Statements";

/** How often the newest requests are asked for where no page says that there are some, milliseconds. */
const ASKED_EVERY = 2_000;
/** How often it is asked whether a request has been written, and for how long at most. */
const WRITTEN_WITHIN = { every: 500, times: 30 };

const TABS = [
  { key: "time", name: "Time" },
  { key: "queries", name: "Queries" },
  { key: "request", name: "Request" },
  { key: "log", name: "Log" },
  { key: "routes", name: "Routes" },
  { key: "configuration", name: "Configuration" },
] as const;

type Tab = (typeof TABS)[number]["key"];

/** What the toolbar's badge opens: the requests of one page of the service, and what is known of each. `id` names the page. */
export function Toolbar({ id }: { id: string }) {
  const { params } = usePlace();
  const requests = useRequests(id);
  const chosen = params.get("request") ?? id;
  const tab: Tab = TABS.find(({ key }) => key === params.get("tab"))?.key ?? "time";
  useEffect(() => {
    document.title = "fmd toolbar";
    const press = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) tellPage(CLOSE);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
  const to = (changes: Record<string, string | null>) =>
    page(`toolbar/${id}`, { request: chosen === id ? null : chosen, tab: tab === "time" ? null : tab, view: params.get("view"), ...changes });
  return (
    <div class="toolbar">
      <List requests={requests} chosen={chosen} to={(request) => to({ request: request === id ? null : request })} />
      <main id="main" tabIndex={-1}>
        <nav class="tabs" aria-label="Of this request and of the service">
          {TABS.map(({ key, name }) => (
            <Link key={key} to={to({ tab: key === "time" ? null : key })} current={key === tab}>
              {name}
            </Link>
          ))}
          {framed && (
            <a class="own-tab" href={location.pathname + location.search} target="_blank" rel="noopener">
              Open in a tab of its own
            </a>
          )}
        </nav>
        <Shown key={chosen} id={chosen} tab={tab} />
      </main>
    </div>
  );
}

/** The requests of the page, newest when something was fetched. */
function useRequests(id: string): readonly ShownRequest[] {
  const [tick, setTick] = useState(0);
  useEffect(() => {
    const next = () => setTick((n) => n + 1);
    if (framed) return onPage(FETCHED, next);
    const timer = setInterval(() => {
      if (!document.hidden) next();
    }, ASKED_EVERY);
    return () => clearInterval(timer);
  }, []);
  return useQuery<ShownRequest[]>(`toolbar/${id}/requests`, {}, "", tick).data ?? [];
}

function Shown({ id, tab }: { id: string; tab: Tab }) {
  const [asked, setAsked] = useState(0);
  const { data, failure } = useQuery<ShownDetail>(`toolbar/${id}`, {}, "", asked);
  const written = data?.request.request ?? null;
  useEffect(() => {
    if (written !== null || asked >= WRITTEN_WITHIN.times) return;
    const timer = setTimeout(() => setAsked((n) => n + 1), WRITTEN_WITHIN.every);
    return () => clearTimeout(timer);
  }, [written, asked]);
  if (tab === "routes") return <Routes pattern={data?.pattern ?? null} method={data?.request.method ?? null} />;
  if (tab === "configuration") return <Configuration />;
  if (!data) return failure ? <Problem failure={failure} /> : <Skeleton rows={8} />;
  if (tab === "request") return <Answered detail={data} />;
  if (tab === "log") return <Log detail={data} />;
  if (written === null) {
    return asked < WRITTEN_WITHIN.times ? (
      <div aria-busy="true">
        <Skeleton rows={8} />
      </div>
    ) : (
      <Empty title="This request was not written.">
        <p>
          Its profile and its {counted(data.request.queries, "query", "queries")} are found in the database, which has not taken them yet, or the profiler does not run. The dashboard’s settings say how both
          are.
        </p>
      </Empty>
    );
  }
  return tab === "queries" ? <Statements id={written} wholeMs={data.request.duration_ms} /> : <RequestTime id={written} />;
}
