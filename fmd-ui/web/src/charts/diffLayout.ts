// Where the nodes of two call trees laid over each other stand.

import type { DiffNode } from "../api/types";

export interface Placed {
  index: number;
  depth: number;
  /** From 0 to 1, as is `width`. */
  left: number;
  width: number;
}

const size = ({ before_ms, after_ms }: DiffNode) => Math.max(before_ms, after_ms);

/** The nodes from the outermost down; with `zoomed`, that node as wide as everything and what leads to it above. */
export function laidOut(tree: readonly DiffNode[], zoomed: number | null): Placed[] {
  const below = new Map<number | null, number[]>();
  tree.forEach(({ parent }, index) => below.set(parent ?? null, [...(below.get(parent ?? null) ?? []), index]));
  const path: number[] = [];
  for (let at = zoomed; at !== null && at !== undefined; at = tree[at]?.parent ?? null) path.unshift(at);
  const placed: Placed[] = [];
  const place = (indices: readonly number[], depth: number, left: number, width: number, whole: number) => {
    const on = path[depth];
    const shown = on === undefined ? indices : indices.filter((index) => index === on);
    const sum = shown.reduce((all, index) => all + size(tree[index]!), 0);
    // What a node takes besides those below it stays free; more than it has is shared out.
    const scale = on !== undefined ? 1 / Math.max(sum, Number.MIN_VALUE) : 1 / Math.max(whole, sum, Number.MIN_VALUE);
    let at = left;
    for (const index of [...shown].sort((a, b) => size(tree[b]!) - size(tree[a]!))) {
      const own = size(tree[index]!) * scale * width;
      placed.push({ index, depth, left: at, width: own });
      place(below.get(index) ?? [], depth + 1, at, own, size(tree[index]!));
      at += own;
    }
  };
  const roots = below.get(null) ?? [];
  place(roots, 0, 0, 1, roots.reduce((all, index) => all + size(tree[index]!), 0));
  return placed;
}
