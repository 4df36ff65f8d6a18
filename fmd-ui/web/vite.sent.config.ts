// The page of a file that somebody is sent: one script and one style, which the server puts into the file.

import { defineConfig } from "vite";

export default defineConfig({
  build: {
    outDir: "build-sent",
    emptyOutDir: true,
    target: "es2022",
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
    lib: { entry: "src/sent.tsx", formats: ["iife"], name: "fmd", fileName: () => "sent.js", cssFileName: "sent" },
  },
  define: { "process.env.NODE_ENV": '"production"' },
});
