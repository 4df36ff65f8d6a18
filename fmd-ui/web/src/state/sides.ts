// The two sides of a comparison, as the address holds them.

import type { Query } from "../api/client";
import type { VersionInfo } from "../api/types";
import type { Zone } from "../figures/zone";

export type Versus = "version" | "day" | "week" | "month" | "custom";

export const VERSUS: readonly { key: Versus; name: string; title: string }[] = [
  { key: "version", name: "Version", title: "A version against another one" },
  { key: "day", name: "Today", title: "Today against yesterday, up to the same time of day" },
  { key: "week", name: "Week", title: "This week against the last one, up to the same moment" },
  { key: "month", name: "Month", title: "This month against the last one, up to the same day" },
  { key: "custom", name: "Two ranges", title: "Any range against any other" },
];

export interface Sides {
  vs: Versus;
  query: Query;
}

const DAY = 86_400_000;
/** How far back versions are compared: as long as figures of single hours are kept. */
export const FARTHEST = 90 * DAY;
/** Minutes are the finest that is counted by. */
const LEAST_ROUNDED = 60_000;

/** What `params` ask to compare at `now`; versions are newest first, and only those with an id in `answering` had requests. */
export function sidesOf(params: URLSearchParams, now: number, zone: Zone, versions: readonly VersionInfo[], answering: readonly number[] = versions.map(({ id }) => id)): Sides {
  const asked = VERSUS.find(({ key }) => key === params.get("vs"))?.key;
  const vs = asked ?? (versions.length > 1 ? "version" : "day");
  if (vs === "version") return { vs, query: versionSides(params, now, versions, answering) };
  if (vs === "custom") return { vs, query: customSides(params, now) };
  const wall = now + zone.offset(now);
  const today = Math.floor(wall / DAY) * DAY;
  const date = new Date(today);
  const back = {
    day: today - DAY,
    // Monday is the first day.
    week: today - ((date.getUTCDay() + 6) % 7) * DAY - 7 * DAY,
    month: Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - 1, 1),
  }[vs];
  const begin = { day: today, week: back + 7 * DAY, month: Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) }[vs];
  // A short month ends before the same day of a longer one.
  const end = Math.min(begin, back + (wall - begin));
  return { vs, query: { from: zone.fromWall(begin), to: now, base_from: zone.fromWall(back), base_to: zone.fromWall(end) } };
}

function versionSides(params: URLSearchParams, now: number, versions: readonly VersionInfo[], answering: readonly number[]): Query {
  // One that was only just deployed has nothing to tell yet.
  const newest = (among: readonly VersionInfo[]) => (among.find(({ id }) => answering.includes(id)) ?? among[0])?.id;
  // Of several versions that were chosen elsewhere, the first is looked at.
  const version = params.get("version")?.split(",")[0] ?? newest(versions);
  const index = versions.findIndex(({ id }) => String(id) === String(version));
  const base = params.get("base_version") ?? newest(versions.slice(index + 1)) ?? versions[0]?.id;
  const seen = versions.filter(({ id }) => [String(version), String(base)].includes(String(id))).map(({ first_seen_at }) => first_seen_at);
  return { version, base_version: base, from: Math.max(0, now - FARTHEST, Math.min(now - 1, ...seen)), to: now };
}

function customSides(params: URLSearchParams, now: number): Query {
  const read = (key: string, usual: number) => {
    const typed = params.get(key);
    return typed !== null && /^\d{1,15}$/.test(typed) ? Number(typed) : usual;
  };
  const to = read("to", now);
  const from = read("from", to - DAY);
  return { from, to, base_from: read("base_from", from - (to - from)), base_to: read("base_to", from), version: params.get("version")?.split(",")[0], base_version: params.get("base_version") };
}

/** What is said of sides that are not counted as they were asked for, since minutes are not kept for ever. */
export function roundedWords(query: Query, sides: { before: { from: number; to: number }; after: { from: number; to: number } }): string {
  const { before, after } = sides;
  const widened = (from: Query[string], to: Query[string], side: { from: number; to: number }) =>
    (typeof from === "number" && side.from < from - LEAST_ROUNDED) || (typeof to === "number" && side.to > to + LEAST_ROUNDED);
  const rounded = widened(query.from, query.to, after) || widened(query.base_from, query.base_to, before);
  return rounded ? " · whole hours or days, as minutes of that time are not kept any more" : "";
}
