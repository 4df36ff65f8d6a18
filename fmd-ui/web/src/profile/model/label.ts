// What a node is called in a row or in a box.

import type { CallNode } from "./tree";

export interface Label {
  name: string;
  /** What stands quietly behind it. */
  note: string;
}

/** Crates that a row of folded functions names. */
const NAMED = 3;

/** Whether a run of libraries only leads from own code to own code, and spends little itself. */
export const leads = ({ folded, selfUs, totalUs }: CallNode): boolean => folded > 0 && selfUs < totalUs / 2;

/** A run of libraries is called by the function that own code called, unless it only leads to other own code. */
export function labelOf(node: CallNode, all: string): Label {
  const { frame, folded, crates } = node;
  if (frame === null) return { name: all, note: "" };
  if (folded === 0) return { name: frame.short, note: "" };
  if (!leads(node)) return { name: frame.short, note: `and ${folded - 1} more library ${folded === 2 ? "frame" : "frames"}` };
  return { name: `${folded} library frames`, note: crates.slice(0, NAMED).join(", ") + (crates.length > NAMED ? " …" : "") };
}

/** The same in one piece, as short as a box wants it. */
export function boxLabel(node: CallNode, all: string): string {
  const { name, note } = labelOf(node, all);
  if (node.folded === 0) return name;
  return leads(node) ? `${name} · ${note}` : `${name} +${node.folded - 1}`;
}
