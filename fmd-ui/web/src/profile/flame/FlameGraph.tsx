import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { useStore } from "../../state/store";
import { theme, token } from "../../state/theme";
import { type Box, boxAt, layOut, neighbour } from "../model/layout";
import type { Match } from "../model/search";
import type { CallNode } from "../model/tree";
import { palette } from "../paint";
import { Tip } from "../Tip";
import { ROW, draw, rowTop } from "./draw";
import { useWidth } from "../../parts/room";
import { prepared, useRatio } from "./surface";
import { type Stretch, WHOLE, between, isWhole, moved, within, zoomed } from "./viewport";

/** Dragging less than this many pixels is a click. */
const LEAST_DRAG = 5;
const ZOOM_MS = 180;
const FONT_PIXELS = 11;
/** What a press of w or s, and of a or d, does. */
const NEARER = 0.7;
const ASIDE = 0.2;

interface FlameGraphProps {
  root: CallNode;
  /** What the root is called. */
  all: string;
  /** What it shows, for those who cannot see it. */
  summary: string;
  wholeUs: number;
  match: Match | null;
  /** Grows upwards, with the root at the foot. */
  up?: boolean;
  /** The node that fills the width. */
  zoom: number | null;
  onZoom: (node: CallNode | null) => void;
}

interface Pointed {
  box: Box;
  x: number;
  y: number;
}

const still = matchMedia("(prefers-reduced-motion: reduce)");

/** A flame graph on a canvas. A click zooms, double click and Escape go back, dragging moves, Ctrl and the wheel or two fingers zoom anywhere. */
export function FlameGraph({ root, all, summary, wholeUs, match, up = false, zoom, onZoom }: FlameGraphProps) {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = useWidth(box);
  const ratio = useRatio();
  const look = useStore(theme);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const layout = useMemo(() => layOut(root), [root]);
  const colors = useMemo(() => palette(look, token), [look]);
  const height = Math.max(1, layout.rows.length) * ROW;
  const chosen = zoom === null ? null : (layout.byKey.get(zoom) ?? null);

  // What can be seen changes with every frame of a movement, so it lives outside of the state.
  const seen = useRef<Stretch>(WHOLE);
  const motion = useRef(0);
  const frame = useRef(0);
  const paint = useRef<() => void>(() => {});
  paint.current = () => {
    frame.current = 0;
    if (!canvas.current || width === 0) return;
    const context = prepared(canvas.current, width, height, ratio);
    const font = `${FONT_PIXELS}px ${token("--mono")}`;
    context.font = font;
    draw(context, { layout, palette: colors, all, width, height, ...seen.current, up, match, hovered: pointed?.box ?? null, chosen, font, letter: context.measureText("mmmmmmmmmm").width / 10 });
  };
  const redraw = () => {
    if (frame.current === 0) frame.current = requestAnimationFrame(() => paint.current());
  };
  const jump = (next: Stretch) => {
    cancelAnimationFrame(motion.current);
    seen.current = next;
    redraw();
  };
  const glide = (goal: Stretch) => {
    cancelAnimationFrame(motion.current);
    const start = seen.current;
    if (still.matches || (start.from === goal.from && start.to === goal.to)) return jump(goal);
    const began = performance.now();
    const step = (at: number) => {
      const t = Math.min(1, Math.max(0, (at - began) / ZOOM_MS));
      seen.current = between(start, goal, t);
      paint.current();
      if (t < 1) motion.current = requestAnimationFrame(step);
    };
    motion.current = requestAnimationFrame(step);
  };

  useLayoutEffect(() => paint.current(), [layout, colors, width, height, ratio, match, pointed?.box, chosen, up]);
  const known = useRef(layout);
  useEffect(() => {
    const goal = chosen ? { from: chosen.from, to: chosen.to } : WHOLE;
    // Another tree is not the same picture moved.
    if (known.current === layout) glide(goal);
    else jump(goal);
    known.current = layout;
  }, [layout, chosen]);
  useEffect(
    () => () => {
      cancelAnimationFrame(frame.current);
      cancelAnimationFrame(motion.current);
    },
    [],
  );

  const share = (pixel: number) => seen.current.from + (pixel / Math.max(1, width)) * (seen.current.to - seen.current.from);
  const under = (event: { clientX: number; clientY: number }): Pointed | null => {
    const bounds = box.current!.getBoundingClientRect();
    const [x, y] = [event.clientX - bounds.left, event.clientY - bounds.top];
    const row = up ? Math.floor((height - y) / ROW) : Math.floor(y / ROW);
    const hit = boxAt(layout.rows[row], share(x));
    return hit && { box: hit, x, y };
  };

  const pointers = useRef(new Map<number, { x: number; y: number }>());
  const dragged = useRef(false);
  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    if (pointers.current.size === 0) dragged.current = false;
    pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    const before = pointers.current.get(event.pointerId);
    if (!before) {
      if (event.pointerType === "mouse") setPointed(under(event));
      return;
    }
    const bounds = box.current!.getBoundingClientRect();
    if (pointers.current.size === 2) {
      const other = [...pointers.current].find(([id]) => id !== event.pointerId)![1];
      const [was, is] = [Math.abs(before.x - other.x), Math.abs(event.clientX - other.x)];
      dragged.current = true;
      if (was > 8 && is > 8) jump(zoomed(seen.current, was / is, ((event.clientX + other.x) / 2 - bounds.left) / width));
      pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      return;
    }
    if (!dragged.current && Math.hypot(event.clientX - before.x, event.clientY - before.y) < LEAST_DRAG) return;
    dragged.current = true;
    setPointed(null);
    jump(moved(seen.current, (before.x - event.clientX) / width));
    pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };
  const lift = (event: PointerEvent) => {
    const pressed = pointers.current.delete(event.pointerId);
    if (!pressed || dragged.current || event.type !== "pointerup") return;
    const hit = under(event);
    setPointed(hit);
    if (hit) onZoom(hit.box.row === 0 ? null : hit.box.node);
  };

  // The page scrolls under a plain wheel; only what means this graph is taken from it.
  useEffect(() => {
    const element = box.current!;
    const wheel = (event: WheelEvent) => {
      const bounds = element.getBoundingClientRect();
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        jump(zoomed(seen.current, Math.exp(Math.max(-40, Math.min(40, event.deltaY)) * 0.01), (event.clientX - bounds.left) / bounds.width));
      } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        if (isWhole(seen.current)) return;
        event.preventDefault();
        jump(moved(seen.current, (event.deltaX || event.deltaY) / bounds.width));
      }
    };
    element.addEventListener("wheel", wheel, { passive: false });
    return () => element.removeEventListener("wheel", wheel);
  }, []);

  const reset = () => {
    onZoom(null);
    glide(WHOLE);
  };
  /** Points at a box by the keyboard, and brings it into sight. */
  const pointAt = (target: Box) => {
    const { from, to } = seen.current;
    if (target.to <= from || target.from >= to || target.to - target.from > to - from) {
      jump(within({ from: target.from - (to - from) * 0.1, to: target.from + (to - from) * 0.9 }));
    }
    const scale = width / (seen.current.to - seen.current.from);
    const middle = Math.max(0, Math.min(width, ((target.from + target.to) / 2 - seen.current.from) * scale));
    const y = rowTop(target.row, { up, height }) + ROW;
    setPointed({ box: target, x: Math.min(middle, width * 0.7), y });
    const top = box.current!.getBoundingClientRect().top + y;
    if (top < 120 || top > innerHeight - 180) scrollBy({ top: top - innerHeight / 2 });
  };
  const key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = pointed?.box ?? chosen ?? layout.rows[0]![0]!;
    const steps: Record<string, Parameters<typeof neighbour>[2]> = {
      ArrowLeft: "left",
      ArrowRight: "right",
      ArrowUp: up ? "in" : "out",
      ArrowDown: up ? "out" : "in",
    };
    const step = steps[event.key];
    if (step) pointAt((pointed || chosen ? neighbour(layout, at, step) : at) ?? at);
    else if (event.key === "Enter") onZoom(at.row === 0 ? null : at.node);
    else if (event.key === "w" || event.key === "+") glide(zoomed(seen.current, NEARER, 0.5));
    else if (event.key === "s" || event.key === "-") glide(zoomed(seen.current, 1 / NEARER, 0.5));
    else if (event.key === "a") glide(moved(seen.current, -ASIDE));
    else if (event.key === "d") glide(moved(seen.current, ASIDE));
    else if (event.key === "r" || event.key === "0") reset();
    else if (event.key === "Escape" && (pointed || zoom !== null || !isWhole(seen.current))) {
      setPointed(null);
      reset();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      class="flame"
      ref={box}
      tabIndex={0}
      role="group"
      aria-label={`${summary} Arrow keys go from function to function, Enter zooms in, Escape out; w, s, a and d zoom and move. The tree holds the same figures.`}
      style={{ height: `${height}px` }}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={lift}
      onPointerCancel={lift}
      onPointerLeave={() => setPointed(null)}
      onDblClick={reset}
      onKeyDown={key}
      onBlur={() => setPointed(null)}
    >
      <canvas ref={canvas} aria-hidden="true" />
      {pointed && <Tip node={pointed.box.node} all={all} wholeUs={wholeUs} x={pointed.x} y={pointed.y} width={width} />}
    </div>
  );
}
