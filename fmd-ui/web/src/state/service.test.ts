import { expect, test } from "vitest";
import { serviceAddress } from "./service";

const at = (root: string, link: string, pattern: string) => serviceAddress(new URL(root), link, pattern);

test("a route lies beside the dashboard, whatever a proxy puts before both", () => {
  expect(at("http://h:1/dashboard/", "dashboard", "/students/{id}")).toBe("http://h:1/students/{id}");
  expect(at("https://h/shop/ops/fmd/", "ops/fmd", "/a")).toBe("https://h/shop/a");
});

test("the path of a scope stands once", () => {
  expect(at("http://h/api/dashboard/", "dashboard", "/api/a")).toBe("http://h/api/a");
  expect(at("http://h/shop/api/dashboard/", "dashboard", "/api")).toBe("http://h/shop/api");
  expect(at("http://h/api/dashboard/", "dashboard", "/apis")).toBe("http://h/api/apis");
});
