import type { Range, Summary } from "../api/types";
import { counted, duration, percent, text } from "../figures/number";
import { choiceWords } from "../state/range";
import { zone } from "../state/session";
import { useStore } from "../state/store";
import type { View } from "../state/view";

/** The page's answer in words and figures. */
export function Sentence({ summary, view }: { summary: Summary; view: View }) {
  const here = useStore(zone);
  const { hits, errors, p95_ms, error_rate, abandoned } = summary;
  return (
    <p class="sentence">
      {hits === 0 ? "No requests" : <b>{counted(hits, "request")}</b>} {choiceWords(view.choice, here)}
      {view.version !== null && (view.version.includes(",") ? " by these versions" : " by this version")}
      {p95_ms !== null && (
        <>
          , p95 <b>{text(duration(p95_ms))}</b>
        </>
      )}
      {hits > 0 && ", "}
      {hits > 0 && (errors > 0 ? <b class="bad">{counted(errors, "error")}</b> : "no errors")}
      {errors > 0 && error_rate !== null && ` (${text(percent(error_rate))})`}
      {abandoned > 0 && `, ${counted(abandoned, "request")} abandoned by the client`}.
    </p>
  );
}

/** The exact range, and the one place that names the time zone. */
export function Scope({ range, version }: { range: Pick<Range, "from" | "to">; version: string | null }) {
  const here = useStore(zone);
  return (
    <p class="scope">
      {here.span(range.from, range.to)}
      <span> · {here.name}</span>
      {version !== null && <span> · version {version}</span>}
    </p>
  );
}
