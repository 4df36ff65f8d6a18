// Which of the service's own functions a kind of time belongs to, and what follows from that.

import type { TimeDivision } from "../../api/profile";
import { type Kind, KINDS, PARTS, type Part } from "../kinds";
import { isFunction } from "./name";
import type { CallNode, Frame } from "./tree";

export interface Blamed {
  frame: Frame;
  us: number;
}

/**
 * The function to which most time of `kind` belongs: the own function that was running or waiting, itself or inside the libraries it
 * called. Where no own code is on the stack, it is the function that spent the time; where no stack is known, it is nobody's.
 */
export function blamed(root: CallNode, kind: Kind): Blamed | null {
  const at = KINDS.indexOf(kind);
  const all = new Map<string, Blamed>();
  const visit = (each: CallNode, owner: Frame | null): void => {
    const own = each.frame?.own ? each.frame : owner;
    const us = each.self[at]!;
    const who = own ?? each.frame;
    if (us > 0 && who && isFunction(who)) {
      const known = all.get(who.id);
      if (known) known.us += us;
      else all.set(who.id, { frame: who, us });
    }
    for (const child of each.children) visit(child, own);
  };
  visit(root, null);
  let most: Blamed | null = null;
  for (const each of all.values()) if (most === null || each.us > most.us) most = each;
  return most;
}

/** The parts of a division that say something, the greatest first; the remainder only when it is among the greatest. */
export function greatest(time: TimeDivision, least: number): { part: Part; ms: number }[] {
  return PARTS.map((part) => ({ part, ms: part.read(time) }))
    .filter(({ ms }) => time.wall_ms > 0 && ms / time.wall_ms >= least)
    .sort((a, b) => b.ms - a.ms);
}

/** A share of the time from which a thing is worth doing something about. */
const NOTABLE = 0.15;

/** What to do next, where the division says so. */
export function advice(time: TimeDivision, root: CallNode): string[] {
  const share = (ms: number) => (time.wall_ms > 0 ? ms / time.wall_ms : 0);
  const found: string[] = [];
  if (share(time.blocked_ms) >= NOTABLE) {
    const where = blamed(root, "blocked");
    found.push(`While it is blocked its worker serves nobody else: move ${where ? `what ${where.frame.short} does` : "that work"} into web::block, or use an async call.`);
  }
  if (share(time.queued_ms) >= NOTABLE) found.push("It could have gone on sooner: long polls of other requests held its worker. Shorten those, or move them into web::block.");
  if (share(time.pool_waiting_ms) >= NOTABLE) found.push("All threads of the blocking pool were busy: make the pool larger, or its tasks shorter.");
  return found;
}
