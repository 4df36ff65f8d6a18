import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Query } from "../api/client";
import type { Profile } from "../api/profile";
import { counted, duration, percent, text } from "../figures/number";
import { Icon } from "../parts/Icon";
import { Link } from "../parts/Link";
import { Empty } from "../parts/State";
import { changed } from "../state/place";
import { change, usePlace } from "../state/router";
import { Downloads } from "./Downloads";
import { Flame, MODES, modeChanges } from "./Flame";
import { Functions } from "./Functions";
import { useStillness } from "./flame/surface";
import { type Kind, KINDS, partOf } from "./kinds";
import { foldLibraries } from "./model/fold";
import { found, matcher } from "./model/search";
import { type CallNode, hasStacks, onlyKind } from "./model/tree";
import { Sunburst } from "./sunburst/Sunburst";
import { TreeTable } from "./tree/TreeTable";

const VIEWS = [
  { key: "tree", name: "Tree" },
  { key: "flame", name: "Flame graph" },
  { key: "sunburst", name: "Sunburst" },
  { key: "functions", name: "Functions" },
] as const;

const NOTHING: ReadonlySet<number> = new Set();
/** What the find field waits after the last letter, milliseconds. */
const TYPING_MS = 120;

interface ViewsProps {
  profile: Profile;
  /** The whole tree, as it was read. */
  tree: CallNode;
  kind: Kind | null;
  /** What the tree's root is called. */
  all: string;
  /** Of a file's name. */
  name: string;
  /** Where the profile is had from, below `api/`. */
  path: string;
  query: Query;
}

/** A profile's tree in four forms, with what is chosen in the address. */
export function Views({ profile, tree, kind, all, name, path, query }: ViewsProps) {
  const here = usePlace();
  const { params } = here;
  const box = useRef<HTMLElement>(null);
  const find = useRef<HTMLInputElement>(null);
  useStillness(box);
  const view = VIEWS.find(({ key }) => key === params.get("view"))?.key ?? "tree";
  const folds = params.get("libraries") !== "all";
  const typed = params.get("find") ?? "";
  const zoom = readKey(params.get("at"));
  const [open, setOpen] = useState<ReadonlySet<number>>(NOTHING);

  const chosen = useMemo(() => (kind === null ? tree : onlyKind(tree, kind)), [tree, kind]);
  const shown = useMemo(() => (folds ? foldLibraries(chosen, open) : chosen), [chosen, folds, open]);
  const match = useMemo(() => matcher(typed), [typed]);

  const unfold = useCallback((key: number, wish: boolean) => {
    setOpen((before) => {
      const next = new Set(before);
      if (wish) next.add(key);
      else next.delete(key);
      return next;
    });
  }, []);
  const zoomTo = useCallback((node: CallNode | null) => change({ at: node === null ? null : node.key.toString(36) }, { replace: true }), []);
  const sandwichOf = useCallback((id: string) => change({ view: "flame", mode: "sandwich", fn: id, at: null }), []);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
      const mode = MODES[["1", "2", "3"].indexOf(event.key)];
      if (mode) change({ view: "flame", ...modeChanges(mode.key) });
      else if (event.key === "f") {
        find.current?.focus();
        find.current?.select();
      } else return;
      event.preventDefault();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);

  return (
    <section class="views" aria-label="Where the time went" ref={box}>
      <div class="views-head">
        <nav class="tabs" aria-label="Form">
          {VIEWS.map(({ key, name: label }) => (
            <Link key={key} to={{ path: here.path, params: changed(params, { view: key === "tree" ? null : key, at: null, sort: null }) }} current={key === view}>
              {label}
            </Link>
          ))}
        </nav>
        <Find field={find} typed={typed} words={typed === "" ? "" : foundWords(shown, match, folds)} />
        <span class="segments kinds" role="radiogroup" aria-label="Kind of time">
          <button type="button" role="radio" aria-checked={kind === null} onClick={() => change({ kind: null, at: null })}>
            all
          </button>
          {KINDS.map((each) => {
            const { label, token, meaning } = partOf(each);
            return (
              <button key={each} type="button" role="radio" aria-checked={kind === each} disabled={tree.total[KINDS.indexOf(each)] === 0} title={meaning} onClick={() => change({ kind: each, at: null })}>
                <i class="dot" style={{ background: `var(${token})` }} />
                {label}
              </button>
            );
          })}
        </span>
        <label class="check" title="Shows functions of libraries between your own as one">
          <input
            type="checkbox"
            checked={folds}
            onChange={() => {
              setOpen(NOTHING);
              change({ libraries: folds ? "all" : null, at: null }, { replace: true });
            }}
          />
          Fold libraries
        </label>
        <Downloads path={path} query={{ ...query, kind }} />
      </div>
      {!hasStacks(tree) ? (
        <NoStacks profile={profile} waited={tree.totalUs > 0} />
      ) : shown.totalUs === 0 ? (
        <Empty title={`No function was seen ${partOf(kind!).words}.`}>
          <button type="button" onClick={() => change({ kind: null })}>
            Show all kinds
          </button>
        </Empty>
      ) : view === "tree" ? (
        <TreeTable root={shown} all={all} several={kind === null && profile.tree.nodes.some(({ requests }) => requests !== null)} match={match} unfolded={open} onUnfold={unfold} onFunction={sandwichOf} />
      ) : view === "flame" ? (
        <Flame root={shown} all={all} match={match} zoom={zoom} onZoom={zoomTo} onFunction={sandwichOf} />
      ) : view === "sunburst" ? (
        <Sunburst root={shown} all={all} wholeUs={shown.totalUs} match={match} zoom={zoom} onZoom={zoomTo} />
      ) : (
        <Functions root={chosen} name={name} match={match} onFunction={sandwichOf} />
      )}
    </section>
  );
}

function readKey(text: string | null): number | null {
  const key = text === null ? Number.NaN : Number.parseInt(text, 36);
  return Number.isSafeInteger(key) ? key : null;
}

function foundWords(root: CallNode, match: ReturnType<typeof matcher>, folds: boolean): string {
  if (!match) return "";
  const { functions, us } = found(root, match);
  if (functions === 0) return folds ? "none; libraries are folded" : "none";
  return `${counted(functions, "function")}, ${text(duration(us / 1000))}, ${text(percent(us / root.totalUs))}`;
}

function Find({ field, typed, words }: { field: { current: HTMLInputElement | null }; typed: string; words: string }) {
  const [text, setText] = useState(typed);
  useEffect(() => setText(typed), [typed]);
  useEffect(() => {
    if (text === typed) return;
    const timer = setTimeout(() => change({ find: text }, { replace: true }), TYPING_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div class="search find">
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        autoComplete="off"
        spellcheck={false}
        placeholder="Find functions"
        aria-label="Find functions"
        aria-keyshortcuts="f"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          if (text !== "") setText("");
          else event.currentTarget.blur();
        }}
      />
      {words === "" ? <kbd aria-hidden="true">f</kbd> : <span class="find-words" role="status">{words}</span>}
    </div>
  );
}

/** Requests were measured, but none of them was caught at a stack that is known. */
function NoStacks({ profile, waited }: { profile: Profile; waited: boolean }) {
  return (
    <Empty title="No stack was seen.">
      {profile.cpu_stacks ? (
        <p>
          The {counted(profile.requests, "profiled request")} ended between two samples{waited && ", and where they waited is not known"}. Their division above is measured, not sampled, and holds;
          functions show as soon as more requests were seen. A longer range helps, and so does a shorter <code>sampling_period</code>.
        </p>
      ) : (
        <p>There are no stacks of running threads, nor is any place known at which a request waited. The division above is measured and holds.</p>
      )}
    </Empty>
  );
}
