import { expect, test } from "vitest";
import { Zone } from "../figures/zone";
import { roundedWords, sidesOf } from "./sides";

const zone = new Zone("Europe/Amsterdam");
const at = (text: string) => Date.parse(text);
const params = (text: string) => new URLSearchParams(text);

test("today is compared with yesterday up to the same time of day", () => {
  const now = at("2026-11-20T15:30:00+01:00");
  expect(sidesOf(params("vs=day"), now, zone, [])).toEqual({
    vs: "day",
    query: { from: at("2026-11-20T00:00:00+01:00"), to: now, base_from: at("2026-11-19T00:00:00+01:00"), base_to: at("2026-11-19T15:30:00+01:00") },
  });
});

test("on the day after clocks changed, days still begin at midnight", () => {
  const now = at("2026-10-26T09:00:00+01:00");
  const { query } = sidesOf(params("vs=day"), now, zone, []);
  expect(query.base_from).toBe(at("2026-10-25T00:00:00+02:00"));
  expect(query.base_to).toBe(at("2026-10-25T09:00:00+01:00"));
});

test("weeks begin on Monday and months on the first", () => {
  const now = at("2026-11-20T12:00:00+01:00");
  expect(sidesOf(params("vs=week"), now, zone, []).query).toMatchObject({ from: at("2026-11-16T00:00:00+01:00"), base_from: at("2026-11-09T00:00:00+01:00"), base_to: at("2026-11-13T12:00:00+01:00") });
  expect(sidesOf(params("vs=month"), now, zone, []).query).toMatchObject({ from: at("2026-11-01T00:00:00+01:00"), base_from: at("2026-10-01T00:00:00+02:00"), base_to: at("2026-10-20T12:00:00+02:00") });
});

test("the last days of a long month are compared with all of a short one", () => {
  const { query } = sidesOf(params("vs=month"), at("2026-03-31T12:00:00+02:00"), zone, []);
  expect(query.base_to).toBe(at("2026-03-01T00:00:00+01:00"));
});

test("the newest version is compared with the one before it, unless others are chosen", () => {
  const versions = [{ id: 3, name: "c", first_seen_at: 300 }, { id: 2, name: "b", first_seen_at: 200 }, { id: 1, name: "a", first_seen_at: 100 }];
  expect(sidesOf(params(""), 1000, zone, versions)).toMatchObject({ vs: "version", query: { version: 3, base_version: 2, from: 200, to: 1000 } });
  expect(sidesOf(params("vs=version&version=2&base_version=1"), 1000, zone, versions).query).toMatchObject({ version: "2", base_version: "1", from: 100 });
  expect(sidesOf(params(""), at("2026-11-20T12:00:00+01:00"), zone, versions.slice(2)).vs).toBe("day");
});

test("of themselves only versions with requests are compared, where there are any", () => {
  const versions = [4, 3, 2, 1].map((id) => ({ id, name: `v${id}`, first_seen_at: id * 100 }));
  expect(sidesOf(params(""), 1000, zone, versions, [3, 1]).query).toMatchObject({ version: 3, base_version: 1, from: 100 });
  expect(sidesOf(params("version=4"), 1000, zone, versions, [3, 1]).query).toMatchObject({ version: "4", base_version: 3 });
  expect(sidesOf(params(""), 1000, zone, versions, []).query).toMatchObject({ version: 4, base_version: 3 });
});

test("sides that are counted in whole hours say so", () => {
  const hour = 3_600_000;
  const query = { from: 10.5 * hour, to: 12 * hour, base_from: 9 * hour, base_to: 10.5 * hour };
  const asked = { before: { from: 9 * hour, to: 10.5 * hour }, after: { from: 10.5 * hour, to: 12 * hour } };
  expect(roundedWords(query, asked)).toBe("");
  expect(roundedWords(query, { ...asked, after: { from: 10.5 * hour, to: 11 * hour } })).toBe("");
  expect(roundedWords(query, { before: { from: 9 * hour, to: 10 * hour }, after: { from: 10 * hour, to: 12 * hour } })).toContain("whole hours");
});
