import type { ShownDetail } from "../api/toolbar";
import { counted, duration, text } from "../figures/number";
import { Empty } from "../parts/State";

const WORD = { error: "ERROR", warn: "WARN", info: "INFO", debug: "DEBUG", trace: "TRACE" } as const;

/** What a request told the service's log, in order. */
export function Log({ detail: { events, unlisted_events: more } }: { detail: ShownDetail }) {
  if (events.length === 0) {
    return (
      <Empty title="It told the log nothing.">
        <p>
          Events of <code>tracing</code> come here where the service has fmd’s layer in its subscriber: <code>fmd_actix::tracing::layer()</code>, with the feature <code>tracing</code>.
        </p>
      </Empty>
    );
  }
  return (
    <section class="shown-log" aria-label="Log">
      <table>
        <caption class="unseen">Events of the log, after the request began</caption>
        <tbody>
          {events.map(({ at_ms, level, target, text: words }, n) => (
            <tr key={n} class={`log-${level}`}>
              <td class="log-at">{text(duration(at_ms))}</td>
              <td class="log-level">{WORD[level]}</td>
              <td class="log-target">{target}</td>
              <td class="log-text">{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p class="hint">{counted(more, "more event")} than are kept.</p>}
    </section>
  );
}
