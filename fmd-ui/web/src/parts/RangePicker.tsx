import { useState } from "preact/hooks";
import { now } from "../state/clock";
import { type Choice, PRESETS, readChoice, resolve, writeChoice } from "../state/range";
import { change, usePlace } from "../state/router";
import { zone } from "../state/session";
import { useStore } from "../state/store";
import { Icon } from "./Icon";
import { Popover } from "./Popover";

/** The time that the pages speak of: a preset, or any two moments. */
export function RangePicker() {
  const { params } = usePlace();
  const here = useStore(zone);
  const choice = readChoice(params);
  const label = "preset" in choice ? choice.preset.label : here.span(choice.from, choice.to);
  const choose = (next: Choice, close: () => void) => {
    change({ ...writeChoice(next), before: null });
    close();
  };
  return (
    <Popover
      class="range"
      name={`Time range: ${label}${"preset" in choice ? `, ${choice.preset.words}` : ""}`}
      label={
        <>
          <Icon name="clock" />
          <span class="range-label">{label}</span>
          <Icon name="down" />
        </>
      }
    >
      {(close) => (
        <>
          <div class="range-presets">
            {PRESETS.map((preset) => (
              <button
                key={preset.key}
                type="button"
                aria-pressed={"preset" in choice && choice.preset === preset}
                onClick={() => choose({ preset }, close)}
              >
                {preset.label}
              </button>
            ))}
          </div>
          <Custom choice={choice} onChoose={(next) => choose(next, close)} />
        </>
      )}
    </Popover>
  );
}

function Custom({ choice, onChoose }: { choice: Choice; onChoose: (choice: Choice) => void }) {
  const here = useStore(zone);
  const [shown] = useState(() => resolve(choice, now.get()));
  const [from, setFrom] = useState(here.field(shown.from));
  const [to, setTo] = useState(here.field(shown.to));
  const first = here.parseField(from);
  const last = here.parseField(to);
  const problem = first === null || last === null ? "Give both moments." : first >= last ? "The end must come after the beginning." : null;
  return (
    <form
      class="range-custom"
      onSubmit={(event) => {
        event.preventDefault();
        if (problem === null && first !== null && last !== null) onChoose({ from: first, to: last });
      }}
    >
      <label>
        From
        <input type="datetime-local" value={from} onInput={(event) => setFrom(event.currentTarget.value)} />
      </label>
      <label>
        To
        <input type="datetime-local" value={to} onInput={(event) => setTo(event.currentTarget.value)} />
      </label>
      <div class="range-foot">
        <span class="hint">{problem ?? here.name}</span>
        <button type="submit" class="primary" disabled={problem !== null}>
          Show
        </button>
      </div>
    </form>
  );
}
