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

const HEADING = 24;
const GAP = 12;
const AXIS = 24;

/** The panels for a chart of `width`; wider charts get more height. */
export function layout(width: number): Layout {
  const small = width < 560;
  const tall = width >= 1200 ? 1.12 : 1;
  let y = 0;
  const panel = (height: number): Panel => {
    const placed = { heading: y, top: y + HEADING, height: Math.round(height) };
    y = placed.top + placed.height + GAP;
    return placed;
  };
  const throughput = panel(84 * tall);
  const latency = panel(136 * tall);
  const errors = panel(44 * tall);
  return { left: small ? 46 : 56, right: small ? 34 : 40, width, height: y - GAP + AXIS, throughput, latency, errors };
}
