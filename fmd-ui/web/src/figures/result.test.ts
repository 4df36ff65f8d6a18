import { expect, test } from "vitest";
import { blame, versionName } from "./result";

test("a panic and a status of 500 or more are the service's fault, others are not", () => {
  expect(blame(500, "completed")).toBe("service");
  expect(blame(null, "panicked")).toBe("service");
  expect(blame(404, "completed")).toBe("client");
  expect(blame(null, "cancelled")).toBe("nobody");
  expect(blame(200, "aborted")).toBe("nobody");
});

test("a commit is shortened and any other version is left as it is", () => {
  expect(versionName("4f2a1c39be21f0a7710c0e3b2c7d8f2a4b5c6d7e")).toBe("4f2a1c3");
  expect(versionName("1.4.0-rc1")).toBe("1.4.0-rc1");
});
