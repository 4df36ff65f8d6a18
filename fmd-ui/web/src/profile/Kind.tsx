import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { TimeDivision } from "../api/profile";
import { duration, percent, text } from "../figures/number";
import { type Kind, KINDS, PARTS, isKind, partOf } from "./kinds";
import { useWidth } from "../parts/room";
import { placed } from "./labels";
import { type Times, sum } from "./model/tree";

/** A part of the bar narrower than this share is drawn a little wider, so that it can be seen. */
const SEEN = 0.002;
const LABELS_APART = 8;

interface DivisionBarProps {
  time: TimeDivision;
  /** Requests that `time` is summed over. */
  requests: number;
  chosen: Kind | null;
  onChoose: ((kind: Kind | null) => void) | null;
}

/** Where the time went, as one bar with each of its parts named. A click on a part looks at that kind alone. */
export function DivisionBar({ time, requests, chosen, onChoose }: DivisionBarProps) {
  const parts = PARTS.map((part) => ({ part, ms: part.read(time) }));
  const present = parts.filter(({ ms }) => ms !== 0);
  const absent = parts.filter(({ part, ms }) => ms === 0 && part.key !== "remainder");
  const whole = Math.max(time.wall_ms, present.reduce((all, { ms }) => all + Math.max(0, ms), 0));
  const share = (ms: number) => (time.wall_ms > 0 ? ms / time.wall_ms : 0);

  const box = useRef<HTMLDivElement>(null);
  const labels = useRef<HTMLUListElement>(null);
  const width = useWidth(box);
  const [places, setPlaces] = useState<number[] | null>(null);
  let before = 0;
  const starts = [...present.map(({ ms }) => (before += Math.max(0, ms)) - Math.max(0, ms)), ...(absent.length > 0 ? [whole] : [])];
  useLayoutEffect(() => {
    const widths = [...labels.current!.children].map((label) => Math.ceil(label.getBoundingClientRect().width));
    const next = placed(starts.map((ms) => (ms / whole) * width), widths, LABELS_APART, width);
    setPlaces((known) => (String(known) === String(next) ? known : next));
  });

  return (
    <div ref={box} class={`division${chosen === null ? "" : " one-chosen"}`}>
      <div class="division-bar" aria-hidden="true">
        {present.map(({ part, ms }) =>
          ms > 0 ? (
            <span
              key={part.key}
              class={`part-${part.key}${chosen === part.key ? " chosen" : ""}`}
              title={`${part.label}: ${text(duration(ms / requests))}, ${text(percent(share(ms)))}`}
              style={{ flexGrow: String(Math.max(ms / whole, SEEN)), background: `var(${part.token})` }}
              onClick={onChoose && isKind(part.key) ? () => onChoose(chosen === part.key ? null : (part.key as Kind)) : undefined}
            />
          ) : null,
        )}
      </div>
      <ul ref={labels} class={`division-parts${places ? " placed" : ""}`}>
        {present.map(({ part, ms }, n) => {
          const figures = (
            <>
              <span class="division-label">
                <i class={`dot part-${part.key}`} style={{ background: `var(${part.token})` }} />
                {part.label}
              </span>
              <span class="division-figures">
                <b>{text(duration(ms / requests))}</b> <span class="unit">{text(percent(Math.abs(share(ms))))}</span>
              </span>
            </>
          );
          const key = part.key;
          return (
            <li key={key} style={places ? { transform: `translateX(${places[n] ?? 0}px)` } : undefined}>
              {onChoose && isKind(key) ? (
                <button
                  type="button"
                  aria-pressed={chosen === key}
                  title={`${part.meaning} ${chosen === key ? "Show all kinds again." : "Show only this kind below."}`}
                  onClick={() => onChoose(chosen === key ? null : key)}
                >
                  {figures}
                </button>
              ) : (
                <div title={part.meaning}>{figures}</div>
              )}
            </li>
          );
        })}
        {absent.length > 0 && <li class="division-absent" style={places ? { transform: `translateX(${places[present.length] ?? 0}px)` } : undefined}>none {absent.map(({ part }) => part.label).join(", ")}</li>}
      </ul>
    </div>
  );
}

/** The same in a cell of a table, `width` being its share of the longest. */
export function MiniDivision({ time, width = 1 }: { time: TimeDivision; width?: number }) {
  const parts = PARTS.map((part) => ({ part, ms: Math.max(0, part.read(time)) })).filter(({ ms }) => ms > 0);
  const words = parts.map(({ part, ms }) => `${part.label} ${text(duration(ms))}`).join(", ");
  return (
    <span class="mini" role="img" aria-label={words} title={words} style={{ width: `${Math.max(1, width * 100)}%` }}>
      {parts.map(({ part, ms }) => (
        <span key={part.key} class={`part-${part.key}`} style={{ flexGrow: String(ms / Math.max(time.wall_ms, 1e-9)), background: `var(${part.token})` }} />
      ))}
    </span>
  );
}

/** The kinds of a node's time as a bar of `share` of its cell. */
export function KindBar({ times, share }: { times: Times; share: number }) {
  const all = sum(times);
  return (
    <span class="kind-bar" aria-hidden="true">
      <span class="mini" style={{ width: `${Math.min(100, share * 100)}%` }}>
        {KINDS.map((kind, n) => (times[n]! > 0 ? <span key={kind} style={{ flexGrow: String(times[n]! / all), background: `var(${partOf(kind).token})` }} /> : null))}
      </span>
    </span>
  );
}
