import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { percent, text } from "../../figures/number";
import { Count, Duration, None } from "../../parts/Figure";
import { Empty } from "../../parts/State";
import { KindBar } from "../Kind";
import { labelOf, leads } from "../model/label";
import { type Row, openAtFirst, restKey, rowsOf } from "../model/rows";
import type { Match } from "../model/search";
import { type CallNode, NO_TIME, plus } from "../model/tree";
import { Source } from "./Source";

/** Rows drawn at first, and each time that the end comes near. */
const PORTION = 150;
/** Deeper rows are not moved further in, so that their names keep their room. */
const DEEPEST = 24;

interface TreeTableProps {
  root: CallNode;
  all: string;
  /** Whether it stands for several requests, and tells means over them. */
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
  const usual = useMemo(() => (every === null ? openAtFirst(root) : (node: CallNode) => every || node === root), [root, every]);
  const rows = useMemo(() => rowsOf(root, said, usual, match, every === true), [root, said, usual, match, every]);

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
    } else return;
    event.preventDefault();
  };

  if (rows.length === 0) return <Empty title="No function matches." />;
  const shownActive = rows.some((row) => keyOf(row) === active) ? active : rows[0]!.node.key;
  return (
    <>
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
        <caption class="unseen">Functions by who called whom. Arrow keys open, close and move.</caption>
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
      <div ref={end} />
    </>
  );
}

const keyOf = ({ node, rest }: Row) => (rest ? restKey(node) : node.key);

interface RestProps {
  row: Row;
  rest: readonly CallNode[];
  wholeUs: number;
  several: boolean;
  active: boolean;
  onOpen: (key: number, wish: boolean) => void;
  onFocus: (key: number) => void;
}

/** The lesser callees of a function, in one row until they are asked for. */
function Rest({ row, rest, wholeUs, several, active, onOpen, onFocus }: RestProps) {
  const us = rest.reduce((all, { totalUs }) => all + totalUs, 0);
  const key = keyOf(row);
  return (
    <tr
      data-key={key}
      role="row"
      class="rest opens"
      aria-level={row.depth + 1}
      aria-posinset={row.place}
      aria-setsize={row.siblings}
      aria-expanded={false}
      tabIndex={active ? 0 : -1}
      onFocus={() => onFocus(key)}
      onClick={() => onOpen(key, true)}
    >
      <td class="words c-function" style={{ "--depth": String(Math.min(row.depth, DEEPEST)) }}>
        <span class="function">
          <span class="twisty" aria-hidden="true" />
          <span class="function-note">{rest.length} more, each below {text(percent(rest[0]!.totalUs / wholeUs))}</span>
        </span>
      </td>
      {several && <td class="c-seen" />}
      <td class="c-self" />
      <td class="c-all">
        <Duration ms={us / 1000} />
      </td>
      {several && (
        <>
          <td class="c-mean" />
          <td class="c-std" />
        </>
      )}
      <td class="c-part">
        <span class="with-bar">
          <span class="amount">{text(percent(us / wholeUs))}</span>
          <KindBar times={rest.reduce((all, { total }) => plus(all, total), NO_TIME)} share={us / wholeUs} />
        </span>
      </td>
    </tr>
  );
}

interface LineProps {
  row: Row;
  all: string;
  wholeUs: number;
  several: boolean;
  hit: boolean;
  active: boolean;
  source: boolean;
  unfolded: boolean;
  onOpen: (key: number, wish: boolean) => void;
  onSource: (key: number) => void;
  onUnfold: (key: number, open: boolean) => void;
  onFunction: (id: string) => void;
  onFocus: (key: number) => void;
}

function Line({ row, all, wholeUs, several, hit, active, source, unfolded, onOpen, onSource, onUnfold, onFunction, onFocus }: LineProps) {
  const { node, depth, open, place, siblings } = row;
  return useMemo(() => {
    const { frame, key } = node;
    const { name, note } = labelOf(node, all);
    const between = leads(node);
    const share = wholeUs > 0 ? node.totalUs / wholeUs : 0;
    const toggle = (event: MouseEvent) => {
      if (open === null || (event.target as HTMLElement).closest("button, a") || getSelection()?.isCollapsed === false) return;
      onOpen(key, !open);
    };
    return (
      <>
        <tr
          data-key={key}
          role="row"
          class={`${frame === null ? "root" : frame.own ? "own" : "library"}${hit ? " hit" : ""}${open === null ? "" : " opens"}`}
          aria-level={depth + 1}
          aria-posinset={place}
          aria-setsize={siblings}
          aria-expanded={open === null ? undefined : open}
          tabIndex={active ? 0 : -1}
          onFocus={() => onFocus(key)}
          onClick={toggle}
        >
          <td class="words c-function" style={{ "--depth": String(Math.min(depth, DEEPEST)) }}>
            <span class="function">
              <span class={`twisty${open === null ? " leaf" : open ? " open" : ""}`} aria-hidden="true" />
              {frame === null || between ? (
                <span class="function-name">{name}</span>
              ) : (
                <button type="button" class="function-name" tabIndex={-1} title={`${frame.function}\nShow its callers and callees`} onClick={() => onFunction(frame.id)}>
                  {name}
                </button>
              )}
              {note !== "" && <span class="function-note">{note}</span>}
              {node.folded > 0 && (
                <button type="button" class="function-tool" tabIndex={-1} onClick={() => onUnfold(key, true)}>
                  unfold
                </button>
              )}
              {unfolded && (
                <button type="button" class="function-tool" tabIndex={-1} onClick={() => onUnfold(key, false)}>
                  fold
                </button>
              )}
              {frame !== null && !between && frame.place !== "" && (
                frame.line > 0 && frame.file !== null ? (
                  <button type="button" class="function-place" tabIndex={-1} aria-expanded={source} title={`${frame.file}:${frame.line}\n${source ? "Hide" : "Show"} the source`} onClick={() => onSource(key)}>
                    {frame.place}
                  </button>
                ) : (
                  <span class="function-place" title={frame.file ?? undefined}>
                    {frame.place}
                  </span>
                )
              )}
            </span>
          </td>
          {several && <td class="c-seen">{node.requests === null ? <None /> : <Count value={node.requests} />}</td>}
          <td class="c-self">{node.selfUs === 0 ? <span class="zero">0</span> : <Duration ms={node.selfUs / 1000} />}</td>
          <td class="c-all">
            <Duration ms={node.totalUs / 1000} />
          </td>
          {several && (
            <>
              <td class="c-mean">
                <Duration ms={node.meanUs === null ? null : node.meanUs / 1000} />
              </td>
              <td class="c-std">
                <Duration ms={node.stdUs === null ? null : node.stdUs / 1000} />
              </td>
            </>
          )}
          <td class="c-part">
            <span class="with-bar">
              <span class="amount">{text(percent(share))}</span>
              <KindBar times={node.total} share={share} />
            </span>
          </td>
        </tr>
        {source && frame !== null && frame.file !== null && (
          <tr class="source-row">
            <td colSpan={several ? 7 : 4} style={{ "--depth": String(Math.min(depth, DEEPEST)) }}>
              <Source file={frame.file} line={frame.line} />
            </td>
          </tr>
        )}
      </>
    );
  }, [node, depth, open, place, siblings, all, wholeUs, several, hit, active, source, unfolded]);
}
