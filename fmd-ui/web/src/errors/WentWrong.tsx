import "./style.css";
import type { ErrorSample } from "../api/errors";
import { Link } from "../parts/Link";
import { page } from "../state/router";
import { KIND, shortName } from "./words";

/** What went wrong in one request; nothing when nothing did. */
export function WentWrong({ errors }: { errors: readonly ErrorSample[] }) {
  if (errors.length === 0) return null;
  return (
    <ul class="went-wrong" aria-label="What went wrong">
      {errors.map((error) => (
        <li key={error.id}>
          <Link to={page(`errors/${error.group_id}`)} title={`All errors like this: ${error.name}`}>
            <span class="bad" title={KIND[error.kind].meaning}>{KIND[error.kind].word}</span> <b>{error.kind === "panic" ? "" : shortName(error.name)}</b>
          </Link>
          <span class="error-text">{error.message}</span>
          {error.sources.map((source, n) => (
            <span key={n} class="error-text cause">
              because {source}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
