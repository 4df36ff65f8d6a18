import "./tabs.css";
import { page } from "../state/router";
import { useCurrentInSight } from "./inSight";
import { Link } from "./Link";

const TABS = [
  { path: "", name: "Summary" },
  { path: "hours", name: "Hours" },
  { path: "days", name: "Days" },
  { path: "versions", name: "Versions" },
  { path: "latency", name: "Latency" },
] as const;

/** The pages of the whole service. */
export function OverviewTabs({ current }: { current: (typeof TABS)[number]["path"] }) {
  const nav = useCurrentInSight(current);
  return (
    <nav class="tabs page-tabs" aria-label="Pages of the service" ref={nav}>
      {TABS.map(({ path, name }) => (
        <Link key={path} to={page(path)} current={path === current}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
