import { useEffect, useState } from "preact/hooks";
import { change, go, page, usePlace } from "../state/router";
import { Icon } from "./Icon";

/** The id of the field that `/` leads to. */
export const SEARCH_ID = "search";

/** The pages that list what can be searched. */
const LISTING = ["", "settings", "settings/endpoints", "latency", "versions"];

/** Filters what the page lists; on a page that lists nothing it leads to the overview. */
export function SearchBox() {
  const { path, params } = usePlace();
  const here = LISTING.includes(path);
  // Where the page lists something the address holds what is typed; elsewhere it waits here for Enter.
  const [waiting, setWaiting] = useState("");
  useEffect(() => setWaiting(""), [path]);
  const typed = here ? (params.get("q") ?? "") : waiting;
  const set = (next: string) => (here ? change({ q: next }, { replace: true }) : setWaiting(next));
  const label = path === "settings" ? "Search settings" : "Search endpoints";
  return (
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (!here) go(page("", { q: typed }));
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
