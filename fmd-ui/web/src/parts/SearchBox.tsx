import { useEffect, useState } from "preact/hooks";
import { change, go, page, usePlace } from "../state/router";
import { Icon } from "./Icon";

/** The id of the field that `/` leads to. */
export const SEARCH_ID = "search";

/** The pages of the service that show only the endpoints that are searched for. */
const NARROWED = ["", "hours", "days", "versions", "latency", "requests", "profiles", "outliers", "errors", "queries", "users"];
/** The pages with something of their own to search. */
const SETTINGS = ["settings", "settings/endpoints"];

/** Narrows the page to some endpoints; on a page of something else it leads to the overview. */
export function SearchBox() {
  const { path, params } = usePlace();
  const key = SETTINGS.includes(path) ? "q" : "endpoints";
  const here = key === "q" || NARROWED.includes(path);
  // Where the page lists something the address holds what is typed; elsewhere it waits here for Enter.
  const [waiting, setWaiting] = useState("");
  useEffect(() => setWaiting(""), [path]);
  const typed = here ? (params.get(key) ?? "") : waiting;
  const set = (next: string) => (here ? change({ [key]: next, before: null }, { replace: true }) : setWaiting(next));
  const label = path === "settings" ? "Search settings" : "Search endpoints";
  return (
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (!here) go(page("", { endpoints: typed }));
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
        onInput={(event) => set(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          if (typed !== "") set("");
          else event.currentTarget.blur();
        }}
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
}
