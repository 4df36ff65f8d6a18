import { useState } from "preact/hooks";
import type { ErrorSample } from "../api/errors";
import { counted } from "../figures/number";
import { Source } from "../profile/tree/Source";
import { sent } from "../state/sent";

type Frame = ErrorSample["frames"][number];

/** Dependencies without debug information have no files: their frames are known by that. */
const isOwn = ({ own, file }: Frame) => own && file !== null;

/** A stack, innermost first; libraries' frames are folded, and the source is shown of the frame at `from`, or else of the first own one. */
export function Stack({ frames, from = null }: { frames: readonly Frame[]; from?: Pick<Frame, "file" | "line"> | null }) {
  const known = from === null ? -1 : frames.findIndex(({ file, line }) => file === from.file && line === from.line);
  const shownFirst = known < 0 ? frames.findIndex(isOwn) : known;
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set(shownFirst < 0 ? [] : [shownFirst]));
  const [unfolded, setUnfolded] = useState(false);
  // What comes after the source that is shown at first waits for it, so that nothing is pushed down.
  const [settled, setSettled] = useState(shownFirst < 0 || sent !== null);
  const turn = (n: number) => {
    const next = new Set(open);
    if (!next.delete(n)) next.add(n);
    setOpen(next);
  };
  const hidden = frames.filter((frame) => !isOwn(frame)).length;
  return (
    <section class="listing" aria-label="Stack">
      <div class="listing-head">
        <h2>Stack</h2>
        <p class="hint">innermost first</p>
        {hidden > 0 && (
          <button type="button" class="quiet" aria-pressed={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? "Hide libraries" : `Show ${counted(hidden, "frame")} of libraries`}
          </button>
        )}
      </div>
      <ol class="stack">
        {frames.map((frame, n) => {
          if ((!isOwn(frame) && !unfolded) || (!settled && n > shownFirst)) return null;
          const { file, line } = frame;
          return (
            <li key={n} class={isOwn(frame) ? "own" : ""}>
              <button type="button" class="bare" aria-expanded={open.has(n)} disabled={file === null} onClick={() => turn(n)}>
                <code>{frame.function}</code>
                {file !== null && (
                  <span class="error-place">
                    {file.split("/").slice(-2).join("/")}:{line}
                  </span>
                )}
              </button>
              {open.has(n) && file !== null && <Source file={file} line={line} onRead={n === shownFirst ? () => setSettled(true) : undefined} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
