import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Cell, csv } from "../figures/csv";
import { save } from "../figures/file";
import { Icon } from "./Icon";
import { type Order, type Sortable, sorted } from "./sort";

export interface Column<Row> {
  key: string;
  label: ComponentChildren;
  title?: string;
  /** The cell's class, which also decides its width and on which screens it is shown. */
  class?: string;
  /** Whether its values are words, which rise at first and stand on the left. */
  words?: boolean;
  /** What it is sorted by; a column without it cannot be sorted. */
  value?: (row: Row) => Sortable;
  cell: (row: Row) => ComponentChildren;
}

interface DataTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string | number;
  rowClass?: (row: Row) => string;
  rowColor?: (row: Row) => string;
  order?: Order;
  onOrder?: (order: Order) => void;
  class?: string;
  stale?: boolean;
}

/** Rows drawn at first, and each time that the end comes near. */
const PORTION = 100;

/** A table of figures: sorted by a click on its head, and long ones drawn as far as they have been scrolled to. */
export function DataTable<Row>({ caption, columns, rows, rowKey, rowClass, rowColor, order, onOrder, class: kind = "", stale = false }: DataTableProps<Row>) {
  const [drawn, setDrawn] = useState(PORTION);
  const end = useRef<HTMLDivElement>(null);
  const inOrder = useMemo(() => {
    const by = columns.find(({ key }) => key === order?.key)?.value;
    return by && order ? sorted(rows, by, order.falling) : rows;
  }, [rows, columns, order?.key, order?.falling]);

  useEffect(() => {
    if (drawn >= inOrder.length || !end.current) return;
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) setDrawn((n) => n + PORTION);
      },
      { rootMargin: "1200px" },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [drawn, inOrder.length]);

  return (
    <>
      <table class={`data ${kind}`} aria-busy={stale}>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.key} column={column} order={order} onOrder={onOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder.slice(0, drawn).map((row) => (
            <Line key={rowKey(row)} row={row} columns={columns} kind={rowClass?.(row) ?? ""} color={rowColor?.(row) ?? ""} />
          ))}
        </tbody>
      </table>
      <div ref={end} />
    </>
  );
}

interface HeadProps<Row> {
  column: Column<Row>;
  order: Order | undefined;
  onOrder: ((order: Order) => void) | undefined;
}

function Head<Row>({ column, order, onOrder }: HeadProps<Row>) {
  const kind = `${column.class ?? ""}${column.words ? " words" : ""}`;
  if (!column.value || !onOrder) {
    return (
      <th scope="col" class={kind} title={column.title}>
        {column.label}
      </th>
    );
  }
  const active = order?.key === column.key;
  const turn = () => onOrder({ key: column.key, falling: active ? !order.falling : !column.words });
  return (
    <th scope="col" class={kind} aria-sort={active ? (order.falling ? "descending" : "ascending") : undefined}>
      <button type="button" title={column.title} onClick={turn} class={active ? (order.falling ? "falling" : "rising") : ""}>
        {column.label}
      </button>
    </th>
  );
}

interface LineProps<Row> {
  row: Row;
  columns: readonly Column<Row>[];
  kind: string;
  color: string;
}

function Line<Row>({ row, columns, kind, color }: LineProps<Row>) {
  return useMemo(
    () => (
      <tr class={kind} style={color ? { "--hue": color } : undefined}>
        {columns.map((column) => (
          <td key={column.key} class={`${column.class ?? ""}${column.words ? " words" : ""}`}>
            {column.cell(row)}
          </td>
        ))}
      </tr>
    ),
    [row, columns, kind, color],
  );
}

/** A button that hands over a table as a file. */
export function CsvButton({ name, table, title }: { name: string; table: () => { header: string[]; rows: Cell[][] }; title: string }) {
  const hand = () => {
    const { header, rows } = table();
    save(`${name}.csv`, new Blob([csv(header, rows)], { type: "text/csv;charset=utf-8" }));
  };
  return (
    <button type="button" class="quiet" title={title} onClick={hand}>
      <Icon name="download" />
      CSV
    </button>
  );
}
