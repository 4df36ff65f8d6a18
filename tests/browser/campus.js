// Starts the demo for a test, with a folder, a port and a password of its own.

import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, request as ask } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));
/** As it was built: `debug`, or `release` where figures and pictures are to be those of a service as it runs. */
const PROFILE = process.env.PROFILE ?? "debug";
export const BINARY = join(process.env.CARGO_TARGET_DIR ?? join(REPOSITORY, "target"), PROFILE, "campus");

export const TOKEN = "a-token-for-the-browser-tests";

/**
 * Asks for `address` on a connection of its own: one that is kept may be closed just when the next request is sent on it. It asks again where the server
 * says that it did not come to reading the request within five seconds.
 */
export async function visit(address, options = {}) {
  let answer;
  do {
    answer = await fetch(address, { ...options, headers: { ...options.headers, Connection: "close" } });
  } while (answer.status === 408);
  return answer;
}

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
  const ended = new Promise((resolve) => process_.on("exit", resolve));
  const [url, password] = await new Promise((resolve, reject) => {
    process_.on("error", reject);
    process_.on("exit", (code) => reject(new Error(`campus ended with ${code}: ${logged}`)));
    // The two come over pipes of their own, of which the later one may be read first.
    const read = () => {
      const address = printed.match(/dashboard: (http:\S+)dashboard\//);
      const made = logged.match(/password `(\S+)`/);
      if (address && made) resolve([address[1], made[1]]);
    };
    process_.stdout.on("data", (chunk) => {
      printed += chunk;
      read();
    });
    process_.stderr.on("data", (chunk) => {
      logged += chunk;
      read();
    });
  });
  return {
    url,
    dashboard: `${url}dashboard`,
    password,
    async api(path) {
      const answer = await visit(`${url}dashboard/api/${path}`, { headers: { Authorization: `Bearer ${TOKEN}` } });
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

/** A request to the demo that does not end, for its body never comes, until what this gives is destroyed. */
export function endlessRequest(campus) {
  const { hostname, port } = new URL(campus.url);
  const socket = connect(Number(port), hostname);
  socket.write("POST /grades HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{");
  return socket;
}

/** The demo as it is seen through a proxy that puts `prefix` before every path; `close()` ends the proxy. */
export async function behindPrefix(campus, prefix) {
  const { hostname, port } = new URL(campus.url);
  const proxy = createServer((request, response) => {
    if (!request.url.startsWith(`${prefix}/`)) return response.writeHead(404).end("not below the prefix");
    const onward = ask({ hostname, port, path: request.url.slice(prefix.length), method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    onward.on("error", () => response.destroy());
    request.pipe(onward);
  });
  await new Promise((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  return {
    ...campus,
    dashboard: `http://127.0.0.1:${proxy.address().port}${prefix}/dashboard`,
    close: () => {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}

/** Makes the account of a guest. */
export async function addGuest(campus, username, password) {
  const send = (path, body, headers) =>
    visit(`${campus.dashboard}/api/${path}`, { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json", "X-CSRF-Token": "none", ...headers } });
  const entered = await send("login", { username: "admin", password: campus.password });
  const cookie = entered.headers.getSetCookie().map((each) => each.split(";")[0]).join("; ");
  const { csrf } = await entered.json();
  const made = await send("accounts", { username, password, role: "guest" }, { Cookie: cookie, "X-CSRF-Token": csrf });
  if (!made.ok) throw new Error(`the guest was not made: ${made.status} ${await made.text()}`);
}
