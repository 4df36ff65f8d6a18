// Trees for the tests: small ones in words, and large ones by chance that is always the same.

import type { CallTree, TreeFrame } from "../../api/profile";

/** A tree written as folded stacks: `main;own:rank;serde::to_vec cpu 120`. Frames that begin with `own:` are the service's own. */
export function treeOf(stacks: string): CallTree {
  const tree: CallTree = { frames: [], nodes: [] };
  const frames = new Map<string, number>();
  const nodes = new Map<string, number>();
  for (const line of stacks.split("\n").map((each) => each.trim()).filter(Boolean)) {
    const [, path, kind, us] = /^(.*) (cpu|blocked|await|queued) (\d+)$/.exec(line)!;
    let way = "";
    let parent: number | null = null;
    for (const name of path!.split(";")) {
      way += `;${name}`;
      let frame = frames.get(name);
      if (frame === undefined) {
        frames.set(name, (frame = tree.frames.length));
        tree.frames.push(frameFor(name));
      }
      let index = nodes.get(way);
      if (index === undefined) {
        nodes.set(way, (index = tree.nodes.length));
        tree.nodes.push({ parent, frame, cpu_us: 0, blocked_us: 0, await_us: 0, queued_us: 0, samples: 0, requests: 4, mean_us: 10, std_us: 2 });
      }
      parent = index;
    }
    const leaf = tree.nodes[parent!]!;
    leaf[`${kind as "cpu"}_us`] += Number(us);
    leaf.samples += 1;
  }
  return tree;
}

function frameFor(name: string): TreeFrame {
  const own = name.startsWith("own:");
  const [path, line] = name.replace("own:", "").split("@");
  return { function: path!, module: "campus", file: own ? "/srv/campus/src/report.rs" : "/cargo/registry/src/lib.rs", line: Number(line ?? 1), own };
}

/** A tree of about `count` nodes of all kinds, own and library frames mixed, with functions that call themselves; all below `first`. */
export function treeByChance(seed: number, count: number, first = ""): CallTree {
  let state = seed;
  const chance = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const pick = (below: number) => Math.floor(chance() * below);
  const names = ["own:app::a", "own:app::b", "own:app::<T>::c", "tokio::poll", "actix::call", "diesel::load", "serde::write", "core::fmt"];
  const stacks: string[] = [];
  for (let n = 0; n < count / 3; n += 1) {
    const depth = 1 + pick(9);
    const way = Array.from({ length: depth }, () => `${names[pick(names.length)]}@${1 + pick(2)}`);
    stacks.push(`${first}${way.join(";")} ${["cpu", "blocked", "await", "queued"][pick(4)]} ${pick(5000)}`);
  }
  return treeOf(stacks.join("\n"));
}
