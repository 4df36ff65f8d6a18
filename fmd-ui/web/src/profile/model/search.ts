// Finding functions by what a person types.

import type { CallNode, Frame } from "./tree";

export type Match = (frame: Frame) => boolean;

/** Whether a frame's name, crate or place has all words of `typed`; capitals count once there are some. `null` when nothing is typed. */
export function matcher(typed: string): Match | null {
  const words = typed.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  const exact = /[A-Z]/.test(typed);
  const known = new Map<number, boolean>();
  return (frame) => {
    const before = known.get(frame.hash);
    if (before !== undefined) return before;
    const text = `${frame.function} ${frame.crate} ${frame.place}`;
    const where = exact ? text : text.toLowerCase();
    const found = words.every((word) => where.includes(exact ? word : word.toLowerCase()));
    known.set(frame.hash, found);
    return found;
  };
}

export interface Found {
  /** Different functions that match. */
  functions: number;
  /** Time in them and in what they called, each moment counted once. */
  us: number;
}

export function found(root: CallNode, match: Match): Found {
  const functions = new Set<string>();
  let us = 0;
  const visit = (each: CallNode, inside: boolean): void => {
    const hit = each.frame !== null && match(each.frame);
    if (hit) functions.add(each.frame!.id);
    if (hit && !inside) us += each.totalUs;
    for (const child of each.children) visit(child, inside || hit);
  };
  visit(root, false);
  return { functions: functions.size, us };
}
