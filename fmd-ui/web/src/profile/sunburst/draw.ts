// Paints a sunburst: the rows of a layout as rings around the node in the middle.

import { boxLabel } from "../model/label";
import type { Box, Layout } from "../model/layout";
import { firstAfter } from "../model/layout";
import type { Match } from "../model/search";
import type { Palette } from "../paint";

/** Rings around the middle that are drawn; what lies further out is reached by going there. */
export const RINGS = 7;
const FONT_PIXELS = 11;
/** Arcs shorter than this at their outer edge are left out, pixels. */
const LEAST = 0.6;
const FEWEST_LETTERS = 7;
/** The middle holds a name and two figures, pixels. */
const LEAST_MIDDLE = 58;

/** What stands in the middle: a stretch of the width, and the row of the node that has it. */
export interface Focus {
  from: number;
  to: number;
  row: number;
}

export interface Rings {
  middle: number;
  /** Radius of the node in the middle, and of everything. */
  inner: number;
  outer: number;
  /** Rings that there is room for. */
  count: number;
}

export function ringsOf(size: number, deepest: number): Rings {
  const outer = size / 2 - 2;
  const count = Math.max(1, Math.min(RINGS, deepest));
  return { middle: size / 2, inner: Math.min(outer / 2.5, Math.max(LEAST_MIDDLE, outer / (count + 0.6))), outer, count };
}

export interface Scene extends Focus {
  layout: Layout;
  palette: Palette;
  all: string;
  rings: Rings;
  size: number;
  match: Match | null;
  hovered: Box | null;
  mono: string;
  sans: string;
}

export function draw(canvas: CanvasRenderingContext2D, scene: Scene): void {
  const { layout, palette, rings, size, from, to, row: focus } = scene;
  canvas.fillStyle = palette.ground;
  canvas.fillRect(0, 0, size, size);
  canvas.font = `${FONT_PIXELS}px ${scene.mono}`;
  canvas.textBaseline = "middle";
  canvas.textAlign = "center";
  const letter = canvas.measureText("mmmmmmmmmm").width / 10;
  const thick = (rings.outer - rings.inner) / rings.count;
  for (let depth = Math.max(0, Math.floor(focus)); depth < layout.rows.length; depth += 1) {
    const ring = depth - focus;
    if (ring <= 0) continue;
    if (ring > rings.count) break;
    const inside = rings.inner + Math.max(0, ring - 1) * thick;
    const outside = rings.inner + ring * thick;
    const row = layout.rows[depth]!;
    for (let index = firstAfter(row, from); index < row.length; index += 1) {
      const box = row[index]!;
      if (box.from >= to) break;
      const start = angle(Math.max(from, box.from), scene);
      const end = angle(Math.min(to, box.to), scene);
      if ((end - start) * outside < LEAST) continue;
      arc(canvas, scene, box, start, end, inside, outside, letter);
    }
  }
}

const TURN = 2 * Math.PI;

function angle(x: number, { from, to }: Focus): number {
  return ((x - from) / (to - from)) * TURN - Math.PI / 2;
}

function arc(canvas: CanvasRenderingContext2D, scene: Scene, box: Box, start: number, end: number, inside: number, outside: number, letter: number): void {
  const { palette, rings, match, hovered } = scene;
  const { fill, ink } = palette.fill(box.node);
  const hit = match !== null && box.node.frame !== null && match(box.node.frame);
  canvas.globalAlpha = match && !hit ? 0.25 : 1;
  canvas.beginPath();
  canvas.arc(rings.middle, rings.middle, outside, start, end);
  canvas.arc(rings.middle, rings.middle, inside, end, start, true);
  canvas.closePath();
  canvas.fillStyle = fill;
  canvas.fill();
  canvas.lineWidth = box === hovered ? 2 : (end - start) * outside > 3 ? 1 : 0.25;
  canvas.strokeStyle = box === hovered ? palette.outline : palette.ground;
  canvas.stroke();
  canvas.fillStyle = match && !hit ? palette.neutral.ink : ink;
  write(canvas, rings.middle, boxLabel(box.node, scene.all), start, end, inside, outside, letter);
  canvas.globalAlpha = 1;
}

/** Along the arc where it is long, outwards where it is only thick; not at all where neither has room. */
function write(canvas: CanvasRenderingContext2D, middle: number, text: string, start: number, end: number, inside: number, outside: number, letter: number): void {
  const radius = (inside + outside) / 2;
  const along = Math.floor(((end - start) * radius - 8) / letter);
  const across = Math.floor((outside - inside - 6) / letter);
  if (along >= FEWEST_LETTERS) {
    const shown = text.length <= along ? text : `${text.slice(0, along - 1)}…`;
    const turned = Math.sin((start + end) / 2) > 0;
    const step = (letter / radius) * (turned ? -1 : 1);
    const first = (start + end) / 2 - (step * (shown.length - 1)) / 2;
    for (let n = 0; n < shown.length; n += 1) {
      const at = first + n * step;
      canvas.save();
      canvas.translate(middle + Math.cos(at) * radius, middle + Math.sin(at) * radius);
      canvas.rotate(at + (turned ? -Math.PI / 2 : Math.PI / 2));
      canvas.fillText(shown[n]!, 0, 0);
      canvas.restore();
    }
  } else if (across >= FEWEST_LETTERS && (end - start) * radius > FONT_PIXELS + 2) {
    const at = (start + end) / 2;
    canvas.save();
    canvas.translate(middle + Math.cos(at) * radius, middle + Math.sin(at) * radius);
    canvas.rotate(Math.cos(at) < 0 ? at + Math.PI : at);
    canvas.fillText(text.length <= across ? text : `${text.slice(0, across - 1)}…`, 0, 0);
    canvas.restore();
  }
}

/** The box under a point; `middle` for the node in the middle, `null` outside. */
export function under({ layout, rings, from, to, row }: Pick<Scene, "layout" | "rings" | "from" | "to" | "row">, x: number, y: number): Box | "middle" | null {
  const [dx, dy] = [x - rings.middle, y - rings.middle];
  const radius = Math.hypot(dx, dy);
  if (radius < rings.inner) return "middle";
  if (radius > rings.outer) return null;
  const ring = Math.floor((radius - rings.inner) / ((rings.outer - rings.inner) / rings.count)) + 1;
  const turn = (Math.atan2(dy, dx) + Math.PI / 2 + TURN) % TURN;
  const at = from + (turn / TURN) * (to - from);
  const boxes = layout.rows[Math.round(row) + ring];
  const box = boxes?.[firstAfter(boxes, at)];
  return box && box.from <= at ? box : null;
}
