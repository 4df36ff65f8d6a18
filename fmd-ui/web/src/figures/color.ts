// Each endpoint's own colour: the same everywhere, of equal lightness.

/**
 * Hues in OKLCH degrees. Alarm red (about 10 to 40) and approving green (about 135 to 165) are left out, because they mean
 * something here; neighbours in the list are far apart on the blue-yellow axis, which most colour-blind people keep.
 */
const HUES = [255, 75, 305, 195, 50, 280, 105, 335, 225, 90, 320, 180] as const;

/** FNV-1a, 32 bits. */
export function hash(name: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name)) {
    value ^= byte;
    value = Math.imul(value, 0x01000193);
  }
  // A last stir, because names that differ in one letter would otherwise share their low bits.
  value ^= value >>> 16;
  value = Math.imul(value, 0x45d9f3b);
  return (value ^ (value >>> 16)) >>> 0;
}

/** A colour of OKLCH as `#rrggbb`; chroma is lowered until sRGB can show it. */
export function oklch(lightness: number, chroma: number, hue: number): string {
  for (let c = chroma; ; c -= 0.005) {
    const rgb = linear(lightness, Math.max(c, 0), hue);
    if (c <= 0 || rgb.every((part) => part >= -0.0005 && part <= 1.0005)) {
      return `#${rgb.map((part) => Math.round(255 * gamma(Math.min(1, Math.max(0, part)))).toString(16).padStart(2, "0")).join("")}`;
    }
  }
}

function linear(lightness: number, chroma: number, hue: number): [number, number, number] {
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function gamma(part: number): number {
  return part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055;
}

export type Theme = "light" | "dark";

/** What names an endpoint and what it was configured to look like. */
export interface Colored {
  id?: number;
  method: string;
  pattern: string;
  color: string | null;
}

/** An endpoint's colour in a theme: the configured one, else its turn in the list of hues, else one hashed from its name. */
export function endpointColor({ id, method, pattern, color }: Colored, theme: Theme): string {
  if (color !== null && /^#[0-9a-f]{6}$/i.test(color)) return color;
  // Hashes of a dozen names fall on each other; ids are given out one by one.
  const hue = HUES[(id ?? hash(`${method} ${pattern}`)) % HUES.length]!;
  return theme === "light" ? oklch(0.6, 0.13, hue) : oklch(0.74, 0.12, hue);
}
