import { useMemo } from "preact/hooks";

const WIDTH = 112;
const HEIGHT = 24;

/** Hits over the range in equal parts: small bars, so that a single request is seen as one. */
export function Sparkline({ values, label }: { values: readonly number[]; label: string }) {
  const path = useMemo(() => {
    const most = Math.max(1, ...values);
    const step = WIDTH / Math.max(1, values.length);
    const width = Math.max(0.8, step - (step > 3 ? 1 : 0.4));
    return values
      .map((value, n) => {
        if (value === 0) return "";
        const height = Math.max(1.5, (value / most) * (HEIGHT - 2));
        return `M${(n * step).toFixed(2)} ${HEIGHT}v${(-height).toFixed(2)}h${width.toFixed(2)}v${height.toFixed(2)}z`;
      })
      .join("");
  }, [values]);
  return (
    <svg class="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={label}>
      <path d={`M0 ${HEIGHT - 0.25}H${WIDTH}`} class="sparkline-zero" />
      <path d={path} />
    </svg>
  );
}
