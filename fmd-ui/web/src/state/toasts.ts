// Short notes about what a person's action led to.

import { store } from "./store";

export interface Toast {
  id: number;
  text: string;
}

export const toasts = store<readonly Toast[]>([]);

const SHOWN_MS = 8_000;
let last = 0;

export function dismiss(id: number): void {
  toasts.set(toasts.get().filter((each) => each.id !== id));
}

export function toast(text: string): void {
  last += 1;
  const id = last;
  toasts.set([...toasts.get().slice(-2), { id, text }]);
  setTimeout(() => dismiss(id), SHOWN_MS);
}
