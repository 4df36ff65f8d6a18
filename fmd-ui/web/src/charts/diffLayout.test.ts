import { expect, test } from "vitest";
import { laidOut } from "./diffLayout";

const node = (parent: number | null, name: string, before_ms: number, after_ms: number) => ({ parent, function: name, own: true, before_ms, after_ms, certain: true });

test("a node stands inside the one above it, as wide as the greater of its two times", () => {
  const tree = [node(null, "main", 10, 20), node(0, "old", 8, 2), node(0, "new", 0, 15)];
  const [main, fresh, old] = laidOut(tree, null);
  expect(main).toMatchObject({ index: 0, depth: 0, left: 0, width: 1 });
  // 8 and 15 do not fit into 20 beside each other: both shrink alike.
  expect(old!.width + fresh!.width).toBeCloseTo(1);
  expect(fresh!.width / old!.width).toBeCloseTo(15 / 8);
  expect(old!.depth).toBe(1);
});

test("zoomed in, only what leads to a node and what is below it is shown", () => {
  const tree = [node(null, "main", 10, 10), node(0, "a", 5, 5), node(0, "b", 5, 5), node(2, "c", 1, 5)];
  const shown = laidOut(tree, 2);
  expect(shown.map(({ index }) => index)).toEqual([0, 2, 3]);
  expect(shown[1]).toMatchObject({ left: 0, width: 1, depth: 1 });
});
