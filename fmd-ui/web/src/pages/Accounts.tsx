import "./admin.css";
import { useMemo, useState } from "preact/hooks";
import { Failure, sendChange } from "../api/client";
import { useQuery } from "../api/query";
import type { AccountInfo, Session } from "../api/types";
import { counted } from "../figures/number";
import { CsvLink } from "../parts/CsvLink";
import { Choice } from "../parts/Choice";
import { Confirm } from "../parts/Confirm";
import { type Column, DataTable } from "../parts/DataTable";
import { SettingsTabs } from "../parts/SettingsTabs";
import { Problem, Skeleton } from "../parts/State";
import { now, refresh } from "../state/clock";
import { session, zone } from "../state/session";
import { useStore } from "../state/store";
import { toast } from "../state/toasts";

const ROLES = [
  { key: "admin", name: "Admin", title: "Sees and changes everything" },
  { key: "guest", name: "Guest", title: "Sees everything, changes nothing but the own password" },
] as const;

const why = (cause: unknown) => (cause instanceof Failure ? cause.message : String(cause));

/** Who may see the dashboard. */
export function Accounts() {
  const who = useStore(session);
  if (who === null || who instanceof Failure) return null;
  return (
    <div class="page admin">
      <div class="head">
        <SettingsTabs current="settings/accounts" />
        {who.role !== "admin" && (
          <>
            <p class="sentence">
              You are <b>{who.user}</b>, a guest.
            </p>
            <p class="scope">Only admins see the other accounts.</p>
          </>
        )}
      </div>
      {who.role === "admin" ? <Everybody who={who} /> : <OwnPassword who={who} />}
    </div>
  );
}

function Everybody({ who }: { who: Session }) {
  const tick = Math.floor(useStore(now) / 10_000);
  const here = useStore(zone);
  const { data, failure } = useQuery<AccountInfo[]>("accounts", {}, "", tick);
  const [leaving, setLeaving] = useState<AccountInfo | null>(null);
  const [renewed, setRenewed] = useState<AccountInfo | null>(null);
  const edit = async (id: number, changes: object) => {
    try {
      await sendChange("PUT", `accounts/${id}`, who.csrf, changes);
    } catch (cause) {
      toast(why(cause));
    }
    refresh();
  };
  const columns = useMemo<Column<AccountInfo>[]>(
    () => [
      { key: "username", label: "Name", words: true, class: "c-account", cell: (row) => <><b>{row.username}</b>{row.username === who.user && <span class="quiet-words"> you</span>}</> },
      { key: "role", label: "Role", words: true, class: "c-role", cell: (row) => <Choice label={`Role of ${row.username}`} options={ROLES} chosen={row.role} onChoose={(role) => role !== row.role && void edit(row.id, { role })} /> },
      { key: "password", label: "Password", words: true, class: "c-password", cell: (row) => (row.configured ? <span class="quiet-words">from the configuration</span> : <button type="button" class="quiet" onClick={() => setRenewed(row)}>Set a new one</button>) },
      { key: "created_at", label: "Since", class: "c-since", cell: (row) => <time title={here.full(row.created_at)}>{here.day(row.created_at)}</time> },
      { key: "delete", label: <span class="unseen">Delete</span>, class: "c-delete", cell: (row) => (row.username === who.user ? null : <button type="button" class="quiet" onClick={() => setLeaving(row)}>Delete</button>) },
    ],
    [who, here],
  );
  if (!data) return failure ? <Problem failure={failure} /> : <Skeleton rows={10} />;
  const admins = data.filter(({ role }) => role === "admin").length;
  return (
    <>
      <p class="sentence">
        <b>{counted(data.length, "account")}</b>, {counted(admins, "admin")} and {counted(data.length - admins, "guest")}.
      </p>
      <div class="beside">
        <section class="listing" aria-label="Accounts">
          <div class="listing-head">
            <h2>Accounts</h2>
            <CsvLink path="accounts" name="accounts" title="These accounts as a file" />
          </div>
          <DataTable caption="Accounts" class="accounts" columns={columns} rows={data} rowKey={({ id }) => id} />
        </section>
        <div>
          <NewAccount who={who} />
          <OwnPassword who={who} />
        </div>
      </div>
      {leaving && (
        <Confirm
          title={`Delete the account ${leaving.username}?`}
          action="Delete"
          typed={leaving.username}
          onClose={() => setLeaving(null)}
          onConfirm={async () => {
            await sendChange("DELETE", `accounts/${leaving.id}`, who.csrf).catch((cause: unknown) => toast(why(cause)));
            refresh();
          }}
        >
          <p>Its sessions end at once. What it made, such as API tokens, stays.</p>
        </Confirm>
      )}
      {renewed && <Renew account={renewed} onClose={() => setRenewed(null)} onSave={(password) => edit(renewed.id, { password })} />}
    </>
  );
}

function Renew({ account, onClose, onSave }: { account: AccountInfo; onClose: () => void; onSave: (password: string) => Promise<void> }) {
  const [password, setPassword] = useState("");
  return (
    <Confirm title={`A new password for ${account.username}`} action="Set it" onClose={onClose} onConfirm={() => onSave(password)}>
      <label class="field">
        <span>New password, at least 8 characters</span>
        <input type="password" autoComplete="new-password" minLength={8} required value={password} onInput={(event) => setPassword(event.currentTarget.value)} />
      </label>
      <p class="hint">Its sessions end at once.</p>
    </Confirm>
  );
}

function NewAccount({ who }: { who: Session }) {
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [role, setRole] = useState<"admin" | "guest">("guest");
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <section class="listing" aria-label="New account">
      <h2>New account</h2>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          sendChange("POST", "accounts", who.csrf, { username: name, password, role }).then(
            () => {
              setName("");
              setPassword("");
              setProblem(null);
              refresh();
            },
            (cause: unknown) => setProblem(why(cause)),
          );
        }}
      >
        <label class="field">
          <span>Name</span>
          <input required maxLength={100} autoComplete="off" value={name} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <label class="field">
          <span>Password, at least 8 characters</span>
          <input type="password" required minLength={8} autoComplete="new-password" value={password} onInput={(event) => setPassword(event.currentTarget.value)} />
        </label>
        <div class="field">
          <span>Role</span>
          <Choice label="Role of the new account" options={ROLES} chosen={role} onChoose={setRole} />
        </div>
        <button type="submit" class="primary">
          Add
        </button>
        {problem !== null && (
          <p class="bad" role="alert">
            {problem}
          </p>
        )}
      </form>
    </section>
  );
}

function OwnPassword({ who }: { who: Session }) {
  const [present, setPresent] = useState("");
  const [fresh, setFresh] = useState("");
  const [said, setSaid] = useState<{ good: boolean; words: string } | null>(null);
  return (
    <section class="listing" aria-label="Your password">
      <h2>Your password</h2>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          sendChange("PUT", "password", who.csrf, { present, new: fresh }).then(
            () => {
              setPresent("");
              setFresh("");
              setSaid({ good: true, words: "It is changed; your other sessions have ended." });
            },
            (cause: unknown) => setSaid({ good: false, words: why(cause) }),
          );
        }}
      >
        <label class="field">
          <span>Present password</span>
          <input type="password" required autoComplete="current-password" value={present} onInput={(event) => setPresent(event.currentTarget.value)} />
        </label>
        <label class="field">
          <span>New password, at least 8 characters</span>
          <input type="password" required minLength={8} autoComplete="new-password" value={fresh} onInput={(event) => setFresh(event.currentTarget.value)} />
        </label>
        <button type="submit">Change it</button>
        {said && (
          <p class={said.good ? "good" : "bad"} role={said.good ? "status" : "alert"}>
            {said.words}
          </p>
        )}
      </form>
    </section>
  );
}
