import { useMemo, useRef, useState } from "preact/hooks";
import type { Span } from "../../api/profile";
import { linearScale } from "../../charts/scale";
import { counted, duration, text, trimmed } from "../../figures/number";
import { type Column, CsvButton, DataTable } from "../../parts/DataTable";
import { Duration } from "../../parts/Figure";
import { readOrder, writeOrder } from "../../parts/sort";
import { change, usePlace } from "../../state/router";
import { useWidth } from "../../parts/room";
import { shortName } from "../model/name";
import { MEANING, type Part, lanesOf, lengthOf, placeOf } from "../model/timeline";

/** A tick of the axis wants so much room, pixels; so does a letter of a span's name. */
const TICK = 96;
const LETTER = 7;
/** A drag over less is a click. */
const DRAG = 4;
const USUAL = { key: "start", falling: false };

const ms = (ns: number) => text(duration(ns / 1e6));
const tickText = (ns: number) => {
  const { value, unit } = duration(ns / 1e6);
  return text({ value: trimmed(value), unit });
};
/** Kinds whose name is that of a function. */
const isOfFunction = ({ kind }: Span) => !["query", "connection", "step"].includes(kind);
const nameOf = (span: Span) => (span.name === "" ? MEANING[span.kind].label : isOfFunction(span) ? shortName(span.name) : span.name);

interface TimelineProps {
  spans: readonly Span[];
  /** The request’s time, milliseconds. */
  wholeMs: number;
  /** Of a file's name. */
  name: string;
}

/** What happened in one request and when: polls, waits, work in the pool, samples, queries and steps, each in a lane of their own. */
export function Timeline({ spans, wholeMs, name }: TimelineProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 1);
  const whole = useMemo<Part>(() => ({ from: 0, to: lengthOf(spans, wholeMs) }), [spans, wholeMs]);
  const [part, setPart] = useState<Part | null>(null);
  const [over, setOver] = useState<Span | null>(null);
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null);
  const [table, setTable] = useState(false);
  const shown = part ?? whole;
  const lanes = useMemo(() => lanesOf(spans), [spans]);
  if (spans.length === 0) return null;

  const at = (event: PointerEvent) => Math.min(1, Math.max(0, (event.clientX - box.current!.getBoundingClientRect().left) / width));
  const down = (event: PointerEvent) => {
    if (event.button !== 0 || event.pointerType === "touch") return;
    box.current!.setPointerCapture(event.pointerId);
    setDrag({ from: at(event), to: at(event) });
  };
  const up = () => {
    if (drag && Math.abs(drag.to - drag.from) * width >= DRAG) {
      const length = shown.to - shown.from;
      setPart({ from: shown.from + Math.min(drag.from, drag.to) * length, to: shown.from + Math.max(drag.from, drag.to) * length });
    }
    setDrag(null);
  };

  return (
    <section class="timeline" aria-label="Timeline">
      <div class="timeline-head">
        <h2>Timeline</h2>
        <p class="hint" role="status">
          {over ? (
            <>
              <i class="dot" style={{ background: `var(${MEANING[over.kind].token})` }} />
              <b>{MEANING[over.kind].label}</b> {ms(over.duration_ns)} from {ms(over.start_ns)} on
              {over.name !== "" && (
                <>
                  , <code>{nameOf(over)}</code> {over.detail.split("/").pop()}
                </>
              )}
            </>
          ) : part ? (
            `${ms(part.from)} to ${ms(part.to)} of ${ms(whole.to)}`
          ) : (
            `${counted(spans.length, "event")} in ${ms(whole.to)}; drag to look closer`
          )}
        </p>
        {part && (
          <button type="button" onClick={() => setPart(null)}>
            Whole request
          </button>
        )}
        <button type="button" aria-expanded={table} onClick={() => setTable(!table)}>
          {table ? "Hide table" : "Table"}
        </button>
      </div>
      <div class="timeline-lanes">
        <ul class="timeline-names" aria-hidden="true">
          {lanes.map((lane) => (
            <li key={lane.name}>{lane.name}</li>
          ))}
        </ul>
        <div ref={box} class="timeline-box" onPointerDown={down} onPointerMove={(event) => drag && setDrag({ ...drag, to: at(event) })} onPointerUp={up} onPointerCancel={() => setDrag(null)} onDblClick={() => setPart(null)}>
          <Axis part={shown} width={width} />
          {lanes.map((lane) => (
            <div key={lane.name} class={`timeline-lane lane-${lane.name.toLowerCase()}`}>
              {lane.spans.map((span, n) => {
                const place = placeOf(span, shown);
                if (!place) return null;
                const label = nameOf(span);
                const fits = label.length * LETTER + 8 <= place.width * width && span.kind !== "poll";
                return (
                  <span
                    key={n}
                    class={`span span-${span.kind}${over === span ? " over" : ""}`}
                    style={{ left: `${place.left * 100}%`, width: `${place.width * 100}%`, background: `var(${MEANING[span.kind].token})` }}
                    onPointerEnter={() => setOver(span)}
                    onPointerLeave={() => setOver(null)}
                  >
                    {fits && <span class="span-label">{label}</span>}
                  </span>
                );
              })}
            </div>
          ))}
          {drag && <span class="timeline-drag" aria-hidden="true" style={{ left: `${Math.min(drag.from, drag.to) * 100}%`, width: `${Math.abs(drag.to - drag.from) * 100}%` }} />}
        </div>
      </div>
      {table && <Table spans={spans} name={name} />}
    </section>
  );
}

function Axis({ part, width }: { part: Part; width: number }) {
  const length = part.to - part.from;
  const step = linearScale(length, Math.max(2, Math.floor(width / TICK))).ticks[1] ?? length;
  const first = Math.ceil(part.from / step);
  const count = Math.floor(part.to / step) - first + 1;
  const ticks = Array.from({ length: Math.max(0, Math.min(count, 50)) }, (_, n) => (first + n) * step);
  return (
    <div class="timeline-axis" aria-hidden="true">
      {ticks.map((tick) => (
        <span key={tick} class={(1 - (tick - part.from) / length) * width < TICK / 2 ? "last" : ""} style={{ left: `${((tick - part.from) / length) * 100}%` }}>
          <span>{tick === 0 ? "0" : tickText(tick)}</span>
        </span>
      ))}
    </div>
  );
}

function Table({ spans, name }: { spans: readonly Span[]; name: string }) {
  const { params } = usePlace();
  const columns = useMemo<Column<Span>[]>(
    () => [
      { key: "start", label: "From", class: "c-figure", value: (span) => span.start_ns, cell: (span) => <Duration ms={span.start_ns / 1e6} /> },
      { key: "duration", label: "Took", class: "c-figure", value: (span) => span.duration_ns, cell: (span) => <Duration ms={span.duration_ns / 1e6} /> },
      {
        key: "kind",
        label: "What",
        words: true,
        class: "c-kind",
        value: (span) => MEANING[span.kind].label,
        cell: ({ kind }) => (
          <>
            <i class="dot" style={{ background: `var(${MEANING[kind].token})` }} />
            {MEANING[kind].lane === "Samples" ? `sample, ${MEANING[kind].label}` : MEANING[kind].label}
          </>
        ),
      },
      {
        key: "name",
        label: "Where",
        words: true,
        class: "c-function",
        value: (span) => span.name,
        cell: (span) => (
          <span class={isOfFunction(span) ? "function own" : "function own told"} title={`${span.name}\n${span.detail}`}>
            <span class="function-name">{span.name === "" ? "" : nameOf(span)}</span>
            <span class="function-place">{span.detail.split("/").pop()}</span>
          </span>
        ),
      },
    ],
    [],
  );
  const order = readOrder(params.get("events"), columns.map(({ key }) => key), USUAL);
  return (
    <>
      <div class="tree-tools">
        <CsvButton
          name={`${name}-timeline`}
          title="These events as a file"
          table={() => ({ header: ["kind", "name", "start_ns", "duration_ns", "detail"], rows: spans.map((span) => [span.kind, span.name, span.start_ns, span.duration_ns, span.detail]) })}
        />
      </div>
      <DataTable
        caption="What happened in the request"
        class="events"
        columns={columns}
        rows={spans}
        rowKey={(span) => `${span.start_ns} ${span.kind} ${span.duration_ns}`}
        order={order}
        onOrder={(next) => change({ events: writeOrder(next, USUAL) }, { replace: true })}
      />
    </>
  );
}
