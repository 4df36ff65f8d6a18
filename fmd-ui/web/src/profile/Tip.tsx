import { counted, duration, grouped, percent, text } from "../figures/number";
import { KINDS, partOf } from "./kinds";
import { labelOf, leads } from "./model/label";
import type { CallNode } from "./model/tree";

const WIDTH = 340;
const AWAY = 14;

interface TipProps {
  node: CallNode;
  /** What the root is called. */
  all: string;
  /** Time of which shares are told, microseconds. */
  wholeUs: number;
  /** Where it points, in a surface `width` wide. */
  x: number;
  y: number;
  width: number;
}

const time = (us: number) => text(duration(us / 1000));

/** The exact figures of the node that is pointed at. */
export function Tip({ node, all, wholeUs, x, y, width }: TipProps) {
  const { frame, total } = node;
  const wide = Math.min(WIDTH, width);
  const left = x + AWAY + wide > width ? Math.max(0, Math.min(x - AWAY - wide, width - wide)) : x + AWAY;
  const { name, note } = labelOf(node, all);
  const kinds = KINDS.map((kind, n) => ({ part: partOf(kind), us: total[n]! })).filter(({ us }) => us > 0);
  return (
    <div class="readout tip" role="status" style={{ transform: `translate(${Math.round(left)}px, ${Math.round(y + AWAY)}px)`, width: `${wide}px` }}>
      <p class="tip-name">{frame === null ? all : leads(node) ? name : frame.function}</p>
      {frame !== null && <p class="tip-place">{node.folded > 0 ? note : [frame.place, frame.own ? "own code" : frame.crate].filter(Boolean).join(" · ")}</p>}
      <dl>
        <dt>total</dt>
        <dd>
          {time(node.totalUs)} <span class="unit">{text(percent(wholeUs > 0 ? node.totalUs / wholeUs : 0))}</span>
        </dd>
        <dt>self</dt>
        <dd>
          {time(node.selfUs)} <span class="unit">{text(percent(wholeUs > 0 ? node.selfUs / wholeUs : 0))}</span>
        </dd>
        {node.requests !== null && (
          <>
            <dt>seen in</dt>
            <dd>
              {counted(node.requests, "request")}
              {node.meanUs !== null && <span class="unit">, {time(node.meanUs)} at the mean</span>}
            </dd>
          </>
        )}
        {node.samples > 0 && (
          <>
            <dt>samples and waits</dt>
            <dd>{grouped(node.samples)}</dd>
          </>
        )}
        {kinds.flatMap(({ part, us }) => [
          <dt key={part.key}>
            <i class="dot" style={{ background: `var(${part.token})` }} />
            {part.label}
          </dt>,
          <dd key={`${part.key} time`}>{kinds.length === 1 ? "all of it" : [time(us), " ", <span class="unit">{text(percent(us / node.totalUs))}</span>]}</dd>,
        ])}
      </dl>
    </div>
  );
}
