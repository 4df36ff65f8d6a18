import "./admin.css";
import "./alerts.css";
import { useMemo, useState } from "preact/hooks";
import { Failure, sendChange } from "../api/client";
import { useQuery } from "../api/query";
import type { Alert, AlertChannel, AlertMessage, AlertTest, Alerts as Answer, Session } from "../api/types";
import { counted } from "../figures/number";
import { ago } from "../figures/zone";
import { CsvLink } from "../parts/CsvLink";
import { type Column, DataTable } from "../parts/DataTable";
import { Link } from "../parts/Link";
import { SettingsTabs } from "../parts/SettingsTabs";
import { Empty, Problem, Skeleton, StaleNote } from "../parts/State";
import { now, refresh } from "../state/clock";
import { page } from "../state/router";
import { session, zone } from "../state/session";
import { useStore } from "../state/store";

/** What is told to people who do not look, to whom, and whether it arrived. */
export function Alerts() {
  const who = useStore(session);
  const tick = useStore(now);
  const { data, failure } = useQuery<Answer>("alerts", {}, "", Math.floor(tick / 5_000));
  if (who === null || who instanceof Failure) return null;
  return (
    <div class="page admin">
      <StaleNote failure={data && failure} />
      <div class="head">
        <SettingsTabs current="settings/alerts" />
        {data && <Told data={data} />}
      </div>
      {!data && (failure ? <Problem failure={failure} /> : <Skeleton rows={6} />)}
      {data && (
        <div class="beside">
          <div>
            {data.channels.length === 0 ? <Nobody built={data.built_in} /> : <Channels channels={data.channels} who={who} tick={tick} />}
            <Rules rules={data.rules} />
          </div>
          {data.alerts.length > 0 && <History alerts={data.alerts} tick={tick} />}
        </div>
      )}
    </div>
  );
}

function Told({ data }: { data: Answer }) {
  const here = useStore(zone);
  const on = data.rules.filter((rule) => rule.on).length;
  const open = data.alerts.filter((alert) => alert.ends && alert.resolved_at === null).length;
  const failing = data.channels.filter((channel) => channel.failing).length;
  return (
    <>
      <p class="sentence">
        {data.channels.length === 0 ? (
          <b>Nobody is told anything.</b>
        ) : (
          <>
            <b>{counted(on, "rule")}</b>
            {on === 1 ? " tells " : " tell "}
            <b>{counted(data.channels.length, "channel")}</b>
            {open > 0 && <span class="amber">, {counted(open, "alert")} open</span>}
            {failing > 0 ? <span class="amber">, of which {failing} {failing === 1 ? "fails" : "fail"}.</span> : "."}
          </>
        )}
      </p>
      <p class="scope">
        {data.quiet !== null && `Nobody is told anything from ${data.quiet.replace("-", " to ")} (${here.name}); that comes together afterwards. `}
        Set in the section alerts of the configuration. Of all processes that share the database one watches, and each message is sent once.
      </p>
    </>
  );
}

function Nobody({ built }: { built: boolean }) {
  return (
    <Empty title={built ? "No channel is configured." : "This build sends no alerts."}>
      {!built && (
        <pre class="code" tabIndex={0}>
          fmd-actix = {"{"} version = &quot;0.1&quot;, features = [&quot;alerts&quot;] {"}"}
        </pre>
      )}
      <p>{built ? "Name one in fmd.toml, or in the environment as FMD_ALERT_WEBHOOK:" : "Turn on the feature, then name a channel in fmd.toml:"}</p>
      <pre class="code" tabIndex={0}>
        [alerts]{"\n"}alert_webhook = &quot;…&quot;
      </pre>
    </Empty>
  );
}

function Channels({ channels, who, tick }: { channels: readonly AlertChannel[]; who: Session; tick: number }) {
  const here = useStore(zone);
  const admin = who.role === "admin";
  const columns = useMemo<Column<AlertChannel>[]>(
    () => [
      {
        key: "name",
        label: "Channel",
        words: true,
        class: "c-channel",
        cell: (row) => (
          <>
            <b>{row.name}</b>
            <span class="quiet-words">{row.target}</span>
          </>
        ),
      },
      { key: "state", label: "State", words: true, class: "c-doing", cell: (row) => <Doing row={row} tick={tick} /> },
      {
        key: "sent_at",
        label: "Last arrived",
        class: "c-since",
        cell: (row) => (row.sent_at === null ? <span class="quiet-words">never</span> : <time title={here.full(row.sent_at)}>{ago(row.sent_at, tick)}</time>),
      },
      ...(admin ? [{ key: "test", label: <span class="unseen">Test</span>, class: "c-test", cell: (row: AlertChannel) => <Test channel={row} csrf={who.csrf} /> }] : []),
    ],
    [here, tick, admin, who.csrf],
  );
  return (
    <section class="listing" aria-label="Channels">
      <h2>Channels</h2>
      <DataTable caption="Channels" class="alerts" columns={columns} rows={channels} rowKey={({ id }) => id} />
    </section>
  );
}

function Doing({ row, tick }: { row: AlertChannel; tick: number }) {
  if (!row.failing) return <>{row.waiting > 0 ? `${counted(row.waiting, "message")} on the way` : row.sent_at === null ? "not used yet" : "fine"}</>;
  return (
    <span class="amber">
      fails: {row.failure}
      {row.again_at !== null && `; tried again ${soon(row.again_at - tick)}, ${counted(row.waiting, "message")} waiting`}
      {row.given_up > 0 && row.again_at === null && `; ${counted(row.given_up, "message")} given up`}
    </span>
  );
}

/** When something is that is `ms` away. */
function soon(ms: number): string {
  if (ms < 1_500) return "now";
  return ms < 90_000 ? `in ${Math.round(ms / 1_000)} s` : `in ${Math.round(ms / 60_000)} min`;
}

function Test({ channel, csrf }: { channel: AlertChannel; csrf: string | null }) {
  const [state, setState] = useState<"idle" | "busy" | "sent" | "failed">("idle");
  const press = () => {
    setState("busy");
    sendChange<AlertTest>("POST", `alerts/channels/${channel.id}/test`, csrf).then(
      ({ sent }) => setState(sent ? "sent" : "failed"),
      () => setState("failed"),
    ).finally(refresh);
  };
  const said = { idle: "", busy: "sending …", sent: "arrived", failed: "failed" }[state];
  return (
    <>
      <button type="button" class="quiet" disabled={state === "busy"} onClick={press} aria-label={`Send a test by ${channel.name}`}>
        Send a test
      </button>
      <span class={state === "failed" ? "said amber" : "said"} role="status">
        {said}
      </span>
    </>
  );
}

function Rules({ rules }: { rules: Answer["rules"] }) {
  return (
    <section class="listing" aria-label="Rules">
      <h2>What is told</h2>
      <ul class="rules">
        {rules.map((rule) => (
          <li key={rule.option + rule.words} class={rule.on ? "" : "off"}>
            <span class="mark">{rule.on ? "on" : "off"}</span>
            <span>{rule.words}</span>
            <code>{rule.option}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}

function History({ alerts, tick }: { alerts: readonly Alert[]; tick: number }) {
  const here = useStore(zone);
  const columns = useMemo<Column<Alert>[]>(
    () => [
      { key: "opened_at", label: "When", words: true, class: "c-when", cell: (row) => <time title={here.full(row.opened_at)}>{ago(row.opened_at, tick)}</time> },
      {
        key: "title",
        label: "What",
        words: true,
        class: "c-what",
        cell: (row) => (
          <>
            {row.path === null ? row.title : <Link to={placeOf(row.path)}>{row.title}</Link>}
            {row.ends && <span class="quiet-words over">{row.resolved_at === null ? "not over" : `over ${ago(row.resolved_at, tick)}`}</span>}
          </>
        ),
      },
      { key: "messages", label: "Messages", words: true, class: "c-doing", cell: (row) => <Messages messages={row.messages} /> },
    ],
    [here, tick],
  );
  return (
    <section class="listing" aria-label="Alerts">
      <div class="listing-head">
        <h2>What was told</h2>
        <CsvLink path="alerts" name="alerts" title="These alerts as a file" />
      </div>
      <DataTable caption="Alerts, newest first" class="alerts" columns={columns} rows={alerts} rowKey={({ id }) => id} />
    </section>
  );
}

/** The page at `path`, which may hold parameters. */
function placeOf(path: string) {
  const [name = "", query] = path.split("?");
  return page(name, Object.fromEntries(new URLSearchParams(query)));
}

function Messages({ messages }: { messages: readonly AlertMessage[] }) {
  const words = { sent: "sent", waiting: "waiting", given_up: "given up" } as const;
  return (
    <>
      {messages.map((message, n) => (
        <span key={n} class={message.state === "given_up" ? "message amber" : "message"} title={message.failure ?? undefined}>
          {message.channel}: {message.event === "resolved" && "resolved, "}
          {words[message.state]}
          {message.attempts > 1 && `, attempt ${message.attempts}`}
        </span>
      ))}
    </>
  );
}
