import type { OutlierInfo, Surroundings } from "../api/outliers";
import { endpointColor } from "../figures/color";
import { bytes, duration, type Figure, percent, text, threeFigures, trimmed } from "../figures/number";
import type { Zone } from "../figures/zone";
import { Link } from "../parts/Link";
import { page } from "../state/router";
import { useStore } from "../state/store";
import { theme } from "../state/theme";

interface Plot {
  name: string;
  hint: string;
  /** The value shown as a dot. */
  value: (of: Seen) => number;
  /** From where to where it spreads, where it does. */
  spread?: (of: Seen) => [number, number];
  words: (value: number) => string;
  /** The top of the scale, given the greatest value. */
  top: (greatest: number, of: Seen) => number;
  /** The foot of a logarithmic scale, given the least value. */
  foot?: (least: number) => number;
}

/** An outlier of whose machine something is known. */
type Seen = OutlierInfo & { surroundings: Surroundings };

const trimmedText = (figure: Figure) => text({ ...figure, value: trimmed(figure.value) });

/** The next number above that has one digit, or two that end in 5. */
function roundUp(value: number): number {
  const step = 10 ** Math.floor(Math.log10(Math.max(1, value))) / 2;
  return Math.ceil((value * 1.02) / step) * step;
}

const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);

const PLOTS: readonly Plot[] = [
  {
    name: "Duration",
    hint: "logarithmic",
    value: ({ duration_ms }) => duration_ms,
    words: (ms) => trimmedText(duration(ms)),
    top: (greatest) => 10 ** (Math.floor(Math.log10(greatest)) + 1),
    foot: (least) => 10 ** Math.floor(Math.log10(least)),
  },
  {
    name: "CPU of the machine",
    hint: "mean and span of its cores",
    value: ({ surroundings: { cores } }) => sum(cores) / Math.max(1, cores.length),
    spread: ({ surroundings: { cores } }) => [Math.min(...cores), Math.max(...cores)],
    words: (share) => text(percent(share)),
    top: () => 1,
  },
  {
    name: "CPU of the process",
    hint: "in cores",
    value: ({ surroundings }) => surroundings.process_cpu,
    words: (cores) => trimmed(threeFigures(cores)),
    top: (greatest, { surroundings: { cores } }) => Math.max(1, Math.min(cores.length, Math.ceil(greatest))),
  },
  {
    name: "Memory of the process",
    hint: "resident",
    value: ({ surroundings }) => surroundings.process_memory,
    words: (amount) => trimmedText(bytes(amount)),
    top: (greatest) => roundUp(greatest),
  },
];

/** From so many dots on they are small. */
const MANY = 100;

/** How long each outlier took, and how busy the machine was at it. */
export function Plots({ outliers, here }: { outliers: readonly OutlierInfo[]; here: Zone }) {
  const seen = outliers.filter((each): each is Seen => (each.surroundings?.cores.length ?? 0) > 0);
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

function Strip({ plot: { name, hint, value, spread, words, top, foot }, outliers, from, to, here }: { plot: Plot; outliers: readonly Seen[]; from: number; to: number; here: Zone }) {
  const look = useStore(theme);
  const values = outliers.map(value);
  const most = top(Math.max(...values), outliers[0]!) || 1;
  const least = foot?.(Math.min(...values)) ?? 0;
  const share = (amount: number) => (foot ? Math.log(amount / least) / Math.log(most / least) : Math.min(amount, most) / most);
  const x = (at: number) => (to === from ? 50 : 2 + (96 * (at - from)) / (to - from));
  const y = (amount: number) => 98 - 96 * share(amount);
  return (
    <figure class="strip" aria-label={`${name} at each outlier`}>
      <figcaption>
        <b>{name}</b> <span class="hint">{hint}</span>
      </figcaption>
      <div class={`strip-box${outliers.length > MANY ? " many" : ""}`}>
        <span class="strip-top">{words(most)}</span>
        <span class="strip-zero">{least === 0 ? 0 : words(least)}</span>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <line x1="0" x2="100" y1={y(most)} y2={y(most)} />
          <line x1="0" x2="100" y1={y(least)} y2={y(least)} />
          {spread &&
            outliers.map((each) => {
              const [low, high] = spread(each);
              return <line key={each.id} class="range" x1={x(each.started_at)} x2={x(each.started_at)} y1={y(low)} y2={y(high)} />;
            })}
        </svg>
        {outliers.map((each) => (
          <span key={each.id} class="strip-place" style={{ "--hue": endpointColor(each.endpoint, look), left: `${x(each.started_at)}%`, top: `${y(value(each))}%` }}>
            <Link
              to={page(`requests/${each.id}`)}
              class="strip-dot"
              title={`${words(value(each))}\n${each.method} ${each.path}, ${text(duration(each.duration_ms))}\n${here.full(each.started_at)}`}
            >
              <span class="unseen">
                {words(value(each))} at {here.full(each.started_at)}
              </span>
            </Link>
          </span>
        ))}
      </div>
      <p class="strip-times">
        <span>{here.moment(from)}</span>
        {to > from && <span>{here.moment(to, from)}</span>}
      </p>
    </figure>
  );
}
