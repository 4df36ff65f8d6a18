import { useState } from "preact/hooks";
import { sharedAnswer } from "../api/shared";
import type { Health } from "../api/types";
import { counted } from "../figures/number";
import type { Zone } from "../figures/zone";
import { zone } from "../state/session";
import { useStore } from "../state/store";
import { Icon } from "./Icon";

/** The monitor's own health, looked at seldom. */
export const useHealth = sharedAnswer<Health>("health");

/** What is wrong, in sentences; nothing when all is well. */
export function troubles(health: Health, zone: Zone): string[] {
  const found: string[] = [];
  if (!health.store_ok) {
    const since = health.store_failed_at === null ? "" : ` at ${zone.clockSeconds(health.store_failed_at)}`;
    found.push(`The last write to the store failed${since}: ${health.store_error ?? "no reason given"}.`);
  }
  if (health.dropped > 0) found.push(`${counted(health.dropped, "request")} ${health.dropped === 1 ? "was" : "were"} not recorded: queue full.`);
  if (health.dropped_rows > 0) {
    found.push(`${counted(health.dropped_rows, "row")} of requests, errors or visitors ${health.dropped_rows === 1 ? "is" : "are"} missing, though not from the charts: the store failed for too long.`);
  }
  return found;
}

/** Tells on every page when figures are missing. What was put away comes back when it gets worse. */
export function HealthBanner() {
  const health = useHealth();
  const here = useStore(zone);
  const [away, setAway] = useState("");
  if (!health) return null;
  const found = troubles(health, here);
  const text = found.join(" ");
  if (text === "" || text === away) return null;
  return (
    <div class="banner" role="status">
      <Icon name="warning" />
      <p>{text}</p>
      <button type="button" class="bare" aria-label="Put away" title="Put away until it changes" onClick={() => setAway(text)}>
        <Icon name="close" />
      </button>
    </div>
  );
}
