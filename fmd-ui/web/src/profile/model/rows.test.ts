import { describe, expect, test } from "vitest";
import { treeByChance, treeOf } from "./fixture";
import { foldLibraries } from "./fold";
import { boxLabel, labelOf } from "./label";
import { openAtFirst, restKey, rowsOf } from "./rows";
import { matcher } from "./search";
import { readTree, walk } from "./tree";

const small = Array.from({ length: 5 }, (_, n) => `own:main;own:small${n} cpu 3`).join("\n");
const root = readTree(treeOf(`own:main;own:hot;own:inner;own:leaf cpu 5000\nown:main;own:warm;own:below cpu 900\n${small}`));
const names = (rows: ReturnType<typeof rowsOf>) => rows.map(({ node, rest }) => (rest ? `${rest.length} more` : (node.frame?.function ?? "all")));
const said = new Map<number, boolean>();

describe("the rows of a tree", () => {
  test("follow the hot path at first and put what is small into one row", () => {
    const rows = rowsOf(root, said, openAtFirst(root), null);
    expect(names(rows)).toEqual(["all", "main", "hot", "inner", "leaf", "warm", "5 more"]);
    expect(rows.map(({ open }) => open)).toEqual([true, true, true, true, null, false, false]);
    expect(rows.at(-1)).toMatchObject({ depth: 2, place: 3, siblings: 3 });
  });

  test("do what a person said", () => {
    const main = root.children[0]!;
    const [hot, warm] = main.children;
    expect(names(rowsOf(root, new Map([[hot!.key, false], [warm!.key, true]]), openAtFirst(root), null))).toEqual(["all", "main", "hot", "warm", "below", "5 more"]);
    expect(names(rowsOf(root, new Map([[restKey(main), true]]), openAtFirst(root), null)).filter((name) => name.startsWith("small"))).toHaveLength(5);
  });

  test("hold every node when all are open", () => {
    const tree = readTree(treeByChance(3, 900));
    expect(rowsOf(tree, said, () => true, null, true)).toHaveLength([...walk(tree)].length);
  });

  test("lose no time to the rows of what is small", () => {
    const tree = readTree(treeByChance(5, 2000));
    for (const { node, rest } of rowsOf(tree, said, () => true, null)) {
      if (rest) expect(rest.every((each) => node.children.includes(each) && each.totalUs < tree.totalUs)).toBe(true);
    }
  });

  test("lead to what a search found, and no further", () => {
    expect(names(rowsOf(root, said, openAtFirst(root), matcher("below")))).toEqual(["all", "main", "warm", "below"]);
    expect(names(rowsOf(root, said, openAtFirst(root), matcher("warm")))).toEqual(["all", "main", "warm"]);
    expect(rowsOf(root, said, openAtFirst(root), matcher("nowhere"))).toEqual([]);
  });
});

describe("a label", () => {
  const folded = foldLibraries(readTree(treeOf("actix::a;tokio::b;own:handler;serde::to_vec;core::fmt cpu 10")), new Set());
  const [run] = folded.children;
  const json = run!.children[0]!.children[0]!;

  test("names the root as it is told to", () => expect(labelOf(folded, "GET /")).toEqual({ name: "GET /", note: "" }));

  test("of a run that only leads on tells how many frames it hides and of which crates", () => {
    expect(labelOf(run!, "")).toEqual({ name: "2 library frames", note: "actix, tokio" });
    expect(boxLabel(run!, "")).toBe("2 library frames · actix, tokio");
  });

  test("of a run that spent the time is what own code called", () => {
    expect(labelOf(json, "")).toEqual({ name: "serde::to_vec", note: "and 1 more library frame" });
    expect(boxLabel(json, "")).toBe("serde::to_vec +1");
  });
});
