// A call tree as the views walk it: each node with its total, its children with the greatest first.

import type { CallTree, TreeFrame } from "../../api/profile";
import { type Kind, KINDS } from "../kinds";
import { UNKNOWN, crateOf, frameHash, placeName, shortName } from "./name";

/** Microseconds by kind, in the order of [`KINDS`]. */
export type Times = readonly [cpu: number, blocked: number, awaiting: number, queued: number];

/** A function at one line of it. */
export interface Frame extends TreeFrame {
  /** The same for all lines of a function. */
  id: string;
  hash: number;
  short: string;
  place: string;
  crate: string;
}

export interface CallNode {
  /** The same for the same way through the code, also in a later answer. */
  key: number;
  /** `null` only for the root. */
  frame: Frame | null;
  children: CallNode[];
  /** Of it alone, and with all that it called. */
  self: Times;
  total: Times;
  /** Their sums. */
  selfUs: number;
  totalUs: number;
  /** Samples and waits; 0 in a tree of one kind, of which they are not known. */
  selfSamples: number;
  samples: number;
  /** `null` where it is not known, as for nodes that stand for several. */
  requests: number | null;
  meanUs: number | null;
  stdUs: number | null;
  /** Library functions that this row stands for; 0 for an ordinary row. */
  folded: number;
  /** Their crates, the one with most of them first. */
  crates: readonly string[];
}

/** Whether some stack is known of what was seen. */
export const hasStacks = ({ totalUs, children }: CallNode): boolean => totalUs > 0 && children.some(({ frame, children: below }) => frame!.function !== UNKNOWN || below.length > 0);

export const NO_TIME: Times = [0, 0, 0, 0];

export const plus = (a: Times, b: Times): Times => [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]];
export const sum = (times: Times): number => times[0] + times[1] + times[2] + times[3];

/** The kind that most of `times` is of. */
export function mainKind(times: Times): Kind {
  let most = 0;
  for (let n = 1; n < 4; n += 1) if (times[n]! > times[most]!) most = n;
  return KINDS[most]!;
}

/** The key of the node of `frame` below the node with key `above`: 53 bits, so that ten thousand nodes do not meet. */
export function keyBelow(above: number, frame: number): number {
  const low = Math.imul((above >>> 0) ^ frame, 0x9e3779b1) ^ (Math.imul(frame, 0x85ebca6b) >>> 13);
  const high = Math.imul(Math.floor(above / 2 ** 32) + frame, 0xc2b2ae35) ^ (above >>> 7);
  return ((high ^ (high >>> 15)) & 0x1fffff) * 2 ** 32 + ((low ^ (low >>> 16)) >>> 0);
}

export const ROOT_KEY = 1;

interface Parts {
  key: number;
  frame: Frame | null;
  self: Times;
  selfSamples: number;
  children: CallNode[];
  requests?: number | null;
  meanUs?: number | null;
  stdUs?: number | null;
  folded?: number;
  crates?: readonly string[];
}

const heaviestFirst = (a: CallNode, b: CallNode) => b.totalUs - a.totalUs || a.key - b.key;

/** A node with the totals that follow from its own time and its children. */
export function node({ key, frame, self, selfSamples, children, requests = null, meanUs = null, stdUs = null, folded = 0, crates = [] }: Parts): CallNode {
  children.sort(heaviestFirst);
  const total = children.reduce((all, child) => plus(all, child.total), self);
  const samples = children.reduce((all, child) => all + child.samples, selfSamples);
  return { key, frame, children, self, total, selfUs: sum(self), totalUs: sum(total), selfSamples, samples, requests, meanUs, stdUs, folded, crates };
}

function frameOf(frame: TreeFrame): Frame {
  return { ...frame, id: frame.function, hash: frameHash(frame), short: shortName(frame.function), place: placeName(frame.file, frame.line), crate: crateOf(frame) };
}

/** The tree of an answer. */
export function readTree(tree: CallTree): CallNode {
  const frames = tree.frames.map(frameOf);
  const below: number[][] = tree.nodes.map(() => []);
  const outermost: number[] = [];
  tree.nodes.forEach(({ parent }, index) => (parent === null ? outermost : below[parent]!).push(index));
  const keys: number[] = [];
  for (const { parent, frame } of tree.nodes) keys.push(keyBelow(parent === null ? ROOT_KEY : keys[parent]!, frames[frame]!.hash));

  // A node stands after the one above it, so that from the last on every node's children are there.
  const built: CallNode[] = new Array<CallNode>(tree.nodes.length);
  for (let index = tree.nodes.length - 1; index >= 0; index -= 1) {
    const { frame, cpu_us, blocked_us, await_us, queued_us, samples, requests, mean_us, std_us } = tree.nodes[index]!;
    built[index] = node({
      key: keys[index]!,
      frame: frames[frame]!,
      self: [cpu_us, blocked_us, await_us, queued_us],
      selfSamples: samples,
      children: below[index]!.map((child) => built[child]!),
      requests,
      meanUs: mean_us,
      stdUs: std_us,
    });
  }
  return node({ key: ROOT_KEY, frame: null, self: NO_TIME, selfSamples: 0, children: outermost.map((index) => built[index]!) });
}

/** The tree of one kind of time alone. How often a node was seen in it, and in how many samples, is then no longer known. */
export function onlyKind(root: CallNode, kind: Kind): CallNode {
  const at = KINDS.indexOf(kind);
  const pick = (each: CallNode): CallNode => {
    const self = NO_TIME.map((_, n) => (n === at ? each.self[n]! : 0)) as unknown as Times;
    return node({ ...each, self, selfSamples: 0, requests: null, meanUs: null, stdUs: null, children: each.children.filter((child) => child.total[at]! > 0).map(pick) });
  };
  return pick(root);
}

/** All nodes, those above before those below. */
export function* walk(root: CallNode): Generator<CallNode> {
  const stack = [root];
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next;
    for (let n = next.children.length - 1; n >= 0; n -= 1) stack.push(next.children[n]!);
  }
}

/** The nodes from the root to the one with `key`; nothing when there is none. */
export function wayTo(root: CallNode, key: number): CallNode[] {
  const way: CallNode[] = [];
  const find = (each: CallNode): boolean => {
    way.push(each);
    if (each.key === key || each.children.some(find)) return true;
    way.pop();
    return false;
  };
  find(root);
  return way;
}

/** One node in the place of several, with their times summed and what they called merged. */
export function merged(list: readonly CallNode[], key: number, frame: Frame | null): CallNode {
  const only = list.length === 1 ? list[0]! : null;
  return node({
    key,
    frame,
    self: list.reduce((all, each) => plus(all, each.self), NO_TIME),
    selfSamples: list.reduce((all, each) => all + each.selfSamples, 0),
    children: byFrame(list.flatMap(({ children }) => children)).map((same) => {
      const below = same[0]!.frame!;
      return merged(same, keyBelow(key, below.hash), below);
    }),
    requests: only?.requests ?? null,
    meanUs: only?.meanUs ?? null,
    stdUs: only?.stdUs ?? null,
  });
}

/** Nodes in groups of the same frame. */
export function byFrame(nodes: readonly CallNode[]): CallNode[][] {
  const groups = new Map<number, CallNode[]>();
  for (const each of nodes) {
    const same = groups.get(each.frame!.hash);
    if (same) same.push(each);
    else groups.set(each.frame!.hash, [each]);
  }
  return [...groups.values()];
}
