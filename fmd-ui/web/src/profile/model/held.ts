// Who waited for whom, as rows of victims and columns of culprits.

import type { EndpointRef, Held } from "../../api/profile";

export interface Party {
  key: string;
  /** `null` for work of no endpoint, and for the others together. */
  ref: EndpointRef | null;
  /** How many it stands for, if it is the others. */
  rest: number;
  total: number;
}

export interface Victim extends Party {
  /** Milliseconds behind each culprit, in their order. */
  cells: number[];
}

export interface Matrix {
  victims: Victim[];
  culprits: Party[];
  /** The greatest cell. */
  most: number;
}

const keyOf = (ref: EndpointRef | null) => (ref === null ? "none" : String(ref.id));
const OTHERS = "others";

/** Parties by their time, the greatest first; those past `count` as one. */
function parties(held: readonly Held[], read: (each: Held) => EndpointRef | null, count: number): { list: Party[]; keys: Map<string, string> } {
  const found = new Map<string, Party>();
  for (const each of held) {
    const ref = read(each);
    const key = keyOf(ref);
    const known = found.get(key);
    if (known) known.total += each.time_ms;
    else found.set(key, { key, ref, rest: 0, total: each.time_ms });
  }
  const all = [...found.values()].sort((a, b) => b.total - a.total);
  // One that is left over is named: it takes no more room than "1 others".
  const named = all.length <= count + 1 ? all : all.slice(0, count);
  const rest = all.slice(named.length);
  const keys = new Map(named.map(({ key }) => [key, key]));
  for (const { key } of rest) keys.set(key, OTHERS);
  const list = rest.length === 0 ? named : [...named, { key: OTHERS, ref: null, rest: rest.length, total: rest.reduce((sum, { total }) => sum + total, 0) }];
  return { list, keys };
}

export function matrixOf(held: readonly Held[], victimCount: number, culpritCount: number): Matrix {
  const victims = parties(held, ({ victim }) => victim, victimCount);
  const culprits = parties(held, ({ culprit }) => culprit, culpritCount);
  const column = new Map(culprits.list.map(({ key }, n) => [key, n]));
  const rows = new Map<string, Victim>(victims.list.map((party) => [party.key, { ...party, cells: culprits.list.map(() => 0) }]));
  for (const { victim, culprit, time_ms } of held) {
    const row = rows.get(victims.keys.get(keyOf(victim))!)!;
    row.cells[column.get(culprits.keys.get(keyOf(culprit))!)!]! += time_ms;
  }
  const list = [...rows.values()];
  return { victims: list, culprits: culprits.list, most: list.reduce((most, { cells }) => Math.max(most, ...cells), 0) };
}
