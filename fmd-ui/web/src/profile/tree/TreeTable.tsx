import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { Empty } from "../../parts/State";
import { useWidth } from "../../parts/room";
import { type Row, openAtFirst, rowsOf } from "../model/rows";
import type { Match } from "../model/search";
import type { CallNode } from "../model/tree";
import { Line, Rest, keyOf } from "./Line";

/** Rows drawn at first, and each time that the end comes near. */
const PORTION = 150;

interface TreeTableProps {
  root: CallNode;
  all: string;
  /** Whether it tells in how many requests a function was seen, and means over them. */
  several: boolean;
  match: Match | null;
  /** Runs of libraries that were unfolded, by their key. */
  unfolded: ReadonlySet<number>;
  onUnfold: (key: number, open: boolean) => void;
  onFunction: (id: string) => void;
}

/** The tree as a table, opened and closed row by row. */
export function TreeTable({ root, all, several, match, unfolded, onUnfold, onFunction }: TreeTableProps) {
  const [said, setSaid] = useState<ReadonlyMap<number, boolean>>(new Map());
  const [every, setEvery] = useState<boolean | null>(null);
  const [sources, setSources] = useState<ReadonlySet<number>>(new Set());
  const [active, setActive] = useState<number | null>(null);
  const [drawn, setDrawn] = useState(PORTION);
  const table = useRef<HTMLTableElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [columns, setColumns] = useState(1);
  const usual = useMemo(() => (every === null ? openAtFirst(root) : (node: CallNode) => every || node === root), [root, every]);
  const rows = useMemo(() => rowsOf(root, said, usual, match, every === true), [root, said, usual, match, every]);

  // A row that spans hidden columns would make room for them.
  useLayoutEffect(() => {
    const heads = [...(table.current?.querySelectorAll("thead th") ?? [])];
    setColumns(Math.max(1, heads.filter((head) => getComputedStyle(head).display !== "none").length));
  }, [width, several, rows.length === 0]);
  useEffect(() => setSaid(new Map()), [match]);
  useEffect(() => {
    if (drawn >= rows.length || !end.current) return;
    const observer = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && setDrawn((n) => n + PORTION), { rootMargin: "1200px" });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [drawn, rows.length]);

  const open = (key: number, wish: boolean) => setSaid((before) => new Map(before).set(key, wish));
  const showSource = (key: number) =>
    setSources((before) => {
      const next = new Set(before);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  const allAtOnce = (wish: boolean | null) => {
    setSaid(new Map());
    setEvery(wish);
    setDrawn(PORTION);
  };
  const focus = (row: Row | undefined) => {
    if (!row) return;
    setActive(keyOf(row));
    table.current?.querySelector<HTMLElement>(`[data-key="${keyOf(row)}"]`)?.focus();
  };

  const key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.target as HTMLElement).tagName !== "TR") return;
    const at = rows.findIndex((row) => String(keyOf(row)) === (event.target as HTMLElement).dataset.key);
    const row = rows[at];
    if (!row) return;
    if (event.key === "ArrowDown") focus(rows[at + 1]);
    else if (event.key === "ArrowUp") focus(rows[at - 1]);
    else if (event.key === "Home") focus(rows[0]);
    else if (event.key === "End") focus(rows[Math.min(rows.length, drawn) - 1]);
    else if (event.key === "ArrowRight") {
      if (row.open === false) open(keyOf(row), true);
      else if (row.open) focus(rows[at + 1]);
    } else if (event.key === "ArrowLeft") {
      if (row.open) open(row.node.key, false);
      else focus(rows.slice(0, at).filter(({ depth }) => depth < row.depth).at(-1));
    } else if (event.key === "Enter" || event.key === " ") {
      if (row.open !== null) open(keyOf(row), !row.open);
    } else if (event.key === "s" && !row.rest && row.node.frame?.file && row.node.frame.line > 0) showSource(row.node.key);
    else if (event.key === "u" && !row.rest && (row.node.folded > 0 || unfolded.has(row.node.key))) onUnfold(row.node.key, row.node.folded > 0);
    else return;
    event.preventDefault();
  };

  const shownActive = rows.some((row) => keyOf(row) === active) ? active : root.key;
  return (
    <div ref={box}>
      <div class="tree-tools">
        <button type="button" class="quiet" aria-pressed={every === null} onClick={() => allAtOnce(null)}>
          Hot path
        </button>
        <button type="button" class="quiet" aria-pressed={every === true} onClick={() => allAtOnce(true)}>
          Open all
        </button>
        <button type="button" class="quiet" aria-pressed={every === false} onClick={() => allAtOnce(false)}>
          Close all
        </button>
      </div>
      <table class={`data tree${several ? "" : " of-one"}`} role="treegrid" ref={table} onKeyDown={key}>
        <caption class="unseen">Functions by who called whom. Arrow keys open, close and move; s shows the source, u unfolds libraries.</caption>
        <thead>
          <tr>
            <th scope="col" class="words c-function">
              Function
            </th>
            {several && (
              <th scope="col" class="c-seen" title="Requests in which it was seen">
                Requests
              </th>
            )}
            <th scope="col" class="c-self" title="Its own time, without what it called">
              Self
            </th>
            <th scope="col" class="c-all" title="With what it called">
              Total
            </th>
            {several && (
              <>
                <th scope="col" class="c-mean" title="Total time over the requests in which it was seen">
                  Mean
                </th>
                <th scope="col" class="c-std" title="Standard deviation over them">
                  Std
                </th>
              </>
            )}
            <th scope="col" class="c-part" title="Of the time of all that is shown; the bar is divided by kind">
              Share
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, drawn).map((row) =>
            row.rest ? (
              <Rest key={keyOf(row)} row={row} rest={row.rest} wholeUs={root.totalUs} several={several} active={keyOf(row) === shownActive} onOpen={open} onFocus={setActive} />
            ) : (
              <Line
                key={row.node.key}
                row={row}
                all={all}
                wholeUs={root.totalUs}
                several={several}
                columns={columns}
                hit={match !== null && row.node.frame !== null && match(row.node.frame)}
                active={row.node.key === shownActive}
                source={sources.has(row.node.key)}
                unfolded={unfolded.has(row.node.key)}
                onOpen={open}
                onSource={showSource}
                onUnfold={onUnfold}
                onFunction={onFunction}
                onFocus={setActive}
              />
            ),
          )}
        </tbody>
      </table>
      {rows.length === 0 && <Empty title="No function matches." />}
      <div ref={end} />
    </div>
  );
}
