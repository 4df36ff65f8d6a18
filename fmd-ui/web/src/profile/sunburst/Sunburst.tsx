import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { duration, percent, text } from "../../figures/number";
import { useStore } from "../../state/store";
import { theme, token } from "../../state/theme";
import { useWidth } from "../../parts/room";
import { prepared, useRatio } from "../flame/surface";
import { labelOf } from "../model/label";
import { type Box, layOut } from "../model/layout";
import type { Match } from "../model/search";
import { type CallNode, wayTo } from "../model/tree";
import { palette } from "../paint";
import { Tip } from "../Tip";
import { type Focus, draw, ringsOf, under } from "./draw";

const LARGEST = 1040;
/** What the screen keeps for other things than the picture. */
const AROUND = 150;
const SMALLEST = 320;
const ZOOM_MS = 260;
/** What was called from the middle, as far as it is listed beside it. */
const LISTED = 12;
/** Less than this share of the middle is not listed. */
const LEAST = 0.004;
const TRUNK = 0.97;

interface SunburstProps {
  root: CallNode;
  all: string;
  wholeUs: number;
  match: Match | null;
  zoom: number | null;
  onZoom: (node: CallNode) => void;
}

const still = matchMedia("(prefers-reduced-motion: reduce)");

/** The tree as rings, with the way to the node in the middle, and what it called, beside it. */
export function Sunburst({ root, all, wholeUs, match, zoom, onZoom }: SunburstProps) {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = useWidth(box);
  const ratio = useRatio();
  const look = useStore(theme);
  const colors = useMemo(() => palette(look, token), [look]);
  const layout = useMemo(() => layOut(root), [root]);
  const [pointed, setPointed] = useState<{ box: Box; x: number; y: number } | null>(null);
  const middle = layout.byKey.get(zoom ?? trunkEnd(root).key) ?? layout.rows[0]![0]!;
  const way = useMemo(() => wayTo(root, middle.node.key), [root, middle]);

  const size = Math.min(width, LARGEST, Math.max(SMALLEST, innerHeight - AROUND));
  const deepest = useMemo(() => depthOf(middle.node), [middle]);
  const rings = useMemo(() => ringsOf(size, deepest), [size, deepest]);
  const focus = useRef<Focus>({ from: middle.from, to: middle.to, row: middle.row });
  const motion = useRef(0);
  const paint = useRef<() => void>(() => {});
  paint.current = () => {
    if (!canvas.current || size === 0) return;
    draw(prepared(canvas.current, size, size, ratio), { layout, palette: colors, all, rings, size, match, hovered: pointed?.box ?? null, mono: token("--mono"), sans: token("--sans"), ...focus.current });
  };

  useLayoutEffect(() => paint.current(), [layout, colors, size, rings, ratio, match, pointed?.box]);
  const known = useRef(layout);
  useEffect(() => {
    const goal = { from: middle.from, to: middle.to, row: middle.row };
    const start = focus.current;
    cancelAnimationFrame(motion.current);
    setPointed(null);
    if (known.current !== layout || still.matches) {
      known.current = layout;
      focus.current = goal;
      paint.current();
      return;
    }
    const began = performance.now();
    const step = (at: number) => {
      const t = Math.min(1, Math.max(0, (at - began) / ZOOM_MS));
      const eased = 1 - (1 - t) ** 3;
      const go = (a: number, b: number) => a + (b - a) * eased;
      focus.current = t === 1 ? goal : { from: go(start.from, goal.from), to: go(start.to, goal.to), row: go(start.row, goal.row) };
      paint.current();
      if (t < 1) motion.current = requestAnimationFrame(step);
    };
    motion.current = requestAnimationFrame(step);
    return () => cancelAnimationFrame(motion.current);
  }, [layout, middle]);

  const hit = (event: MouseEvent) => {
    const bounds = canvas.current!.getBoundingClientRect();
    return under({ layout, rings, ...focus.current }, event.clientX - bounds.left, event.clientY - bounds.top);
  };
  const move = (event: PointerEvent) => {
    const at = hit(event);
    const bounds = box.current!.getBoundingClientRect();
    setPointed(at === null || at === "middle" || event.pointerType !== "mouse" ? null : { box: at, x: event.clientX - bounds.left, y: event.clientY - bounds.top });
  };
  const out = () => onZoom(way.at(-2) ?? root);
  const click = (event: MouseEvent) => {
    const at = hit(event);
    if (at === "middle") out();
    else if (at) onZoom(at.node);
  };

  const name = labelOf(middle.node, all);
  const called = middle.node.children.filter(({ totalUs }) => totalUs / Math.max(1, middle.node.totalUs) >= LEAST);
  return (
    <div class="sunburst">
      <div class="sunburst-picture" ref={box}>
        <div class="sunburst-rings" style={{ width: `${size}px`, height: `${size}px` }}>
          <canvas ref={canvas} aria-hidden="true" onPointerMove={move} onPointerLeave={() => setPointed(null)} onClick={click} />
          <div class="sunburst-middle" style={{ width: `${rings.inner * 1.56}px` }}>
            <b>{name.name.replaceAll("::", "::\u200b")}</b>
            <span>{text(duration(middle.node.totalUs / 1000))}</span>
            <span class="unit">{text(percent(wholeUs > 0 ? middle.node.totalUs / wholeUs : 0))}</span>
          </div>
        </div>
        {pointed && <Tip node={pointed.box.node} all={all} wholeUs={wholeUs} x={pointed.x} y={pointed.y} width={width} />}
      </div>
      <nav class="sunburst-way" aria-label="What stands in the middle">
        <h3>The way to the middle</h3>
        <ol>
          {way.map((step, n) => (
            <li key={step.key}>
              {n === way.length - 1 ? (
                <b aria-current="true">{labelOf(step, all).name}</b>
              ) : (
                <button type="button" class="inline" onClick={() => onZoom(step)}>
                  {labelOf(step, all).name}
                </button>
              )}
            </li>
          ))}
        </ol>
        <h3>{called.length === 0 ? "It called nothing that was seen." : "What it called"}</h3>
        <ul>
          {called.slice(0, LISTED).map((child) => (
            <li key={child.key}>
              <button type="button" class="sunburst-call" title={child.frame?.function} onClick={() => onZoom(child)}>
                <i class="dot" style={{ background: colors.fill(child).fill }} />
                <span>{labelOf(child, all).name}</span>
                <span class="amount">{text(percent(child.totalUs / middle.node.totalUs))}</span>
              </button>
            </li>
          ))}
        </ul>
        {called.length > LISTED && <p class="hint">and {called.length - LISTED} more</p>}
      </nav>
    </div>
  );
}

/** Where the time first divides: down to there every ring would be a full circle. */
function trunkEnd(root: CallNode): CallNode {
  let end = root;
  for (let next = end.children[0]; next && next.children.length > 0 && next.totalUs >= root.totalUs * TRUNK; next = end.children[0]) end = next;
  return end;
}

function depthOf(node: CallNode): number {
  return node.children.reduce((most, child) => (child.totalUs > 0 ? Math.max(most, 1 + depthOf(child)) : most), 0);
}
