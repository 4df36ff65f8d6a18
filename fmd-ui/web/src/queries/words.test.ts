import { expect, test } from "vitest";
import { callsText, shortStatement } from "./words";

const short = (text: string) => shortStatement({ text, is_overflow: false });

test("a long list of columns gives way to what tells statements apart", () => {
  expect(short("SELECT `students`.`id`, `students`.`name` FROM `students` WHERE (`students`.`id` = ?)")).toBe("SELECT … FROM `students` WHERE (`students`.`id` = ?)");
  expect(short("SELECT a, (SELECT max(b) FROM c WHERE c.d = a), f, g FROM h")).toBe("SELECT … FROM h");
  expect(short("SELECT id FROM t")).toBe("SELECT id FROM t");
  expect(short("INSERT INTO t SELECT a FROM b")).toBe("INSERT INTO t SELECT a FROM b");
});

test("rare calls keep figures that say something", () => {
  expect([0, 0.004, 0.5, 1, 32.54, 105.2].map(callsText)).toEqual(["0", "0.004", "0.5", "1.0", "32.5", "105"]);
});
