import { useStore } from "../state/store";
import { dismiss, toasts } from "../state/toasts";
import { Icon } from "./Icon";

export function Toasts() {
  const shown = useStore(toasts);
  return (
    <div class="toasts" role="alert" aria-live="assertive">
      {shown.map(({ id, text }) => (
        <div key={id} class="toast">
          <p>{text}</p>
          <button type="button" class="bare" aria-label="Dismiss" onClick={() => dismiss(id)}>
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
