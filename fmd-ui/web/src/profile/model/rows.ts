// The rows of a tree that are shown: which nodes are open, which a search leaves.

import type { Match } from "./search";
import type { CallNode } from "./tree";

export interface Row {
  node: CallNode;
  depth: number;
  /** Whether its callees are shown; `null` when there are none. */
  open: boolean | null;
  /** Its place among the callees of the same function, from 1, and their number. */
  place: number;
  siblings: number;
  /** The lesser callees of `node` that this row stands for, instead of `node` itself. */
  rest: readonly CallNode[] | null;
}

/** Nodes with at least this share of all time are open at first. */
const HOT = 0.2;

/** Callees below this share of all time are shown as one row, where there are several of them. */
const SMALL = 0.004;
const FEWEST = 3;

/** What is open at first: the hot path, down to where its time divides. */
export function openAtFirst(root: CallNode): (node: CallNode) => boolean {
  return (node) => node.totalUs >= root.totalUs * HOT && (node.children[0]?.totalUs ?? 0) >= root.totalUs * SMALL;
}

/** Keys of the nodes that match or lead to some that do, and of those that lead there. */
export function waysTo(root: CallNode, match: Match): { shown: Set<number>; leading: Set<number> } {
  const shown = new Set<number>();
  const leading = new Set<number>();
  const visit = (node: CallNode): boolean => {
    let below = false;
    for (const child of node.children) if (visit(child)) below = true;
    if (below) leading.add(node.key);
    const hit = node.frame !== null && match(node.frame);
    if (hit || below) shown.add(node.key);
    return hit || below;
  };
  visit(root);
  return { shown, leading };
}

/** The key of the row of a node's lesser callees. */
export const restKey = (node: CallNode): number => -node.key;

/**
 * The rows of a tree, its root first. `said` holds what a person opened and closed. A search leaves the functions that match, the
 * ways to them, and what they called.
 */
export function rowsOf(root: CallNode, said: ReadonlyMap<number, boolean>, usual: (node: CallNode) => boolean, match: Match | null, complete = false): Row[] {
  const ways = match && waysTo(root, match);
  const rows: Row[] = [];
  const visit = (node: CallNode, depth: number, place: number, siblings: number, inside: boolean): void => {
    const hit = inside || (match !== null && node.frame !== null && match(node.frame));
    const children = ways && !hit ? node.children.filter(({ key }) => ways.shown.has(key)) : node.children;
    const open = children.length === 0 ? null : (said.get(node.key) ?? (ways ? ways.leading.has(node.key) : usual(node)));
    rows.push({ node, depth, open, place, siblings, rest: null });
    if (!open) return;
    const shown = complete || ways || said.get(restKey(node)) ? children.length : worthARow(children, root.totalUs);
    const count = Math.min(shown + 1, children.length);
    children.slice(0, shown).forEach((child, n) => visit(child, depth + 1, n + 1, count, hit));
    if (shown < children.length) rows.push({ node, depth: depth + 1, open: false, place: count, siblings: count, rest: children.slice(shown) });
  };
  if (!ways || ways.shown.size > 0) visit(root, 0, 1, 1, false);
  return rows;
}

/** How many of a node's callees, the greatest first, get a row of their own. */
function worthARow(children: readonly CallNode[], wholeUs: number): number {
  const small = children.findIndex(({ totalUs }) => totalUs < wholeUs * SMALL);
  if (small === -1 || children.length - small < FEWEST) return children.length;
  // Where all are small, some of them still show what it is.
  return small === 0 ? Math.min(children.length, FEWEST) : small;
}
