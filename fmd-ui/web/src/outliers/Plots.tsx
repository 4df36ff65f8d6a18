import type { OutlierInfo, Surroundings } from "../api/outliers";
import { bytes, duration, percent, text, threeFigures, trimmed } from "../figures/number";
import type { Zone } from "../figures/zone";
import { Link } from "../parts/Link";
import { page } from "../state/router";

interface Plot {
  name: string;
  hint: string;
  /** The value shown as a dot. */
  value: (at: Surroundings) => number;
  /** From where to where it spreads, where it does. */
  spread?: (at: Surroundings) => [number, number];
  words: (value: number) => string;
  /** The top of the scale, given the greatest value. */
  top: (greatest: number, at: Surroundings) => number;
}

const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);

const PLOTS: readonly Plot[] = [
  {
    name: "CPU of the machine",
    hint: "mean and span of its cores",
    value: ({ cores }) => sum(cores) / Math.max(1, cores.length),
    spread: ({ cores }) => [Math.min(...cores), Math.max(...cores)],
    words: (share) => text(percent(share)),
    top: () => 1,
  },
  {
    name: "CPU of the process",
    hint: "in cores",
    value: ({ process_cpu }) => process_cpu,
    words: (cores) => trimmed(threeFigures(cores)),
    top: (greatest, { cores }) => Math.max(1, Math.min(cores.length, Math.ceil(greatest))),
  },
  {
    name: "Memory of the process",
    hint: "resident",
    value: ({ process_memory }) => process_memory,
    words: (amount) => text(bytes(amount)),
    top: (greatest) => greatest * 1.25,
  },
];

/** How busy the machine was at each outlier. */
export function Plots({ outliers, here }: { outliers: readonly OutlierInfo[]; here: Zone }) {
  const seen = outliers.filter((each) => (each.surroundings?.cores.length ?? 0) > 0);
  if (seen.length === 0) return null;
  const from = Math.min(...seen.map(({ started_at }) => started_at));
  const to = Math.max(...seen.map(({ started_at }) => started_at));
  return (
    <div class="plots">
      {PLOTS.map((plot) => (
        <Strip key={plot.name} plot={plot} outliers={seen} from={from} to={to} here={here} />
      ))}
    </div>
  );
}

function Strip({ plot: { name, hint, value, spread, words, top }, outliers, from, to, here }: { plot: Plot; outliers: readonly OutlierInfo[]; from: number; to: number; here: Zone }) {
  const greatest = Math.max(...outliers.map(({ surroundings }) => value(surroundings!)));
  const most = top(greatest, outliers[0]!.surroundings!) || 1;
  const x = (at: number) => (to === from ? 50 : 2 + (96 * (at - from)) / (to - from));
  const y = (amount: number) => 100 - (96 * Math.min(amount, most)) / most - 2;
  return (
    <figure class="strip" aria-label={`${name} at each outlier`}>
      <figcaption>
        <b>{name}</b> <span class="hint">{hint}</span>
      </figcaption>
      <div class="strip-box">
        <span class="strip-top">{words(most)}</span>
        <span class="strip-zero">0</span>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <line x1="0" x2="100" y1={y(most)} y2={y(most)} />
          <line x1="0" x2="100" y1={y(0)} y2={y(0)} />
          {spread &&
            outliers.map(({ id, started_at, surroundings }) => {
              const [least, greatest] = spread(surroundings!);
              return <line key={id} class="range" x1={x(started_at)} x2={x(started_at)} y1={y(least)} y2={y(greatest)} />;
            })}
        </svg>
        {outliers.map((each) => (
          <span key={each.id} class="strip-place" style={{ left: `${x(each.started_at)}%`, top: `${y(value(each.surroundings!))}%` }}>
          <Link
            to={page(`requests/${each.id}`)}
            class="strip-dot"
            title={`${words(value(each.surroundings!))}\n${each.method} ${each.path}, ${text(duration(each.duration_ms))}\n${here.full(each.started_at)}`}
          >
            <span class="unseen">
              {words(value(each.surroundings!))} at {here.full(each.started_at)}
            </span>
          </Link>
          </span>
        ))}
      </div>
      <p class="strip-times">
        <span>{here.full(from)}</span>
        {to > from && <span>{here.full(to)}</span>}
      </p>
    </figure>
  );
}
