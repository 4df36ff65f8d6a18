import { expect, test } from "vitest";
import { type Line, together } from "./runs";

const call = (statement_id: number, start: number): Line => ({
  key: `q${start}`, start, end: start + 1, ms: 1, calls: 1,
  query: { statement_id, start_ms: start, duration_ms: 1, rows: null, in_transaction: false, failed: false, values: [] },
});

test("a run of one statement becomes one line, a few calls stay as they are", () => {
  const lines = [call(1, 0), ...[2, 3, 4, 5, 6, 7].map((start) => call(2, start)), call(1, 9), call(1, 10)];
  const told = together(lines);
  expect(told.map(({ calls }) => calls)).toEqual([1, 6, 1, 1]);
  expect(told[1]).toMatchObject({ start: 2, end: 8, ms: 6 });
});
