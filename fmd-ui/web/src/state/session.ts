// Who is looking, and at which service.

import { Failure, get, logIn, logOut, onSignedOut } from "../api/client";
import { forget } from "../api/query";
import type { Session } from "../api/types";
import { Zone } from "../figures/zone";
import { written } from "./place";
import { settleUsual } from "./range";
import { go, page, place } from "./router";
import { store } from "./store";

/** `null` until the service said; a failure when it did not. */
export const session = store<Session | Failure | null>(null);

/** The zone in which every absolute time is shown. */
export const zone = store(new Zone("UTC"));

function enter(next: Session): void {
  if (next.authenticated) settleUsual(next.recording_since, Date.now());
  session.set(next);
  if (next.timezone !== zone.get().name) zone.set(new Zone(next.timezone));
  if (!next.authenticated) askForLogin();
}

function askForLogin(): void {
  const here = place();
  if (here.path !== "login") go({ path: "login", params: new URLSearchParams(written(here) ? { next: written(here) } : {}) }, { replace: true });
}

onSignedOut(() => {
  const known = session.get();
  if (known !== null && !(known instanceof Failure)) enter({ ...known, authenticated: false, user: null, role: null, csrf: null });
});

export async function loadSession(): Promise<void> {
  try {
    enter(await get<Session>("session"));
  } catch (cause) {
    session.set(cause instanceof Failure ? cause : new Failure(0, String(cause)));
  }
}

export async function signIn(username: string, password: string): Promise<void> {
  const next = await logIn(username, password);
  forget();
  enter(next);
}

export async function signOut(csrf: string | null): Promise<void> {
  await logOut(csrf);
  forget();
  go(page("login"));
  await loadSession();
}
