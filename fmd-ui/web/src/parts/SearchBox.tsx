import { useEffect, useRef, useState } from "preact/hooks";
import { change, go, page, usePlace } from "../state/router";
import { Icon } from "./Icon";

/** The id of the field that `/` leads to. */
export const SEARCH_ID = "search";

/** How long nothing is typed before it counts. */
const PAUSE_MS = 250;
/** The pages of the service that show only the endpoints that are searched for. */
const NARROWED = ["", "hours", "days", "versions", "latency", "requests", "profiles", "outliers", "errors", "queries", "users"];
/** The pages with something of their own to search. */
const SETTINGS = ["settings", "settings/endpoints"];

/** Narrows the page to some endpoints; on a page of something else it leads to the overview. */
export function SearchBox() {
  const { path, params } = usePlace();
  const key = SETTINGS.includes(path) ? "q" : "endpoints";
  const here = key === "q" || NARROWED.includes(path);
  // Where the page lists something the address takes over what is typed, once somebody pauses and not at every letter; elsewhere it waits for Enter.
  const asked = here ? (params.get(key) ?? "") : "";
  const [typed, setTyped] = useState(asked);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setTyped(asked), [asked, path]);
  useEffect(() => () => clearTimeout(pause.current), [path]);
  const set = (next: string) => {
    clearTimeout(pause.current);
    if (here) change({ [key]: next, before: null }, { replace: true });
  };
  const type = (next: string) => {
    setTyped(next);
    clearTimeout(pause.current);
    pause.current = setTimeout(() => set(next), PAUSE_MS);
  };
  const label = path === "settings" ? "Search settings" : "Search endpoints";
  return (
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (here) return set(typed);
        clearTimeout(pause.current);
        go(page("", { endpoints: typed }));
      }}
    >
      <Icon name="search" />
      <input
        id={SEARCH_ID}
        type="search"
        autoComplete="off"
        spellcheck={false}
        placeholder={label}
        aria-label={label}
        title={key === "q" ? undefined : "Words of a name, or a pattern such as GET /api/*"}
        class={here && typed !== "" ? "chosen" : ""}
        maxLength={200}
        aria-keyshortcuts="/"
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          if (typed !== "") {
            setTyped("");
            set("");
          }
          else event.currentTarget.blur();
        }}
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
}
