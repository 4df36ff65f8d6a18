import type { ErrorGroup } from "../api/errors";
import { versionName } from "../figures/result";
import { stateOf } from "./words";

/** That a group is new in the running version, has come back, or is resolved; nothing when it is just open. */
export function Badge({ group }: { group: ErrorGroup }) {
  switch (stateOf(group)) {
    case "new":
      return <span class="badge new" title={`First seen in ${versionName(group.first_version)}, the version that runs now`}>new</span>;
    case "back":
      return <span class="badge new" title="It was resolved, and came back in a newer version">back</span>;
    case "resolved":
      return <span class="badge" title="It opens itself when it comes back in a newer version">resolved</span>;
    case "open":
      return null;
  }
}
