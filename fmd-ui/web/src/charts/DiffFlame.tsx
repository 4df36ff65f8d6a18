import { useMemo, useState } from "preact/hooks";
import type { DiffNode } from "../api/types";
import { duration, text } from "../figures/number";
import { shortName } from "../profile/model/name";
import { laidOut } from "./diffLayout";

const LINE = 20;
/** Narrower boxes than this share of the width are left out: nobody could see them. */
const LEAST = 0.0015;

/** How strongly a change is coloured, −1 (takes less) to 1 (takes more): by its share of the whole request. */
function tone({ before_ms, after_ms, certain }: DiffNode, whole: number): number {
  if (!certain) return 0;
  return Math.max(-1, Math.min(1, ((after_ms - before_ms) / whole) * 2.5));
}

/** Two call trees over each other: red takes more time of a request than before, green less, grey as much as chance allows. */
export function DiffFlame({ tree }: { tree: readonly DiffNode[] }) {
  const [zoomed, setZoomed] = useState<number | null>(null);
  const [seen, setSeen] = useState<number | null>(null);
  const placed = useMemo(() => laidOut(tree, zoomed).filter(({ width }) => width >= LEAST), [tree, zoomed]);
  const depth = placed.reduce((most, { depth }) => Math.max(most, depth), 0);
  const whole = Math.max(...tree.filter(({ parent }) => parent === null).map(({ before_ms, after_ms }) => Math.max(before_ms, after_ms)), Number.MIN_VALUE);
  const told = tree[seen ?? zoomed ?? -1];
  const label = (node: DiffNode) => `${node.function}: ${text(duration(node.before_ms))} → ${text(duration(node.after_ms))} of a request${node.certain ? "" : ", which sampling explains"}`;
  return (
    <div class="diff">
      <p class="diff-told" role="status">
        {told ? (
          <>
            <code>{told.function}</code> {text(duration(told.before_ms))} → <b>{text(duration(told.after_ms))}</b> of a request
            {!told.certain && <span class="quiet-words"> (sampling explains the difference)</span>}
          </>
        ) : (
          <span class="quiet-words">Each box is a function with what it calls below it. Choose one to zoom in.</span>
        )}
        {zoomed !== null && (
          <button type="button" class="quiet" onClick={() => setZoomed(null)}>
            Show all
          </button>
        )}
      </p>
      <div class="diff-boxes" style={{ height: `${(depth + 1) * LINE}px` }} onPointerLeave={() => setSeen(null)}>
        {placed.map(({ index, depth, left, width }) => {
          const node = tree[index]!;
          const strength = tone(node, whole);
          return (
            <button
              key={index}
              type="button"
              class={`diff-box ${strength > 0.02 ? "more" : strength < -0.02 ? "less" : ""}`}
              style={{ left: `${(left * 100).toFixed(3)}%`, width: `calc(${(width * 100).toFixed(3)}% - 1px)`, top: `${depth * LINE}px`, "--t": Math.abs(strength).toFixed(2) }}
              aria-label={label(node)}
              onPointerEnter={() => setSeen(index)}
              onFocus={() => setSeen(index)}
              onClick={() => setZoomed(index === zoomed ? null : index)}
            >
              {width > 0.025 ? shortName(node.function) : ""}
            </button>
          );
        })}
      </div>
    </div>
  );
}
