import { useState } from "preact/hooks";
import { Failure, sendChange } from "../api/client";
import type { StatementPlan } from "../api/queries";
import { session } from "../state/session";
import { useStore } from "../state/store";

interface Props {
  /** The statement's id. */
  id: number;
  /** Why the database cannot be asked for its plan. */
  why: string | null;
}

/** How the service’s database would run the statement; only an admin may ask it. */
export function Plan({ id, why }: Props) {
  const who = useStore(session);
  const [plan, setPlan] = useState<readonly string[] | Failure | "asked" | null>(null);
  if (who === null || who instanceof Failure || who.role !== "admin") return null;
  if (why !== null) return <p class="hint plan-why">No plan: {why}.</p>;
  const ask = async () => {
    setPlan("asked");
    try {
      setPlan((await sendChange<StatementPlan>("POST", `statements/${id}/plan`, who.csrf)).lines);
    } catch (cause) {
      setPlan(cause instanceof Failure ? cause : new Failure(0, String(cause)));
    }
  };
  return (
    <section class="plan" aria-label="Plan" aria-busy={plan === "asked"}>
      <button type="button" disabled={plan === "asked"} onClick={() => void ask()} title="Asks the database for its plan; the statement is not run">
        Explain
      </button>
      {plan instanceof Failure && (
        <p class="bad" role="alert">
          {plan.message}
        </p>
      )}
      {Array.isArray(plan) && (plan.length === 0 ? <p class="hint">The database has nothing to say about it.</p> : <pre>{plan.join("\n")}</pre>)}
    </section>
  );
}
