import { expect, test } from "vitest";
import type { Span } from "../../api/profile";
import { MEANING, lanesOf, placeOf } from "./timeline";

const span = (kind: Span["kind"], start_ns: number, duration_ns: number): Span => ({ kind, name: "", detail: "", start_ns, duration_ns });

test("every span stands in one lane, and lanes without any are left out", () => {
  const spans = (Object.keys(MEANING) as Span["kind"][]).map((kind, n) => span(kind, n, 1));
  const lanes = lanesOf(spans);
  expect(lanes.map(({ name }) => name)).toEqual(["Polls", "Waits", "Pool", "Samples", "Queries", "Steps"]);
  expect(lanes.flatMap((lane) => lane.spans)).toHaveLength(spans.length);
  expect(lanesOf([span("await", 0, 1)]).map(({ name }) => name)).toEqual(["Waits"]);
});

test("a span is cut to the part that is shown, and gone outside of it", () => {
  const part = { from: 100, to: 200 };
  expect(placeOf(span("poll", 50, 100), part)).toEqual({ left: 0, width: 0.5 });
  expect(placeOf(span("poll", 150, 500), part)).toEqual({ left: 0.5, width: 0.5 });
  expect(placeOf(span("poll", 300, 5), part)).toBeNull();
});
