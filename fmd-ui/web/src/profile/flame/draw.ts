// Paints a flame graph: as many boxes as can be seen, and no more, so that tens of thousands of them are drawn in a few milliseconds.

import { KINDS } from "../kinds";
import { boxLabel } from "../model/label";
import { type Box, type Layout, firstAfter } from "../model/layout";
import type { Match } from "../model/search";
import type { Palette } from "../paint";

/** Height of a row, pixels. */
export const ROW = 20;

/** Boxes narrower than this are drawn together with their neighbours. */
const LEAST = 0.5;
/** From this width on a box shows how its time divides by kind, and from the second on its name. */
const STRIPED = 12;
const NAMED = 26;
const STRIP = 2;
const PADDING = 5;
/** Where less than this share is of other kinds, there is nothing to show. */
const MIXED = 0.02;

export interface Scene {
  layout: Layout;
  palette: Palette;
  /** What the root is called. */
  all: string;
  width: number;
  height: number;
  /** What can be seen, from 0 to 1. */
  from: number;
  to: number;
  up: boolean;
  match: Match | null;
  hovered: Box | null;
  chosen: Box | null;
  font: string;
  /** Width of a letter, pixels. */
  letter: number;
}

/** Where the top of a row is. */
export function rowTop(row: number, { up, height }: Pick<Scene, "up" | "height">): number {
  return up ? height - (row + 1) * ROW : row * ROW;
}

export function draw(canvas: CanvasRenderingContext2D, scene: Scene): void {
  const { layout, palette, width, height, from, to, match } = scene;
  canvas.fillStyle = palette.ground;
  canvas.fillRect(0, 0, width, height);
  canvas.font = scene.font;
  canvas.textBaseline = "middle";
  const scale = width / (to - from);
  layout.rows.forEach((row, depth) => {
    const top = rowTop(depth, scene);
    if (top + ROW < 0 || top > height) return;
    for (let index = firstAfter(row, from); index < row.length; ) {
      const box = row[index]!;
      if (box.from >= to) break;
      const x = (box.from - from) * scale;
      const wide = (box.to - box.from) * scale;
      if (wide < LEAST) {
        // What follows within the same half pixel would not be seen apart.
        const next = firstAfter(row, from + (x + LEAST) / scale, index + 1);
        canvas.fillStyle = palette.fill(box.node).fill;
        canvas.globalAlpha = match && !(box.node.frame && match(box.node.frame)) ? 0.2 : 0.7;
        canvas.fillRect(x, top, LEAST, ROW - 1);
        canvas.globalAlpha = 1;
        index = next;
        continue;
      }
      paintBox(canvas, scene, box, x, wide, top);
      index += 1;
    }
  });
  outline(canvas, scene, scene.chosen, palette.accent, 2);
  outline(canvas, scene, scene.hovered, palette.outline, 1);
}

function paintBox(canvas: CanvasRenderingContext2D, { palette, width, match, all, letter, chosen }: Scene, box: Box, x: number, wide: number, top: number): void {
  const { node } = box;
  const gap = wide > 4 ? 1 : wide > 2 ? 0.5 : 0;
  const left = Math.max(x, -1);
  const right = Math.min(x + wide - gap, width + 1);
  const { fill, ink } = palette.fill(node);
  const hit = match !== null && node.frame !== null && match(node.frame);
  // Those above the chosen one are the way to it and not part of it.
  const aside = chosen !== null && box.row < chosen.row && box.to - box.from > chosen.to - chosen.from;
  canvas.globalAlpha = match && !hit ? 0.22 : aside ? 0.42 : 1;
  canvas.fillStyle = fill;
  canvas.fillRect(left, top, right - left, ROW - 1);
  if (wide >= STRIPED && node.frame !== null) stripe(canvas, palette, box, left, right, top);
  canvas.globalAlpha = match && !hit ? 0.6 : 1;
  if (hit && wide > 3) {
    canvas.strokeStyle = palette.outline;
    canvas.lineWidth = 1;
    canvas.strokeRect(left + 0.5, top + 0.5, right - left - 1, ROW - 2);
  }
  const room = right - Math.max(left, 0) - 2 * PADDING;
  if (wide >= NAMED && room >= letter * 2) {
    const text = boxLabel(node, all);
    const letters = Math.floor(room / letter);
    canvas.fillStyle = (match && !hit) || aside ? palette.neutral.ink : ink;
    canvas.fillText(text.length <= letters ? text : `${text.slice(0, letters - 1)}…`, Math.max(left, 0) + PADDING, top + ROW / 2 - 0.5);
  }
  canvas.globalAlpha = 1;
}

/** The kinds of a box's time, along its foot, where they are mixed. */
function stripe(canvas: CanvasRenderingContext2D, palette: Palette, { node }: Box, left: number, right: number, top: number): void {
  const most = Math.max(...node.total);
  if (1 - most / node.totalUs < MIXED) return;
  let x = left;
  KINDS.forEach((kind, n) => {
    const wide = (node.total[n]! / node.totalUs) * (right - left);
    if (wide <= 0) return;
    canvas.fillStyle = palette.kind(kind);
    canvas.fillRect(x, top + ROW - 1 - STRIP, wide, STRIP);
    x += wide;
  });
}

function outline(canvas: CanvasRenderingContext2D, scene: Scene, box: Box | null, color: string, weight: number): void {
  if (!box) return;
  const scale = scene.width / (scene.to - scene.from);
  const left = Math.max((box.from - scene.from) * scale, -2);
  const right = Math.min((box.to - scene.from) * scale, scene.width + 2);
  if (right < 0 || left > scene.width) return;
  canvas.strokeStyle = color;
  canvas.lineWidth = weight;
  canvas.strokeRect(left + weight / 2, rowTop(box.row, scene) + weight / 2, Math.max(1, right - left - weight - 1), ROW - 1 - weight);
}
