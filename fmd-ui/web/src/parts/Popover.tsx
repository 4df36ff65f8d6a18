import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { hold } from "../state/clock";

interface PopoverProps {
  /** What the button shows. */
  label: ComponentChildren;
  name: string;
  class?: string;
  children: (close: () => void) => ComponentChildren;
}

/** A button that opens a small panel under itself; Escape, a click elsewhere, or leaving it by Tab closes it. */
export function Popover({ label, name, class: kind = "", children }: PopoverProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => setOpen(false);

  useEffect(() => {
    if (!open) return;
    const release = hold();
    const outside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) close();
    };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("focusin", outside);
    return () => {
      release();
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("focusin", outside);
    };
  }, [open]);

  const escape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    close();
    button.current?.focus();
  };

  return (
    <div class={`popover ${kind}`} ref={box} onKeyDown={escape}>
      <button type="button" ref={button} aria-expanded={open} aria-label={name} title={name} onClick={() => setOpen(!open)}>
        {label}
      </button>
      {open && <div class="popover-panel">{children(close)}</div>}
    </div>
  );
}
