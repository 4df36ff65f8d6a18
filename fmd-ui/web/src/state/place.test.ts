import { describe, expect, test } from "vitest";
import { carried, changed, hrefOf, placeOf, readWritten, written } from "./place";

const root = new URL("https://example.test/some/prefix/dashboard/");
const at = (path: string) => placeOf(new URL(path, root), root);

test("a place is read below the root, whatever prefix is before it", () => {
  expect(at("endpoints/5?range=1h").path).toBe("endpoints/5");
  expect(at("").path).toBe("");
  expect(at("settings/").path).toBe("settings");
  expect(placeOf(new URL("https://example.test/some/prefix/dashboard"), root).path).toBe("");
});

test("links are written from the host's root", () => {
  expect(hrefOf(at("endpoints/5?range=1h"), root)).toBe("/some/prefix/dashboard/endpoints/5?range=1h");
  expect(hrefOf(at(""), root)).toBe("/some/prefix/dashboard/");
});

test("range, versions and endpoints are carried to other pages and nothing else is", () => {
  expect(carried(at("?range=1h&version=3%2C5&endpoints=GET+%2Fapi%2F*&q=api&sort=-hits&status=200").params).toString()).toBe("range=1h&version=3%2C5&endpoints=GET+%2Fapi%2F*");
});

test("a change takes away what is empty and leaves the rest", () => {
  const params = new URLSearchParams("q=api&range=1h");
  expect(changed(params, { q: "", sort: "hits" }).toString()).toBe("range=1h&sort=hits");
  expect(params.toString()).toBe("q=api&range=1h");
});

describe("after a login one is sent back", () => {
  test("to where one was", () => {
    const back = readWritten(written(at("endpoints/5?range=1h&status=200")), root);
    expect(back?.path).toBe("endpoints/5");
    expect(back?.params.get("status")).toBe("200");
  });

  test.each(["https://evil.test/", "//evil.test", "../../elsewhere", "\\\\evil.test", "login?next=login", "javascript:alert(1)"])("and never elsewhere: %s", (next) => {
    const back = readWritten(next, root);
    if (back !== null) {
      const target = new URL(hrefOf(back, root), root);
      expect(target.origin).toBe(root.origin);
      expect(target.pathname.startsWith(root.pathname)).toBe(true);
      expect(back.path).not.toBe("login");
    }
  });
});
