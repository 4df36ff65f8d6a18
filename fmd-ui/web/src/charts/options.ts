// What ECharts paints: the three panels of the time series, one grid each, on one axis of time.

import type { Point, Range } from "../api/types";
import { duration, short, text, trimmed } from "../figures/number";
import { token } from "../state/theme";
import type { Layout } from "./layout";
import { type Scale, type TimeTick, countScale, linearScale, logScale, wantsLog } from "./scale";

/** Below this many requests a percentile says little; it is drawn faint. */
export const FEW = 5;

/** Least height of an error's bar in pixels: one among many client errors is still to be seen. */
const SEEN = 3;

/** How much of its strength a faint line keeps. */
const FAINT = 0.5;

export const PERCENTILES = ["p50_ms", "p95_ms", "p99_ms"] as const;
export type Percentile = (typeof PERCENTILES)[number];

export interface Scales {
  throughput: Scale;
  latency: Scale & { log: boolean };
  errors: Scale;
}

export function scales(points: readonly Point[]): Scales {
  const most = (read: (point: Point) => number) => points.reduce((top, point) => Math.max(top, read(point)), 0);
  const latencies = points.flatMap((point) => PERCENTILES.map((key) => point[key]).filter((value) => value !== null && value > 0)) as number[];
  const log = wantsLog(latencies);
  const low = latencies.reduce((least, value) => Math.min(least, value), Infinity);
  const high = latencies.reduce((top, value) => Math.max(top, value), 0);
  return {
    throughput: countScale(most((point) => point.hits), 3),
    latency: log ? { ...logScale(low, high, 6), log } : { ...linearScale(high, 4), log },
    errors: countScale(most((point) => point.errors + point.client_errors), 2),
  };
}

/** Where a latency stands on the latency panel, 0 at its foot and 1 at its top. */
export function latencyShare(value: number, { min, max, log }: Scales["latency"]): number {
  return log ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
}

export interface Paint {
  points: readonly Point[];
  range: Range;
  scales: Scales;
  place: Layout;
  ticks: readonly TimeTick[];
  color: string;
}

export function options({ points, range, scales: { throughput, latency, errors }, place, ticks, color }: Paint): Record<string, unknown> {
  const faint = token("--text-2");
  const line = token("--chart-grid");
  const red = token("--red");
  const panels = [place.throughput, place.latency, place.errors];
  const label = { color: faint, fontSize: 11, fontFamily: token("--sans") };

  const grid = panels.map((panel) => ({ left: place.left, right: place.right, top: panel.top, height: panel.height, outerBoundsMode: "none" }));
  const xAxis = panels.map((_, gridIndex) => ({
    type: "value",
    gridIndex,
    min: range.from,
    max: range.to,
    containShape: false,
    axisLine: { show: true, onZero: false, lineStyle: { color: token("--chart-axis"), width: 1 } },
    axisTick: { show: gridIndex === 2, length: 4, customValues: ticks.map(({ at }) => at), lineStyle: { color: token("--chart-axis") } },
    splitLine: { show: true, lineStyle: { color: line, width: 1 } },
    axisLabel: {
      ...label,
      show: gridIndex === 2,
      customValues: ticks.map(({ at }) => at),
      formatter: (at: number) => ticks.find((tick) => tick.at === at)?.label ?? "",
      showMinLabel: true,
      showMaxLabel: true,
      hideOverlap: false,
      margin: 8,
    },
  }));

  const value = (gridIndex: number, { min, max, ticks: values }: Scale, format: (value: number) => string, place: (value: number) => number = (n) => n) => {
    const marks = values.map(place);
    return {
      type: "value",
      gridIndex,
      min: place(min),
      max: place(max),
      axisLine: { show: false },
      axisTick: { show: false, customValues: marks },
      splitLine: { show: true, lineStyle: { color: line, width: 1 } },
      axisLabel: {
        ...label,
        customValues: marks,
        formatter: (at: number) => format(values.reduce((best, each) => (Math.abs(place(each) - at) < Math.abs(place(best) - at) ? each : best))),
        margin: 8,
        showMinLabel: true,
        showMaxLabel: true,
        hideOverlap: false,
      },
    };
  };
  const put = latency.log ? Math.log10 : (n: number) => n;
  const yAxis = [
    value(0, throughput, short),
    value(1, latency, axisDuration, put),
    value(2, errors, short),
  ];

  const middle = (point: Point) => point.at + range.step / 2;
  // The last point may reach past the range; its line ends with the panel, while its bar is cut off there.
  const within = (point: Point) => Math.max(range.from, Math.min(range.to, middle(point)));
  const step = barWidth(place, range);
  const bar = (axis: number, stack: string, fill: string, opacity: number, read: (point: Point) => number, least = 0) => ({
    type: "bar",
    stack,
    xAxisIndex: axis,
    yAxisIndex: axis,
    barMinHeight: least,
    barWidth: Math.max(1, step > 3 ? step - 1 : step),
    itemStyle: { color: fill, opacity },
    silent: true,
    animation: false,
    emphasis: { disabled: true },
    data: points.map((point) => [middle(point), read(point) || null]),
  });

  const strokes: Record<Percentile, { width: number; opacity: number }> = {
    p50_ms: { width: 1.25, opacity: 0.7 },
    p95_ms: { width: 2, opacity: 1 },
    p99_ms: { width: 1, opacity: 0.6 },
  };
  const lines = PERCENTILES.flatMap((key) => {
    const { width, opacity } = strokes[key];
    const drawn = (least: number, strength: number) => {
      const shown = points.map((point) => (point.hits >= least ? point[key] : null));
      return {
        type: "line",
        xAxisIndex: 1,
        yAxisIndex: 1,
        silent: true,
        animation: false,
        emphasis: { disabled: true },
        lineStyle: { color, width, opacity: strength, join: "round" },
        itemStyle: { color, opacity: strength, borderWidth: 0 },
        symbol: "circle",
        showAllSymbol: true,
        connectNulls: false,
        data: points.map((point, n) => {
          const latency = shown[n];
          const alone = latency !== null && (shown[n - 1] ?? null) === null && (shown[n + 1] ?? null) === null;
          return { value: [within(point), latency === null || latency === undefined || latency <= 0 ? null : put(latency)], symbolSize: alone ? Math.max(3, width * 2) : 0 };
        }),
      };
    };
    // Points of few requests shimmer through faintly; the others are drawn over them in full.
    return points.some((point) => point.hits > 0 && point.hits < FEW) ? [drawn(1, opacity * FAINT), drawn(FEW, opacity)] : [drawn(1, opacity)];
  });

  return {
    animation: false,
    grid,
    xAxis,
    yAxis,
    series: [
      bar(0, "hits", color, 0.5, (point) => point.hits - point.errors),
      bar(0, "hits", red, 1, (point) => point.errors, 1),
      ...lines,
      bar(2, "errors", red, 1, (point) => point.errors, SEEN),
      bar(2, "errors", token("--chart-client"), 1, (point) => point.client_errors),
    ],
  };
}

/** Pixels that one point of the series takes. */
export function barWidth(place: Layout, range: Range): number {
  return ((place.width - place.left - place.right) * range.step) / Math.max(1, range.to - range.from);
}

/** A latency on the axis: without the zeros that only fill up. */
function axisDuration(ms: number): string {
  if (ms === 0) return "0";
  const figure = duration(ms);
  return text({ ...figure, value: trimmed(figure.value) });
}
