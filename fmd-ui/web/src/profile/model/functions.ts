// Functions by their time, wherever they were called, and who called them.

import { type CallNode, type Frame, NO_TIME, ROOT_KEY, type Times, keyBelow, node, plus, sum } from "./tree";
import { hash } from "../../figures/color";

export interface FunctionTime {
  /** With the line left out where there are several. */
  frame: Frame;
  self: Times;
  /** With what it called; a function that calls itself is counted once. */
  total: Times;
  selfUs: number;
  totalUs: number;
  selfSamples: number;
  samples: number;
}

/** All functions, by their own time. */
export function functionTimes(root: CallNode): FunctionTime[] {
  const found = new Map<string, FunctionTime>();
  const above = new Map<string, number>();
  const visit = (each: CallNode): void => {
    const frame = each.frame;
    if (frame) {
      let known = found.get(frame.id);
      if (!known) found.set(frame.id, (known = { frame: wholeFunction(frame), self: NO_TIME, total: NO_TIME, selfUs: 0, totalUs: 0, selfSamples: 0, samples: 0 }));
      if (known.frame.line !== frame.line && known.frame.line !== 0) known.frame = { ...known.frame, line: 0, place: known.frame.place.replace(/:\d+$/, "") };
      known.self = plus(known.self, each.self);
      known.selfSamples += each.selfSamples;
      const depth = above.get(frame.id) ?? 0;
      if (depth === 0) {
        known.total = plus(known.total, each.total);
        known.samples += each.samples;
      }
      above.set(frame.id, depth + 1);
    }
    each.children.forEach(visit);
    if (frame) above.set(frame.id, above.get(frame.id)! - 1);
  };
  visit(root);
  const all = [...found.values()];
  for (const each of all) {
    each.selfUs = sum(each.self);
    each.totalUs = sum(each.total);
  }
  return all.sort((a, b) => b.selfUs - a.selfUs || b.totalUs - a.totalUs || (a.frame.id < b.frame.id ? -1 : 1));
}

/** A frame that stands for its function as a whole. */
function wholeFunction(frame: Frame): Frame {
  return { ...frame, hash: hash(frame.id) };
}

/** A tree under construction, in which ways that begin alike are one. */
class Growing {
  readonly below = new Map<string, Growing>();
  self: Times = NO_TIME;
  samples = 0;
  constructor(readonly frame: Frame | null) {}

  step(frame: Frame): Growing {
    let next = this.below.get(frame.id);
    if (!next) this.below.set(frame.id, (next = new Growing(frame)));
    return next;
  }

  grown(key: number): CallNode {
    return node({
      key,
      frame: this.frame,
      self: this.self,
      selfSamples: this.samples,
      children: [...this.below.values()].map((each) => each.grown(keyBelow(key, each.frame!.hash))),
    });
  }
}

/** Each function's frame as a whole, found once. */
function wholeFrames(): (frame: Frame) => Frame {
  const known = new Map<string, Frame>();
  return (frame) => {
    let whole = known.get(frame.id);
    if (!whole) known.set(frame.id, (whole = wholeFunction(frame)));
    return whole;
  };
}

/** The tree the other way round: outermost the functions that spent the time, below each those who called it. */
export function inverted(root: CallNode): CallNode {
  const top = new Growing(null);
  const whole = wholeFrames();
  const way: Frame[] = [];
  const visit = (each: CallNode): void => {
    if (each.frame) way.push(whole(each.frame));
    if (each.selfUs > 0 || each.selfSamples > 0) {
      let at = top;
      for (let n = way.length - 1; n >= 0; n -= 1) at = at.step(way[n]!);
      at.self = plus(at.self, each.self);
      at.samples += each.selfSamples;
    }
    each.children.forEach(visit);
    if (each.frame) way.pop();
  };
  visit(root);
  return top.grown(ROOT_KEY);
}

export interface Sandwich {
  /** The function, and below it what it called. */
  callees: CallNode;
  /** The function, and below it who called it, with the time that they spent in it. */
  callers: CallNode;
}

/** A function between those who called it and those it called; `null` when it does not occur. Where it calls itself, the outermost call counts. */
export function sandwich(root: CallNode, id: string): Sandwich | null {
  const whole = wholeFrames();
  const way: Frame[] = [];
  let callees: Growing | null = null;
  let callers: Growing | null = null;

  const descend = (each: CallNode, into: Growing): void => {
    into.self = plus(into.self, each.self);
    into.samples += each.selfSamples;
    for (const child of each.children) descend(child, into.step(whole(child.frame!)));
  };
  const visit = (each: CallNode): void => {
    if (each.frame?.id === id) {
      const frame = whole(each.frame);
      callees ??= new Growing(frame);
      callers ??= new Growing(frame);
      descend(each, callees);
      let at = callers;
      for (let n = way.length - 1; n >= 0; n -= 1) at = at.step(way[n]!);
      at.self = plus(at.self, each.total);
      at.samples += each.samples;
      return;
    }
    if (each.frame) way.push(whole(each.frame));
    each.children.forEach(visit);
    if (each.frame) way.pop();
  };
  visit(root);
  const [down, up] = [callees as Growing | null, callers as Growing | null];
  return down && up ? { callees: down.grown(ROOT_KEY), callers: up.grown(ROOT_KEY) } : null;
}
