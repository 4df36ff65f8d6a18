import "./tabs.css";
import { page } from "../state/router";
import { sent } from "../state/sent";
import { useCurrentInSight } from "./inSight";
import { Link } from "./Link";

const TABS = [
  { path: "", name: "Summary" },
  { path: "/hours", name: "Hours" },
  { path: "/versions", name: "Versions" },
  { path: "/compare", name: "Compare" },
  { path: "/users", name: "Users" },
  { path: "/profile", name: "Profile" },
  { path: "/profiler", name: "Profiled requests" },
  { path: "/outliers", name: "Outliers" },
  { path: "/errors", name: "Errors" },
  { path: "/queries", name: "Queries" },
] as const;

export type EndpointTab = (typeof TABS)[number]["path"];

/** The pages of one endpoint. */
export function EndpointTabs({ id, current }: { id: number; current: EndpointTab }) {
  const nav = useCurrentInSight(current);
  if (sent !== null) return null;
  return (
    <nav class="tabs endpoint-tabs" aria-label="Pages of this endpoint" ref={nav}>
      {TABS.map(({ path, name }) => (
        <Link key={path} to={page(`endpoints/${id}${path}`)} current={path === current}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
