// Patterns of endpoints' names, as the server understands them.

import type { EndpointInfo } from "../api/types";

/** Whether `pattern` could be one. */
export const isNamePattern = (pattern: string) => pattern.trim().includes("/") && pattern.length <= 200;

/** Whether `pattern`, in which `*` stands for any characters, means the endpoint. */
export function fitsName(pattern: string, { method, pattern: route }: Pick<EndpointInfo, "method" | "pattern">): boolean {
  if (method === "") return false;
  const text = pattern.trim().split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".*");
  const whole = new RegExp(`^${text}$`, "s");
  return whole.test(route) || whole.test(`${method} ${route}`);
}
