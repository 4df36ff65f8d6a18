// Who waited for whom, as rows of victims and columns of culprits.

import type { EndpointRef, Held, TreeFrame } from "../../api/profile";

export interface Party {
  key: string;
  /** `null` for work of no endpoint, and for the others together. */
  ref: EndpointRef | null;
  /** How many it stands for, if it is the others. */
  rest: number;
  total: number;
  /** Milliseconds besides, in which it may have been so. */
  possible: number;
}

/** How long one waited behind another. */
export interface Cell {
  ms: number;
  possible: number;
  /** Where the culprit was meanwhile, if it is one. */
  at: TreeFrame | null;
}

export interface Victim extends Party {
  /** Behind each culprit, in their order. */
  cells: Cell[];
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
    if (known) {
      known.total += each.time_ms;
      known.possible += each.possibly_ms;
    } else found.set(key, { key, ref, rest: 0, total: each.time_ms, possible: each.possibly_ms });
  }
  const all = [...found.values()].sort((a, b) => b.total - a.total || b.possible - a.possible);
  // One that is left over is named: it takes no more room than "1 others".
  const named = all.length <= count + 1 ? all : all.slice(0, count);
  const rest = all.slice(named.length);
  const keys = new Map(named.map(({ key }) => [key, key]));
  for (const { key } of rest) keys.set(key, OTHERS);
  const sum = (of: (party: Party) => number) => rest.reduce((all, party) => all + of(party), 0);
  const list = rest.length === 0 ? named : [...named, { key: OTHERS, ref: null, rest: rest.length, total: sum(({ total }) => total), possible: sum(({ possible }) => possible) }];
  return { list, keys };
}

export function matrixOf(held: readonly Held[], victimCount: number, culpritCount: number): Matrix {
  const victims = parties(held, ({ victim }) => victim, victimCount);
  const culprits = parties(held, ({ culprit }) => culprit, culpritCount);
  const column = new Map(culprits.list.map(({ key }, n) => [key, n]));
  const rows = new Map<string, Victim>(victims.list.map((party) => [party.key, { ...party, cells: culprits.list.map(() => ({ ms: 0, possible: 0, at: null })) }]));
  for (const { victim, culprit, time_ms, possibly_ms, at } of held) {
    const [row, behind] = [victims.keys.get(keyOf(victim))!, culprits.keys.get(keyOf(culprit))!];
    const cell = rows.get(row)!.cells[column.get(behind)!]!;
    cell.ms += time_ms;
    cell.possible += possibly_ms;
    if (row !== OTHERS && behind !== OTHERS) cell.at = at;
  }
  const list = [...rows.values()];
  return { victims: list, culprits: culprits.list, most: list.reduce((most, { cells }) => Math.max(most, ...cells.map(({ ms }) => ms)), 0) };
}
