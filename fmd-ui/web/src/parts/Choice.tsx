interface ChoiceProps<Key extends string> {
  label: string;
  options: readonly { key: Key; name: string; title?: string }[];
  chosen: Key;
  onChoose: (key: Key) => void;
}

/** A few ways to look at the same thing, of which one holds. */
export function Choice<Key extends string>({ label, options, chosen, onChoose }: ChoiceProps<Key>) {
  const move = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = options[options.findIndex(({ key }) => key === chosen) + step];
    if (!next) return;
    onChoose(next.key);
    (event.currentTarget as HTMLElement).querySelector<HTMLButtonElement>(`[data-key="${next.key}"]`)?.focus();
  };
  return (
    <span class="segments" role="radiogroup" aria-label={label} onKeyDown={move}>
      {options.map(({ key, name, title }) => (
        <button key={key} type="button" role="radio" data-key={key} aria-checked={key === chosen} tabIndex={key === chosen ? 0 : -1} title={title} onClick={() => onChoose(key)}>
          {name}
        </button>
      ))}
    </span>
  );
}
