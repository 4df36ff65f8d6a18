// The order of a table's rows, as the address holds it: `p95_ms` rising, `-p95_ms` falling.

export interface Order {
  key: string;
  falling: boolean;
}

export function readOrder(text: string | null, known: readonly string[], usual: Order): Order {
  if (text === null) return usual;
  const falling = text.startsWith("-");
  const key = falling ? text.slice(1) : text;
  return known.includes(key) ? { key, falling } : usual;
}

/** What to write into the address; `null` for the usual order. */
export function writeOrder(order: Order, usual: Order): string | null {
  if (order.key === usual.key && order.falling === usual.falling) return null;
  return (order.falling ? "-" : "") + order.key;
}

export type Sortable = number | string | null;

/** Rows in order. What has no value stands last in either direction; equals keep their order. */
export function sorted<Row>(rows: readonly Row[], value: (row: Row) => Sortable, falling: boolean): Row[] {
  const sign = falling ? -1 : 1;
  return [...rows].sort((left, right) => {
    const a = value(left);
    const b = value(right);
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    if (typeof a === "number" && typeof b === "number") return sign * (a - b);
    return sign * String(a).localeCompare(String(b), "en", { numeric: true });
  });
}
