import { expect, test } from "vitest";
import type { TreeFrame } from "../api/profile";
import { fold } from "./Stack";

const frame = (fn: string, own: boolean): TreeFrame => ({ function: fn, module: "m", file: null, line: 0, own });

test("the innermost frame and own ones show, libraries between them as a number", () => {
  const frames = [frame("poll", false), frame("handler", true), frame("a", false), frame("b", false), frame("sleep", false)];
  expect(fold(frames).map(({ frame, folded }) => frame?.function ?? folded)).toEqual(["sleep", 2, "handler", 1]);
  expect(fold([])).toEqual([]);
});
