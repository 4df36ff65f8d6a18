import { useVersionName, useVersions } from "../api/versions";
import { versionName } from "../figures/result";
import { change, usePlace } from "../state/router";
import { zone } from "../state/session";
import { useStore } from "../state/store";
import { Icon } from "./Icon";
import { Popover } from "./Popover";

/** As many as the API takes at one time. */
const MOST = 32;

/** The versions whose requests are shown: all, one, or several at once. */
export function VersionPicker() {
  const { params } = usePlace();
  const here = useStore(zone);
  const known = useVersions() ?? [];
  const chosen = params.get("version")?.split(",") ?? [];
  const name = useVersionName(params.get("version"));
  const label = chosen.length === 0 ? "All versions" : chosen.length === 1 ? name : `${chosen.length} versions`;
  const choose = (ids: string[]) => change({ version: ids.join(","), before: null });
  // Newest first, whatever the order of clicks, so that one choice is one address.
  const ordered = (ids: string[]) => [...known.map(({ id }) => String(id)), ...ids].filter((id, n, all) => ids.includes(id) && all.indexOf(id) === n);
  return (
    <Popover
      class="versions-choice"
      name={`Versions shown: ${label}${chosen.length > 1 ? `, ${name}` : ""}`}
      label={
        <>
          <span class={`range-label${chosen.length === 0 ? "" : " chosen"}`}>{label}</span>
          <Icon name="down" />
        </>
      }
    >
      {(close) => (
        <>
          <button
            type="button"
            class="quiet"
            aria-pressed={chosen.length === 0}
            onClick={() => {
              choose([]);
              close();
            }}
          >
            All versions
          </button>
          {known.map(({ id, name: version, first_seen_at }) => {
            const key = String(id);
            const on = chosen.includes(key);
            return (
              <label key={key} title={version}>
                <input type="checkbox" checked={on} disabled={!on && chosen.length >= MOST} onChange={() => choose(on ? chosen.filter((each) => each !== key) : ordered([...chosen, key]))} />
                <code>{versionName(version)}</code>
                <span class="hint">{here.day(first_seen_at)}</span>
              </label>
            );
          })}
        </>
      )}
    </Popover>
  );
}
