import type { Range } from "../api/types";
import { counted } from "../figures/number";
import { zone } from "../state/session";
import { useStore } from "../state/store";

/** How many errors there were from `at` on, for one step of the range. */
interface Step {
  at: number;
  hits: number;
}

/** The equal parts of a range, each with the errors of all the lists in it. */
export function added(lists: readonly (readonly number[])[], { from, to }: Range): { steps: Step[]; step: number } {
  const parts = Math.max(0, ...lists.map((list) => list.length));
  const step = (to - from) / Math.max(1, parts);
  return { step, steps: Array.from({ length: parts }, (_, n) => ({ at: from + n * step, hits: lists.reduce((sum, list) => sum + (list[n] ?? 0), 0) })) };
}

/** Errors over time. */
export function Bars({ steps, step, range }: { steps: readonly Step[]; step: number; range: Range }) {
  const here = useStore(zone);
  // Few bars stay slim, so that the page is not a red wall.
  const thick = steps.length < 40 ? 0.5 : 0.8;
  const most = steps.reduce((top, { hits }) => Math.max(top, hits), 1);
  return (
    <figure class="error-over-time" aria-label="Errors over time">
      <svg class="error-bars" viewBox={`0 0 ${steps.length} 100`} preserveAspectRatio="none" role="img" aria-label={`At most ${counted(most, "error")} at a point`}>
        {steps.map(({ at, hits }, n) => (
          <g key={at}>
            <title>{`${here.weekday(at)}, ${here.clock(at)} – ${here.clock(at + step)}: ${counted(hits, "error")}`}</title>
            <rect class="room" x={n} width={1} height={100} />
            {hits > 0 && <rect x={n + (1 - thick) / 2} width={thick} y={100 - Math.max(3, (hits / most) * 100)} height={Math.max(3, (hits / most) * 100)} />}
          </g>
        ))}
      </svg>
      <figcaption class="error-axis">
        <span>{here.moment(range.from)}</span>
        <span>at most {counted(most, "error")} at a point</span>
        <span>{here.moment(range.to, range.from)}</span>
      </figcaption>
    </figure>
  );
}
