// The columns of a list of outliers.

import type { OutlierInfo } from "../api/outliers";
import { threeFigures } from "../figures/number";
import { blame, OUTCOME, reason, versionName } from "../figures/result";
import type { Zone } from "../figures/zone";
import type { Column } from "../parts/DataTable";
import { RowEndpoint } from "../parts/EndpointName";
import { Bar, Bytes, Duration, None } from "../parts/Figure";
import { Link } from "../parts/Link";
import { endpointName } from "../profile/Head";
import { shortName } from "../profile/model/name";
import { page } from "../state/router";
import { DOING } from "./doing";

/** How many times what is usual it took; `null` where that is not known. */
export const timesUsual = ({ duration_ms, usual_ms }: OutlierInfo) => (usual_ms === null || usual_ms === 0 ? null : duration_ms / usual_ms);

/** The columns, where the longest took `longest` milliseconds; with the endpoint if the list is of all of them. */
export function outlierColumns(here: Zone, longest: number, everywhere: boolean): Column<OutlierInfo>[] {
  const columns: (Column<OutlierInfo> | null)[] = [
    {
      key: "time",
      label: "Time",
      words: true,
      class: "c-time",
      value: ({ started_at }) => started_at,
      cell: ({ id, started_at: at }) => (
        <Link to={page(`requests/${id}`)} class="to-request" title={`${here.full(at)}\nShow this request`}>
          <span class="date">{here.day(at)}</span> {here.clockSeconds(at)}
          <span class="millis">.{String(Math.floor(((at % 1000) + 1000) % 1000)).padStart(3, "0")}</span>
        </Link>
      ),
    },
    everywhere
      ? {
          key: "endpoint",
          label: "Endpoint",
          words: true,
          class: "c-endpoint",
          value: ({ endpoint }) => endpointName(endpoint),
          cell: ({ endpoint }) => (
            <Link to={page(`endpoints/${endpoint.id}/outliers`)} title={`Outliers of ${endpointName(endpoint)}`}>
              <RowEndpoint endpoint={endpoint} />
            </Link>
          ),
        }
      : null,
    {
      key: "path",
      label: "Path",
      words: true,
      class: "c-path",
      value: ({ path }) => path,
      cell: ({ path }) => <code title={path}>{path}</code>,
    },
    {
      key: "duration",
      label: "Duration",
      class: "c-duration",
      title: "To the last byte of the body",
      value: ({ duration_ms }) => duration_ms,
      cell: ({ duration_ms }) => (
        <span class="with-bar">
          <Duration ms={duration_ms} />
          <Bar share={longest === 0 ? 0 : duration_ms / longest} kind="hued" />
        </span>
      ),
    },
    {
      key: "times",
      label: "× usual",
      class: "c-times",
      title: "How many times what was usual then",
      value: timesUsual,
      cell: (row) => {
        const times = timesUsual(row);
        return times === null ? <None /> : threeFigures(times);
      },
    },
    {
      key: "result",
      label: "Result",
      words: true,
      class: "c-result",
      value: ({ status }) => status,
      cell: ({ status, outcome }) => (
        <span title={[reason(status), OUTCOME[outcome].meaning].filter(Boolean).join(". ")}>
          {status !== null && <span class={`status ${blame(status, outcome)}`}>{status} </span>}
          <span class={outcome === "panicked" ? "bad" : "reason"}>{OUTCOME[outcome].word}</span>
        </span>
      ),
    },
    {
      key: "doing",
      label: "Last seen",
      words: true,
      class: "c-doing",
      title: "What it did when it was last looked at, and where",
      value: ({ doing, at }) => (doing === null ? null : `${doing} ${at?.function ?? ""}`),
      cell: ({ doing, at }) =>
        doing === null ? (
          <None />
        ) : (
          <span title={`${DOING[doing].meaning}${at ? `\n${at.function}` : ""}`}>
            <i class="dot" style={{ background: `var(${DOING[doing].token})` }} />
            {at ? <code>{shortName(at.function)}</code> : DOING[doing].word}
          </span>
        ),
    },
    { key: "cpu", label: "CPU", class: "c-cpu", title: "CPU of the process, in cores", value: ({ surroundings }) => surroundings?.process_cpu ?? null, cell: ({ surroundings }) => (surroundings === null ? <None /> : surroundings.process_cpu.toFixed(2)) },
    { key: "memory", label: "Memory", class: "c-memory", title: "Memory of the process", value: ({ surroundings }) => surroundings?.process_memory ?? null, cell: ({ surroundings }) => (surroundings === null ? <None /> : <Bytes amount={surroundings.process_memory} />) },
    { key: "user", label: "User", words: true, class: "c-user", value: ({ group }) => group, cell: ({ group }) => (group === null ? <None /> : <span title={group}>{group}</span>) },
    { key: "version", label: "Version", words: true, class: "c-version", value: ({ version }) => version, cell: ({ version }) => <code title={version}>{versionName(version)}</code> },
  ];
  return columns.filter((column) => column !== null);
}

/** The same as a file. */
export function outlierTable(outliers: readonly OutlierInfo[], here: Zone) {
  return {
    header: ["id", "started_at", "endpoint", "method", "path", "duration_ms", "usual_ms", "after_ms", "status", "outcome", "user", "address", "version", "last_seen", "at", "in_flight", "process_cpu", "process_memory"],
    rows: outliers.map((row) => [row.id, here.iso(Math.floor(row.started_at)), endpointName(row.endpoint), row.method, row.path, row.duration_ms, row.usual_ms, row.after_ms, row.status, row.outcome, row.group, row.ip, row.version, row.doing, row.at?.function ?? null, row.in_flight, row.surroundings?.process_cpu ?? null, row.surroundings?.process_memory ?? null]),
  };
}
