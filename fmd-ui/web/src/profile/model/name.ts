// Names of functions as people read them.

import { hash } from "../../figures/color";
import type { TreeFrame } from "../../api/profile";

/** Splits a path at its `::`, but not inside angle brackets, parentheses or braces. */
function segments(path: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < path.length; at += 1) {
    const letter = path[at]!;
    if (letter === "<" || letter === "(" || letter === "{" || letter === "[") depth += 1;
    // The arrow of a function type closes nothing.
    else if ((letter === ">" && path[at - 1] !== "-") || letter === ")" || letter === "}" || letter === "]") depth -= 1;
    else if (letter === ":" && path[at + 1] === ":" && depth === 0) {
      found.push(path.slice(start, at));
      at += 1;
      start = at + 1;
    }
  }
  found.push(path.slice(start));
  return found.filter((segment) => segment !== "");
}

/** The part of `text` up to the bracket that closes its first one, and the rest. */
function closed(text: string): [inside: string, after: string] {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "<") depth += 1;
    else if (text[at] === ">" && text[at - 1] !== "-") depth -= 1;
    if (depth === 0) return [text.slice(1, at), text.slice(at + 1)];
  }
  return [text.slice(1), ""];
}

/** Where ` as ` stands in `text` outside of brackets; -1 when nowhere. */
function asAt(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "<") depth += 1;
    else if (text[at] === ">" && text[at - 1] !== "-") depth -= 1;
    else if (depth === 0 && text.startsWith(" as ", at)) return at;
  }
  return -1;
}

const withoutGenerics = (segment: string) => {
  const at = segment.indexOf("<");
  return at > 0 ? segment.slice(0, at) : segment;
};

/** The last segment of a type's path, without what it is generic over: `Vec` of `alloc::vec::Vec<T>`. */
function typeName(type: string): string {
  const bare = type.replace(/^(?:&(?:mut )?|\*(?:const|mut) |dyn |impl )+/, "");
  const last = segments(bare).at(-1) ?? bare;
  return withoutGenerics(last) || type;
}

/**
 * A function's name in little room: its own name and that of the module or type it belongs to. `campus::report::rank` is
 * `report::rank`, `<alloc::vec::Vec<T> as Extend<T>>::extend` is `Vec::extend`, `app::run::{{closure}}` is `run::{{closure}}`.
 */
export function shortName(full: string): string {
  if (full.startsWith("<")) {
    const [inside, after] = closed(full);
    const at = asAt(inside);
    const rest = segments(after).map(withoutGenerics);
    return [typeName(at === -1 ? inside : inside.slice(0, at)), ...rest.slice(-2)].join("::") || full;
  }
  const path = segments(full).filter((segment) => !/^<.*>$/.test(segment));
  // A closure is named by the function that it stands in, however deep.
  while (path.length > 2 && /^\{/.test(path.at(-1)!) && /^\{/.test(path.at(-2)!)) path.pop();
  return path.slice(-2).map(withoutGenerics).join("::") || full;
}

/** The crate of a path such as `tokio::sync::Mutex`, or of the type in `<tokio::sync::Mutex as X>::y`; `null` for what is no path. */
function crateOfPath(path: string): string | null {
  const bare = path.replace(/^(?:&(?:mut )?|\*(?:const|mut) |dyn |impl )+/, "");
  if (bare.startsWith("<")) {
    const [inside] = closed(bare);
    const at = asAt(inside);
    // A method of any type is its trait's: `<F as core::ops::FnOnce>` is of core.
    return at === -1 ? crateOfPath(inside) : (crateOfPath(inside.slice(0, at)) ?? crateOfPath(inside.slice(at + 4)));
  }
  const [first = "", second] = segments(bare);
  return second !== undefined && /^[A-Za-z_]\w*$/.test(first) ? first : null;
}

/** The crate that a function belongs to, or the library where it is not Rust's: `tokio`, `libc.so.6`. */
export function crateOf({ function: full, module }: Pick<TreeFrame, "function" | "module">): string {
  return module.includes(".so") ? module : (crateOfPath(full) ?? module);
}

/** The last two parts of a file's path and the line: `report/rank.rs:91`. */
export function placeName(file: string | null, line: number): string {
  if (file === null) return "";
  const parts = file.split(/[/\\]/).filter((part) => part !== "");
  const short = parts.slice(-2).join("/");
  return line > 0 ? `${short}:${line}` : short;
}

/** What tells two frames apart. */
export function frameHash({ function: name, file, line }: TreeFrame): number {
  return hash(`${name}\n${file ?? ""}\n${line}`);
}

/** Outermost in a tree, and no functions: what has the time of stacks that are not known, and of those too small to be shown. */
export const UNKNOWN = "[unknown]";
const OTHERS = "[others]";

export const isFunction = ({ function: name }: Pick<TreeFrame, "function">): boolean => name !== UNKNOWN && name !== OTHERS;
