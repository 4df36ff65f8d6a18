import { useEffect } from "preact/hooks";
import { Failure } from "./api/client";
import type { Session } from "./api/types";
import { Endpoint } from "./pages/Endpoint";
import { Login } from "./pages/Login";
import { Overview } from "./pages/Overview";
import { Settings } from "./pages/Settings";
import { HealthBanner } from "./parts/HealthBanner";
import { Keys } from "./parts/Keys";
import { later } from "./parts/later";
import { Link } from "./parts/Link";
import { Rail } from "./parts/Rail";
import { Empty } from "./parts/State";
import { Toasts } from "./parts/Toasts";
import { TopBar } from "./parts/TopBar";
import { refreshIfOld } from "./state/clock";
import { page, usePlace } from "./state/router";
import { loadSession, session } from "./state/session";
import { useStore } from "./state/store";

const EndpointProfile = later(() => import("./pages/EndpointProfile").then((page) => page.EndpointProfile));
const Hours = later(() => import("./pages/Hours").then((page) => page.Hours));
const EndpointHours = later(() => import("./pages/Hours").then((page) => page.EndpointHours));
const Days = later(() => import("./pages/Days").then((page) => page.Days));
const VersionShares = later(() => import("./pages/VersionShares").then((page) => page.VersionShares));
const Latency = later(() => import("./pages/Latency").then((page) => page.Latency));
const EndpointVersions = later(() => import("./pages/EndpointVersions").then((page) => page.EndpointVersions));
const EndpointCompare = later(() => import("./pages/EndpointCompare").then((page) => page.EndpointCompare));
const Reports = later(() => import("./pages/Reports").then((page) => page.Reports));
const Users = later(() => import("./pages/Users").then((page) => page.Users));
const EndpointUsers = later(() => import("./pages/Users").then((page) => page.EndpointUsers));
const Graphs = later(() => import("./pages/Graphs").then((page) => page.Graphs));
const EndpointSettings = later(() => import("./pages/EndpointSettings").then((page) => page.EndpointSettings));
const Alerts = later(() => import("./pages/Alerts").then((page) => page.Alerts));
const Accounts = later(() => import("./pages/Accounts").then((page) => page.Accounts));
const Tokens = later(() => import("./pages/Tokens").then((page) => page.Tokens));
const Storage = later(() => import("./pages/Storage").then((page) => page.Storage));
const ProfiledRequests = later(() => import("./pages/ProfiledRequests").then((page) => page.ProfiledRequests));
const EndpointOutliers = later(() => import("./pages/Outliers").then((page) => page.EndpointOutliers));
const Live = later(() => import("./pages/Live").then((page) => page.Live));
const Outliers = later(() => import("./pages/Outliers").then((page) => page.Outliers));
const Profiles = later(() => import("./pages/Profiles").then((page) => page.Profiles));
const Errors = later(() => import("./pages/Errors").then((page) => page.Errors));
const EndpointErrors = later(() => import("./pages/Errors").then((page) => page.EndpointErrors));
const ErrorPage = later(() => import("./pages/Error").then((page) => page.ErrorPage));
const Queries = later(() => import("./pages/Queries").then((page) => page.Queries));
const EndpointQueries = later(() => import("./pages/Queries").then((page) => page.EndpointQueries));
const Statement = later(() => import("./pages/Statement").then((page) => page.Statement));
const AllRequests = later(() => import("./pages/AllRequests").then((page) => page.AllRequests));
const Toolbar = later(() => import("./pages/Toolbar").then((page) => page.Toolbar));
const Request = later(() => import("./pages/Request").then((page) => page.Request));

export function App() {
  const who = useStore(session);
  const { path } = usePlace();

  useEffect(() => {
    if (who === null || who instanceof Failure) return;
    // These pages name themselves, as soon as they know of what they are.
    if (/^(endpoints\/|requests\/|errors|statements\/|(profiles|outliers|queries|live|requests)$)/.test(path)) return;
    const name = { login: "Sign in", settings: "Settings", hours: "Hours", days: "Days", versions: "Versions", latency: "Latency", reports: "Reports", "settings/endpoints": "Endpoints", "settings/alerts": "Alerts", "settings/accounts": "Accounts", "settings/tokens": "API tokens", "settings/storage": "Storage", graphs: "Graphs" }[path];
    document.title = name === undefined ? who.title_name : `${name} · ${who.title_name}`;
  }, [who, path]);

  if (who === null) return <div class="starting" aria-busy="true" />;
  if (who instanceof Failure) {
    return (
      <main class="login">
        <div class="empty" role="alert">
          <p class="empty-title">The dashboard has no answer from its service.</p>
          <p>{who.message}</p>
          <button type="button" onClick={() => void loadSession()}>
            Try again
          </button>
        </div>
      </main>
    );
  }
  if (path === "login" || !who.authenticated) return <Login session={who} />;
  const toolbar = /^toolbar\/(\w+)$/.exec(path);
  if (toolbar) return <Toolbar key={path} id={toolbar[1]!} />;
  return <Frame session={who} path={path} />;
}

function Frame({ session, path }: { session: Session; path: string }) {
  const { params } = usePlace();
  useEffect(refreshIfOld, [path, params]);
  return (
    <div class="frame">
      <a class="skip" href={location.pathname + location.search} onClick={(event) => {
        event.preventDefault();
        document.getElementById("main")?.focus();
      }}>
        Skip to the content
      </a>
      <TopBar session={session} />
      <Rail />
      <main id="main" tabIndex={-1}>
        <HealthBanner />
        <Page path={path} />
      </main>
      <Toasts />
      <Keys />
    </div>
  );
}

function Page({ path }: { path: string }) {
  const endpoint = /^endpoints\/(\d+)$/.exec(path);
  if (endpoint) return <Endpoint key={endpoint[1]} id={Number(endpoint[1])} />;
  const profile = /^endpoints\/(\d+)\/profile$/.exec(path);
  if (profile) return <EndpointProfile key={path} id={Number(profile[1])} />;
  const profiler = /^endpoints\/(\d+)\/profiler$/.exec(path);
  if (profiler) return <ProfiledRequests key={path} id={Number(profiler[1])} />;
  const hours = /^endpoints\/(\d+)\/hours$/.exec(path);
  if (hours) return <EndpointHours key={path} id={Number(hours[1])} />;
  const users = /^endpoints\/(\d+)\/users$/.exec(path);
  if (users) return <EndpointUsers key={path} id={Number(users[1])} />;
  const compare = /^endpoints\/(\d+)\/compare$/.exec(path);
  if (compare) return <EndpointCompare key={path} id={Number(compare[1])} />;
  const versions = /^endpoints\/(\d+)\/versions$/.exec(path);
  if (versions) return <EndpointVersions key={path} id={Number(versions[1])} />;
  const errors = /^endpoints\/(\d+)\/errors$/.exec(path);
  if (errors) return <EndpointErrors key={path} id={Number(errors[1])} />;
  const queries = /^endpoints\/(\d+)\/queries$/.exec(path);
  if (queries) return <EndpointQueries key={path} id={Number(queries[1])} />;
  const statement = /^statements\/(\d+)$/.exec(path);
  if (statement) return <Statement key={path} id={Number(statement[1])} />;
  if (path === "queries") return <Queries />;
  const error = /^errors\/(\d+)$/.exec(path);
  if (error) return <ErrorPage key={path} id={Number(error[1])} />;
  if (path === "errors") return <Errors />;
  const request = /^requests\/(\d+)$/.exec(path);
  if (request) return <Request key={path} id={Number(request[1])} />;
  if (path === "requests") return <AllRequests />;
  if (path === "graphs") return <Graphs />;
  if (path === "users") return <Users />;
  if (path === "reports") return <Reports />;
  if (path === "hours") return <Hours />;
  if (path === "days") return <Days />;
  if (path === "versions") return <VersionShares />;
  if (path === "latency") return <Latency />;
  const outliers = /^endpoints\/(\d+)\/outliers$/.exec(path);
  if (outliers) return <EndpointOutliers key={path} id={Number(outliers[1])} />;
  if (path === "outliers") return <Outliers />;
  if (path === "live") return <Live />;
  if (path === "profiles") return <Profiles />;
  if (path === "") return <Overview />;
  if (path === "settings/endpoints") return <EndpointSettings />;
  if (path === "settings/alerts") return <Alerts />;
  if (path === "settings/accounts") return <Accounts />;
  if (path === "settings/tokens") return <Tokens />;
  if (path === "settings/storage") return <Storage />;
  if (path === "settings") return <Settings />;
  return (
    <Empty title="There is no such page.">
      <p>
        <Link to={page("")}>Go to the overview</Link>
      </p>
    </Empty>
  );
}
