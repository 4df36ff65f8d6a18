// The page in a file that somebody was sent.

import { render } from "preact";
import { Failure } from "./api/client";
import type { Session } from "./api/types";
import { Zone } from "./figures/zone";
import { EndpointProfile } from "./pages/EndpointProfile";
import { Request } from "./pages/Request";
import { Empty } from "./parts/State";
import { setAuto } from "./state/clock";
import { usePlace } from "./state/router";
import { sent } from "./state/sent";
import { session, zone } from "./state/session";
import { useStore } from "./state/store";
import { apply } from "./state/theme";
import "./style.css";
import "./sent.css";

function Page() {
  const { path } = usePlace();
  const profile = /^endpoints\/(\d+)\/profile$/.exec(path);
  if (profile) return <EndpointProfile id={Number(profile[1])} />;
  const request = /^requests\/(\d+)$/.exec(path);
  if (request) return <Request id={Number(request[1])} />;
  return <Empty title="This file holds no page." />;
}

function File({ title, madeAt }: { title: string; madeAt: number }) {
  const here = useStore(zone);
  return (
    <div class="sent">
      <main id="main">
        <Page />
      </main>
      <footer class="hint">
        From the dashboard of {title}, {here.full(madeAt)} {here.name}. Sources and other pages are not in this file.
      </footer>
    </div>
  );
}

if (sent === null) throw new Failure(0, "This file holds nothing.");
// Nobody is logged in, and nothing changes any more.
setAuto(false);
apply();
const nobody: Session = {
  authenticated: false,
  user: null,
  role: null,
  csrf: null,
  brand_name: sent.title,
  title_name: sent.title,
  description: "",
  show_login_banner: false,
  show_login_footer: false,
  recording_since: null,
  app_version: null,
  fmd_version: null,
  link: null,
  timezone: sent.timezone,
};
session.set(nobody);
zone.set(new Zone(sent.timezone));
render(<File title={sent.title} madeAt={sent.made_at} />, document.getElementById("app")!);
