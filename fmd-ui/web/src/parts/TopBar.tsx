import type { Session } from "../api/types";
import { versionName } from "../figures/result";
import { auto, refresh, setAuto } from "../state/clock";
import { readChoice } from "../state/range";
import { page, usePlace } from "../state/router";
import { signOut } from "../state/session";
import { useStore } from "../state/store";
import { type Taste, setTaste, taste } from "../state/theme";
import { toast } from "../state/toasts";
import { Icon } from "./Icon";
import { Link } from "./Link";
import { Popover } from "./Popover";
import { RangePicker } from "./RangePicker";
import { SearchBox } from "./SearchBox";
import { VersionPicker } from "./VersionPicker";

/** What holds on every page: the service, the range, the version, the search, and who is looking. */
export function TopBar({ session }: { session: Session }) {
  const { path } = usePlace();
  return (
    <header class="topbar">
      <div class="topbar-service">
        <Link to={page("")} class="brand" title={session.description}>
          {session.brand_name}
        </Link>
        {session.app_version !== null && (
          <span class="chip" title={`Version now running: ${session.app_version}`}>
            {versionName(session.app_version)}
          </span>
        )}
      </div>
      {!/(^settings(\/.*)?|^reports|^live|\/compare)$/.test(path) && (
        <div class="topbar-scope">
          <RangePicker />
          <VersionPicker />
        </div>
      )}
      <SearchBox />
      <div class="topbar-tools">
        <Refresh />
        <ThemeSwitch />
        <Account session={session} />
      </div>
    </header>
  );
}

function Refresh() {
  const { params } = usePlace();
  const on = useStore(auto);
  const fixed = !("preset" in readChoice(params));
  const words = on ? (fixed ? "A fixed range is shown; figures still refresh every 10 s." : "Refreshes every 10 s; waits while you read a chart or select text.") : "Automatic refresh is off.";
  return (
    <div class="refresh">
      <button type="button" class="bare" title="Refresh now (r)" aria-label="Refresh now" onClick={refresh}>
        <Icon name="refresh" />
      </button>
      <button type="button" class="bare refresh-auto" role="switch" aria-checked={on} aria-label="Automatic refresh every 10 seconds" title={words} onClick={() => setAuto(!on)}>
        {on ? "10 s" : "off"}
      </button>
    </div>
  );
}

const NEXT: Record<Taste, Taste> = { system: "light", light: "dark", dark: "system" };

function ThemeSwitch() {
  const wish = useStore(taste);
  const words = { system: "as the system", light: "light", dark: "dark" }[wish];
  return (
    <button type="button" class="bare" title={`Theme: ${words}`} aria-label={`Theme: ${words}. Change to ${NEXT[wish]}.`} onClick={() => setTaste(NEXT[wish])}>
      <Icon name={wish} />
    </button>
  );
}

function Account({ session }: { session: Session }) {
  const leave = (close: () => void) => {
    close();
    signOut(session.csrf).catch((cause: unknown) => toast(`You are still signed in: ${cause instanceof Error ? cause.message : String(cause)}`));
  };
  return (
    <Popover class="account" name={`Account: ${session.user ?? "unknown"}`} label={<Icon name="account" />}>
      {(close) => (
        <>
          <p class="account-name">{session.user}</p>
          <p class="hint">{session.role === "admin" ? "Admin: sees and changes everything" : "Guest: sees everything, changes nothing"}</p>
          <Link to={page("settings/accounts")}>{session.role === "admin" ? "Accounts and your password" : "Change your password"}</Link>
          <button type="button" onClick={() => leave(close)}>
            <Icon name="out" />
            Sign out
          </button>
        </>
      )}
    </Popover>
  );
}
