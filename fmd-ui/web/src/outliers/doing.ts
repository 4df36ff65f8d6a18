// What a request does, in words.

import type { Doing } from "../api/outliers";

export const DOING: Record<Doing, { word: string; meaning: string; token: string }> = {
  running: { word: "running", meaning: "Its worker runs it, or is ready to.", token: "--kind-cpu" },
  blocked: { word: "blocked", meaning: "Its worker is blocked in a system call for it, and can serve nobody else.", token: "--kind-blocked" },
  awaiting: { word: "awaiting", meaning: "It waits at an .await, or has been woken and waits for its worker.", token: "--kind-await" },
  in_pool: { word: "in the pool", meaning: "It waits for what runs for it in the blocking pool.", token: "--kind-pool-running" },
  sending: { word: "sending", meaning: "The head of its response is out, and the body is being sent.", token: "--text-3" },
};
