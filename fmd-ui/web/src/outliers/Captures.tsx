import "./style.css";
import { useState } from "preact/hooks";
import type { CaptureInfo } from "../api/outliers";
import { bytes, counted, duration, percent, text, threeFigures } from "../figures/number";
import { Link } from "../parts/Link";
import { endpointName } from "../profile/Head";
import { placeName, shortName } from "../profile/model/name";
import { page } from "../state/router";
import { DOING } from "./doing";
import { Stack } from "./Stack";

/** What was seen of a request while it took too long. */
export function Captures({ captures }: { captures: readonly CaptureInfo[] }) {
  const [chosen, setChosen] = useState(captures.length - 1);
  const shown = captures[Math.min(chosen, captures.length - 1)];
  if (!shown) return <p class="hint">It ended before it could be looked at; what its profile shows was sampled meanwhile.</p>;
  const { word, meaning } = DOING[shown.doing];
  return (
    <section class="captures" aria-label="Caught in the act">
      <h2>Caught in the act</h2>
      <div class="looks" role="tablist" aria-label="Looks">
        {captures.map((capture, n) => (
          <button key={n} type="button" role="tab" aria-selected={capture === shown} title={DOING[capture.doing].meaning} onClick={() => setChosen(n)}>
            <i class="dot" style={{ background: `var(${DOING[capture.doing].token})` }} />
            after {text(duration(capture.after_ms))}
          </button>
        ))}
      </div>
      <div class="look" role="tabpanel">
        <div>
          <p>
            <b title={meaning}>{word}</b> for {text(duration(shown.since_ms))}
            {shown.occupant && (
              <>
                , while its worker served <Link to={page(`endpoints/${shown.occupant.id}/profile`)}>{endpointName(shown.occupant)}</Link>
              </>
            )}
          </p>
          <Stack frames={shown.frames} />
          <Others others={shown.others} />
        </div>
        <Environment capture={shown} />
      </div>
    </section>
  );
}

/** Who may hold what the request waited for. */
function Others({ others }: { others: CaptureInfo["others"] }) {
  if (others.length === 0) return null;
  return (
    <>
      <h3>Meanwhile in flight</h3>
      <ul class="others">
        {others.map(({ endpoint, age_ms, at }, n) => (
          <li key={n}>
            <Link to={page(`endpoints/${endpoint.id}/profile`)}>{endpointName(endpoint)}</Link> for {text(duration(age_ms))}
            {at && (
              <>
                , at <code title={at.function}>{shortName(at.function)}</code> <span class="function-place">{placeName(at.file, at.line)}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Environment({ capture: { surroundings, in_flight } }: { capture: CaptureInfo }) {
  const { cores, process_cpu, process_memory, used_memory, total_memory } = surroundings;
  return (
    <dl class="environment">
      <dt>In flight</dt>
      <dd>{counted(in_flight, "request")}</dd>
      <dt>Process</dt>
      <dd>
        {threeFigures(process_cpu)} of {counted(cores.length, "core")}, {text(bytes(process_memory))}
      </dd>
      <dt>Memory</dt>
      <dd>
        {text(bytes(used_memory))} of {text(bytes(total_memory))} used
      </dd>
      <dt>Cores</dt>
      <dd class="cores">
        {cores.map((share, n) => (
          <span key={n} class="core" title={`Core ${n}: ${text(percent(share))}`}>
            <span style={{ height: `${Math.round(share * 100)}%` }} />
          </span>
        ))}
      </dd>
    </dl>
  );
}
