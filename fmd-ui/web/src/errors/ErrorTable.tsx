import "./style.css";
import { useMemo } from "preact/hooks";
import type { ErrorGroup } from "../api/errors";
import { Sparkline } from "../charts/Sparkline";
import { counted } from "../figures/number";
import { versionName } from "../figures/result";
import { type Zone, ago } from "../figures/zone";
import { type Column, CsvButton, DataTable } from "../parts/DataTable";
import { Pattern } from "../parts/EndpointName";
import { Count } from "../parts/Figure";
import { Link } from "../parts/Link";
import { type Order, readOrder, writeOrder } from "../parts/sort";
import { change, page, usePlace } from "../state/router";
import { zone } from "../state/session";
import { useStore } from "../state/store";
import { Badge } from "./Badge";
import { KIND, place, shortName } from "./words";

const USUAL: Order = { key: "hits", falling: true };

/** Groups of errors, most frequent first. */
export function ErrorTable({ groups, now, name, withEndpoint }: { groups: readonly ErrorGroup[]; now: number; name: string; withEndpoint: boolean }) {
  const { params } = usePlace();
  const here = useStore(zone);
  const columns = useMemo(() => columnsOf(here, now, withEndpoint), [here, now, withEndpoint]);
  const order = readOrder(params.get("sort"), columns.filter(({ value }) => value).map(({ key }) => key), USUAL);
  return (
    <section class="listing" aria-label="Errors">
      <div class="listing-head">
        <h2>Errors</h2>
        <p class="hint">by type and place, whatever their values</p>
        <CsvButton
          name={name}
          title="These errors as a file"
          table={() => ({
            header: ["kind", "type", "message", "file", "line", "errors", "users", "first_seen", "last_seen", "first_version", "last_version", "resolved"],
            rows: groups.map((group) => [
              group.kind, group.name, group.message, group.file, group.line, group.hits, group.users, here.iso(group.first_seen_at), here.iso(group.last_seen_at),
              group.first_version, group.last_version, group.resolved_at === null ? null : here.iso(group.resolved_at),
            ]),
          })}
        />
      </div>
      <DataTable
        caption="Errors by type and place"
        class="error-groups"
        columns={columns}
        rows={groups}
        rowKey={({ id }) => id}
        rowClass={({ resolved_at }) => (resolved_at === null ? "" : "resolved")}
        order={order}
        onOrder={(next) => change({ sort: writeOrder(next, USUAL) }, { replace: true })}
      />
    </section>
  );
}

function columnsOf(here: Zone, now: number, withEndpoint: boolean): Column<ErrorGroup>[] {
  const endpoint: Column<ErrorGroup> = {
    key: "endpoint",
    label: "Endpoint",
    class: "c-error-endpoint",
    words: true,
    cell: ({ endpoints }) => {
      const [first, ...others] = endpoints;
      if (!first?.endpoint) return <span class="quiet-words">outside of requests</span>;
      return (
        <Link to={page(`endpoints/${first.endpoint.id}/errors`)} title={endpoints.map((each) => `${each.hits} × ${each.endpoint?.method ?? ""} ${each.endpoint?.pattern ?? "outside of requests"}`).join("\n")}>
          <span class="method">{first.endpoint.method}</span> <Pattern endpoint={first.endpoint} />
          {others.length > 0 && <span class="quiet-words"> +{others.length}</span>}
        </Link>
      );
    },
  };
  return [
    {
      key: "error",
      label: "Error",
      class: "c-error",
      words: true,
      value: ({ name }) => name,
      cell: (group) => (
        <Link to={page(`errors/${group.id}`)} class="error-name" title={`${group.name}\n${group.message}`}>
          <span class="error-type">
            <b>{group.kind === "panic" ? "panic" : shortName(group.name)}</b>
            {place(group) !== null && <span class="error-place">{place(group)}</span>}
            <Badge group={group} />
          </span>
          <span class="error-message">{group.message}</span>
        </Link>
      ),
    },
    { key: "kind", label: "Known by", class: "c-error-kind", words: true, value: ({ kind }) => kind, cell: ({ kind }) => <span title={KIND[kind].meaning}>{KIND[kind].word}</span> },
    ...(withEndpoint ? [endpoint] : []),
    { key: "sparkline", label: "Over time", class: "c-sparkline words", cell: ({ sparkline, hits }) => <Sparkline values={sparkline} label={`${counted(hits, "error")} over the range`} /> },
    { key: "hits", label: "Errors", class: "c-error-count", title: "In this range", value: ({ hits }) => hits, cell: ({ hits }) => <Count value={hits} /> },
    { key: "users", label: "Users", class: "c-error-users", title: "Users that ever met it, by `group_by`", value: ({ users }) => users, cell: ({ users }) => <Count value={users} /> },
    { key: "version", label: "Since version", class: "c-error-version", words: true, value: ({ first_version }) => first_version, cell: ({ first_version }) => <code title={first_version}>{versionName(first_version)}</code> },
    { key: "last", label: "Last seen", class: "c-error-last", value: ({ last_seen_at }) => last_seen_at, cell: ({ last_seen_at }) => <time title={here.full(last_seen_at)}>{ago(last_seen_at, now)}</time> },
  ];
}
