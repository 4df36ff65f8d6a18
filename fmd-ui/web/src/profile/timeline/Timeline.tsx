import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Moment } from "../../api/profile";
import { duration, text, trimmed } from "../../figures/number";
import { useStore } from "../../state/store";
import { theme, token } from "../../state/theme";
import { linearScale } from "../../charts/scale";
import { prepared, useRatio, useStillness, useWidth } from "../flame/surface";
import { partOf } from "../kinds";
import { shortName } from "../model/name";
import { endOf, lanesOf, momentAt } from "./lanes";

const LANE = 28;
const BAR = 18;
const FOOT = 24;
/** Room for the lanes' names. */
const NAMES = 92;
const NARROW = 560;
/** Shorter moments are drawn this wide, pixels, and found within this reach. */
const LEAST = 1;
const REACH = 4;
const LEAST_DRAG = 6;
const TIP = 300;
/** No less than this can be looked at, milliseconds. */
const NEAREST = 0.001;

/** When a request ran, waited and was kept waiting. Dragging zooms; double click or Escape shows all of it again. */
export function Timeline({ timeline, wallMs }: { timeline: readonly Moment[]; wallMs: number }) {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = useWidth(box);
  const ratio = useRatio();
  const look = useStore(theme);
  useStillness(box);
  const lanes = useMemo(() => lanesOf(timeline), [timeline]);
  const inOrder = useMemo(() => [...timeline].sort((a, b) => a.start_ms - b.start_ms), [timeline]);
  const whole = useMemo(() => timeline.reduce((most, moment) => Math.max(most, endOf(moment)), wallMs), [timeline, wallMs]);
  const [seen, setSeen] = useState<{ from: number; to: number } | null>(null);
  const [pointed, setPointed] = useState<{ moment: Moment; x: number } | null>(null);
  const [selected, setSelected] = useState<[number, number] | null>(null);
  const { from, to } = seen ?? { from: 0, to: whole };
  const names = width < NARROW ? 0 : NAMES;
  const inner = Math.max(1, width - names - 1);
  const step = width < NARROW ? LANE + 14 : LANE;
  const height = lanes.length * step + FOOT;
  const x = (at: number) => names + ((at - from) / (to - from)) * inner;
  const laneOf = (moment: Moment) => lanes.findIndex(({ moments }) => moments.includes(moment));

  useLayoutEffect(() => {
    if (!canvas.current || width === 0) return;
    const context = prepared(canvas.current, width, height, ratio);
    const [line, faint, ink, mono] = [token("--chart-grid"), token("--text-2"), token("--text"), token("--mono")];
    context.fillStyle = token("--bg");
    context.fillRect(0, 0, width, height);
    context.font = `11px ${token("--sans")}`;
    context.textBaseline = "middle";
    const bottom = lanes.length * step;
    for (const tick of ticksOf(from, to, Math.max(2, Math.floor(inner / 110)))) {
      context.fillStyle = line;
      context.fillRect(Math.round(x(tick)), 0, 1, bottom + 4);
      context.fillStyle = faint;
      context.textAlign = x(tick) > width - 30 ? "right" : tick === 0 && names === 0 ? "left" : "center";
      context.fillText(axisWords(tick), Math.min(x(tick), width), bottom + 15);
    }
    context.textAlign = "left";
    context.save();
    lanes.forEach(({ name, moments }, n) => {
      const top = n * step + (step - BAR) - (LANE - BAR) / 2;
      context.fillStyle = faint;
      context.font = `12px ${token("--sans")}`;
      if (names > 0) context.fillText(name, 0, top + BAR / 2);
      else context.fillText(name, 0, top - 8);
      context.font = `11px ${mono}`;
      const letter = context.measureText("mmmmmmmmmm").width / 10;
      context.save();
      context.beginPath();
      context.rect(names, n * step, inner + 1, step);
      context.clip();
      for (const moment of moments) {
        const left = x(moment.start_ms);
        const wide = Math.max(LEAST, x(endOf(moment)) - left);
        if (left > width || left + wide < names) continue;
        const { token: color } = partOf(moment.kind);
        context.fillStyle = token(color);
        context.fillRect(left, top, wide > 3 ? wide - 0.5 : wide, BAR);
        const start = Math.max(left, names) + 5;
        const letters = Math.floor((Math.min(left + wide, width) - start - 5) / letter);
        if (moment.place === null || letters < 5) continue;
        const words = shortName(moment.place);
        context.fillStyle = look === "light" && (moment.kind === "cpu" || moment.kind === "queued" || moment.kind === "pool_running") ? "#ffffff" : look === "light" ? "#12151b" : moment.kind === "await" || moment.kind === "pool_waiting" ? ink : "#12151b";
        context.fillText(words.length <= letters ? words : `${words.slice(0, letters - 1)}…`, start, top + BAR / 2 + 0.5);
      }
      context.restore();
    });
    context.restore();
    if (pointed) {
      const n = laneOf(pointed.moment);
      const left = Math.max(names, x(pointed.moment.start_ms));
      context.strokeStyle = ink;
      context.lineWidth = 1.5;
      context.strokeRect(left - 0.5, n * step + (step - BAR) - (LANE - BAR) / 2 - 0.5, Math.max(2, Math.min(width, x(endOf(pointed.moment))) - left), BAR + 1);
    }
  }, [lanes, width, height, ratio, look, from, to, pointed?.moment]);

  const timeAt = (pixel: number) => from + ((pixel - names) / inner) * (to - from);
  const pressed = useRef<number | null>(null);
  const pixelOf = (event: PointerEvent) => event.clientX - box.current!.getBoundingClientRect().left;
  const move = (event: PointerEvent) => {
    const pixel = pixelOf(event);
    if (pressed.current !== null && Math.abs(pixel - pressed.current) >= LEAST_DRAG) {
      setPointed(null);
      setSelected([Math.max(names, Math.min(pressed.current, pixel)), Math.min(width, Math.max(pressed.current, pixel))]);
      return;
    }
    const lane = lanes[Math.floor((event.clientY - box.current!.getBoundingClientRect().top) / step)];
    const moment = lane && pixel >= names ? momentAt(lane, timeAt(pixel), ((to - from) / inner) * REACH) : null;
    setPointed(moment && { moment, x: pixel });
  };
  const up = () => {
    pressed.current = null;
    if (!selected) return;
    const [a, b] = selected.map(timeAt) as [number, number];
    setSelected(null);
    if (b - a > NEAREST) setSeen({ from: a, to: b });
  };
  const key = (event: KeyboardEvent) => {
    const at = pointed ? inOrder.indexOf(pointed.moment) : -1;
    const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: Math.max(0, at - 1), Home: 0, End: inOrder.length - 1 };
    const next = steps[event.key];
    if (next !== undefined) {
      const moment = inOrder[Math.min(next, inOrder.length - 1)];
      if (!moment) return;
      if (moment.start_ms < from || endOf(moment) > to) setSeen(null);
      setPointed({ moment, x: Math.max(names, Math.min(width, x(moment.start_ms))) });
    } else if (event.key === "Enter" && pointed) {
      const { start_ms, duration_ms } = pointed.moment;
      setSeen({ from: Math.max(0, start_ms - duration_ms * 0.5), to: Math.min(whole, start_ms + Math.max(duration_ms, NEAREST) * 1.5) });
    } else if (event.key === "Escape" && (pointed || seen)) {
      setPointed(null);
      setSeen(null);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  useEffect(() => setSeen(null), [timeline]);

  return (
    <div
      class="timeline"
      ref={box}
      tabIndex={0}
      role="group"
      aria-label={`Timeline of ${timeline.length} moments in ${text(duration(whole))}. Arrow keys go from one to the next, Enter zooms in, Escape out.`}
      style={{ height: `${height}px` }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        pressed.current = pixelOf(event);
        (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
      }}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={() => {
        pressed.current = null;
        setSelected(null);
      }}
      onPointerLeave={() => setPointed(null)}
      onDblClick={() => setSeen(null)}
      onKeyDown={key}
      onBlur={() => setPointed(null)}
    >
      <canvas ref={canvas} aria-hidden="true" />
      {selected && <div class="series-selection" style={{ left: `${selected[0]}px`, width: `${selected[1] - selected[0]}px`, top: "0", height: `${lanes.length * step}px` }} />}
      {pointed && <MomentTip moment={pointed.moment} x={pointed.x} top={(laneOf(pointed.moment) + 1) * step + 2} width={width} whole={whole} />}
      {seen && (
        <button type="button" class="quiet timeline-reset" onPointerDown={(event) => event.stopPropagation()} onClick={() => setSeen(null)}>
          Show all
        </button>
      )}
    </div>
  );
}

function MomentTip({ moment, x, top, width, whole }: { moment: Moment; x: number; top: number; width: number; whole: number }) {
  const part = partOf(moment.kind);
  const wide = Math.min(TIP, width);
  const left = Math.max(0, Math.min(x + 12, width - wide));
  return (
    <div class="readout tip" role="status" style={{ transform: `translate(${Math.round(left)}px, ${top}px)`, width: `${wide}px` }}>
      <p class="tip-name">
        <i class="dot" style={{ background: `var(${part.token})` }} />
        {part.label} {text(duration(moment.duration_ms))}
      </p>
      {moment.place !== null && <p class="tip-function">{moment.place}</p>}
      <dl>
        <dt>from</dt>
        <dd>{text(duration(moment.start_ms))}</dd>
        <dt>to</dt>
        <dd>{text(duration(endOf(moment)))}</dd>
        <dt>of the request</dt>
        <dd>{whole > 0 ? `${((moment.duration_ms / whole) * 100).toFixed(1)}\u00a0%` : ""}</dd>
      </dl>
    </div>
  );
}

function ticksOf(from: number, to: number, count: number): number[] {
  const { ticks } = linearScale(to - from, count);
  const step = (ticks[1] ?? to - from) - (ticks[0] ?? 0);
  const found: number[] = [];
  for (let at = Math.ceil(from / step - 1e-9) * step; at <= to * (1 + 1e-12); at += step) found.push(Number(at.toPrecision(9)));
  return found;
}

function axisWords(ms: number): string {
  if (ms === 0) return "0";
  const figure = duration(ms);
  return text({ ...figure, value: trimmed(figure.value) });
}
