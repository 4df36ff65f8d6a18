import { useEffect, useMemo, useState } from "preact/hooks";
import { duration, percent, text } from "../figures/number";
import { Icon } from "../parts/Icon";
import { change, usePlace } from "../state/router";
import { sent } from "../state/sent";
import { FlameGraph } from "./flame/FlameGraph";
import { functionTimes, inverted, sandwich } from "./model/functions";
import { labelOf } from "./model/label";
import type { Match } from "./model/search";
import { type CallNode, wayTo } from "./model/tree";
import { Source } from "./tree/Source";

export const MODES = [
  { key: "icicle", name: "Callees", title: "Who called whom, from the top down (1)" },
  { key: "inverted", name: "Callers", title: "From the functions that spent the time to those who called them (2)" },
  { key: "sandwich", name: "Sandwich", title: "One function between its callers and its callees (3)" },
] as const;

type Mode = (typeof MODES)[number]["key"];

export function readMode(text: string | null): Mode {
  return MODES.find(({ key }) => key === text)?.key ?? "icicle";
}

/** The address of a mode, with the zoom of the one before let go. */
export const modeChanges = (mode: Mode) => ({ mode: mode === "icicle" ? null : mode, at: null });

/** Functions that the sandwich offers. */
const OFFERED = 100;

interface FlameProps {
  root: CallNode;
  all: string;
  match: Match | null;
  zoom: number | null;
  onZoom: (node: CallNode | null) => void;
  onFunction: (id: string) => void;
}

/** The flame graph in its three forms. */
export function Flame(props: FlameProps) {
  const { params } = usePlace();
  const mode = readMode(params.get("mode"));
  return (
    <>
      <div class="flame-tools">
        <span class="segments" role="radiogroup" aria-label="Direction">
          {MODES.map(({ key, name, title }) => (
            <button key={key} type="button" role="radio" aria-checked={key === mode} title={title} onClick={() => change(modeChanges(key))}>
              {name}
            </button>
          ))}
        </span>
        {mode === "sandwich" ? <Sandwich {...props} /> : <Plain {...props} mode={mode} />}
      </div>
    </>
  );
}

const words = (us: number, whole: number) => `${text(duration(us / 1000))}, ${text(percent(whole > 0 ? us / whole : 0))}`;

function Plain({ root, all, match, zoom, onZoom, onFunction, mode }: FlameProps & { mode: Mode }) {
  const shown = useMemo(() => (mode === "inverted" ? inverted(root) : root), [root, mode]);
  const way = useMemo(() => (zoom === null ? [] : wayTo(shown, zoom)), [shown, zoom]);
  const chosen = way.at(-1);
  return (
    <>
      {chosen?.frame ? (
        <Chosen node={chosen} all={all} wholeUs={root.totalUs} onReset={() => onZoom(null)} onFunction={onFunction} />
      ) : (
        <p class="flame-hint">A click zooms. Ctrl and the wheel zoom at the pointer; dragging moves.</p>
      )}
      <FlameGraph
        root={shown}
        all={all}
        summary={`Flame graph of ${all}, ${text(duration(shown.totalUs / 1000))}.`}
        wholeUs={root.totalUs}
        match={match}
        zoom={chosen ? zoom : null}
        onZoom={onZoom}
      />
    </>
  );
}

interface ChosenProps {
  node: CallNode;
  all: string;
  wholeUs: number;
  onReset: () => void;
  onFunction: (id: string) => void;
}

/** The function that was zoomed into, and where to go from it. */
function Chosen({ node, all, wholeUs, onReset, onFunction }: ChosenProps) {
  const [source, setSource] = useState(false);
  const frame = node.frame!;
  useEffect(() => setSource(false), [node.key]);
  return (
    <>
      <p class="flame-chosen">
        <b title={frame.function}>{labelOf(node, all).name}</b>
        <span class="amount">{words(node.totalUs, wholeUs)}</span>
        {frame.place !== "" && <span class="function-place">{frame.place}</span>}
        <button type="button" class="quiet" onClick={() => onFunction(frame.id)}>
          Callers and callees
        </button>
        {sent === null && frame.file !== null && frame.line > 0 && (
          <button type="button" class="quiet" aria-pressed={source} onClick={() => setSource(!source)}>
            Source
          </button>
        )}
        <button type="button" class="quiet" title="Show everything again (Esc)" onClick={onReset}>
          Reset
        </button>
      </p>
      {source && frame.file !== null && <Source file={frame.file} line={frame.line} />}
    </>
  );
}

function Sandwich({ root, all, match, onFunction }: FlameProps) {
  const { params } = usePlace();
  const functions = useMemo(() => functionTimes(root), [root]);
  const usual = functions.find(({ frame }) => frame.own) ?? functions[0];
  const id = params.get("fn") ?? usual?.frame.id ?? "";
  const chosen = functions.find(({ frame }) => frame.id === id);
  const both = useMemo(() => sandwich(root, id), [root, id]);
  const [callers, setCallers] = useState<number | null>(null);
  const [callees, setCallees] = useState<number | null>(null);
  useEffect(() => {
    setCallers(null);
    setCallees(null);
  }, [id]);
  const offered = functions.slice(0, OFFERED);
  return (
    <>
      <label class="select flame-function">
        <span class="unseen">Function</span>
        <select value={id} onChange={(event) => onFunction(event.currentTarget.value)}>
          {!offered.some(({ frame }) => frame.id === id) && <option value={id}>{chosen?.frame.short ?? id}</option>}
          {offered.map(({ frame, selfUs }) => (
            <option key={frame.id} value={frame.id}>
              {frame.short} · {text(duration(selfUs / 1000))}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </label>
      {chosen && (
        <p class="flame-chosen">
          <span class="amount">{words(chosen.totalUs, root.totalUs)}</span>
          <span class="hint">self {words(chosen.selfUs, root.totalUs)}</span>
          {chosen.frame.place !== "" && <span class="function-place">{chosen.frame.place}</span>}
        </p>
      )}
      {both ? (
        <div class="sandwich">
          <h3>Callers</h3>
          <FlameGraph root={both.callers} all={all} summary="Who called it." wholeUs={root.totalUs} match={match} up zoom={callers} onZoom={(node) => setCallers(node?.key ?? null)} />
          <FlameGraph root={both.callees} all={all} summary="What it called." wholeUs={root.totalUs} match={match} zoom={callees} onZoom={(node) => setCallees(node?.key ?? null)} />
          <h3>Callees</h3>
        </div>
      ) : (
        <p class="flame-hint">This function was not seen with what is chosen above.</p>
      )}
    </>
  );
}
