// The colours of boxes and arcs: own code strong, libraries pale and tinted by crate, waiting by its kind.

import { type Theme, hash, oklch } from "../figures/color";
import { type CallNode, mainKind } from "./model/tree";
import type { Kind } from "./kinds";

export interface Fill {
  fill: string;
  /** Of the text on it. */
  ink: string;
}

type Shade = readonly [lightness: number, chroma: number, hue: number];

/** As the tokens `--kind-…`, which are these colours of own code. */
const OWN: Record<Theme, Record<Kind, Shade>> = {
  light: { cpu: [0.54, 0.19, 260], blocked: [0.76, 0.15, 75], await: [0.7, 0.035, 250], queued: [0.58, 0.17, 332] },
  dark: { cpu: [0.66, 0.15, 260], blocked: [0.79, 0.13, 80], await: [0.56, 0.035, 250], queued: [0.68, 0.14, 332] },
};

const LIBRARY: Record<Theme, Record<Kind, Shade>> = {
  light: { cpu: [0.91, 0.034, 0], blocked: [0.91, 0.075, 80], await: [0.87, 0.014, 250], queued: [0.89, 0.06, 332] },
  dark: { cpu: [0.36, 0.034, 0], blocked: [0.44, 0.065, 80], await: [0.33, 0.014, 250], queued: [0.42, 0.07, 332] },
};

/** How far the lightness of own code on the CPU varies, so that neighbours can be told apart. */
const VARIED = 0.035;

const DARK_INK = "#12151b";
const LIGHT_INK = "#ffffff";


export interface Palette {
  fill(node: CallNode): Fill;
  kind(kind: Kind): string;
  /** Behind everything, between the boxes. */
  ground: string;
  /** Of the root, and of boxes too narrow to be told apart. */
  neutral: Fill;
  outline: string;
  accent: string;
}

/** The palette of a theme; `token` reads its design tokens. */
export function palette(theme: Theme, token: (name: string) => string): Palette {
  const known = new Map<string, Fill>();
  const shade = (name: string, [lightness, chroma, hue]: Shade): Fill => {
    let fill = known.get(name);
    if (!fill) known.set(name, (fill = { fill: oklch(lightness, chroma, hue), ink: lightness > 0.62 ? DARK_INK : LIGHT_INK }));
    return fill;
  };
  const neutral: Fill = { fill: token("--line-2"), ink: token("--text") };
  return {
    fill({ frame, total }) {
      if (frame === null) return neutral;
      const kind = mainKind(total);
      if (frame.own) {
        const [lightness, chroma, hue] = OWN[theme][kind];
        const step = kind === "cpu" ? hash(frame.id) % 3 : 1;
        return shade(`own ${kind} ${step}`, [lightness + (step - 1) * VARIED, chroma, hue]);
      }
      const [lightness, chroma, hue] = LIBRARY[theme][kind];
      if (kind !== "cpu") return shade(kind, [lightness, chroma, hue]);
      // Blue is left to own code, what is amber or plum to other kinds, and red to what is wrong.
      const turn = [105, 130, 155, 180, 205, 285, 305][hash(frame.crate) % 7]!;
      return shade(`crate ${turn}`, [lightness, chroma, turn]);
    },
    kind: (kind) => shade(`kind ${kind}`, OWN[theme][kind]).fill,
    ground: token("--bg"),
    neutral,
    outline: token("--text"),
    accent: token("--accent"),
  };
}
