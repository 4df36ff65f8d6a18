// Starts the service of the integration tests, which does what a demo should not: its functions fail, panic and hang.

import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { BINARY } from "./campus.js";

/** A running service, to be logged in to as the demo is, as `username`; `options` as the program itself tells them. */
export async function startService(...options) {
  const data = await mkdtemp(join(tmpdir(), "fmd-browser-"));
  const process_ = spawn(join(dirname(BINARY), "service-under-test"), [join(data, "fmd.db"), ...options], { cwd: data, stdio: ["ignore", "pipe", "ignore"] });
  const ended = new Promise((resolve) => process_.on("exit", resolve));
  const address = await new Promise((resolve, reject) => {
    process_.on("error", reject);
    process_.on("exit", (code) => reject(new Error(`the service ended with ${code}`)));
    createInterface({ input: process_.stdout }).once("line", resolve);
  });
  const url = `http://${address}/`;
  return {
    url,
    dashboard: `${url}dashboard`,
    username: "ada",
    password: "a password for tests only",
    async stop() {
      process_.kill("SIGTERM");
      const code = await ended;
      await rm(data, { recursive: true, force: true });
      return code;
    },
  };
}
