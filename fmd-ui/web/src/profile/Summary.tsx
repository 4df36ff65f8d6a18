import { Fragment } from "preact";
import type { TimeDivision } from "../api/profile";
import { duration, text } from "../figures/number";
import { isKind, type Kind } from "./kinds";
import { blamed, greatest } from "./model/blame";
import type { CallNode } from "./model/tree";

/** A part below this share of the time is left to the bar. */
const TOLD = 0.12;
/** Parts that a sentence holds before it is a list. */
const MOST_TOLD = 2;

/** What took the time and where, as clauses: "11.9 ms on the CPU, 9.2 ms of it in `report::rank`". */
export function Clauses({ time, tree, requests, onFunction }: { time: TimeDivision; tree: CallNode; requests: number; onFunction: (id: string) => void }) {
  const told = greatest(time, TOLD).slice(0, MOST_TOLD);
  if (told.length === 0) return <>nothing stands out</>;
  return (
    <>
      {told.map(({ part, ms }, n) => {
        const where = isKind(part.key) ? blamed(tree, part.key as Kind) : null;
        // A tree of few samples cannot say how much of it; a part that is nearly all of it need not.
        const mostly = where !== null && where.us / 1000 < ms * 0.9;
        return (
          <Fragment key={part.key}>
            {n > 0 && (n === told.length - 1 ? " and " : ", ")}
            <b>{text(duration(ms / requests))}</b> {part.words}
            {where && (
              <>
                {mostly ? `, ${text(duration(where.us / 1000 / requests))} of it in ` : " in "}
                <button type="button" class="inline code-name" title={`${where.frame.function}\nShow its callers and callees`} onClick={() => onFunction(where.frame.id)}>
                  {where.frame.short}
                </button>
              </>
            )}
          </Fragment>
        );
      })}
    </>
  );
}
