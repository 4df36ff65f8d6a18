import "./tabs.css";
import { page } from "../state/router";
import { useCurrentInSight } from "./inSight";
import { Link } from "./Link";

const TABS = [
  { path: "settings", name: "Options" },
  { path: "settings/endpoints", name: "Endpoints" },
  { path: "settings/alerts", name: "Alerts" },
  { path: "settings/accounts", name: "Accounts" },
  { path: "settings/tokens", name: "API tokens" },
  { path: "settings/storage", name: "Storage" },
] as const;

/** The pages of the settings. */
export function SettingsTabs({ current }: { current: (typeof TABS)[number]["path"] }) {
  const nav = useCurrentInSight(current);
  return (
    <nav class="tabs page-tabs" aria-label="Pages of the settings" ref={nav}>
      {TABS.map(({ path, name }) => (
        <Link key={path} to={page(path)} current={path === current}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
