import { page, usePlace } from "../state/router";
import { useCurrentInSight } from "./inSight";
import { Icon, type IconName } from "./Icon";
import { Link } from "./Link";

interface Stop {
  path: string;
  name: string;
  icon: IconName;
  key: string;
  /** Other paths that belong to it. */
  within?: RegExp;
  /** Whether it stands at the foot. */
  foot?: boolean;
}

/** The pages of the dashboard, and the key that follows `g` to reach each. */
export const STOPS: readonly Stop[] = [
  { path: "", name: "Overview", icon: "overview", key: "o", within: /^(hours|days|versions|latency|endpoints\/.*)$/ },
  { path: "requests", name: "Requests", icon: "table", key: "t", within: /^requests\/\d+$/ },
  { path: "profiles", name: "Profiles", icon: "profiles", key: "p" },
  { path: "outliers", name: "Outliers", icon: "outliers", key: "u" },
  { path: "errors", name: "Errors", icon: "warning", key: "e", within: /^errors\// },
  { path: "queries", name: "Queries", icon: "queries", key: "q", within: /^statements\// },
  { path: "live", name: "Live", icon: "live", key: "l" },
  { path: "users", name: "Users", icon: "users", key: "v" },
  { path: "reports", name: "Reports", icon: "reports", key: "r" },
  { path: "graphs", name: "Graphs", icon: "chart", key: "g" },
  { path: "settings", name: "Settings", icon: "settings", key: "s", foot: true, within: /^settings\// },
];

export function Rail() {
  const { path } = usePlace();
  const nav = useCurrentInSight(path);
  return (
    <nav class="rail" aria-label="Pages" ref={nav}>
      {STOPS.map((stop) => (
        <Link key={stop.path} to={page(stop.path)} class={stop.foot ? "foot" : ""} current={stop.path === path || stop.within?.test(path) === true} title={`${stop.name} (g ${stop.key})`}>
          <Icon name={stop.icon} />
          <span>{stop.name}</span>
        </Link>
      ))}
    </nav>
  );
}
