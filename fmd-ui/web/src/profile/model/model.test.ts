import { describe, expect, test } from "vitest";
import type { TimeDivision } from "../../api/profile";
import { KINDS } from "../kinds";
import { advice, blamed, greatest } from "./blame";
import { treeByChance, treeOf } from "./fixture";
import { foldLibraries } from "./fold";
import { functionTimes, inverted, sandwich } from "./functions";
import { boxAt, firstAfter, layOut, neighbour } from "./layout";
import { found, matcher } from "./search";
import { type CallNode, NO_TIME, type Times, hasStacks, onlyKind, plus, readTree, walk, wayTo } from "./tree";

const campus = treeOf(`
  actix::dispatch;actix::call;own:app::report;own:app::rank;core::sort cpu 60
  actix::dispatch;actix::call;own:app::report;own:app::rank cpu 20
  actix::dispatch;actix::call;own:app::report;serde::to_vec;serde::write;core::fmt cpu 30
  actix::dispatch;actix::call;own:app::report;serde::to_vec;serde::write;own:app::Id::fmt cpu 5
  actix::dispatch;actix::call;own:app::report;serde::to_vec;own:app::Id::fmt cpu 7
  actix::dispatch;actix::call;own:app::report;diesel::load;tokio::poll await 40
  actix::dispatch;actix::call;own:app::report queued 8
`);

const names = (root: CallNode) => root.children.map(({ frame }) => frame!.function);
const at = (root: CallNode, ...way: string[]) =>
  way.reduce((above, name) => {
    const below = above.children.find(({ frame }) => frame!.function === name);
    if (!below) throw new Error(`${name} is not among ${names(above).join(", ")}`);
    return below;
  }, root);
const nothing = new Set<number>();

/** What must hold of any tree: totals are sums, the greatest comes first, and keys differ. */
function expectSound(root: CallNode): void {
  const keys = new Set<number>();
  const faults: string[] = [];
  let nodes = 0;
  for (const each of walk(root)) {
    nodes += 1;
    keys.add(each.key);
    const total = each.children.reduce<Times>((all, child) => plus(all, child.total), each.self);
    if (total.some((time, n) => time !== each.total[n])) faults.push(`${each.frame?.function}: ${each.total} is not ${total}`);
    if (each.samples !== each.children.reduce((all, child) => all + child.samples, each.selfSamples)) faults.push(`${each.frame?.function}: ${each.samples} samples`);
    if (each.children.some((child, n) => n > 0 && child.totalUs > each.children[n - 1]!.totalUs)) faults.push(`${each.frame?.function}: out of order`);
  }
  expect(faults).toEqual([]);
  expect(keys.size).toBe(nodes);
}

const byChance = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => readTree(treeByChance(seed, 40 * seed * seed)));

describe("a tree", () => {
  test("has in each node the time of all below it", () => {
    const root = readTree(campus);
    expect(root.totalUs).toBe(170);
    expect(root.total).toEqual([122, 0, 40, 8]);
    const report = at(root, "actix::dispatch", "actix::call", "app::report");
    expect(report.selfUs).toBe(8);
    expect(names(report)).toEqual(["app::rank", "serde::to_vec", "diesel::load"]);
    byChance.forEach(expectSound);
  });

  test("has the same keys in a later answer, however its nodes are numbered", () => {
    const again = readTree(treeOf("zlib::inflate cpu 1\nactix::dispatch;actix::call;own:app::report queued 9"));
    const key = (root: CallNode) => at(root, "actix::dispatch", "actix::call", "app::report").key;
    expect(key(again)).toBe(key(readTree(campus)));
    expect(wayTo(again, key(again)).map(({ frame }) => frame?.short)).toEqual([undefined, "actix::dispatch", "actix::call", "app::report"]);
    expect(wayTo(again, -1)).toEqual([]);
  });

  test("gives twenty thousand nodes different keys", () => expectSound(readTree(treeByChance(9, 20_000))));

  test("of nothing is nothing", () => {
    const root = readTree({ frames: [], nodes: [] });
    expect([root.totalUs, root.children.length]).toEqual([0, 0]);
    expect(layOut(root).count).toBe(1);
    expect(inverted(root).children).toEqual([]);
  });
});

describe("one kind of time", () => {
  test("leaves the stacks that spent it", () => {
    const waits = onlyKind(readTree(campus), "await");
    expect(waits.totalUs).toBe(40);
    expect([...walk(waits)].map(({ frame }) => frame?.function)).toEqual([undefined, "actix::dispatch", "actix::call", "app::report", "diesel::load", "tokio::poll"]);
  });

  test("does not claim the samples of other kinds", () => {
    const both = readTree(treeOf("own:app::run cpu 5\nown:app::run cpu 5\nown:app::run await 40"));
    expect([both.samples, onlyKind(both, "await").samples]).toEqual([3, 0]);
  });

  test("adds up to the whole over all kinds", () => {
    for (const root of byChance) {
      const parts = KINDS.map((kind) => onlyKind(root, kind));
      parts.forEach(expectSound);
      expect(parts.reduce<Times>((all, part) => plus(all, part.total), NO_TIME)).toEqual(root.total);
      parts.forEach((part, n) => expect(part.totalUs).toBe(root.total[n]));
    }
  });
});

describe("time without a stack", () => {
  const root = readTree(treeOf("[unknown] await 90\n[unknown] queued 2\nown:app::run;tokio::sleep await 30\n[others] cpu 4"));

  test("is a part of the whole", () => {
    expect([root.total, root.samples]).toEqual([[4, 0, 120, 2], 4]);
    for (const shown of [root, foldLibraries(root, nothing), inverted(root)]) expect(at(shown, "[unknown]").totalUs).toBe(92);
    expect(functionTimes(root)[0]).toMatchObject({ frame: { function: "[unknown]", own: false }, selfUs: 92 });
  });

  test("is no function's fault", () => {
    expect(blamed(root, "await")).toMatchObject({ frame: { function: "app::run" }, us: 30 });
    expect([blamed(root, "queued"), blamed(root, "cpu")]).toEqual([null, null]);
  });

  test("makes no stack where there is no other", () => {
    const has = (stacks: string) => hasStacks(readTree(treeOf(stacks)));
    expect([has(""), has("[unknown] await 90"), has("own:app::run cpu 0")]).toEqual([false, false, false]);
    expect([hasStacks(root), has("[others] cpu 4"), has("[unknown];own:app::run cpu 4")]).toEqual([true, true, true]);
  });
});

describe("folding libraries", () => {
  const root = foldLibraries(readTree(campus), nothing);

  test("leaves one row for each run, named by what own code called", () => {
    const top = root.children[0]!;
    expect([top.frame!.function, top.folded, top.crates]).toEqual(["actix::dispatch", 2, ["actix"]]);
    const report = at(root, "actix::dispatch", "app::report");
    const json = at(report, "serde::to_vec");
    expect([json.folded, json.selfUs, json.totalUs]).toEqual([3, 30, 42]);
    expect(json.crates).toEqual(["serde", "core"]);
  });

  test("merges the own code that a run called back", () => {
    const json = at(root, "actix::dispatch", "app::report", "serde::to_vec");
    expect(names(json)).toEqual(["app::Id::fmt"]);
    expect(json.children[0]!.totalUs).toBe(12);
    expect(json.children[0]!.requests).toBe(null);
  });

  test("leaves a single library function as it is", () => {
    expect(at(root, "actix::dispatch", "app::report", "app::rank", "core::sort").folded).toBe(0);
  });

  test("keeps how often the run was seen, since its first function was seen as often", () => {
    expect(root.children[0]!.requests).toBe(4);
  });

  test("unfolds the run that is asked for and no other", () => {
    const json = at(root, "actix::dispatch", "app::report", "serde::to_vec");
    const open = foldLibraries(readTree(campus), new Set([json.key]));
    expect(at(open, "actix::dispatch").folded).toBe(2);
    expect(at(open, "actix::dispatch", "app::report", "serde::to_vec", "serde::write", "core::fmt").totalUs).toBe(30);
    expect(at(open, "actix::dispatch", "app::report", "diesel::load").folded).toBe(2);
  });

  test("loses and adds no time", () => {
    for (const tree of byChance) {
      const folded = foldLibraries(tree, nothing);
      expectSound(folded);
      expect([folded.total, folded.samples]).toEqual([tree.total, tree.samples]);
      const own = (each: CallNode) => functionTimes(each).filter(({ frame }) => frame.own).map(({ frame, self, total }) => [frame.id, self, total]).sort();
      expect(own(folded)).toEqual(own(tree));
      for (const each of walk(folded)) {
        // Between two runs there is own code, so that no run is shown in two rows.
        if (each.folded > 0) expect(each.children.every(({ frame }) => frame!.own)).toBe(true);
      }
      const open = foldLibraries(tree, new Set([...walk(folded)].filter((each) => each.folded > 0).map(({ key }) => key)));
      expectSound(open);
      expect(open.total).toEqual(tree.total);
    }
  });
});

describe("the tree the other way round", () => {
  test("begins with the functions that spent the time", () => {
    const root = inverted(readTree(campus));
    expect(names(root)).toEqual(["core::sort", "tokio::poll", "core::fmt", "app::rank", "app::Id::fmt", "app::report"]);
    expect(at(root, "app::Id::fmt").totalUs).toBe(12);
    expect(at(root, "app::Id::fmt", "serde::to_vec", "app::report").totalUs).toBe(7);
  });

  test("loses and adds no time, and each function has its own time at the top", () => {
    for (const tree of byChance) {
      const root = inverted(tree);
      expectSound(root);
      expect([root.total, root.samples]).toEqual([tree.total, tree.samples]);
      for (const each of functionTimes(tree)) expect(root.children.find(({ frame }) => frame!.id === each.frame.id)?.total ?? NO_TIME).toEqual(each.self);
    }
  });
});

describe("functions", () => {
  test("count one that calls itself once", () => {
    const [, parse] = functionTimes(readTree(treeOf("own:a;own:parse;own:parse;own:parse cpu 10\nown:a;own:parse cpu 5\nown:a cpu 16")));
    expect([parse!.frame.function, parse!.selfUs, parse!.totalUs, parse!.samples]).toEqual(["parse", 15, 15, 2]);
  });

  test("leave the line out where a function was seen at several", () => {
    const [both, one] = functionTimes(readTree(treeOf("own:a@3 cpu 10\nown:a@4 cpu 10\nown:b@7 cpu 5")));
    expect([both!.frame.place, one!.frame.place]).toEqual(["src/report.rs", "src/report.rs:7"]);
  });

  test("have own times that add up to the whole", () => {
    for (const root of byChance) expect(functionTimes(root).reduce<Times>((all, { self }) => plus(all, self), NO_TIME)).toEqual(root.total);
  });
});

describe("a function between its callers and its callees", () => {
  test("has its time on both sides", () => {
    const { callees, callers } = sandwich(readTree(campus), "app::Id::fmt")!;
    expect([callees.totalUs, callers.totalUs]).toEqual([12, 12]);
    expect(names(callers)).toEqual(["serde::to_vec", "serde::write"]);
  });

  test("has as much as the list of functions says, also when it calls itself", () => {
    for (const root of byChance) {
      for (const { frame, total, samples } of functionTimes(root)) {
        const { callees, callers } = sandwich(root, frame.id)!;
        [callees, callers].forEach(expectSound);
        expect([callees.total, callers.total, callees.samples, callers.samples]).toEqual([total, total, samples, samples]);
      }
    }
  });

  test("is not there when it does not occur", () => expect(sandwich(readTree(campus), "nowhere")).toBe(null));
});

describe("search", () => {
  test("counts each moment once, though functions that match call each other", () => {
    expect(found(readTree(campus), matcher("serde")!)).toEqual({ functions: 2, us: 42 });
    expect(found(readTree(campus), matcher("app")!)).toEqual({ functions: 3, us: 170 });
  });

  test("takes all words, and capitals only when some are typed", () => {
    const hits = (typed: string) => found(readTree(campus), matcher(typed)!).functions;
    expect([hits("id fmt"), hits("Id"), hits("ID"), hits("report.rs"), hits("(")]).toEqual([1, 1, 0, 3, 0]);
    expect(matcher("  ")).toBe(null);
  });
});

describe("the layout", () => {
  const layout = layOut(readTree(campus));

  test("gives each node its share of the width, inside of its caller", () => {
    for (const root of byChance) {
      const { rows, count } = layOut(root);
      const faults: string[] = [];
      expect(count).toBe([...walk(root)].filter(({ totalUs }) => totalUs > 0).length);
      for (const row of rows) {
        row.forEach((box, n) => {
          const wide = Math.abs(box.to - box.from - box.node.totalUs / root.totalUs) < 1e-9;
          const beside = n === 0 || box.from >= row[n - 1]!.to - 1e-12;
          const inside = box.above === null || (box.from >= box.above.from - 1e-12 && box.to <= box.above.to + 1e-9);
          if (!wide || !beside || !inside) faults.push(`${box.node.frame?.function} in row ${box.row}`);
        });
      }
      expect(faults).toEqual([]);
    }
  });

  test("finds the box under a point, and none beside it", () => {
    expect(boxAt(layout.rows[4], 0)!.node.frame!.function).toBe("app::rank");
    expect(boxAt(layout.rows[4], 0.999)).toBe(null);
    expect(boxAt(layout.rows[99], 0.5)).toBe(null);
    expect(firstAfter(layout.rows[4]!, 2)).toBe(layout.rows[4]!.length);
  });

  test("leads from box to box by the arrow keys", () => {
    const rank = boxAt(layout.rows[4], 0)!;
    const go = (...steps: Parameters<typeof neighbour>[2][]) => steps.reduce<typeof rank | null>((box, step) => box && neighbour(layout, box, step), rank)?.node.frame?.function;
    expect(go("right")).toBe("serde::to_vec");
    expect(go("left")).toBe(undefined);
    expect(go("in")).toBe("core::sort");
    expect(go("in", "in")).toBe(undefined);
    expect(go("out")).toBe("app::report");
    expect(go("right", "left", "in", "out")).toBe("app::rank");
  });
});

describe("blame", () => {
  const root = readTree(campus);

  test("goes to the own function, though a library spent the time for it", () => {
    expect(blamed(root, "cpu")).toMatchObject({ frame: { function: "app::rank" }, us: 80 });
    expect(blamed(root, "await")).toMatchObject({ frame: { function: "app::report" }, us: 40 });
    expect(blamed(root, "blocked")).toBe(null);
  });

  test("goes to the library where no own code is on the stack", () => {
    expect(blamed(readTree(treeOf("tokio::park;libc::wait blocked 9")), "blocked")).toMatchObject({ frame: { function: "libc::wait" }, us: 9 });
  });

  test("is the same with libraries folded, where own code is on every stack", () => {
    for (const tree of [1, 2, 3].map((seed) => readTree(treeByChance(seed, 300, "own:app::main;")))) for (const kind of KINDS) expect(blamed(foldLibraries(tree, nothing), kind)?.us).toBe(blamed(tree, kind)?.us);
  });
});

const division = (parts: Partial<TimeDivision>): TimeDivision => ({ wall_ms: 100, on_cpu_ms: 0, blocked_ms: 0, awaiting_ms: 0, queued_ms: 0, pool_waiting_ms: 0, pool_running_ms: 0, remainder_ms: 0, polls: 1, ...parts });

test("the parts worth a word are those with a good share, the greatest first", () => {
  expect(greatest(division({ on_cpu_ms: 30, awaiting_ms: 60, blocked_ms: 10 }), 0.15).map(({ part }) => part.key)).toEqual(["await", "cpu"]);
  expect(greatest(division({ wall_ms: 0 }), 0.15)).toEqual([]);
});

test("advice is given only where a part is notable", () => {
  const root = readTree(treeOf("own:app::read;libc::read blocked 40"));
  expect(advice(division({ on_cpu_ms: 100 }), root)).toEqual([]);
  expect(advice(division({ blocked_ms: 40, on_cpu_ms: 60 }), root)[0]).toContain("app::read");
  expect(advice(division({ queued_ms: 40, pool_waiting_ms: 40 }), root)).toHaveLength(2);
});
