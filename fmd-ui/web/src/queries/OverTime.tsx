import { useMemo } from "preact/hooks";
import type { Queries, StatementPoint } from "../api/queries";
import { Bars, type Step } from "../charts/Bars";
import { counted, duration, text } from "../figures/number";
import { Count, Duration } from "../parts/Figure";

type Called = Step & StatementPoint;

const FIGURES = [
  { key: "calls", label: "Calls", file: "calls", value: ({ calls }: Called) => calls, cell: ({ calls }: Called) => <Count value={calls} /> },
  { key: "time", label: "Time", file: "total_ms", value: ({ total_ms }: Called) => total_ms, cell: ({ total_ms }: Called) => <Duration ms={total_ms} /> },
];

/** The time of all statements, over the range. */
export function OverTime({ answer: { series, range }, name }: { answer: Queries; name: string }) {
  const steps = useMemo(() => series.map((point) => ({ ...point, value: point.total_ms })), [series]);
  return <Bars title="Time in statements" name={name} steps={steps} range={range} words={({ calls, total_ms }) => `${text(duration(total_ms))} in ${counted(calls, "call")}`} figures={FIGURES} />;
}
