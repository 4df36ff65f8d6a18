// The kinds of time, in the order, the words and the colours in which every page shows them.

import type { TimeDivision } from "../api/profile";

/** The kinds that a call tree tells apart, in the order of its figures. */
export const KINDS = ["cpu", "blocked", "await", "queued"] as const;
export type Kind = (typeof KINDS)[number];

/** A part of a request's time. */
export interface Part {
  key: Kind | "pool_waiting" | "pool_running" | "remainder";
  /** As in "11.9 ms *on the CPU*". */
  words: string;
  label: string;
  meaning: string;
  read: (time: TimeDivision) => number;
  /** The design token of its colour. */
  token: string;
}

export const PARTS: readonly Part[] = [
  { key: "cpu", label: "on CPU", words: "on the CPU", meaning: "A thread ran its code.", read: (time) => time.on_cpu_ms, token: "--kind-cpu" },
  { key: "blocked", label: "blocked", words: "blocked", meaning: "It held the worker in a system call, such as reading a file or taking a lock.", read: (time) => time.blocked_ms, token: "--kind-blocked" },
  { key: "await", label: "awaiting", words: "awaiting", meaning: "It was suspended at an .await and held no thread.", read: (time) => time.awaiting_ms, token: "--kind-await" },
  { key: "queued", label: "queued", words: "queued for its worker", meaning: "It could go on, but its worker was busy with something else.", read: (time) => time.queued_ms, token: "--kind-queued" },
  { key: "pool_waiting", label: "pool waiting", words: "waiting for a pool thread", meaning: "It waited for a thread of the blocking pool.", read: (time) => time.pool_waiting_ms, token: "--kind-pool-waiting" },
  { key: "pool_running", label: "pool running", words: "running in the blocking pool", meaning: "Its work ran on a thread of the blocking pool, as web::block does.", read: (time) => time.pool_running_ms, token: "--kind-pool-running" },
  { key: "remainder", label: "remainder", words: "unaccounted for", meaning: "What the parts do not account for; measuring errors can make it slightly negative.", read: (time) => time.remainder_ms, token: "--kind-remainder" },
];

const BY_KEY = new Map(PARTS.map((part) => [part.key, part]));

export function partOf(key: Part["key"]): Part {
  return BY_KEY.get(key)!;
}

/** The kind that an address names; `null` for all of them. */
export function readKind(text: string | null): Kind | null {
  return KINDS.find((kind) => kind === text) ?? null;
}

export function isKind(key: Part["key"]): key is Kind {
  return (KINDS as readonly string[]).includes(key);
}
