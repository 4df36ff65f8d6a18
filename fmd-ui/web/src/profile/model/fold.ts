// Library functions between the service's own code, folded into one row each.

import { type CallNode, NO_TIME, byFrame, keyBelow, merged, node, plus } from "./tree";

/** A row of so few library functions would hide more than it saves. */
const LEAST = 2;

/**
 * The tree with each run of library functions as one row. A row bears the name of the first of them, the one that own code
 * called, has the time of all of them, and below it stands the own code that they called back. The runs in `open`, by
 * the key of their row, stay as they are.
 */
export function foldLibraries(root: CallNode, open: ReadonlySet<number>): CallNode {
  return within(root, root.key, open);
}

/** A node of own code (or the root) with what is below it folded. */
function within(own: CallNode, key: number, open: ReadonlySet<number>): CallNode {
  return node({ ...own, key, children: own.children.map((child) => below(child, keyBelow(key, child.frame!.hash), open)) });
}

function below(child: CallNode, key: number, open: ReadonlySet<number>): CallNode {
  if (child.frame!.own) return within(child, key, open);
  const run = libraries(child);
  if (run.nodes.length < LEAST) return within(child, key, open);
  if (open.has(key)) return unfolded(child, key, open);
  return node({
    ...child,
    key,
    self: run.nodes.reduce((all, each) => plus(all, each.self), NO_TIME),
    selfSamples: run.nodes.reduce((all, each) => all + each.selfSamples, 0),
    children: byFrame(run.exits).map((same) => {
      const exit = keyBelow(key, same[0]!.frame!.hash);
      return within(same.length === 1 ? same[0]! : merged(same, exit, same[0]!.frame), exit, open);
    }),
    folded: run.nodes.length,
    crates: cratesOf(run.nodes),
  });
}

/** A run as it is, down to the own code below it. */
function unfolded(library: CallNode, key: number, open: ReadonlySet<number>): CallNode {
  return node({
    ...library,
    key,
    children: library.children.map((child) => {
      const under = keyBelow(key, child.frame!.hash);
      return child.frame!.own ? within(child, under, open) : unfolded(child, under, open);
    }),
  });
}

/** The library functions that hang together below `top`, and the own code that they called. */
function libraries(top: CallNode): { nodes: CallNode[]; exits: CallNode[] } {
  const nodes: CallNode[] = [];
  const exits: CallNode[] = [];
  const stack = [top];
  for (let next = stack.pop(); next; next = stack.pop()) {
    nodes.push(next);
    for (const child of next.children) (child.frame!.own ? exits : stack).push(child);
  }
  return { nodes, exits };
}

function cratesOf(nodes: readonly CallNode[]): string[] {
  const counts = new Map<string, number>();
  for (const { frame } of nodes) counts.set(frame!.crate, (counts.get(frame!.crate) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([crate]) => crate);
}
