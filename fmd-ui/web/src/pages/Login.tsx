import { useEffect, useRef, useState } from "preact/hooks";
import { Failure } from "../api/client";
import type { Session } from "../api/types";
import { readWritten } from "../state/place";
import { go, page, place, root } from "../state/router";
import { signIn } from "../state/session";

/** Asks who is there, and goes back to where they wanted to be. */
export function Login({ session }: { session: Session }) {
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const name = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const back = () => go(readWritten(place().params.get("next"), root) ?? page(""), { replace: true });

  useEffect(() => {
    if (session.authenticated) back();
    else name.current?.focus();
  }, [session.authenticated]);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(null);
    try {
      await signIn(name.current!.value, password.current!.value);
    } catch (cause) {
      setBusy(false);
      setProblem(words(cause));
      password.current?.select();
    }
  };

  return (
    <main class="login">
      <form class="login-card" onSubmit={(event) => void submit(event)} aria-labelledby="login-title">
        {session.show_login_banner && (
          <header>
            <h1 id="login-title">{session.brand_name}</h1>
            {session.description !== "" && <p>{session.description}</p>}
          </header>
        )}
        {!session.show_login_banner && (
          <h1 id="login-title" class="unseen">
            Sign in
          </h1>
        )}
        <label>
          User
          <input ref={name} name="username" autoComplete="username" autoCapitalize="none" spellcheck={false} required aria-describedby="login-problem" />
        </label>
        <label>
          Password
          <input ref={password} name="password" type="password" autoComplete="current-password" required aria-describedby="login-problem" />
        </label>
        <p id="login-problem" class="login-problem" role="alert">
          {problem}
        </p>
        <button type="submit" class="primary" aria-busy={busy}>
          {busy ? "Signing in …" : "Sign in"}
        </button>
      </form>
      {session.show_login_footer && <footer class="login-footer">Monitored by fmd</footer>}
    </main>
  );
}

function words(cause: unknown): string {
  if (!(cause instanceof Failure)) return String(cause);
  if (cause.status === 429 && cause.retryAfter !== null) return `${cause.message} Try again in ${cause.retryAfter} s.`;
  return cause.message;
}
