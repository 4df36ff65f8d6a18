// The timeline of one request as lanes: what happened, in rows of one meaning.

import type { Span } from "../../api/profile";
import { partOf } from "../kinds";

export interface SpanMeaning {
  label: string;
  token: string;
  lane: string;
}

const meaning = (key: keyof typeof KEYS, lane: string): SpanMeaning => ({ label: partOf(KEYS[key]).label, token: partOf(KEYS[key]).token, lane });
const KEYS = { poll: "cpu", await: "await", queued: "queued", pool_waiting: "pool_waiting", pool_running: "pool_running", cpu: "cpu", blocked: "blocked" } as const;

/** What each kind of span is called, its colour, and the lane that it stands in. */
export const MEANING: Record<Span["kind"], SpanMeaning> = {
  poll: { label: "poll", token: "--text-3", lane: "Polls" },
  await: meaning("await", "Waits"),
  queued: meaning("queued", "Waits"),
  pool_waiting: meaning("pool_waiting", "Pool"),
  pool_running: meaning("pool_running", "Pool"),
  cpu: meaning("cpu", "Samples"),
  blocked: meaning("blocked", "Samples"),
  query: { label: "query", token: "--accent", lane: "Queries" },
  connection: { label: "connection", token: "--amber", lane: "Queries" },
  step: { label: "step", token: "--text-2", lane: "Steps" },
};

export interface Lane {
  name: string;
  spans: readonly Span[];
}

/** The lanes in which something happened, in the order of [`MEANING`]. */
export function lanesOf(spans: readonly Span[]): Lane[] {
  const names = [...new Set(Object.values(MEANING).map(({ lane }) => lane))];
  return names.map((name) => ({ name, spans: spans.filter(({ kind }) => MEANING[kind].lane === name) })).filter(({ spans: within }) => within.length > 0);
}

/** How long the timeline is, nanoseconds: the request's time, or to the last end where something outlasted it. */
export function lengthOf(spans: readonly Span[], wholeMs: number): number {
  return spans.reduce((end, { start_ns, duration_ns }) => Math.max(end, start_ns + duration_ns), wholeMs * 1e6);
}

export interface Part {
  from: number;
  to: number;
}

/** The whole, or what of it `part` leaves: both as shares from 0 to 1; `null` when nothing of it is in sight. */
export function placeOf({ start_ns, duration_ns }: Span, { from, to }: Part): { left: number; width: number } | null {
  const begin = Math.max(start_ns, from);
  const end = Math.min(start_ns + duration_ns, to);
  if (end < begin || to <= from) return null;
  return { left: (begin - from) / (to - from), width: (end - begin) / (to - from) };
}
