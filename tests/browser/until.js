import assert from "node:assert/strict";

/** Waits until something holds, which may take a while on a busy machine. */
export async function until(holds, what = "it") {
  const end = Date.now() + 20_000;
  while (!(await holds())) {
    assert.ok(Date.now() < end, `${what} did not come true`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
