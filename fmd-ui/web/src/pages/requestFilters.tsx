// What the list of all requests is narrowed by.

import { useEffect, useState } from "preact/hooks";
import { useQuery } from "../api/query";
import type { MethodSummary, Overview } from "../api/types";
import { duration, parseDuration, text, trimmed } from "../figures/number";
import { Icon } from "../parts/Icon";
import { endpointName } from "../profile/Head";
import { change } from "../state/router";
import type { View } from "../state/view";

/** What the list is narrowed by, as it stands in the address. */
export const FILTERS = ["endpoint", "method", "status", "user", "address", "min_ms", "max_ms", "has"] as const;
export type Filter = (typeof FILTERS)[number];

const STATUSES = [
  { key: "2xx", name: "2xx success" },
  { key: "3xx", name: "3xx redirect" },
  { key: "4xx", name: "4xx client’s fault" },
  { key: "5xx", name: "5xx service’s fault" },
  { key: "0", name: "no response" },
] as const;

const KEPT = [
  { key: "profile", name: "own profile" },
  { key: "outlier", name: "outlier" },
  { key: "error", name: "error" },
] as const;

/** Takes all filters away, and begins with the newest. */
export const nothing = () => Object.fromEntries([...FILTERS, "before"].map((key) => [key, null]));

export function Filters({ filters, methods, view }: { filters: Record<Filter, string | null>; methods: readonly MethodSummary[]; view: View }) {
  const overview = useQuery<Overview>("overview", view.query, view.question, 0);
  const endpoints = overview.data?.endpoints ?? [];
  const status = filters.status;
  const known = STATUSES.some(({ key }) => key === status);
  const set = (key: Filter) => (value: string | null) => change({ [key]: value, before: null });
  const filtered = FILTERS.some((key) => filters[key] !== null);
  return (
    <form class="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      <Select label="Endpoint" value={filters.endpoint} onChoose={set("endpoint")} options={endpoints.map((endpoint) => ({ key: String(endpoint.id), name: endpointName(endpoint) }))} />
      <Select label="Method" value={filters.method} onChoose={set("method")} options={methods.filter(({ method }) => method !== "").map(({ method }) => ({ key: method, name: method }))} />
      <Select label="Status" value={status} onChoose={set("status")} options={known || status === null ? STATUSES : [...STATUSES, { key: status, name: status }]} />
      <Typed label="User" value={filters.user} onSet={set("user")} />
      <Typed label="Address" value={filters.address} onSet={set("address")} />
      <Time label="At least" value={filters.min_ms} onSet={set("min_ms")} />
      <Time label="At most" value={filters.max_ms} onSet={set("max_ms")} />
      <Select label="With" value={filters.has} onChoose={set("has")} options={KEPT} />
      {filtered && (
        <button type="button" class="quiet" onClick={() => change(nothing())}>
          Clear
        </button>
      )}
    </form>
  );
}

interface SelectProps {
  label: string;
  value: string | null;
  options: readonly { key: string; name: string }[];
  onChoose: (key: string | null) => void;
}

function Select({ label, value, options, onChoose }: SelectProps) {
  // What was chosen stays in sight, even where it is not on offer any more.
  const offered = value === null || options.some(({ key }) => key === value) ? options : [...options, { key: value, name: value }];
  return (
    <label>
      {label}
      <span class="select">
        <select value={value ?? ""} class={value === null ? "" : "chosen"} onChange={(event) => onChoose(event.currentTarget.value || null)}>
          <option value="">any</option>
          {offered.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
    </label>
  );
}

interface TypedProps {
  label: string;
  value: string | null;
  onSet: (value: string | null) => void;
  /** What is wrong with what was typed. */
  isWrong?: (typed: string) => boolean;
  title?: string;
}

function Typed({ label, value, onSet, isWrong = () => false, title }: TypedProps) {
  const [typed, setTyped] = useState(value ?? "");
  useEffect(() => setTyped(value ?? ""), [value]);
  const wrong = typed.trim() !== "" && isWrong(typed);
  const commit = () => {
    if (!wrong && typed.trim() !== (value ?? "")) onSet(typed.trim() || null);
  };
  return (
    <label>
      {label}
      <input
        value={typed}
        placeholder="any"
        autoComplete="off"
        spellcheck={false}
        title={title}
        aria-invalid={wrong}
        class={value === null ? "" : "chosen"}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
        }}
      />
    </label>
  );
}

function Time({ label, value, onSet }: TypedProps) {
  const read = (typed: string) => parseDuration(typed.replace("\u00a0", " "));
  const shown = value === null ? null : text(duration(Number(value)));
  return (
    <Typed
      label={label}
      value={shown}
      title="A duration, such as 250 ms or 1.2 s"
      isWrong={(typed) => read(typed) === null}
      onSet={(typed) => {
        const ms = typed === null ? null : read(typed);
        onSet(ms === null ? null : trimmed(ms.toFixed(6)));
      }}
    />
  );
}
