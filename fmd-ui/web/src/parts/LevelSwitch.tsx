import { useEffect, useRef, useState } from "preact/hooks";
import { Failure, setLevel } from "../api/client";
import type { EndpointInfo, Level } from "../api/types";
import { refresh } from "../state/clock";
import { session } from "../state/session";
import { useStore } from "../state/store";
import { toast } from "../state/toasts";

/** The levels that can be chosen, and what each records. */
export const LEVELS: readonly { level: Level; name: string; records: string }[] = [
  { level: 0, name: "Last use", records: "only when it was last requested" },
  { level: 1, name: "Performance", records: "duration, status, version, user and address of every request" },
  { level: 2, name: "Outliers", records: "also what was asked for, and what was seen meanwhile, when a request takes unusually long" },
  { level: 3, name: "Profiler", records: "also where the time of every request goes" },
];

interface LevelSwitchProps {
  endpoint: EndpointInfo;
  /** Whether there is room for names instead of numbers. */
  names?: boolean;
}

/** How closely an endpoint is watched; only an admin may change it. */
export function LevelSwitch({ endpoint, names = false }: LevelSwitchProps) {
  const who = useStore(session);
  const [wish, setWish] = useState<Level | null>(null);
  const busy = useRef(false);
  const wanted = useRef<Level | null>(null);
  const shown = wish ?? endpoint.level;

  // A newer answer knows better than the wish.
  useEffect(() => {
    if (!busy.current) setWish(null);
  }, [endpoint]);

  if (who === null || who instanceof Failure || who.role !== "admin") {
    const level = LEVELS.find((each) => each.level === shown);
    return (
      <span class="level-shown" title={level ? `Level ${level.level} records ${level.records}` : undefined}>
        {names ? (level?.name ?? shown) : shown}
      </span>
    );
  }

  const choose = async (level: Level) => {
    if (level === shown) return;
    setWish(level);
    wanted.current = level;
    if (busy.current) return;
    busy.current = true;
    try {
      // Who chooses again while the last choice is on its way means the newest.
      while (wanted.current !== null) {
        const next = wanted.current;
        wanted.current = null;
        await setLevel(endpoint.id, next, who.csrf);
      }
      busy.current = false;
      refresh();
    } catch (cause) {
      busy.current = false;
      wanted.current = null;
      setWish(null);
      const why = cause instanceof Failure ? cause.message : String(cause);
      toast(`The level of ${endpoint.method} ${endpoint.pattern} stays ${endpoint.level}: ${why}`);
    }
  };

  const move = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const index = LEVELS.findIndex(({ level }) => level === shown);
    const next = LEVELS[Math.max(0, Math.min(LEVELS.length - 1, index + step))]!;
    const group = event.currentTarget as HTMLElement;
    void choose(next.level);
    group.querySelector<HTMLButtonElement>(`[data-level="${next.level}"]`)?.focus();
  };

  return (
    <span class="segments" role="radiogroup" aria-label={`Monitoring level of ${endpoint.method} ${endpoint.pattern}`} onKeyDown={move}>
      {LEVELS.map(({ level, name, records }) => (
        <button
          key={level}
          type="button"
          role="radio"
          aria-checked={level === shown}
          aria-label={`${level}, ${name}`}
          tabIndex={level === shown ? 0 : -1}
          data-level={level}
          title={`${name}: records ${records}`}
          onClick={() => void choose(level)}
        >
          {names ? name : level}
        </button>
      ))}
    </span>
  );
}
