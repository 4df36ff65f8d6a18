import "./admin.css";
import { useMemo, useState } from "preact/hooks";
import { Failure, sendChange } from "../api/client";
import { useQuery } from "../api/query";
import type { NewToken, Session, TokenInfo } from "../api/types";
import { counted } from "../figures/number";
import { ago } from "../figures/zone";
import { CsvLink } from "../parts/CsvLink";
import { Confirm } from "../parts/Confirm";
import { type Column, DataTable } from "../parts/DataTable";
import { SettingsTabs } from "../parts/SettingsTabs";
import { Empty, Problem, Skeleton } from "../parts/State";
import { now, refresh } from "../state/clock";
import { session, zone } from "../state/session";
import { useStore } from "../state/store";
import { toast } from "../state/toasts";

const why = (cause: unknown) => (cause instanceof Failure ? cause.message : String(cause));

/** What programs read the API with. */
export function Tokens() {
  const who = useStore(session);
  if (who === null || who instanceof Failure) return null;
  return (
    <div class="page admin">
      <div class="head">
        <SettingsTabs current="settings/tokens" />
      </div>
      {who.role === "admin" ? (
        <All who={who} />
      ) : (
        <Empty title="Only admins see and make tokens.">
          <p>Ask one of them for a token of your own.</p>
        </Empty>
      )}
    </div>
  );
}

function All({ who }: { who: Session }) {
  const tick = useStore(now);
  const here = useStore(zone);
  const { data, failure } = useQuery<TokenInfo[]>("tokens", {}, "", Math.floor(tick / 10_000));
  const [ending, setEnding] = useState<TokenInfo | null>(null);
  const [name, setName] = useState("");
  const [made, setMade] = useState<NewToken | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const minute = Math.floor(tick / 60_000);
  const columns = useMemo<Column<TokenInfo>[]>(
    () => [
      { key: "name", label: "Name", words: true, class: "c-account", cell: (row) => <b>{row.name}</b> },
      { key: "made_by", label: "Made by", words: true, class: "c-role", cell: (row) => row.made_by },
      { key: "created_at", label: "Since", class: "c-since", cell: (row) => <time title={here.full(row.created_at)}>{here.day(row.created_at)}</time> },
      { key: "used", label: "Last used", class: "c-since", cell: (row) => (row.last_used_at === null ? <span class="quiet-words">never</span> : <time title={here.full(row.last_used_at)}>{ago(row.last_used_at, tick)}</time>) },
      { key: "delete", label: <span class="unseen">End</span>, class: "c-delete", cell: (row) => <button type="button" class="quiet" onClick={() => setEnding(row)}>End</button> },
    ],
    [here, minute],
  );
  if (!data) return failure ? <Problem failure={failure} /> : <Skeleton rows={4} />;
  return (
    <>
      <p class="sentence">
        {data.length === 0 ? "No token has been made." : <b>{counted(data.length, "token")}</b>}
        {data.length > 0 && (data.length === 1 ? " reads the API." : " read the API.")}
      </p>
      <p class="scope">A token reads all figures and changes nothing. The option security_token of the configuration is one more.</p>
      <section class="listing" aria-label="New token">
        <h2>New token</h2>
        <form
          class="fields"
          onSubmit={(event) => {
            event.preventDefault();
            sendChange<NewToken>("POST", "tokens", who.csrf, { name }).then(
              (token) => {
                setMade(token);
                setName("");
                setProblem(null);
                refresh();
              },
              (cause: unknown) => setProblem(why(cause)),
            );
          }}
        >
          <label class="field">
            <span>What it is for</span>
            <input required maxLength={100} placeholder="nightly report" value={name} onInput={(event) => setName(event.currentTarget.value)} />
          </label>
          <button type="submit" class="primary">
            Make it
          </button>
          {problem !== null && (
            <p class="bad" role="alert">
              {problem}
            </p>
          )}
        </form>
        {made && (
          <div class="made" role="status">
            <p>
              The token of <b>{made.name}</b>. It is shown this once; only its digest is kept.
            </p>
            <pre class="code" tabIndex={0}>{made.token}</pre>
            <pre class="code" tabIndex={0}>curl -H &quot;Authorization: Bearer {made.token.slice(0, 8)}…&quot; {new URL("api/overview", document.baseURI).href}</pre>
            <button type="button" class="quiet" onClick={() => setMade(null)}>
              I have kept it
            </button>
          </div>
        )}
      </section>
      {data.length > 0 && (
        <section class="listing" aria-label="Tokens">
          <div class="listing-head">
            <h2>Tokens</h2>
            <CsvLink path="tokens" name="tokens" title="These tokens as a file, without the tokens themselves" />
          </div>
          <DataTable caption="API tokens" class="accounts" columns={columns} rows={data} rowKey={({ id }) => id} />
        </section>
      )}
      {ending && (
        <Confirm
          title={`End the token ${ending.name}?`}
          action="End it"
          onClose={() => setEnding(null)}
          onConfirm={async () => {
            await sendChange("DELETE", `tokens/${ending.id}`, who.csrf).catch((cause: unknown) => toast(why(cause)));
            refresh();
          }}
        >
          <p>Whatever uses it gets status 401 from now on. It cannot be brought back.</p>
        </Confirm>
      )}
    </>
  );
}
