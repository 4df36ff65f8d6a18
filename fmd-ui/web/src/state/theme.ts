// Light, dark, or as the system is. `theme.js` has already set it before the first paint.

import type { Theme } from "../figures/color";
import { remembered, store } from "./store";

export type Taste = "system" | "light" | "dark";

const KEY = "fmd-theme";
const system = matchMedia("(prefers-color-scheme: dark)");

function read(): Taste {
  const kept = remembered.get(KEY);
  return kept === "light" || kept === "dark" ? kept : "system";
}

export const taste = store<Taste>(read());
export const theme = store<Theme>(document.documentElement.dataset.theme === "dark" ? "dark" : "light");

/** Shows the page in the theme that is wished for. */
export function apply(): void {
  const wish = taste.get();
  const next: Theme = wish === "system" ? (system.matches ? "dark" : "light") : wish;
  document.documentElement.dataset.theme = next;
  theme.set(next);
}

system.addEventListener("change", apply);

export function setTaste(next: Taste): void {
  remembered.set(KEY, next);
  taste.set(next);
  apply();
}

/** A design token's value in the theme at hand, for what is painted on a canvas. */
export function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}
