// Starts the demo for a test, with a folder, a port and a password of its own.

import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));
const BINARY = join(process.env.CARGO_TARGET_DIR ?? join(REPOSITORY, "target"), "debug", "campus");

export const TOKEN = "a-token-for-the-browser-tests";

/** A running demo: `url` is its address, `stop()` ends it and gives back its exit code. */
export async function startCampus(...options) {
  return startCampusWith({}, ...options);
}

/** The same, with more of `environment`. */
export async function startCampusWith(environment, ...options) {
  const data = await mkdtemp(join(tmpdir(), "fmd-browser-"));
  const process_ = spawn(BINARY, ["--bind", "127.0.0.1:0", "--workers", "2", "--data", data, ...options], {
    env: { PATH: process.env.PATH, FMD_SECURITY_TOKEN: TOKEN, FMD_TIMEZONE: "Europe/Amsterdam", ...environment },
    cwd: data,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  let logged = "";
  process_.stderr.on("data", (chunk) => (logged += chunk));
  const ended = new Promise((resolve) => process_.on("exit", resolve));
  const url = await new Promise((resolve, reject) => {
    process_.on("error", reject);
    process_.on("exit", (code) => reject(new Error(`campus ended with ${code}: ${logged}`)));
    process_.stdout.on("data", (chunk) => {
      printed += chunk;
      const address = printed.match(/dashboard: (http:\S+)dashboard\//);
      if (address) resolve(address[1]);
    });
  });
  const password = logged.match(/password `(\S+)`/)?.[1];
  return {
    url,
    dashboard: `${url}dashboard`,
    password,
    async api(path) {
      const answer = await fetch(`${url}dashboard/api/${path}`, { headers: { Authorization: `Bearer ${TOKEN}` } });
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      return answer.json();
    },
    async stop() {
      process_.kill("SIGTERM");
      const code = await ended;
      await rm(data, { recursive: true, force: true });
      return code;
    },
  };
}
