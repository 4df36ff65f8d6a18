import { expect, test } from "vitest";
import type { Held } from "../../api/profile";
import { matrixOf } from "./held";

const ref = (id: number) => ({ id, method: "GET", pattern: `/${id}`, name: null, color: null });
const at = { function: "app::report", module: "app", file: "src/report.rs", line: 91, own: true };
const held: Held[] = Array.from({ length: 9 }, (_, n) => [
  { victim: ref(n), culprit: ref(100), time_ms: n + 1, possibly_ms: 2, at },
  { victim: ref(n), culprit: n === 4 ? null : ref(101 + n), time_ms: 1, possibly_ms: 0, at: null },
]).flat();

test("the table holds all time, whoever is named", () => {
  for (const [rows, columns] of [[3, 2], [20, 20], [1, 1], [8, 8]] as const) {
    const { victims, culprits } = matrixOf(held, rows, columns);
    const cells = victims.reduce((sum, victim) => sum + victim.cells.reduce((all, { ms }) => all + ms, 0), 0);
    expect(cells).toBe(54);
    expect(culprits.reduce((sum, { total }) => sum + total, 0)).toBe(54);
    expect(victims.every(({ cells: each, total }) => each.reduce((all, { ms }) => all + ms, 0) === total)).toBe(true);
  }
});

test("the greatest come first and the others are counted", () => {
  const { victims, culprits, most } = matrixOf(held, 3, 2);
  expect(victims.map(({ ref: who, rest }) => who?.id ?? rest)).toEqual([8, 7, 6, 6]);
  expect(culprits[0]!.ref!.id).toBe(100);
  expect(culprits.at(-1)!.rest).toBe(8);
  expect(most).toBe(21);
});

test("where a culprit was is told where it is one", () => {
  const { victims } = matrixOf(held, 3, 2);
  expect(victims.map(({ cells }) => cells[0]!.at?.line ?? null)).toEqual([91, 91, 91, null]);
  expect(victims.map(({ possible }) => possible)).toEqual([2, 2, 2, 12]);
});

test("one that would be left over is named", () => {
  expect(matrixOf(held, 8, 9).victims).toHaveLength(9);
  expect(matrixOf(held, 8, 9).victims.every(({ rest }) => rest === 0)).toBe(true);
});

test("work of no endpoint is a culprit of its own", () => {
  expect(matrixOf(held, 20, 20).culprits.filter(({ ref: who, rest }) => who === null && rest === 0)).toHaveLength(1);
});
