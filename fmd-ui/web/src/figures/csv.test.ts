import { expect, test } from "vitest";
import { csv } from "./csv";

test("cells with commas, quotes and line breaks are quoted", () => {
  expect(csv(["a", "b"], [['x,"y"', "two\nlines"]])).toBe('a,b\r\n"x,""y""","two\nlines"\r\n');
});

test("numbers keep all their digits and what is missing is empty", () => {
  expect(csv(["a", "b", "c"], [[0.1234567, null, undefined]])).toBe("a,b,c\r\n0.1234567,,\r\n");
});

test("a stranger's text is never run as a formula", () => {
  expect(csv(["user"], [["=cmd|' /C calc'!A0"], ["@x"], ["-1+1"]])).toBe("user\r\n'=cmd|' /C calc'!A0\r\n'@x\r\n'-1+1\r\n");
  expect(csv(["change"], [[-5]])).toBe("change\r\n-5\r\n");
});
