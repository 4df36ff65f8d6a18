import "../charts/heat.css";
import { useMemo } from "preact/hooks";
import { useQuery } from "../api/query";
import type { Visitor, Visitors } from "../api/types";
import { shade, shadeRange } from "../charts/shade";
import { counted, duration, grouped, text } from "../figures/number";
import { versionName } from "../figures/result";
import { ago } from "../figures/zone";
import { Choice } from "../parts/Choice";
import { CsvButton } from "../parts/DataTable";
import { Count, Duration } from "../parts/Figure";
import { Link } from "../parts/Link";
import { Empty, PageSkeleton, Problem, StaleNote } from "../parts/State";
import { fileName, useTitle } from "../profile/Head";
import { choiceWords } from "../state/range";
import { change, page, usePlace } from "../state/router";
import { zone } from "../state/session";
import { useStore } from "../state/store";
import { type View, useView } from "../state/view";
import { EndpointSection } from "./ofEndpoint";

const BY = [
  { key: "user", name: "Users", title: "Whatever group_by makes of a request" },
  { key: "address", name: "Addresses" },
] as const;

const FIGURES = [
  { key: "p50", name: "Median" },
  { key: "hits", name: "Requests" },
] as const;

/** Below this many requests a median says little. */
const FEW = 5;

/** Who uses the service. */
export function Users() {
  const view = useView();
  const { data, failure, stale } = useUsers("users", view);
  useTitle("Users");
  if (!data) return failure ? <Problem failure={failure} /> : <PageSkeleton rows={12} />;
  return (
    <div class={`page${stale ? " stale" : ""}`}>
      <StaleNote failure={failure} />
      <div class="head">
        <Answer data={data} view={view} />
      </div>
      <Matrix data={data} name="service" />
    </div>
  );
}

/** Who uses one endpoint. */
export function EndpointUsers({ id }: { id: number }) {
  const view = useView();
  const { data, failure, stale } = useUsers(`endpoints/${id}/users`, view);
  const endpoint = data?.endpoint;
  if (!data || !endpoint) return failure ? <Problem failure={failure} /> : <PageSkeleton rows={12} />;
  return (
    <EndpointSection endpoint={endpoint} tab="/users" title="Users" answer={<Answer data={data} view={view} />} stale={stale} failure={failure}>
      <Matrix data={data} name={fileName(endpoint)} />
    </EndpointSection>
  );
}

function useUsers(path: string, view: View) {
  const { params } = usePlace();
  const by = params.get("who") === "address" ? "address" : "user";
  const search = params.get("who_is") ?? "";
  return useQuery<Visitors>(path, { ...view.query, by, search, top: 100 }, `${view.question}|${by}|${search}`, Math.floor(view.tick / 30_000));
}

const isNameless = (data: Visitors) => data.count === 0 || (data.count === 1 && data.visitors[0]?.name === null);

function Answer({ data, view }: { data: Visitors; view: View }) {
  const { params } = usePlace();
  const here = useStore(zone);
  const word = params.get("who") === "address" ? "address" : "user";
  const words = word === "address" ? "addresses" : "users";
  const search = params.get("who_is") ?? "";
  const first = data.visitors.find(({ name }) => name !== null);
  return (
    <>
      <p class="sentence">
        {isNameless(data) ? (
          <>
            No {word} {search === "" ? "is known" : "of that name is told apart"} {choiceWords(view.choice, here)}.
          </>
        ) : (
          <>
            <b>{data.count_estimated && "About "}{counted(data.count, word, words)}</b> made <b>{counted(data.based_on, "request")}</b>
            {first && (
              <>
                , most of them <b>{first.name}</b> ({grouped(first.hits)})
              </>
            )}
            .
          </>
        )}
      </p>
      <p class="scope">
        {here.moment(data.from)} to {here.moment(Math.min(data.to, Date.now()))} · {here.name}
        {data.count_estimated && ` · the busiest of each hour or day are told apart, the others added up; how many they are is estimated within some 2 %`}
      </p>
    </>
  );
}

function Matrix({ data, name }: { data: Visitors; name: string }) {
  const { params } = usePlace();
  const here = useStore(zone);
  const who = params.get("who") === "address" ? "address" : "user";
  const by = params.get("by") === "hits" ? "hits" : "p50";
  const search = params.get("who_is") ?? "";
  const rows = data.others ? [...data.visitors, data.others] : data.visitors;
  const read = (cell: { hits: number; p50_ms: number | null }) => (by === "hits" ? cell.hits : (cell.p50_ms ?? 0));
  const [least, most] = useMemo(() => {
    const values = rows.flatMap(({ by_version }) => by_version.map(read)).filter((value) => value > 0);
    return shadeRange(values);
  }, [data, by]);
  const title = (row: Visitor, index: number) => (row === data.others && index === rows.length - 1 ? `${data.count_estimated ? "about " : ""}${counted(data.others_count, "other")} together` : (row.name ?? "without a name"));
  return (
    <section aria-label="By version">
      <div class="heat-tools">
        <Choice label="Who" options={BY} chosen={who} onChoose={(key) => change({ who: key === "user" ? null : key, who_is: null })} />
        <Choice label="Figure" options={FIGURES} chosen={by} onChoose={(key) => change({ by: key === "p50" ? null : key }, { replace: true })} />
        <label class="who-search">
          <span class="unseen">Only whose name holds</span>
          <input type="search" placeholder={who === "user" ? "Find a user" : "Find an address"} value={search} onInput={(event) => change({ who_is: event.currentTarget.value }, { replace: true })} />
        </label>
        <p class="hint">{by === "p50" ? `Median duration by version, logarithmic; faint below ${FEW} requests.` : "Requests by version."}</p>
        <CsvButton
          name={`${name}-by-${who}`}
          title="These figures as a file"
          table={() => ({
            header: [who, "requests", "missed_at_most", "errors", "p50_ms", "p95_ms", "last_at", ...data.versions.flatMap(({ name }) => [`${name} requests`, `${name} p50_ms`])],
            rows: rows.map((row, n) => [title(row, n), row.hits, row.missed, row.errors, row.p50_ms, row.p95_ms, here.iso(row.last_at), ...row.by_version.flatMap(({ hits, p50_ms }) => [hits, p50_ms])]),
          })}
        />
      </div>
      {isNameless(data) ? (
        <Empty>
          {search !== "" ? (
            <p>
              None of those that are told apart holds “{search}”; the busiest are. The <Link to={page("requests", { [who === "user" ? "user" : "address"]: search })}>single requests</Link> of exactly that name are listed all the same.
            </p>
          ) : who === "user" ? (
            <>
              <p>Requests carry no user yet. Say in the code who a request is of:</p>
              <pre class="code" tabIndex={0}>{"Config::from_env()?.to_builder().group_by(|request| user_of(request)).build()?"}</pre>
            </>
          ) : (
            <p>No request in this range has an address.</p>
          )}
        </Empty>
      ) : (
        <div class="heat-box" role="group" aria-label={`${who === "user" ? "Users" : "Addresses"} by version`} tabIndex={0}>
          <table class="heat users-heat">
            <caption class="unseen">{who === "user" ? "Users" : "Addresses"} by version</caption>
            <thead>
              <tr>
                <th scope="col" class="who">{who === "user" ? "User" : "Address"}</th>
                {data.versions.map((version) => (
                  <th key={version.id} scope="col" title={`${version.name}, first seen ${here.full(version.first_seen_at)}`}>
                    <code>{versionName(version.name)}</code>
                  </th>
                ))}
                <th scope="col" class="heat-sum">Requests</th>
                <th scope="col" class="heat-sum">Median</th>
                <th scope="col" class="heat-sum c-errs">Errors</th>
                <th scope="col" class="heat-sum c-lastuse">Last</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, n) => (
                <tr key={title(row, n)}>
                  <th scope="row" class={row.name === null ? "quiet-words" : ""} title={title(row, n)}>
                    {title(row, n)}
                  </th>
                  {row.by_version.map((cell, at) => {
                    const value = read(cell);
                    if (cell.hits === 0) return <td key={at} class="never" aria-label="no request" />;
                    const strength = shade(value, least, most, by === "p50");
                    const few = by === "p50" && cell.hits < FEW;
                    return (
                      <td key={at} class={`cell${few ? " few" : ""}`} style={{ "--t": strength.toFixed(3) }} title={`${counted(cell.hits, "request")}${cell.p50_ms === null ? "" : `, median ${text(duration(cell.p50_ms))}`} by ${versionName(data.versions[at]!.name)}`}>
                        {by === "hits" ? grouped(cell.hits) : cell.p50_ms === null ? "–" : text(duration(cell.p50_ms))}
                      </td>
                    );
                  })}
                  <td class="heat-sum" title={row.missed > 0 ? `At most ${counted(row.missed, "more request")}, which count among the others` : undefined}><Count value={row.hits} />{row.missed > 0 && "+"}</td>
                  <td class="heat-sum"><Duration ms={row.p50_ms} /></td>
                  <td class="heat-sum c-errs">{row.errors > 0 ? <span class="bad">{grouped(row.errors)}</span> : <Count value={0} />}</td>
                  <td class="heat-sum c-lastuse"><time title={here.full(row.last_at)}>{ago(row.last_at, Date.now())}</time></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
