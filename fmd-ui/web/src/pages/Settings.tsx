import { useMemo } from "preact/hooks";
import { useQuery } from "../api/query";
import type { Health, OptionInfo } from "../api/types";
import { counted, grouped, text, bytes, duration, percent } from "../figures/number";
import { versionName } from "../figures/result";
import { type Zone, ago } from "../figures/zone";
import { CsvLink } from "../parts/CsvLink";
import { troubles, useHealth } from "../parts/HealthBanner";
import { Marked } from "../parts/Marked";
import { SettingsTabs } from "../parts/SettingsTabs";
import { Empty, Problem, Skeleton, StaleNote } from "../parts/State";
import { now } from "../state/clock";
import { change, usePlace } from "../state/router";
import { zone } from "../state/session";
import { useStore } from "../state/store";

/** What the API calls the source of what nobody has set. */
const DEFAULT = "default";

/** How the monitor is configured, and how it is itself. */
export function Settings() {
  const { params } = usePlace();
  const tick = useStore(now);
  const search = params.get("q") ?? "";
  const { data, failure } = useQuery<OptionInfo[]>("config", {}, "", Math.floor(tick / 60_000));
  const health = useHealth();
  const only = params.get("set") !== null;
  const sections = useMemo(() => grouping((data ?? []).filter(({ source }) => !only || source !== DEFAULT), search), [data, search, only]);
  const set = (data ?? []).filter(({ source }) => source !== DEFAULT).length;

  if (!data) return failure ? <Problem failure={failure} /> : <div class="page settings"><Skeleton rows={14} /></div>;
  return (
    <div class="page settings">
      <StaleNote failure={failure} />
      <div class="head">
        <SettingsTabs current="settings" />
        <p class="sentence">
          <b>{counted(data.length, "option")}</b>, {set === 0 ? "all at their defaults" : <><b>{set}</b> set otherwise than by default</>}.
        </p>
        <p class="scope">Read when the service starts: from defaults, then the file, then the environment, then the builder; the later wins.</p>
      </div>
      <div class="settings-columns">
        <div>
          <div class="listing-head">
            <h2>Options</h2>
            <p class="hint">{sections.length > 0 && search !== "" && `that match “${search}”`}</p>
            {set > 0 && (
              <button type="button" class="quiet" aria-pressed={only} onClick={() => change({ set: only ? null : "1" }, { replace: true })}>
                Only what was set
              </button>
            )}
            <CsvLink path="config" name="config" title="All options as a file, without secrets" />
          </div>
          {sections.length === 0 && (
            <Empty title={`No option matches “${search}”.`}>
              <button type="button" onClick={() => change({ q: null })}>
                Show all
              </button>
            </Empty>
          )}
          {sections.length > 0 && (
            <table class="data options">
              <caption class="unseen">Options of the configuration</caption>
              <thead>
                <tr>
                  <th scope="col" class="words c-key">Option</th>
                  <th scope="col" class="words c-value">Value</th>
                  <th scope="col" class="words c-source">Source</th>
                </tr>
              </thead>
              {sections.map(([section, options]) => (
                <Section key={section} name={section} options={options} />
              ))}
            </table>
          )}
        </div>
        {health && <HealthCard health={health} tick={tick} />}
      </div>
    </div>
  );
}

function grouping(options: readonly OptionInfo[], search: string): [string, OptionInfo[]][] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const sections = new Map<string, OptionInfo[]>();
  for (const option of options) {
    const all = `${option.key} ${option.section} ${option.doc} ${option.value} ${option.source}`.toLowerCase();
    if (!words.every((word) => all.includes(word))) continue;
    sections.set(option.section, [...(sections.get(option.section) ?? []), option]);
  }
  return [...sections];
}

function Section({ name, options }: { name: string; options: readonly OptionInfo[] }) {
  return (
    <tbody>
      <tr class="section">
        <th scope="rowgroup" colSpan={3} class="words">
          {name}
        </th>
      </tr>
      {options.map((option) => (
        <Option key={option.key} option={option} />
      ))}
    </tbody>
  );
}

function Option({ option: { key, value, source, default: usual, doc, kind } }: { option: OptionInfo }) {
  const same = source === DEFAULT;
  return (
    <tr class={same ? "usual" : "changed"}>
      <th scope="row" class="words c-key">
        <code>{breakable(key)}</code>
        <p class="option-doc">
          <Marked text={doc} />{" "}
          <span class="kind">
            Takes <Marked text={kind} />.
          </span>
        </p>
      </th>
      <td class="words c-value">
        <code>{value === "" ? <span class="zero">empty</span> : value}</code>
        {!same && (
          <p class="kind">
            default <code>{usual === "" ? "empty" : usual}</code>
          </p>
        )}
      </td>
      <td class="words c-source">{breakable(source)}</td>
    </tr>
  );
}

/** A name that may be broken after its underscores and nowhere else. */
function breakable(name: string) {
  return name.split(/(?<=_)/).map((part, n) => [n > 0 && <wbr />, part]);
}

function HealthCard({ health, tick }: { health: Health; tick: number }) {
  const here = useStore(zone);
  const wrong = troubles(health, here);
  const up = Math.max(1, tick - health.started_at);
  return (
    <section class="health" aria-label="Health of the monitor">
      <h2>The monitor itself</h2>
      <p class={wrong.length > 0 ? "amber" : "hint"}>{wrong.length > 0 ? wrong.join(" ") : "Everything was recorded, and the store answers."}</p>
      <dl>
        {healthRows(health, here, tick, up).map(([name, value, warns]) => (
          <div key={name} class={warns ? "amber" : ""}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">Times in {here.name}.</p>
    </section>
  );
}

function healthRows(health: Health, here: Zone, tick: number, up: number): [name: string, value: string, warns: boolean][] {
  const at = (moment: number | null) => (moment === null ? "not yet" : `${ago(moment, tick)}, ${here.clockSeconds(moment)}`);
  const rows: [string, string, boolean][] = [
    ["Recording since", `${here.full(health.started_at)}`, false],
    ["Recorded", counted(health.recorded, "request"), false],
    ["Not recorded, queue full", grouped(health.dropped), health.dropped > 0],
    ["Rows of details lost, store failed", grouped(health.dropped_rows), health.dropped_rows > 0],
    ["Counted and not listed, too many a second", grouped(health.unlisted), false],
    ["Queue", `${grouped(health.queue_length)} of ${grouped(health.queue_capacity)}`, health.queue_length > health.queue_capacity / 2],
    ["Store", health.store_ok ? "writes succeed" : `fails: ${health.store_error ?? "no reason given"}`, !health.store_ok],
    ["Last write", at(health.store_written_at), false],
  ];
  if (health.store_failed_at !== null) rows.push(["Last failure", `${at(health.store_failed_at)}: ${health.store_error ?? "no reason given"}`, !health.store_ok]);
  rows.push(["Database", health.store_bytes === null ? "size not known" : text(bytes(health.store_bytes)), false]);
  rows.push(["Own CPU time", health.own_cpu_ms === null ? "not told by this system" : `${text(duration(health.own_cpu_ms))}, ${text(percent(health.own_cpu_ms / up))} of one core`, false]);
  if (health.outliers_left_out > 0) rows.push(["Outliers without details, too many at once", grouped(health.outliers_left_out), false]);
  if (health.profile_files_left_out > 0) rows.push(["Profiles without a file, too many at once", grouped(health.profile_files_left_out), true]);
  if (health.group_by_panics > 0) rows.push(["Panics in group_by", grouped(health.group_by_panics), true]);
  if (health.otlp !== null) {
    const { ok, error, pushed_at, traces, dropped, refused } = health.otlp;
    rows.push(["Pushed over OTLP", ok ? at(pushed_at) : `fails: ${error ?? "no reason given"}`, !ok]);
    rows.push(["Outliers pushed as traces", dropped > 0 ? `${grouped(traces)}, ${grouped(dropped)} given up` : grouped(traces), dropped > 0]);
    if (refused > 0) rows.push(["Points and spans that the collector refused", grouped(refused), true]);
  }
  rows.push(["Service", versionName(health.app_version), false], ["fmd", health.fmd_version, false]);
  return rows;
}
