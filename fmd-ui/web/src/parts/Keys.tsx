import { useEffect, useRef, useState } from "preact/hooks";
import { refresh } from "../state/clock";
import { go, page } from "../state/router";
import { STOPS } from "./Rail";
import { SEARCH_ID } from "./SearchBox";

/** Time in which the second key of a pair must follow, milliseconds. */
const PAIR_MS = 1200;

const LIST: readonly (readonly [keys: readonly string[], does: string])[] = [
  [["/"], "search"],
  ...STOPS.map((stop) => [["g", stop.key], `go to ${stop.name.toLowerCase()}`] as const),
  [["r"], "refresh"],
  [["←", "→"], "move along a chart that has the focus; with Shift, select; Enter zooms in"],
  [["1", "2", "3"], "on a profile: callees, callers, sandwich"],
  [["f"], "on a profile: find functions"],
  [["w", "s"], "on a flame graph: zoom; a and d move, r shows all of it"],
  [["Esc"], "close, clear, let go"],
  [["?"], "this list"],
];

function writing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** The keys that work on every page, and their list. */
export function Keys() {
  const [open, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const pair = useRef(0);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || writing(event.target)) return;
      const second = Date.now() - pair.current < PAIR_MS;
      pair.current = 0;
      const stop = second ? STOPS.find(({ key }) => key === event.key) : undefined;
      if (stop) go(page(stop.path));
      else if (event.key === "g") pair.current = Date.now();
      else if (event.key === "r") refresh();
      else if (event.key === "?") setOpen(true);
      else if (event.key === "/") document.getElementById(SEARCH_ID)?.focus();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);

  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);

  if (!open) return null;
  return (
    <dialog ref={dialog} class="keys" aria-label="Keys" onClose={() => setOpen(false)} onClick={(event) => event.target === dialog.current && dialog.current?.close()}>
      <h2>Keys</h2>
      <dl>
        {LIST.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((each) => (
                <kbd key={each}>{each}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
