import { readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vite";
import { licenses } from "./scripts/licenses.ts";

/**
 * Adds `src/theme.js` as a small blocking script of its own, so that the theme stands before the first paint although the
 * page's content security policy allows no inline script.
 */
function blockingTheme(): Plugin {
  let file = "";
  return {
    name: "blocking-theme",
    apply: "build",
    buildStart() {
      file = this.emitFile({ type: "asset", name: "theme.js", source: readFileSync("src/theme.js", "utf8") });
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        const emitted = Object.values(bundle ?? {}).find((each) => each.type === "asset" && each.names.includes("theme.js"));
        if (!emitted || !file) throw new Error("the theme script was not emitted");
        return html.replace('<script data-theme-script></script>', `<script src="./${emitted.fileName}"></script>`);
      },
    },
  };
}

export default defineConfig({
  base: "./",
  plugins: [blockingTheme(), licenses("../LICENSES-THIRD-PARTY.md")],
  build: {
    outDir: "build",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    reportCompressedSize: false,
  },
  test: { include: ["src/**/*.test.ts"], environment: "node" },
} as Parameters<typeof defineConfig>[0]);
