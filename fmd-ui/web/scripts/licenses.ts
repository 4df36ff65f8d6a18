import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const HEADER = `# Licences of what the dashboard is built of

Made by \`npm run build\` in \`fmd-ui/web\` from what ended up in the files of \`dist/\`; do not edit. Parts of these packages are
in there, some of them only a few lines. Everything else in \`dist/\` is fmd's own.
`;

/** What begins the licences of packages that a build tool carries for itself; nothing of them comes into the bundle. */
const OTHERS = /^#+ Licenses of bundled dependencies/m;

/** Writes the licences of all packages of which something is in the bundle to `target`. */
export function licenses(target: string): Plugin {
  return {
    name: "licenses",
    apply: "build",
    generateBundle(_, bundle) {
      const packages = new Set<string>();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const name = packageOf(id);
          if (name !== null && renderedLength > 0) packages.add(name);
        }
      }
      writeFileSync(target, HEADER + [...packages].sort().map(section).join(""));
    },
  };
}

function packageOf(id: string): string | null {
  if (id.startsWith("\0vite/")) return "vite";
  if (id.startsWith("\0rolldown/")) return "rolldown";
  const found = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id);
  return found ? found[1]! : null;
}

function section(name: string): string {
  const folder = join("node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string; license: string };
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice)(\.(md|txt))?$/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").split(OTHERS)[0]!.trim());
  if (texts.length === 0) throw new Error(`${name} comes without a licence text`);
  return `\n## ${name} ${version} (${license})\n\n${texts.map((text) => `\`\`\`\`text\n${text}\n\`\`\`\`\n`).join("\n")}`;
}
