// Fails if the JavaScript that a phone loads until it plays is larger than the budget. To be run on a fresh build.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const DIST = new URL("../clients/web/dist/", import.meta.url);
/** Compressed as the poorest client gets it. */
const BUDGET_BYTES = 90 * 1_024;

/** @type {Record<string, { file: string, imports?: string[] }>} what was built, by source; see Vite's `build.manifest` */
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", DIST), "utf8"));
const languages = Object.keys(manifest).filter((source) => /^src\/i18n\/\w+\/index\.ts$/.test(source));
const [largest = ""] = languages.sort((a, b) => sizeOf(b) - sizeOf(a));

const loaded = new Set(["index.html", "src/phone/Phone.tsx", largest].flatMap(withImports));
let total = 0;
for (const source of loaded) {
  total += sizeOf(source);
  process.stdout.write(`${kilobytes(sizeOf(source)).padStart(8)}  ${source}\n`);
}
process.stdout.write(`${kilobytes(total).padStart(8)}  of ${kilobytes(BUDGET_BYTES)} for a phone\n`);
if (total > BUDGET_BYTES) {
  process.stderr.write("A phone loads more JavaScript than it should.\n");
  process.exit(1);
}

/**
 * @param {string} source
 * @returns {string[]} with everything that is loaded along with it
 */
function withImports(source) {
  return [source, ...(built(source).imports ?? []).flatMap(withImports)];
}

/** @param {string} source */
function sizeOf(source) {
  return gzipSync(readFileSync(new URL(built(source).file, DIST)), { level: 9 }).length;
}

/** @param {string} source */
function built(source) {
  const chunk = manifest[source];
  if (chunk === undefined) throw new Error(`the build has no ${source}`);
  return chunk;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1_024).toFixed(1)} KB`;
}
