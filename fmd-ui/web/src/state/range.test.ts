import { expect, test } from "vitest";
import { Zone } from "../figures/zone";
import { PRESETS, choiceWords, presetReaching, readChoice, resolve, writeChoice } from "./range";

const now = Date.UTC(2026, 10, 20, 18, 49);
const read = (query: string) => readChoice(new URLSearchParams(query));
const written = (query: string) => Object.entries(writeChoice(read(query))).filter(([, value]) => value !== null).map(([key, value]) => `${key}=${value}`).join("&");

test("a relative range stays relative in the address", () => {
  for (const { key } of PRESETS.filter(({ key }) => key !== "24h")) expect(written(`range=${key}`)).toBe(`range=${key}`);
  expect(written("")).toBe("");
});

test("a fixed range stands in the address in milliseconds and wins over a relative one", () => {
  expect(read("range=1h&from=1000&to=2000")).toEqual({ from: 1000, to: 2000 });
  expect(written("from=1000&to=2000")).toBe("from=1000&to=2000");
});

test("nonsense counts as nothing said", () => {
  for (const query of ["range=century", "from=5", "from=9&to=3", "from=a&to=b", "from=-5&to=10", "from=1e3&to=2e3"]) {
    expect(resolve(read(query), now)).toEqual({ from: now - 86_400_000, to: now });
  }
});

test("a range is said in words", () => {
  const zone = new Zone("UTC");
  expect(choiceWords(read("range=1h"), zone)).toBe("in the last hour");
  expect(choiceWords({ from: now - 3_600_000, to: now }, zone)).toBe("between Fri 20 Nov, 17:49 and 18:49");
});

test("an empty range is led to the shortest one that holds the last request", () => {
  const day = 86_400_000;
  expect(presetReaching(now - 3 * day, now - day, now)?.key).toBe("7d");
  expect(presetReaching(now - 90 * day, now - day, now)).toBe(null);
  expect(presetReaching(now - 5_000, now - day, now)).toBe(null);
});
