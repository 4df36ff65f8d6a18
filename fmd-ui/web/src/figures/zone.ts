// Times in the service's configured zone, whatever the browser's own is.

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const QUARTER = 900_000;

const pad = (value: number, width = 2) => String(value).padStart(width, "0");

/** A time zone by its IANA name. A name that the browser does not know is taken as UTC. */
export class Zone {
  readonly name: string;
  readonly #format: Intl.DateTimeFormat;
  readonly #offsets = new Map<number, number>();

  constructor(name: string) {
    const build = (timeZone: string) =>
      new Intl.DateTimeFormat("en-US", {
        timeZone,
        hourCycle: "h23",
        year: "numeric",
        month: "numeric",
        day: "numeric",
        hour: "numeric",
        minute: "numeric",
        second: "numeric",
      });
    let known = name;
    let format: Intl.DateTimeFormat;
    try {
      format = build(name);
    } catch {
      known = "UTC";
      format = build(known);
    }
    this.name = known;
    this.#format = format;
  }

  /** What to add to Unix milliseconds to read the zone's wall clock from them. */
  offset(at: number): number {
    const quarter = Math.floor(at / QUARTER);
    const known = this.#offsets.get(quarter);
    if (known !== undefined) return known;
    const start = quarter * QUARTER;
    const field: Record<string, number> = {};
    for (const { type, value } of this.#format.formatToParts(start)) field[type] = Number(value);
    const wall = Date.UTC(field.year!, field.month! - 1, field.day!, field.hour!, field.minute!, field.second!);
    const offset = wall - start;
    if (this.#offsets.size > 5000) this.#offsets.clear();
    this.#offsets.set(quarter, offset);
    return offset;
  }

  /** A date whose UTC fields are the zone's wall clock at `at`. */
  wall(at: number): Date {
    return new Date(at + this.offset(at));
  }

  /** The moment at which the zone's wall clock shows `wall` (UTC fields as milliseconds). */
  fromWall(wall: number): number {
    const guess = wall - this.offset(wall);
    return wall - this.offset(guess);
  }

  /** `18:49` */
  clock(at: number): string {
    const wall = this.wall(at);
    return `${pad(wall.getUTCHours())}:${pad(wall.getUTCMinutes())}`;
  }

  /** `18:49:16` */
  clockSeconds(at: number): string {
    return `${this.clock(at)}:${pad(this.wall(at).getUTCSeconds())}`;
  }

  /** `20 Nov` */
  day(at: number): string {
    const wall = this.wall(at);
    return `${wall.getUTCDate()} ${MONTHS[wall.getUTCMonth()]}`;
  }

  /** `Fri 20 Nov` */
  weekday(at: number): string {
    return `${DAYS[this.wall(at).getUTCDay()]} ${this.day(at)}`;
  }

  /** `Fri 20 Nov 2026, 18:49:16` */
  full(at: number): string {
    return `${this.weekday(at)} ${this.wall(at).getUTCFullYear()}, ${this.clockSeconds(at)}`;
  }

  /** `Fri 20 Nov, 18:49`, with the day left out where it is the day of `beside`, and with the year where that of `beside` is another. */
  moment(at: number, beside?: number): string {
    const year = this.wall(at).getUTCFullYear();
    if (beside !== undefined && year !== this.wall(beside).getUTCFullYear()) return `${this.weekday(at)} ${year}, ${this.clock(at)}`;
    return beside !== undefined && this.day(at) === this.day(beside) ? this.clock(at) : `${this.weekday(at)}, ${this.clock(at)}`;
  }

  /** `Thu 19 Nov, 18:49 – Fri 20 Nov, 18:49` */
  span(from: number, to: number): string {
    const sameYear = this.wall(from).getUTCFullYear() === this.wall(to).getUTCFullYear();
    return `${sameYear ? this.moment(from) : this.moment(from, to)} – ${this.moment(to, from)}`;
  }

  /** `2026-11-20T18:49:16.123+01:00` */
  iso(at: number): string {
    const offset = this.offset(at) / 60_000;
    const sign = offset < 0 ? "-" : "+";
    const size = Math.abs(offset);
    return this.wall(at).toISOString().replace("Z", `${sign}${pad(Math.floor(size / 60))}:${pad(size % 60)}`);
  }

  /** `2026-11-20T18:49`, as a date and time field takes it. */
  field(at: number): string {
    return this.wall(at).toISOString().slice(0, 16);
  }

  /** The moment that a date and time field shows; `null` when it is empty or half filled. */
  parseField(typed: string): number | null {
    const wall = Date.parse(`${typed}Z`);
    return Number.isNaN(wall) ? null : this.fromWall(wall);
  }
}

/** How long ago `at` was: `now`, `12 s ago`, `3 h ago`, `5 d ago`. */
export function ago(at: number, now: number): string {
  const seconds = Math.max(0, Math.round((now - at) / 1000));
  if (seconds < 5) return "now";
  if (seconds < 60) return `${seconds}\u00a0s ago`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)}\u00a0min ago`;
  if (seconds < 86_400) return `${Math.floor(seconds / 3600)}\u00a0h ago`;
  return `${Math.floor(seconds / 86_400)}\u00a0d ago`;
}
