// Where the three panels of the time series stand, in pixels.

export interface Panel {
  /** Top of the panel's heading. */
  heading: number;
  /** Top of the plotted area. */
  top: number;
  height: number;
}

export interface Layout {
  left: number;
  right: number;
  width: number;
  height: number;
  throughput: Panel;
  latency: Panel;
  errors: Panel;
}

const HEADING = 27;
const GAP = 10;
const AXIS = 22;

/** Heights of the plotted areas in a chart of ordinary size. */
const PLOTS = { throughput: 88, latency: 144, errors: 48 } as const;
const MOST_TALL = 4;

/** The panels for a chart of `width`; where there is `room` in height they grow to fill it. */
export function layout(width: number, room: number): Layout {
  const small = width < 560;
  const around = 3 * HEADING + 2 * GAP + AXIS;
  const plots = PLOTS.throughput + PLOTS.latency + PLOTS.errors;
  const tall = Math.min(MOST_TALL, Math.max(1, (room - around) / plots));
  let y = 0;
  const panel = (height: number): Panel => {
    const placed = { heading: y, top: y + HEADING, height: Math.round(height) };
    y = placed.top + placed.height + GAP;
    return placed;
  };
  const throughput = panel(PLOTS.throughput * tall);
  const latency = panel(PLOTS.latency * tall);
  const errors = panel(PLOTS.errors * tall);
  return { left: small ? 50 : 56, right: small ? 34 : 40, width, height: y - GAP + AXIS, throughput, latency, errors };
}
