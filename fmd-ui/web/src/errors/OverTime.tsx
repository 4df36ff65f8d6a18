import type { Range } from "../api/types";
import { Bars, type Step } from "../charts/Bars";
import { counted } from "../figures/number";
import { Count } from "../parts/Figure";

/** How many errors there were from `at` on, for one step of the range. */
interface Hits {
  at: number;
  hits: number;
}

const FIGURES = [{ key: "errors", label: "Errors", file: "errors", value: ({ value }: Step) => value, cell: ({ value }: Step) => <Count value={value} /> }];

/** The equal parts of a range, each with the errors of all the lists in it. */
export function added(lists: readonly (readonly number[])[], { from, to }: Range): Hits[] {
  const parts = Math.max(0, ...lists.map((list) => list.length));
  const step = (to - from) / Math.max(1, parts);
  return Array.from({ length: parts }, (_, n) => ({ at: from + n * step, hits: lists.reduce((sum, list) => sum + (list[n] ?? 0), 0) }));
}

/** Errors over time. */
export function OverTime({ name, steps, range }: { name: string; steps: readonly Hits[]; range: Range }) {
  return <Bars title="Errors over time" name={name} steps={steps.map(({ at, hits }) => ({ at, value: hits }))} range={range} words={({ value }) => counted(value, "error")} figures={FIGURES} bad />;
}
