import "../charts/box.css";
import "./report.css";
import { useMemo } from "preact/hooks";
import { address } from "../api/client";
import { useQuery } from "../api/query";
import type { EndpointReport, Report, SideInfo, VersionInfo, VersionLoad } from "../api/types";
import { useVersions } from "../api/versions";
import { Forest, ForestAxis, forestReach } from "../charts/Forest";
import { endpointColor } from "../figures/color";
import { counted, duration, grouped, percent, text } from "../figures/number";
import { versionName } from "../figures/result";
import { ChangeWords, signed, toldBy } from "../parts/ChangeWords";
import { CsvLink } from "../parts/CsvLink";
import { Choice } from "../parts/Choice";
import { type Column, DataTable } from "../parts/DataTable";
import { Pattern } from "../parts/EndpointName";
import { None } from "../parts/Figure";
import { Icon } from "../parts/Icon";
import { Link } from "../parts/Link";
import { Marked } from "../parts/Marked";
import { Empty, PageSkeleton, Problem, Skeleton, StaleNote } from "../parts/State";
import { shortName } from "../profile/model/name";
import { now } from "../state/clock";
import { change, page, usePlace } from "../state/router";
import { zone } from "../state/session";
import { FARTHEST, roundedWords, type Sides, sidesOf, VERSUS } from "../state/sides";
import { useStore } from "../state/store";
import { theme } from "../state/theme";
import { RangeSides, VersionSides } from "./sides";

/** How often a report asks anew: its answer changes slowly. */
const LOOK_MS = 60_000;

/** What changed, in words and figures. */
export function Reports() {
  const versions = useVersions();
  const load = useQuery<VersionLoad>("version-load", { from: now.get() - FARTHEST }, "reports", 0);
  const answering = useMemo(() => (load.stale ? undefined : load.data?.versions.map(({ id }) => id)), [load.data, load.stale]);
  if (!versions || (!answering && !load.failure)) return <PageSkeleton />;
  return <Asked versions={versions} answering={answering} />;
}

function Asked({ versions, answering }: { versions: readonly VersionInfo[]; answering: readonly number[] | undefined }) {
  const { params } = usePlace();
  const here = useStore(zone);
  const minute = Math.floor(useStore(now) / LOOK_MS);
  const sides = useMemo(() => sidesOf(params, now.get(), here, versions, answering), [params, here, versions, answering, minute]);
  const question = ["vs", "version", "base_version", "from", "to", "base_from", "base_to"].map((key) => params.get(key)).join("|");
  const { data, failure, stale } = useQuery<Report>("report", sides.query, question, minute);
  return (
    <div class={`page report${stale ? " stale" : ""}`}>
      <StaleNote failure={data ? failure : undefined} />
      <div class="report-choice">
        <Choice label="Compare" options={VERSUS} chosen={sides.vs} onChoose={(vs) => change({ vs, from: null, to: null, base_from: null, base_to: null, ...(vs === "version" || vs === "custom" ? {} : { version: null, base_version: null }) })} />
        {sides.vs === "version" && <VersionSides sides={sides} versions={versions} />}
        {sides.vs === "custom" && <RangeSides key={question} sides={sides} />}
      </div>
      {data ? <Shown report={data} sides={sides} /> : failure ? <Problem failure={failure} /> : <Skeleton rows={10} />}
    </div>
  );
}

const isTold = ({ latency, errors }: EndpointReport) => ["slower", "faster"].includes(latency.verdict) || ["more", "less"].includes(errors.verdict);

function Shown({ report, sides }: { report: Report; sides: Sides }) {
  const { params } = usePlace();
  const here = useStore(zone);
  const look = useStore(theme);
  const told = report.endpoints.filter(isTold);
  const only = params.get("all") === null && told.length > 0;
  const rows = only ? told : report.endpoints;
  const reach = useMemo(() => forestReach(report.endpoints.map(({ latency }) => toldBy(latency).values)), [report]);
  const columns = useMemo<Column<EndpointReport>[]>(() => reportColumns(reach, sides), [reach, sides]);
  return (
    <>
      <div class="head">
        <p class="sentence"><Told text={report.sentence} /></p>
        <p class="scope">
          <Side side={report.after} /> against <Side side={report.before} /> · {here.name}
          {roundedWords(sides.query, report)}
        </p>
      </div>
      {report.endpoints.length === 0 ? (
        <Empty>
          <p>Choose other versions or times above.</p>
        </Empty>
      ) : (
        <div class={told.length > 0 ? "beside" : ""}>
          {told.length > 0 && (
            <ol class="findings">
              {told.slice(0, 12).map((each) => (
                <Finding key={each.endpoint.id} found={each} sides={sides} color={endpointColor(each.endpoint, look)} />
              ))}
            </ol>
          )}
          <section class="listing" aria-label="Endpoints compared">
            <div class="listing-head">
              <h2>Endpoints</h2>
              <p class="hint long">
                {only ? `${told.length} of ${counted(report.endpoints.length, "endpoint")} changed` : counted(report.endpoints.length, "endpoint")}, by what matters most. A line is the interval that holds the true change in 95 of 100 cases.
              </p>
              {told.length > 0 && (
                <button type="button" class="quiet" aria-pressed={only} onClick={() => change({ all: only ? "1" : null }, { replace: true })}>
                  Only what changed
                </button>
              )}
              <a class="quiet-link" href={address("report", { ...sides.query, format: "markdown" })} download="report.md">
                <Icon name="download" />
                Markdown
              </a>
              <a class="quiet-link" href={address("report", sides.query)} download="report.json">
                <Icon name="download" />
                JSON
              </a>
              <CsvLink path="report" query={sides.query} name="report" title="These endpoints as a file" />
              <button type="button" class="quiet roomy" onClick={() => print()}>
                Print
              </button>
            </div>
            <DataTable caption="What changed by endpoint" class="boxes reported" columns={columns} rows={rows} rowKey={({ endpoint }) => endpoint.id} rowColor={({ endpoint }) => endpointColor(endpoint, look)} />
            <p class="hint report-foot">
              Told where chance does not explain a change: a rank test (Mann–Whitney) and intervals of quantiles, computed from histograms and corrected for {counted(report.endpoints.length, "endpoint")} (Holm). “No change” is said where a change of the median by a quarter or more is ruled out.
            </p>
          </section>
        </div>
      )}
    </>
  );
}

function Side({ side }: { side: SideInfo }) {
  const here = useStore(zone);
  return (
    <>
      {side.version && (
        <>
          version <code>{versionName(side.version.name)}</code>,{" "}
        </>
      )}
      {here.span(side.from, side.to)} ({counted(side.summary.hits, "request")})
    </>
  );
}

/** How a share of errors stands out that chance does not explain. */
const SHARE_CLASS: Partial<Record<EndpointReport["errors"]["verdict"], string>> = { more: "bad", less: "good" };

/** One thing that changed: its sentence, and the functions behind it. */
function Finding({ found, sides, color }: { found: EndpointReport; sides: Sides; color: string }) {
  const worse = found.latency.verdict === "slower" || found.errors.verdict === "more";
  return (
    <li class={worse ? "worse" : "better"} style={{ "--hue": color }}>
      <Link to={compareTo(found.endpoint.id, sides)} class="finding">
        <Marked text={found.sentence} />
      </Link>
      {found.functions.length > 0 && (
        <ul>
          {found.functions.map((each) => (
            <li key={each.function}>
              <code title={each.function}>{shortName(each.function)}</code> {each.before_ms === 0 ? "new: " : `${text(duration(each.before_ms))} → `}
              {each.after_ms === 0 ? "nothing" : text(duration(each.after_ms))} of a request
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Where an endpoint's two sides lie over each other. */
function compareTo(id: number, sides: Sides) {
  const query = Object.fromEntries(Object.entries(sides.query).flatMap(([key, value]) => (value === null || value === undefined ? [] : [[key, String(value)]])));
  const relative = sides.vs === "version" ? { vs: "version", version: query.version!, base_version: query.base_version!, from: null, to: null } : sides.vs === "custom" ? { ...query, vs: "custom" } : { vs: sides.vs, from: null, to: null };
  return page(`endpoints/${id}/compare`, relative);
}

/** The sentence of a whole report, what it counts strong. */
function Told({ text }: { text: string }) {
  return <>{text.split(/(\d[\d,]* (?:is|are) (?:slower|faster)|\d[\d,]* fails? more often)/).map((part, n) => (n % 2 === 1 ? <b key={n} class={part.endsWith("faster") ? "good" : "bad"}>{part}</b> : part))}</>;
}

function reportColumns(reach: number, sides: Sides): Column<EndpointReport>[] {
  const both = (before: number | null, after: number | null) =>
    before === null && after === null ? (
      <None />
    ) : (
      <>
        {before === null ? "–" : text(duration(before))} <span class="arrow">→</span> {after === null ? "–" : text(duration(after))}
      </>
    );
  return [
    { key: "method", label: "Method", class: "c-method", words: true, cell: ({ endpoint }) => <span class="method">{endpoint.method || "any"}</span> },
    {
      key: "pattern",
      label: "Endpoint",
      class: "c-pattern",
      words: true,
      cell: ({ endpoint }) => (
        <Link to={compareTo(endpoint.id, sides)} class="endpoint" title={`${endpoint.method} ${endpoint.pattern}: both sides over each other`}>
          <Pattern endpoint={endpoint} />
        </Link>
      ),
    },
    { key: "verdict", label: "Latency", class: "c-verdict", words: true, cell: ({ latency }) => <ChangeWords change={latency} /> },
    { key: "forest", label: <ForestAxis reach={reach} />, class: "c-box words", cell: ({ latency }) => <Forest change={toldBy(latency).values} reach={reach} verdict={latency.verdict} /> },
    { key: "median", label: "Median", class: "c-pair", cell: ({ latency }) => both(latency.median.before_ms, latency.median.after_ms) },
    { key: "p95", label: "p95", class: "c-pair c-p95pair", cell: ({ latency }) => both(latency.p95.before_ms, latency.p95.after_ms) },
    {
      key: "errors",
      label: "Errors",
      class: "c-errorpair",
      cell: ({ before, after, errors }) => (
        <span title={errors.difference === null ? undefined : `difference ${text(percent(Math.abs(errors.difference)))}${errors.p_value === null ? ", not enough data" : ""}`}>
          {before.error_rate === 0 && after.error_rate === 0 ? (
            <span class="zero">{text(percent(0))}</span>
          ) : (
            <>
              {before.error_rate === null ? <None /> : text(percent(before.error_rate))} <span class="arrow">→</span>{" "}
              {after.error_rate === null ? <None /> : <span class={SHARE_CLASS[errors.verdict] ?? ""}>{text(percent(after.error_rate))}</span>}
            </>
          )}
        </span>
      ),
    },
    {
      key: "traffic",
      label: "Traffic",
      class: "c-traffic",
      title: "Requests per second after, against before",
      cell: ({ traffic, before, after }) => <span title={`${grouped(before.hits)} → ${grouped(after.hits)} requests`}>{traffic === null ? "new" : traffic > 10 ? `${Math.round(traffic)}×` : signed(traffic)}</span>,
    },
  ];
}
