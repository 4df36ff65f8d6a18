import assert from "node:assert/strict";

/** Waits until something holds, which may take a while on a busy machine. */
export async function until(holds, what = "it", seconds = 60) {
  const end = Date.now() + seconds * 1_000;
  while (!(await holds())) {
    assert.ok(Date.now() < end, `${what} did not come true`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Looks until `look` finds something, and gives that: what was there may be gone at the next look. */
export async function found(what, look, seconds) {
  let seen;
  await until(async () => Boolean((seen = await look())), what, seconds);
  return seen;
}
