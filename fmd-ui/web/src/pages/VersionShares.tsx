import "../charts/heat.css";
import { useQuery } from "../api/query";
import type { VersionLoad } from "../api/types";
import { shade } from "../charts/shade";
import { counted, grouped, percent, short, text } from "../figures/number";
import { versionName } from "../figures/result";
import { Choice } from "../parts/Choice";
import { CsvLink } from "../parts/CsvLink";
import { Pattern } from "../parts/EndpointName";
import { Link } from "../parts/Link";
import { OverviewTabs } from "../parts/OverviewTabs";
import { Empty, PageSkeleton, Problem, StaleNote } from "../parts/State";
import { choiceWords, PRESETS, writeChoice } from "../state/range";
import { change, page, usePlace } from "../state/router";
import { zone } from "../state/session";
import { useStore } from "../state/store";
import { useView } from "../state/view";

const MODES = [
  { key: "share", name: "Share", title: "Of all requests that the version answered" },
  { key: "hits", name: "Requests" },
] as const;

/** Which endpoints each version was used for. */
export function VersionShares() {
  const view = useView();
  const { params } = usePlace();
  const here = useStore(zone);
  const query = { ...view.query, top: 100 };
  const { data, failure, stale } = useQuery<VersionLoad>("version-load", query, view.question, view.tick);
  const absolute = params.get("by") === "hits";
  const rows = data?.endpoints ?? [];
  if (!data) {
    return failure ? <Problem failure={failure} /> : <PageSkeleton />;
  }
  const figure = (load: number, version: number) => (absolute ? load : data.hits[version]! > 0 ? load / data.hits[version]! : 0);
  const most = Math.max(0, ...data.endpoints.flatMap(({ hits }) => hits.map(figure)));
  const word = (value: number) => (absolute ? short(value) : value > 0 && value < 0.001 ? "<0.1 %" : `${(value * 100).toFixed(value < 0.0995 ? 1 : 0)} %`);
  const line = (name: preact.ComponentChildren, key: number, hits: readonly number[]) => (
    <tr key={key}>
      <th scope="row">{name}</th>
      {hits.map((count, n) => {
        const value = figure(count, n);
        const strength = shade(value, 0, most);
        return (
          <td key={n} class={count === 0 ? "cell nothing" : "cell"} style={{ "--t": strength.toFixed(3) }} title={`${counted(count, "request")}, ${text(percent(data.hits[n]! > 0 ? count / data.hits[n]! : 0))} of those to ${versionName(data.versions[n]!.name)}`}>
            {count === 0 ? "0" : word(value)}
          </td>
        );
      })}
    </tr>
  );
  return (
    <div class={`page${stale ? " stale" : ""}`}>
      <StaleNote failure={failure} />
      <div class="head">
        <OverviewTabs current="versions" />
        <p class="sentence">
          {data.versions.length === 0 ? "No version" : <b>{counted(data.versions.length, "version")}</b>} answered {choiceWords(view.choice, here)}
          {data.versions.length > 0 && (
            <>
              , <b>{counted(data.hits.reduce((sum, each) => sum + each, 0), "request")}</b> in all
            </>
          )}
          .
        </p>
        <p class="scope">
          {here.span(data.from, data.to)} · {here.name}
          {data.left_out > 0 && ` · ${counted(data.left_out, "older version")} not shown`}
        </p>
      </div>
      {data.versions.length < 2 && (
        <Empty>
          <p>Versions stand beside each other here once the range holds more than one.</p>
          <button type="button" onClick={() => change(writeChoice({ preset: PRESETS.at(-1)! }))}>
            Show the {PRESETS.at(-1)!.words}
          </button>
        </Empty>
      )}
      {data.versions.length > 0 && (
        <section aria-label="Use by version">
          <div class="heat-tools">
            <Choice label="Figure" options={MODES} chosen={absolute ? "hits" : "share"} onChoose={(key) => change({ by: key === "share" ? null : key }, { replace: true })} />
            <p class="hint">{absolute ? "Requests to each endpoint by version." : "Each column adds up to 100 %: what the version was used for."} Oldest version first.</p>
            <CsvLink path="version-load" query={query} name="requests-by-version" title="Requests by endpoint and version as a file" />
          </div>
          <div class="heat-box" role="group" aria-label="Requests by endpoint and version" tabIndex={0}>
            <table class="heat versions-heat">
              <caption class="unseen">Requests by endpoint and version</caption>
              <thead>
                <tr>
                  <th scope="col" class="heat-endpoint">
                    <span class="unseen">Endpoint</span>
                  </th>
                  {data.versions.map((version, n) => (
                    <th key={version.id} scope="col" title={`${version.name}, first seen ${here.full(version.first_seen_at)}`}>
                      <Link to={page("", { version: String(version.id) })}>
                        <code>{versionName(version.name)}</code>
                      </Link>
                      <span class="heat-under">
                        {here.day(version.first_seen_at)}, {grouped(data.hits[n]!)}
                      </span>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ endpoint, hits }) =>
                  line(
                    <Link to={page(`endpoints/${endpoint.id}/versions`)} class="endpoint" title={`${endpoint.method} ${endpoint.pattern}`}>
                      <span class="method">{endpoint.method}</span> <Pattern endpoint={endpoint} />
                    </Link>,
                    endpoint.id,
                    hits,
                  ),
                )}
                {data.others > 0 && line(`${counted(data.others, "other endpoint")} together`, 0, data.rest)}
              </tbody>
            </table>
          </div>
        </section>
      )}
    </div>
  );
}
