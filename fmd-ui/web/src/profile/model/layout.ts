// Where each node of a tree stands in a flame graph or a sunburst: from 0 to 1 across, row by row.

import type { CallNode } from "./tree";

export interface Box {
  node: CallNode;
  above: Box | null;
  row: number;
  from: number;
  to: number;
}

export interface Layout {
  /** The boxes of each row, from left to right. */
  rows: Box[][];
  count: number;
  byKey: ReadonlyMap<number, Box>;
}

/** Nodes as wide as their time, the greatest of each caller's on the left. Nodes without time take no place. */
export function layOut(root: CallNode): Layout {
  const rows: Box[][] = [];
  const byKey = new Map<number, Box>();
  const scale = root.totalUs > 0 ? 1 / root.totalUs : 0;
  let current: Box[] = [{ node: root, above: null, row: 0, from: 0, to: root.totalUs > 0 ? 1 : 0 }];
  let count = 0;
  while (current.length > 0) {
    rows.push(current);
    count += current.length;
    const next: Box[] = [];
    for (const box of current) {
      byKey.set(box.node.key, box);
      let from = box.from;
      for (const child of box.node.children) {
        if (child.totalUs <= 0) continue;
        const to = from + child.totalUs * scale;
        next.push({ node: child, above: box, row: box.row + 1, from, to });
        from = to;
      }
    }
    current = next;
  }
  return { rows, count, byKey };
}

/** Index of the first box of a row that ends after `x`. */
export function firstAfter(row: readonly Box[], x: number, start = 0): number {
  let low = start;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (row[middle]!.to <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The box of a row at `x`. */
export function boxAt(row: readonly Box[] | undefined, x: number): Box | null {
  if (!row) return null;
  const box = row[firstAfter(row, x)];
  return box && box.from <= x ? box : null;
}

/** The box beside, above or below another, as the arrow keys go. */
export function neighbour({ rows }: Layout, box: Box, step: "out" | "in" | "left" | "right"): Box | null {
  if (step === "out") return box.above;
  if (step === "in") return boxAt(rows[box.row + 1], box.from + Number.EPSILON) ?? null;
  const row = rows[box.row]!;
  return row[firstAfter(row, box.from) + (step === "left" ? -1 : 1)] ?? null;
}
