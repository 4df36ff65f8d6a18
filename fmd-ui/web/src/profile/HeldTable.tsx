import { useMemo } from "preact/hooks";
import type { Held } from "../api/profile";
import { duration, text } from "../figures/number";
import { HolderName } from "./HeldBy";
import { type Cell, matrixOf } from "./model/held";
import { placeName } from "./model/name";

/** Victims and culprits that the table names; the others are one row or column. */
const VICTIMS = 12;
const CULPRITS = 6;

/** Who waited (rows) for whom (columns): the darker, the longer. */
export function HeldTable({ held }: { held: readonly Held[] }) {
  const { victims, culprits, most } = useMemo(() => matrixOf(held, VICTIMS, CULPRITS), [held]);
  return (
    <div class="matrix-box" tabIndex={0} role="region" aria-label="Who waited for whom">
      <table class="matrix">
        <caption class="unseen">Time that the endpoint of the row waited for a worker that the endpoint of the column held</caption>
        <thead>
          <tr>
            <th scope="col" class="words">
              waited ↓ behind →
            </th>
            {culprits.map((culprit) => (
              <th key={culprit.key} scope="col">
                <span class="matrix-head">
                  {culprit.rest > 0 ? `${culprit.rest} others` : <HolderName id={culprit.ref?.id ?? null} method={culprit.ref?.method ?? null} pattern={culprit.ref?.name ?? culprit.ref?.pattern ?? null} />}
                </span>
              </th>
            ))}
            <th scope="col">in all</th>
          </tr>
        </thead>
        <tbody>
          {victims.map(({ key, ref, rest, cells, total, possible }) => (
            <tr key={key}>
              <th scope="row" class="words">
                {rest > 0 ? `${rest} others` : <HolderName id={ref!.id} method={ref!.method} pattern={ref!.name ?? ref!.pattern} />}
              </th>
              {cells.map((cell, n) => (
                <td key={culprits[n]!.key} title={inWords(cell)} style={{ "--heat": cell.ms > 0 ? String(0.06 + 0.36 * Math.sqrt(cell.ms / most)) : "0" }} class={cell.ms === 0 ? "zero" : cell.ms / most > 0.45 ? "hot" : ""}>
                  {cell.ms === 0 ? "0" : text(duration(cell.ms))}
                  <span class="matrix-note">{cell.ms > 0 ? cell.at?.file && lastPart(placeName(cell.at.file, cell.at.line)) : maybe(cell.possible)}</span>
                </td>
              ))}
              <td class="matrix-sum">
                {text(duration(total))}
                <span class="matrix-note" title="They waited for something, which may have come earlier: a worker that is held notices nothing. They were woken right after.">
                  {maybe(possible)}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const lastPart = (path: string) => path.slice(path.lastIndexOf("/") + 1);
const maybe = (ms: number) => ms > 0 && `+ ${text(duration(ms))}?`;

/** What there is to say of a cell beside its time. */
function inWords({ possible, at }: Cell): string | undefined {
  const told = [at ? `mostly in ${at.function}` : "", possible > 0 ? `and possibly for ${text(duration(possible))} more` : ""].filter(Boolean);
  return told.join("\n") || undefined;
}
