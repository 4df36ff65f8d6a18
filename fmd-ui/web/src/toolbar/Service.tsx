import { useQuery } from "../api/query";
import type { EndpointList, OptionInfo } from "../api/types";
import { counted } from "../figures/number";
import { versionName } from "../figures/result";
import { isUnmatched, Pattern } from "../parts/EndpointName";
import { Link } from "../parts/Link";
import { Problem, Skeleton } from "../parts/State";
import { Failure } from "../api/client";
import { page } from "../state/router";
import { session } from "../state/session";
import { useStore } from "../state/store";

/** Every route of the service that is known, with the one of this request marked. */
export function Routes({ method, pattern }: { method: string | null; pattern: string | null }) {
  const { data, failure } = useQuery<EndpointList>("endpoints", {}, "", 0);
  if (!data) return failure ? <Problem failure={failure} /> : <Skeleton rows={8} />;
  const routes = data.endpoints.filter((endpoint) => !isUnmatched(endpoint)).sort((a, b) => a.pattern.localeCompare(b.pattern) || a.method.localeCompare(b.method));
  return (
    <section class="shown-routes" aria-label="Routes">
      <p class="hint">
        {counted(routes.length, "route")}: those that were requested{pattern === null ? "" : ", this request’s in bold"}. With the feature <code>introspection</code> all are listed from the start.
      </p>
      <ul>
        {routes.map((endpoint) => (
          <li key={endpoint.id} aria-current={endpoint.pattern === pattern && endpoint.method === method ? "true" : undefined}>
            <Link to={page(`endpoints/${endpoint.id}`)} class="to-endpoint">
              <span class="method">{endpoint.method}</span> <Pattern endpoint={endpoint} />
            </Link>
            <span class="hint">level {endpoint.level}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The versions that run, and every option with its value and where that came from. */
export function Configuration() {
  const who = useStore(session);
  const { data, failure } = useQuery<OptionInfo[]>("config", {}, "", 0);
  if (!data) return failure ? <Problem failure={failure} /> : <Skeleton rows={8} />;
  return (
    <section class="shown-configuration" aria-label="Configuration">
      {who !== null && !(who instanceof Failure) && (
        <p class="sentence">
          Version <code title={who.app_version ?? ""}>{who.app_version === null ? "unknown" : versionName(who.app_version)}</code> of the service, <code>{who.fmd_version}</code> of fmd.
        </p>
      )}
      <table class="fields">
        <caption class="unseen">Options of the configuration</caption>
        <tbody>
          {data.map(({ key, value, source, doc }) => (
            <tr key={key} class={source === "default" ? "usual" : "changed"} title={doc}>
              <th scope="row">{key}</th>
              <td>
                {value === "" ? "empty" : value} {source !== "default" && <span class="hint">from {source}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
