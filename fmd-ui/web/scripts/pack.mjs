// Compresses what Vite built into `fmd-ui/dist` and writes the Rust table that embeds it. The same sources give the same bytes.

import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, extname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const web = join(dirname(fileURLToPath(import.meta.url)), "..");
const built = join(web, "build");
const dist = join(web, "..", "dist");
const table = join(web, "..", "src", "table.rs");

const CONTENT_TYPES = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

const BASE = "__BASE_HREF__";
/** Where an operating system's number would stand in a gzip header; 255 is "unknown". */
const GZIP_OS = 9;

function compress(content) {
  const packed = gzipSync(content, { level: 9 });
  packed[GZIP_OS] = 255;
  return packed;
}

// The toolbar's script is one file like the others, under a name that changes with its content.
const badge = join(web, "build-toolbar", "toolbar.js");
const toolbar = `assets/toolbar-${createHash("sha256").update(readFileSync(badge)).digest("hex").slice(0, 8)}.js`;
copyFileSync(badge, join(built, toolbar));

const files = readdirSync(built, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(built, join(entry.parentPath, entry.name)).split(sep).join("/"))
  .sort();

const shell = readFileSync(join(built, "index.html"), "utf8").trim();
if (shell.split(BASE).length !== 2) throw new Error(`index.html must hold ${BASE} once`);
if (shell.includes('"#')) throw new Error("index.html cannot be written as a raw string");
const [before, after] = shell.split(BASE);

rmSync(dist, { recursive: true, force: true });
let total = 0;
const rows = files
  .filter((path) => path !== "index.html")
  .map((path) => {
    const type = CONTENT_TYPES[extname(path)];
    if (!type) throw new Error(`${path} has no known content type`);
    const content = readFileSync(join(built, path));
    const packed = compress(content);
    total += packed.length;
    const target = join(dist, `${path}.gz`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, packed);
    const etag = createHash("sha256").update(content).digest("hex").slice(0, 32);
    console.log(`${String(packed.length).padStart(8)}  ${path}`);
    return `    Asset {
        path: "${path}",
        content_type: "${type}",
        etag: "\\"${etag}\\"",
        gzip: include_bytes!("../dist/${path}.gz"),
    },
`;
  });
console.log(`${String(total).padStart(8)}  in all, compressed`);

/** A part of the file that somebody is sent: its text, which may not end its element, and what the file's policy knows it by. */
function part(name, element) {
  const text = readFileSync(join(web, "build-sent", name), "utf8").trim();
  if (new RegExp(`</${element}|<!--`, "i").test(text)) throw new Error(`${name} would end its element`);
  writeFileSync(join(dist, `${name}.gz`), compress(text));
  return createHash("sha256").update(text).digest("base64");
}
const script = part("sent.js", "script");
const style = part("sent.css", "style");

writeFileSync(
  table,
  `//! Made by \`npm ci && npm run build\` in \`fmd-ui/web\`; do not edit.

use crate::Asset;

/// The page before the address of the dashboard's root.
pub(crate) const SHELL_BEFORE_BASE: &str = r#"${before}"#;

/// The page after the address of the dashboard's root.
pub(crate) const SHELL_AFTER_BASE: &str = r#"${after}"#;

/// The script of a file that somebody is sent, compressed, and its hash for the file's policy.
pub(crate) const SENT_SCRIPT: (&[u8], &str) = (include_bytes!("../dist/sent.js.gz"), "sha256-${script}");

/// Its style.
pub(crate) const SENT_STYLE: (&[u8], &str) = (include_bytes!("../dist/sent.css.gz"), "sha256-${style}");

/// The path of the toolbar's script, which pages of the service load.
pub const TOOLBAR: &str = "${toolbar}";

/// Every file of the dashboard, in the order of its path.
pub const ASSETS: &[Asset] = &[
${rows.join("")}];
`,
);
