import "../charts/heat.css";
import { useMemo } from "preact/hooks";
import type { Query } from "../api/client";
import { useQuery } from "../api/query";
import type { HourlyLoad } from "../api/types";
import { useVersionName } from "../api/versions";
import { HOUR_FIGURES, HourTable } from "../charts/HourTable";
import { counted, text } from "../figures/number";
import { Choice } from "../parts/Choice";
import { CsvLink } from "../parts/CsvLink";
import { OverviewTabs } from "../parts/OverviewTabs";
import { Empty, PageSkeleton, Problem, StaleNote } from "../parts/State";
import { fileName } from "../profile/Head";
import { change, usePlace } from "../state/router";
import { zone } from "../state/session";
import { useStore } from "../state/store";
import { type View, useView } from "../state/view";
import { EndpointSection } from "./ofEndpoint";

/** Hours are compared between days, so fewer than these make no picture. */
const LEAST_SPAN = 7 * 86_400_000;

/** When the service is used, and when it is slow: every hour of every day. */
export function Hours() {
  const view = useView();
  const { query, data, failure, stale } = useHours("hours", view);
  if (!data) return failure ? <Problem failure={failure} /> : <PageSkeleton rows={12} />;
  return (
    <div class={`page${stale ? " stale" : ""}`}>
      <StaleNote failure={failure} />
      <div class="head">
        <OverviewTabs current="hours" />
        <Busiest data={data} view={view} />
      </div>
      <Figure data={data} path="hours" query={query} name="service" />
    </div>
  );
}

/** The same for one endpoint. */
export function EndpointHours({ id }: { id: number }) {
  const view = useView();
  const path = `endpoints/${id}/hours`;
  const { query, data, failure, stale } = useHours(path, view);
  const endpoint = data?.endpoint;
  if (!data || !endpoint) return failure ? <Problem failure={failure} /> : <PageSkeleton rows={12} />;
  return (
    <EndpointSection endpoint={endpoint} tab="/hours" title="Hours" answer={<Busiest data={data} view={view} />} stale={stale} failure={failure}>
      <Figure data={data} path={path} query={query} name={fileName(endpoint)} />
    </EndpointSection>
  );
}

function useHours(path: string, view: View) {
  const to = Number(view.query.to);
  const query = { ...view.query, from: Math.min(Number(view.query.from), to - LEAST_SPAN) };
  return { query, ...useQuery<HourlyLoad>(path, query, view.question, Math.floor(view.tick / 60_000)) };
}

/** The page's answer: when most requests come. */
function Busiest({ data, view }: { data: HourlyLoad; view: View }) {
  const here = useStore(zone);
  const version = useVersionName(view.version);
  const byHour = useMemo(() => {
    const sums = Array.from({ length: 24 }, () => 0);
    for (const { hours } of data.days) hours.forEach((hour, n) => (sums[n]! += hour?.hits ?? 0));
    return sums;
  }, [data]);
  const most = byHour.indexOf(Math.max(...byHour));
  const { hits } = data.summary;
  return (
    <>
      <p class="sentence">
        {hits === 0 ? (
          "No requests on these days."
        ) : (
          <>
            <b>{counted(hits, "request")}</b> on {counted(data.days.length, "day")}, most between <b>{pad(most)}:00</b> and <b>{pad((most + 1) % 24)}:00</b>
            {byHour[most]! > 0 && <> ({text({ value: ((byHour[most]! / hits) * 100).toFixed(0), unit: "%" })} of them)</>}.
          </>
        )}
      </p>
      <p class="scope">
        Whole days, at least seven: {here.weekday(data.from)} – {here.weekday(data.to - 1)} · {here.name}
        {version !== null && ` · version ${version}`}
      </p>
    </>
  );
}

const pad = (hour: number) => String(hour).padStart(2, "0");

function Figure({ data, path, query, name }: { data: HourlyLoad; path: string; query: Query; name: string }) {
  const { params } = usePlace();
  const by = HOUR_FIGURES.find(({ key }) => key === params.get("by")) ?? HOUR_FIGURES[0];
  if (data.summary.hits === 0) {
    return (
      <Empty>
        <p>Choose a longer range, another version, or other endpoints at the top.</p>
      </Empty>
    );
  }
  return (
    <section aria-label="By day and hour">
      <div class="heat-tools">
        <Choice label="Figure" options={HOUR_FIGURES} chosen={by.key} onChoose={(key) => change({ by: key === HOUR_FIGURES[0].key ? null : key }, { replace: true })} />
        <p class="hint">{by.about} Choose an hour, or a day, to see it.</p>
        <CsvLink path={path} query={query} name={`${name}-by-hour`} title="Every hour as a file" />
      </div>
      <HourTable data={data} by={by} />
    </section>
  );
}
