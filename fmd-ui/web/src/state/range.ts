// The time that the pages speak of, as the address holds it: relative (`range=24h`) or fixed (`from` and `to`).

import type { Zone } from "../figures/zone";

/** A range that moves with the clock. */
export interface Preset {
  key: string;
  span: number;
  /** As in "requests in the last hour". */
  words: string;
  label: string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export const PRESETS: readonly Preset[] = [
  { key: "15m", span: 15 * MINUTE, words: "last 15 minutes", label: "15 min" },
  { key: "1h", span: HOUR, words: "last hour", label: "1 h" },
  { key: "6h", span: 6 * HOUR, words: "last 6 hours", label: "6 h" },
  { key: "24h", span: DAY, words: "last 24 hours", label: "24 h" },
  { key: "7d", span: 7 * DAY, words: "last 7 days", label: "7 d" },
  { key: "14d", span: 14 * DAY, words: "last 14 days", label: "14 d" },
  { key: "30d", span: 30 * DAY, words: "last 30 days", label: "30 d" },
];

/** The longest range that is shown when none is asked for. */
const LONGEST_USUAL = PRESETS[3]!;

let usual = LONGEST_USUAL;

/** What is shown when nothing is asked for: a day, or less where the recordings do not reach back as far. */
export function usualPreset(): Preset {
  return usual;
}

/** Settles the usual range for a service that is recorded since `since`. */
export function settleUsual(since: number | null, now: number): void {
  const reaching = since === null ? PRESETS[0]! : PRESETS.find(({ span }) => now - span <= since);
  usual = reaching !== undefined && reaching.span < LONGEST_USUAL.span ? reaching : LONGEST_USUAL;
}

export type Choice = { preset: Preset } | { from: number; to: number };

/** The range that an address holds. Nonsense counts as nothing said. */
export function readChoice(params: URLSearchParams): Choice {
  const from = wholeNumber(params.get("from"));
  const to = wholeNumber(params.get("to"));
  if (from !== null && to !== null && from < to) return { from, to };
  return { preset: PRESETS.find(({ key }) => key === params.get("range")) ?? usual };
}

/** The parameters that hold `choice`; `null` takes one away. */
export function writeChoice(choice: Choice): Record<"range" | "from" | "to", string | null> {
  if ("preset" in choice) {
    return { range: choice.preset === usual ? null : choice.preset.key, from: null, to: null };
  }
  return { range: null, from: String(Math.floor(choice.from)), to: String(Math.ceil(choice.to)) };
}

/** The moments that `choice` means at `now`. */
export function resolve(choice: Choice, now: number): { from: number; to: number } {
  return "preset" in choice ? { from: now - choice.preset.span, to: now } : choice;
}

/** As in "no requests *in the last hour*". */
export function choiceWords(choice: Choice, zone: Zone): string {
  return "preset" in choice ? `in the ${choice.preset.words}` : `between ${zone.span(choice.from, choice.to).replace(" – ", " and ")}`;
}

/** The shortest preset that reaches back to `at`, if `at` lies before `from`; `null` when none does. */
export function presetReaching(at: number, from: number, now: number): Preset | null {
  return at < from ? (PRESETS.find(({ span }) => now - span < at) ?? null) : null;
}

function wholeNumber(typed: string | null): number | null {
  return typed !== null && /^\d{1,15}$/.test(typed) ? Number(typed) : null;
}
