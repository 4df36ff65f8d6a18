// The toolbar's badge: one small script, which pages of the service load.

import { defineConfig } from "vite";

export default defineConfig({
  build: {
    outDir: "build-toolbar",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: false,
    reportCompressedSize: false,
    lib: { entry: "src/toolbar/badge.ts", formats: ["iife"], name: "fmd", fileName: () => "toolbar.js" },
  },
});
