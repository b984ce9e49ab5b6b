import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { compressAssets } from "./compressAssets.ts";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  // The pages' policy forbids `eval`, which msgpackr otherwise tries out.
  resolve: { alias: { msgpackr: "msgpackr/index-no-eval" } },
  plugins: [compressAssets()],
  build: {
    target: "es2022",
    outDir: "dist",
    emptyOutDir: true,
    // Says which part loads which, for tools/check-web-size.mjs.
    manifest: true,
    // The pages' policy allows no `data:` addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
