import { useEffect } from "preact/hooks";
import { Failure } from "./api/client";
import type { Session } from "./api/types";
import { Endpoint } from "./pages/Endpoint";
import { Login } from "./pages/Login";
import { Overview } from "./pages/Overview";
import { Settings } from "./pages/Settings";
import { HealthBanner } from "./parts/HealthBanner";
import { Keys } from "./parts/Keys";
import { Link } from "./parts/Link";
import { Rail } from "./parts/Rail";
import { Empty } from "./parts/State";
import { Toasts } from "./parts/Toasts";
import { TopBar } from "./parts/TopBar";
import { refreshIfOld } from "./state/clock";
import { page, usePlace } from "./state/router";
import { loadSession, session } from "./state/session";
import { useStore } from "./state/store";

export function App() {
  const who = useStore(session);
  const { path } = usePlace();

  useEffect(() => {
    if (who === null || who instanceof Failure) return;
    // An endpoint's page names itself as soon as it knows its name.
    if (path.startsWith("endpoints/")) return;
    const name = { login: "Sign in", settings: "Settings" }[path];
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
  if (path === "") return <Overview />;
  if (path === "settings") return <Settings />;
  return (
    <Empty title="There is no such page.">
      <p>
        <Link to={page("")}>Go to the overview</Link>
      </p>
    </Empty>
  );
}
