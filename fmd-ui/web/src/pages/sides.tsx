// How the two sides of a comparison are chosen.

import { useState } from "preact/hooks";
import type { VersionInfo } from "../api/types";
import { versionName } from "../figures/result";
import { Icon } from "../parts/Icon";
import { change } from "../state/router";
import { zone } from "../state/session";
import type { Sides } from "../state/sides";
import { useStore } from "../state/store";

/** A version against another one. */
export function VersionSides({ sides, versions }: { sides: Sides; versions: readonly VersionInfo[] }) {
  const here = useStore(zone);
  const pick = (label: string, key: "version" | "base_version") => (
    <label class="select">
      <span class="unseen">{label}</span>
      <select value={String(sides.query[key] ?? "")} onChange={(event) => change({ vs: "version", version: String(sides.query.version ?? ""), base_version: String(sides.query.base_version ?? ""), [key]: event.currentTarget.value })}>
        {versions.map(({ id, name, first_seen_at }) => (
          <option key={id} value={String(id)}>
            {versionName(name)} · {here.day(first_seen_at)}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </label>
  );
  return (
    <span class="report-sides">
      {pick("Version", "version")} against {pick("Compared with", "base_version")}
    </span>
  );
}

/** Any range against any other. */
export function RangeSides({ sides }: { sides: Sides }) {
  const here = useStore(zone);
  const [fields, setFields] = useState(() => (["from", "to", "base_from", "base_to"] as const).map((key) => here.field(Number(sides.query[key]))));
  const moments = fields.map((field) => here.parseField(field));
  const [from, to, baseFrom, baseTo] = moments;
  const problem = moments.includes(null) ? "Give all four moments." : from! >= to! || baseFrom! >= baseTo! ? "Each range must end after it begins." : null;
  const field = (n: number, label: string) => (
    <input type="datetime-local" aria-label={label} value={fields[n]} onInput={(event) => setFields(fields.map((old, at) => (at === n ? event.currentTarget.value : old)))} />
  );
  return (
    <form
      class="report-sides"
      onSubmit={(event) => {
        event.preventDefault();
        if (problem === null) change({ vs: "custom", from: String(from), to: String(to), base_from: String(baseFrom), base_to: String(baseTo) });
      }}
    >
      {field(0, "From")} – {field(1, "To")} <span>against</span> {field(2, "Compared from")} – {field(3, "Compared to")}
      <button type="submit" class="primary" disabled={problem !== null} title={problem ?? here.name}>
        Compare
      </button>
    </form>
  );
}
