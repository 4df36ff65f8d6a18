import { useMemo } from "preact/hooks";
import { counted, grouped, percent, text } from "../figures/number";
import { type Column, CsvButton, DataTable } from "../parts/DataTable";
import { Count, Duration } from "../parts/Figure";
import { Empty } from "../parts/State";
import { readOrder, writeOrder } from "../parts/sort";
import { change, usePlace } from "../state/router";
import { KindBar } from "./Kind";
import { type FunctionTime, functionTimes } from "./model/functions";
import type { Match } from "./model/search";
import type { CallNode } from "./model/tree";

const USUAL = { key: "self", falling: true };

interface FunctionsProps {
  root: CallNode;
  name: string;
  match: Match | null;
  onFunction: (id: string) => void;
}

/** All functions, wherever they were called, by the time that they spent themselves. */
export function Functions({ root, name, match, onFunction }: FunctionsProps) {
  const { params } = usePlace();
  const all = useMemo(() => functionTimes(root), [root]);
  const rows = useMemo(() => (match ? all.filter(({ frame }) => match(frame)) : all), [all, match]);
  const sampled = root.samples > 0;
  const columns = useMemo<Column<FunctionTime>[]>(() => {
    const share = (us: number) => (root.totalUs > 0 ? us / root.totalUs : 0);
    const every: Column<FunctionTime>[] = [
      {
        key: "function",
        label: "Function",
        words: true,
        class: "c-function",
        value: ({ frame }) => frame.short,
        cell: ({ frame }) => (
          <span class={`function ${frame.own ? "own" : "library"}`}>
            <button type="button" class="function-name" title={`${frame.function}\nShow its callers and callees`} onClick={() => onFunction(frame.id)}>
              {frame.short}
            </button>
            <span class="function-place" title={frame.file ?? undefined}>
              {frame.own ? frame.place : frame.crate}
            </span>
          </span>
        ),
      },
      {
        key: "self",
        label: "Self",
        class: "c-part",
        title: "Its own time, without what it called",
        value: ({ selfUs }) => selfUs,
        cell: ({ self, selfUs }) => (
          <span class="with-bar">
            {selfUs === 0 ? <span class="zero">0</span> : <Duration ms={selfUs / 1000} />}
            <KindBar times={self} share={share(selfUs)} />
          </span>
        ),
      },
      { key: "self_share", label: "Share", class: "c-figure", value: ({ selfUs }) => selfUs, cell: ({ selfUs }) => <span class="amount">{text(percent(share(selfUs)))}</span> },
      { key: "total", label: "Total", class: "c-figure", title: "With what it called", value: ({ totalUs }) => totalUs, cell: ({ totalUs }) => <Duration ms={totalUs / 1000} /> },
      { key: "total_share", label: "Share", class: "c-figure c-second", value: ({ totalUs }) => totalUs, cell: ({ totalUs }) => <span class="amount">{text(percent(share(totalUs)))}</span> },
      { key: "samples", label: "Samples", class: "c-samples", title: "Samples and waits that were its own", value: ({ selfSamples }) => selfSamples, cell: ({ selfSamples }) => <Count value={selfSamples} /> },
    ];
    return sampled ? every : every.filter(({ key }) => key !== "samples");
  }, [root, onFunction]);
  const order = readOrder(params.get("sort"), columns.map(({ key }) => key), USUAL);
  return (
    <>
      <div class="tree-tools">
        <p class="hint">{match ? `${grouped(rows.length)} of ${counted(all.length, "function")}` : counted(all.length, "function")}</p>
        <CsvButton
          name={`${name}-functions`}
          title="These functions as a file"
          table={() => ({
            header: ["function", "crate", "file", "line", "own", "self_us", "total_us", "self_samples", "cpu_us", "blocked_us", "await_us", "queued_us"],
            rows: rows.map(({ frame, self, selfUs, totalUs, selfSamples }) => [frame.function, frame.crate, frame.file, frame.line || null, String(frame.own), selfUs, totalUs, sampled ? selfSamples : null, ...self]),
          })}
        />
      </div>
      {rows.length === 0 ? (
        <Empty title="No function matches." />
      ) : (
        <DataTable
          caption="Functions by their own time"
          class="functions"
          columns={columns}
          rows={rows}
          rowKey={({ frame }) => frame.id}
          order={order}
          onOrder={(next) => change({ sort: writeOrder(next, USUAL) }, { replace: true })}
        />
      )}
    </>
  );
}
