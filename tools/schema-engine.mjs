#!/usr/bin/env node
// Stands in for the native `schema-engine` program that the Prisma CLI starts: the same engine as WebAssembly, behind
// the same JSON-RPC on standard input and output. prisma.config.ts names this file to the CLI.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { closeDatabases } from "./schema-engine/databases.mjs";
import { Methods } from "./schema-engine/Methods.mjs";
import { checkConnection, createDatabase, KnownError } from "./schema-engine/setup.mjs";
import { engineVersion, panicMessage } from "./schema-engine/wasm.mjs";

const { values: options, positionals } = parseArgs({
  options: {
    version: { type: "boolean" },
    datasource: { type: "string", default: "{}" },
    datamodels: { type: "string", multiple: true, default: [] },
  },
  strict: false,
  allowPositionals: true,
});
/** @type {{ url?: string, shadowDatabaseUrl?: string }} */
const datasource = JSON.parse(String(options.datasource));

if (options.version === true) console.log(`schema-engine-cli ${engineVersion()}`);
else if (positionals[0] === "cli") await runCommand(positionals[1]);
else serve();

/** @param {string | undefined} command */
async function runCommand(command) {
  log("INFO", "ready"); // The CLI drops the first line.
  try {
    if (datasource.url === undefined) throw new Error("no database is configured");
    if (command === "can-connect-to-database") await checkConnection(datasource.url);
    else if (command === "create-database") await createDatabase(datasource.url);
    else throw new Error(`unknown command ${command}`);
  } catch (error) {
    log("ERROR", messageOf(error), { is_panic: false, ...codeOf(error) });
    process.exitCode = 1;
  }
}

/** Answers one request after the other until there are no more. */
function serve() {
  const datamodels = options.datamodels.map(
    (path) => /** @type {[string, string]} */ ([path, readFileSync(String(path), "utf8")]),
  );
  const methods = new Methods({ datasource, datamodels, print });
  let work = Promise.resolve();
  let isEnding = false;
  function finish() {
    if (isEnding) return;
    isEnding = true;
    work.then(closeDatabases).finally(() => process.exit());
  }
  createInterface({ input: process.stdin })
    .on("line", (line) => {
      if (line.trim() === "") return;
      const request = JSON.parse(line);
      // An answer to what was printed names no method.
      if (request.method !== undefined) work = work.then(() => answer(methods, request));
    })
    .on("close", finish);
  // The CLI sends it right after the end of the input: an embedded database must be closed all the same.
  process.on("SIGTERM", finish);
}

/**
 * @param {Methods} methods
 * @param {{ id: number, method: string, params: unknown }} request
 */
async function answer(methods, { id, method, params }) {
  try {
    send({ id, result: (await methods.call(method, params)) ?? null });
  } catch (error) {
    const panic = panicMessage(error);
    const message = panic ?? messageOf(error);
    const data = { is_panic: panic !== null, message, meta: null, error: { message }, ...codeOf(error) };
    send({ id, error: { code: 4466, message: "An error happened. Check the data field for details.", data } });
  }
}

/** @param {string} content */
function print(content) {
  send({ id: 0, method: "print", params: { content } });
}

/** @param {object} message */
function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}

/**
 * @param {string} level
 * @param {string} message
 * @param {object} [fields]
 */
function log(level, message, fields = {}) {
  const target = "schema_engine::logger";
  const line = { timestamp: new Date().toISOString(), level, fields: { message, ...fields }, target };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/** @param {unknown} error */
function codeOf(error) {
  if (error instanceof KnownError) return { error_code: error.code };
  // The engine's own errors carry their number too.
  return error instanceof Error && "code" in error ? { error_code: error.code } : {};
}
