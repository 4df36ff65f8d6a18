// The badge on a page of the service. It lives in a shadow root of its own, changes nothing of the page, and asks the dashboard for
// everything that it shows.

import type { components } from "../api/schema";
import { bytes, counted, duration, text } from "../figures/number";
import { CLOSE, FETCHED } from "../state/frame";
import style from "./badge.css?inline";

type Shown = components["schemas"]["ShownRequest"];

const NAME = "fmd-toolbar";
/** Whether the badge is small, as long as the tab is open. */
const SMALL = "fmd-toolbar-small";
/** How long to wait for more before the dashboard is asked what was fetched, milliseconds. */
const SETTLED = 400;
/** What a script of the page has started. */
const BY_SCRIPT = ["fetch", "xmlhttprequest", "beacon", "other"];

function make<K extends keyof HTMLElementTagNameMap>(name: K, className: string, content = ""): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = content;
  return element;
}

/** The dashboard's sign. */
function sign(): SVGElement {
  const space = "http://www.w3.org/2000/svg";
  const part = (name: string, attributes: Record<string, string>) => {
    const element = document.createElementNS(space, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const mark = part("svg", { viewBox: "0 0 16 16", class: "mark", "aria-hidden": "true" });
  mark.append(
    part("rect", { width: "16", height: "16", rx: "4", fill: "#2b59c3" }),
    part("path", { d: "M2.5 9.5h2.4l1.6-5 2.6 8 1.9-5.2.8 2.2h1.7", fill: "none", stroke: "#fff", "stroke-width": "1.4", "stroke-linecap": "round", "stroke-linejoin": "round" }),
  );
  return mark;
}

/** What is remembered under `key`; nothing where the browser lets nobody look. */
function remembered(where: "localStorage" | "sessionStorage", key: string): string | null {
  try {
    return window[where].getItem(key);
  } catch {
    return null;
  }
}

function remember(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // Then the next page does not know.
  }
}

/** As the dashboard is, whose choice it is. */
function isDark(): boolean {
  const chosen = remembered("localStorage", "fmd-theme");
  return chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
}

function start(script: HTMLScriptElement, id: string): void {
  const dashboard = new URL("..", script.src);
  const host = document.createElement(NAME);
  const root = host.attachShadow({ mode: "open" });
  // Made by script, so that no policy about styles has to allow it.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];

  const badge = make("div", isDark() ? "badge dark" : "badge");
  badge.setAttribute("role", "region");
  badge.setAttribute("aria-label", "fmd toolbar");
  const open = make("button", "open");
  open.type = "button";
  const [time, queries, allocated, more] = [make("span", "time", "…"), make("span", "less"), make("span", "less memory"), make("span", "more")];
  more.hidden = true;
  open.append(sign(), time, queries, allocated, more);
  const hide = make("button", "hide", "×");
  hide.type = "button";
  hide.title = "Make it small in this tab";
  hide.setAttribute("aria-label", hide.title);
  badge.append(open, hide);
  root.append(badge);

  const fold = (small: boolean) => {
    badge.classList.toggle("small", small);
    remember(SMALL, small ? "1" : "");
  };
  if (remembered("sessionStorage", SMALL) === "1") fold(true);
  hide.addEventListener("click", () => fold(true));

  async function ask<T>(path: string): Promise<T> {
    const response = await fetch(new URL(`api/toolbar/${id}${path}`, dashboard), { credentials: "same-origin", cache: "no-store", referrerPolicy: "same-origin", headers: { "X-Fmd-Toolbar": "1" } });
    const answer = (await response.json()) as T & { error?: string };
    if (!response.ok) throw new Error(answer.error ?? `status ${response.status}`);
    return answer;
  }

  const show = ({ duration_ms, queries: calls, query_ms, memory_bytes, status, method, path }: Shown) => {
    time.textContent = text(duration(duration_ms));
    time.className = status !== null && status >= 500 ? "time bad" : "time";
    queries.textContent = calls === 0 ? "no queries" : `${counted(calls, "query", "queries")}, ${text(duration(query_ms))}`;
    allocated.textContent = memory_bytes === null || memory_bytes === undefined ? "" : text(bytes(memory_bytes));
    allocated.title = "Asked of the allocator";
    open.title = `${method} ${path}`;
  };

  const refresh = async () => {
    const requests = await ask<Shown[]>("/requests");
    const fetched = requests.slice(requests.findIndex((request) => request.id === id) + 1);
    more.hidden = fetched.length === 0;
    more.textContent = `+${fetched.length}`;
    const failed = fetched.filter(({ status }) => status !== null && status >= 500).length;
    more.classList.toggle("bad", failed > 0);
    more.title = `${counted(fetched.length, "request")} made since by this browser${failed > 0 ? `, ${failed} failed` : ""}`;
  };

  const address = new URL(`toolbar/${id}?view=flame`, dashboard);
  let panel: HTMLIFrameElement | null = null;
  const close = () => {
    panel?.remove();
    panel = null;
    host.classList.remove("open");
    open.setAttribute("aria-expanded", "false");
    open.focus();
  };
  open.addEventListener("click", () => {
    if (badge.classList.contains("small")) return fold(false);
    // Where the page's policy allows no frame.
    if (script.dataset.unframed !== undefined) return void window.open(address, "_blank", "noopener");
    if (panel !== null) return close();
    panel = make("iframe", isDark() ? "panel dark" : "panel");
    panel.title = "fmd toolbar";
    panel.src = address.href;
    root.insertBefore(panel, badge);
    host.classList.add("open");
    open.setAttribute("aria-expanded", "true");
  });
  addEventListener("message", (event) => {
    if (panel !== null && event.source === panel.contentWindow && event.data === CLOSE) close();
  });

  ask<{ request: Shown }>("").then(
    (answer) => show(answer.request),
    (cause: unknown) => {
      time.textContent = "—";
      open.title = cause instanceof Error ? cause.message : String(cause);
    },
  );

  let waiting = 0;
  new PerformanceObserver((list) => {
    const isOurs = ({ name }: PerformanceEntry) => name.startsWith(dashboard.href);
    const fetched = list.getEntries().filter((entry) => BY_SCRIPT.includes((entry as PerformanceResourceTiming).initiatorType));
    if (!fetched.some((entry) => entry.name.startsWith(location.origin) && !isOurs(entry))) return;
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      panel?.contentWindow?.postMessage(FETCHED, dashboard.origin);
      void refresh().catch(() => {});
    }, SETTLED);
  }).observe({ type: "resource", buffered: true });

  document.querySelectorAll(NAME).forEach((old) => old.remove());
  // Beside the body, which scripts of the page may replace.
  document.documentElement.append(host);
  // Over everything, and fixed to the window whatever the page does to its elements.
  host.popover = "manual";
  host.showPopover?.();
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement && script.dataset.request) {
  start(script, script.dataset.request);
  script.remove();
}
