import type { TreeFrame } from "../api/profile";
import { placeName, shortName } from "../profile/model/name";

/** Frames of libraries that are shown as one line. */
interface Line {
  frame: TreeFrame | null;
  folded: number;
}

/** A stack, innermost first, libraries between the service's own functions folded. */
export function Stack({ frames }: { frames: readonly TreeFrame[] }) {
  if (frames.length === 0) return <p class="hint">Its stack was not seen at that moment.</p>;
  return (
    <ol class="stack">
      {fold(frames).map(({ frame, folded }, n) =>
        frame === null ? (
          <li key={n} class="folded">
            {folded} of libraries
          </li>
        ) : (
          <li key={n} class={frame.own ? "own" : ""}>
            <code title={frame.function}>{shortName(frame.function)}</code>
            {frame.file !== null && (
              <span class="where" title={frame.file}>
                {placeName(frame.file, frame.line)}
              </span>
            )}
          </li>
        ),
      )}
    </ol>
  );
}

/** The innermost frame always shows: it says what is being waited for, whoever wrote it. */
export function fold(frames: readonly TreeFrame[]): Line[] {
  const lines: Line[] = [];
  const innermost = frames.length - 1;
  for (let n = innermost; n >= 0; n--) {
    const frame = frames[n]!;
    const last = lines.at(-1);
    if (frame.own || n === innermost) lines.push({ frame, folded: 0 });
    else if (last?.frame === null) last.folded += 1;
    else lines.push({ frame: null, folded: 1 });
  }
  return lines;
}
