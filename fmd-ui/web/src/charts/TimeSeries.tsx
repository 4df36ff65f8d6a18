import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Point, Range, VersionInfo } from "../api/types";
import { counted, duration, stepWords, text } from "../figures/number";
import { versionName } from "../figures/result";
import { useWidth } from "../parts/room";
import { hold } from "../state/clock";
import { zone } from "../state/session";
import { useStore } from "../state/store";
import { theme } from "../state/theme";
import type { EChartsType } from "./echarts";
import { layout } from "./layout";
import { PERCENTILES, type Scales, latencyShare, options, scales } from "./options";
import { Readout } from "./Readout";
import { apart, timeTicks } from "./scale";

/** Dragging less than this many pixels is a click. */
const LEAST_DRAG = 6;

export interface TimeSeriesProps {
  points: readonly Point[];
  range: Range;
  color: string;
  versions: readonly VersionInfo[];
  /** Height that it may fill, pixels; 0 for its own. */
  room: number;
  onZoom: (from: number, to: number) => void;
}

/** Throughput, latency and errors over time, aligned, under one cursor. Dragging, or Shift and the arrow keys, zoom. */
export function TimeSeries({ points, range, color, versions, room, onZoom }: TimeSeriesProps) {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const width = useWidth(box);
  const [loaded, setLoaded] = useState(false);
  const [cursor, setCursor] = useState<number | null>(null);
  const [anchor, setAnchor] = useState<number | null>(null);
  const dragging = useRef(false);
  const release = useRef<() => void>(() => {});
  const here = useStore(zone);
  const look = useStore(theme);

  const place = useMemo(() => layout(Math.max(width, 280), room), [width, room]);
  const axes = useMemo(() => scales(points), [points]);
  const inner = place.width - place.left - place.right;
  const ticks = useMemo(() => timeTicks(range.from, range.to, Math.max(2, Math.floor(inner / 84)), here), [range.from, range.to, inner, here]);

  useEffect(() => {
    let gone = false;
    void import("./echarts").then(({ init }) => {
      if (gone || canvas.current === null) return;
      chart.current = init(canvas.current, null, { renderer: "canvas" });
      setLoaded(true);
    });
    return () => {
      gone = true;
      chart.current?.dispose();
      chart.current = null;
      release.current();
    };
  }, []);

  useEffect(() => {
    if (!chart.current || width === 0) return;
    chart.current.resize({ width: place.width, height: place.height, silent: true });
    chart.current.setOption(options({ points, range, scales: axes, place, ticks, color }), { notMerge: true, silent: true });
  }, [loaded, points, range, axes, place, ticks, color, look, width]);

  const x = (at: number) => place.left + ((at - range.from) / (range.to - range.from)) * inner;
  const first = points[0]?.at ?? range.from;
  const indexAt = (pixel: number) => {
    const at = range.from + ((pixel - place.left) / inner) * (range.to - range.from);
    return Math.max(0, Math.min(points.length - 1, Math.floor((at - first) / range.step)));
  };
  const pixelOf = (event: PointerEvent) => event.clientX - box.current!.getBoundingClientRect().left;

  const zoom = (a: number, b: number) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const from = Math.max(range.from, first + low * range.step);
    const to = Math.min(range.to, first + (high + 1) * range.step);
    setAnchor(null);
    setCursor(null);
    if (to > from) onZoom(from, to);
  };

  const start = useRef(0);
  const down = (event: PointerEvent) => {
    if (event.button !== 0 || points.length === 0) return;
    start.current = pixelOf(event);
    dragging.current = true;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    if (points.length === 0) return;
    const pixel = pixelOf(event);
    const index = indexAt(pixel);
    setCursor(index);
    if (dragging.current && anchor === null && Math.abs(pixel - start.current) >= LEAST_DRAG) setAnchor(indexAt(start.current));
  };
  const up = () => {
    if (dragging.current && anchor !== null && cursor !== null) zoom(anchor, cursor);
    dragging.current = false;
  };
  const leave = () => {
    release.current();
    if (dragging.current) return;
    setCursor(null);
    setAnchor(null);
  };

  const key = (event: KeyboardEvent) => {
    if (points.length === 0) return;
    const at = cursor ?? points.length - 1;
    const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -10, PageDown: 10, Home: -points.length, End: points.length };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (event.shiftKey) setAnchor(anchor ?? at);
      else setAnchor(null);
      setCursor(cursor === null ? at : Math.max(0, Math.min(points.length - 1, at + step)));
    } else if (event.key === "Enter" && anchor !== null && cursor !== null) {
      zoom(anchor, cursor);
    } else if (event.key === "Escape" && cursor !== null) {
      event.stopPropagation();
      setCursor(null);
      setAnchor(null);
    }
  };

  const shown = cursor === null ? undefined : points[cursor];
  const edge = (index: number, end: boolean) => Math.max(place.left, Math.min(place.width - place.right, x(first + (index + (end ? 1 : 0)) * range.step)));
  const per = stepWords(range.step);
  const bottom = place.errors.top + place.errors.height;

  return (
    <div class="series" ref={box} style={{ height: `${place.height}px`, "--hue": color }}>
      <div class="series-canvas" ref={canvas} aria-hidden="true" />
      <div class="series-heading" style={{ top: `${place.throughput.heading}px` }}>
        <b class="of-hue">Requests</b> and <b class="of-error">errors</b> per {per}
      </div>
      <div class="series-heading" style={{ top: `${place.latency.heading}px` }}>
        <b>Latency</b>, percentiles per {per}{axes.latency.log ? ", logarithmic" : ""}
      </div>
      <div class="series-heading" style={{ top: `${place.errors.heading}px` }}>
        <b class="of-error">Errors</b> and <b class="of-client">client errors</b> per {per}
        {points.every((point) => point.errors + point.client_errors === 0) && ": none"}
      </div>
      <EndLabels points={points} axes={axes} top={place.latency.top} height={place.latency.height} left={place.width - place.right + 6} />
      {versions.map((version) =>
        version.first_seen_at > range.from && version.first_seen_at < range.to ? (
          <div key={version.id} class="series-version" style={{ left: `${x(version.first_seen_at)}px`, top: `${place.throughput.top}px`, height: `${bottom - place.throughput.top}px` }}>
            <span class={x(version.first_seen_at) > place.width - place.right - 90 ? "before" : ""} title={`Version ${version.name}, first started ${here.full(version.first_seen_at)}`}>
              {versionName(version.name)}
            </span>
          </div>
        ) : null,
      )}
      {anchor !== null && cursor !== null && (
        <div
          class="series-selection"
          style={{
            left: `${edge(Math.min(anchor, cursor), false)}px`,
            width: `${edge(Math.max(anchor, cursor), true) - edge(Math.min(anchor, cursor), false)}px`,
            top: `${place.throughput.top}px`,
            height: `${bottom - place.throughput.top}px`,
          }}
        />
      )}
      {shown && anchor === null && cursor !== null && (
        <div
          class="series-cursor"
          style={{ left: `${edge(cursor, false)}px`, width: `${Math.max(1, edge(cursor, true) - edge(cursor, false))}px`, top: `${place.throughput.top}px`, height: `${bottom - place.throughput.top}px` }}
        />
      )}
      <div
        class="series-surface"
        tabIndex={0}
        role="group"
        aria-label={`${summary(points)} Arrow keys move along the time, Shift and arrow keys select, Enter zooms in.`}
        style={{ left: `${place.left}px`, width: `${inner}px` }}
        onPointerEnter={() => {
          release.current();
          release.current = hold();
        }}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={() => {
          dragging.current = false;
          setAnchor(null);
        }}
        onPointerLeave={leave}
        onKeyDown={key}
        onBlur={() => {
          setCursor(null);
          setAnchor(null);
        }}
      />
      {shown && cursor !== null && (
        <Readout
          point={shown}
          from={first + Math.min(anchor ?? cursor, cursor) * range.step}
          to={first + (Math.max(anchor ?? cursor, cursor) + 1) * range.step}
          selected={anchor === null ? null : points.slice(Math.min(anchor, cursor), Math.max(anchor, cursor) + 1)}
          left={(edge(cursor, false) + edge(cursor, true)) / 2}
          width={place.width}
          top={place.latency.heading}
        />
      )}
    </div>
  );
}

function EndLabels({ points, axes, top, height, left }: { points: readonly Point[]; axes: Scales; top: number; height: number; left: number }) {
  const ends = PERCENTILES.map((key) => points.reduce<number | null>((last, point) => point[key] ?? last, null));
  const known = PERCENTILES.map((key, n) => ({ key, value: ends[n]! })).filter(({ value }) => value !== null && value > 0);
  const wanted = known.map(({ value }) => top + height * (1 - latencyShare(value, axes.latency)));
  const placed = apart(wanted, 13, top, top + height);
  return (
    <>
      {known.map(({ key }, n) => (
        <span key={key} class={`series-end ${key}`} style={{ top: `${placed[n]}px`, left: `${left}px` }}>
          {key.slice(0, 3)}
        </span>
      ))}
    </>
  );
}

function summary(points: readonly Point[]): string {
  const hits = points.reduce((sum, point) => sum + point.hits, 0);
  const errors = points.reduce((sum, point) => sum + point.errors, 0);
  const worst = points.reduce<number | null>((most, point) => (point.p95_ms !== null && point.p95_ms > (most ?? 0) ? point.p95_ms : most), null);
  return `${counted(hits, "request")} and ${counted(errors, "error")} over time${worst === null ? "" : `, p95 at most ${text(duration(worst))}`}.`;
}
