import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

interface ConfirmProps {
  title: string;
  /** What will happen. */
  children: ComponentChildren;
  /** What the button says. */
  action: string;
  /** What must be typed before the button works; nothing where a click is enough. */
  typed?: string;
  /** Whether nothing is lost by it. */
  calm?: boolean;
  /** Whether all that is needed has been given. */
  ready?: boolean;
  onConfirm: () => Promise<void>;
  onClose: () => void;
}

/** Asks before something goes for good. */
export function Confirm({ title, children, action, typed, calm = false, ready: given = true, onConfirm, onClose }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  const ready = !busy && given && (typed === undefined || said.trim() === typed);
  return (
    <dialog ref={dialog} class="keys confirm" aria-label={title} onClose={onClose} onClick={(event) => event.target === dialog.current && dialog.current?.close()}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!ready) return;
          setBusy(true);
          void onConfirm().finally(() => dialog.current?.close());
        }}
      >
        <h2>{title}</h2>
        {children}
        {typed !== undefined && (
          <label class="field">
            <span>
              Type <code>{typed}</code> to go on
            </span>
            <input value={said} autoComplete="off" spellcheck={false} onInput={(event) => setSaid(event.currentTarget.value)} />
          </label>
        )}
        <p class="actions">
          <button type="submit" class={calm ? "primary" : "danger"} disabled={!ready}>
            {busy ? "Working …" : action}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
        </p>
      </form>
    </dialog>
  );
}
