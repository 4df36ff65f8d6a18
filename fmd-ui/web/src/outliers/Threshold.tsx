import { useEffect, useState } from "preact/hooks";
import { Failure, setThreshold } from "../api/client";
import type { EndpointInfo } from "../api/types";
import { duration, parseDuration, text } from "../figures/number";
import { refresh } from "../state/clock";
import { session } from "../state/session";
import { useStore } from "../state/store";
import { toast } from "../state/toasts";

/** From when on a request is an outlier here, and the fixed threshold, which an admin can set. */
export function Threshold({ endpoint }: { endpoint: EndpointInfo }) {
  const who = useStore(session);
  const { usual_ms, outlier_after_ms, fixed_outlier_after_ms: fixed } = endpoint;
  const isAdmin = who !== null && !(who instanceof Failure) && who.role === "admin";
  return (
    <div class="threshold">
      <p>
        {usual_ms === null ? "What is usual is not known yet" : <>Usual: {text(duration(usual_ms))}</>}
        {outlier_after_ms !== null && (
          <>
            ; an outlier takes longer than <b>{text(duration(outlier_after_ms))}</b>
          </>
        )}
        .
      </p>
      {isAdmin ? <Field key={fixed} endpoint={endpoint} csrf={who.csrf} /> : fixed !== null && <p>Fixed threshold: {text(duration(fixed))}.</p>}
    </div>
  );
}

function Field({ endpoint: { id, fixed_outlier_after_ms: fixed }, csrf }: { endpoint: EndpointInfo; csrf: string | null }) {
  const shown = fixed === null ? "" : text(duration(fixed));
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped(shown), [shown]);
  const ms = parseDuration(typed.replace("\u00a0", " "));
  const wrong = typed.trim() !== "" && (ms === null || ms <= 0);
  const set = async () => {
    if (wrong || typed === shown) return;
    try {
      await setThreshold(id, typed.trim() === "" ? null : ms, csrf);
      refresh();
    } catch (cause) {
      setTyped(shown);
      toast(`The threshold stays as it is: ${cause instanceof Failure ? cause.message : String(cause)}`);
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void set();
      }}
    >
      <label>
        Fixed threshold{" "}
        <input
          value={typed}
          placeholder="none"
          size={9}
          aria-invalid={wrong}
          title="A duration, such as 250 ms or 1.2 s; whatever takes longer is an outlier, too. Empty for none"
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => void set()}
        />
      </label>
    </form>
  );
}
