import type { Point } from "../api/types";
import { grouped, rate, text } from "../figures/number";
import { zone } from "../state/session";
import { useStore } from "../state/store";
import { Duration } from "../parts/Figure";
import { FEW } from "./options";

interface ReadoutProps {
  point: Point;
  from: number;
  to: number;
  /** The points of a selection that is being drawn; `null` when only one is pointed at. */
  selected: readonly Point[] | null;
  left: number;
  width: number;
  top: number;
}

const WIDTH = 196;

/** The exact figures under the cursor. */
export function Readout({ point, from, to, selected, left, width, top }: ReadoutProps) {
  const here = useStore(zone);
  const seconds = to - from < 120_000 || from % 60_000 !== 0;
  const clock = (at: number) => (seconds ? here.clockSeconds(at) : here.clock(at));
  const sum = (read: (point: Point) => number) => (selected ?? [point]).reduce((total, each) => total + read(each), 0);
  const hits = sum((each) => each.hits);
  const errors = sum((each) => each.errors);
  const clients = sum((each) => each.client_errors);
  const sameDay = here.day(from) === here.day(to - 1);
  const x = left + 14 + WIDTH > width ? Math.max(0, left - 14 - WIDTH) : left + 14;
  return (
    <div class="readout" role="status" style={{ transform: `translate(${Math.round(x)}px, ${top}px)`, width: `${WIDTH}px` }}>
      <div class="readout-time">
        {here.weekday(from)}, {clock(from)} – {sameDay ? clock(to) : `${here.weekday(to)}, ${clock(to)}`}
      </div>
      <dl>
        <dt>requests</dt>
        <dd>
          {grouped(hits)} <span class="unit">{hits > 0 ? text(rate(hits / ((to - from) / 1000))).replace("\u00a0", "") : ""}</span>
        </dd>
        <dt class={errors > 0 ? "of-error" : ""}>errors</dt>
        <dd class={errors > 0 ? "of-error" : ""}>{grouped(errors)}</dd>
        <dt>client errors</dt>
        <dd>{grouped(clients)}</dd>
        {selected === null && hits > 0 && (
          <>
            <dt>p50</dt>
            <dd><Duration ms={point.p50_ms} /></dd>
            <dt>p95</dt>
            <dd><Duration ms={point.p95_ms} /></dd>
            <dt>p99</dt>
            <dd><Duration ms={point.p99_ms} /></dd>
          </>
        )}
      </dl>
      {selected !== null && <div class="readout-note">Release, or press Enter, to zoom in.</div>}
      {selected === null && hits === 0 && <div class="readout-note">No requests.</div>}
      {selected === null && hits > 0 && hits < FEW && <div class="readout-note">So few that the percentiles say little.</div>}
    </div>
  );
}
