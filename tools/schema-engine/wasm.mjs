// Loads the WebAssembly build of Prisma's schema engine; its own entry needs a bundler.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve("@prisma/schema-engine-wasm/schema_engine_bg"));

/** Where the engine leaves its last words: it looks for this name among the globals. */
const lastWords = {
  message: "",
  /** @param {string} message */
  set_message(message) {
    this.message = message;
  },
};

/** @returns {string} */
export function engineVersion() {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version;
}

/** @returns {typeof glue.SchemaEngine} */
export function loadEngine() {
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: lastWords });
  const code = new WebAssembly.Module(readFileSync(join(folder, "schema_engine_bg.wasm")));
  // The declarations leave out what wasm-bindgen needs, which the file itself has.
  const imports = /** @type {WebAssembly.Exports} */ (/** @type {unknown} */ (glue));
  const instance = new WebAssembly.Instance(code, { "./schema_engine_bg.js": imports });
  const { __wbindgen_start: start } = instance.exports;
  glue.__wbg_set_wasm(instance.exports);
  if (typeof start === "function") start();
  return glue.SchemaEngine;
}

/**
 * What the engine said before it gave up; null if the error is of another kind.
 * @param {unknown} error
 */
export function panicMessage(error) {
  return error instanceof WebAssembly.RuntimeError ? lastWords.message : null;
}
