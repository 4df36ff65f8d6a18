import { useMemo } from "preact/hooks";
import { percent, text } from "../../figures/number";
import { Count, Duration, None } from "../../parts/Figure";
import { KindBar } from "../Kind";
import { labelOf, leads } from "../model/label";
import { type Row, restKey } from "../model/rows";
import { type CallNode, NO_TIME, plus } from "../model/tree";
import { sent } from "../../state/sent";
import { Source } from "./Source";

/** Deeper rows are not moved further in, so that their names keep their room. */
const DEEPEST = 24;

/** What tells a row of a tree from the others. */
export const keyOf = ({ node, rest }: Row) => (rest ? restKey(node) : node.key);

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
export function Rest({ row, rest, wholeUs, several, active, onOpen, onFocus }: RestProps) {
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
  /** Columns that are shown. */
  columns: number;
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

/** A function as a row of a tree. */
export function Line({ row, all, wholeUs, several, columns, hit, active, source, unfolded, onOpen, onSource, onUnfold, onFunction, onFocus }: LineProps) {
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
                sent === null && frame.line > 0 && frame.file !== null ? (
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
            <td colSpan={columns} style={{ "--depth": String(Math.min(depth, DEEPEST)) }}>
              <Source file={frame.file} line={frame.line} />
            </td>
          </tr>
        )}
      </>
    );
  }, [node, depth, open, place, siblings, all, wholeUs, several, columns, hit, active, source, unfolded]);
}
