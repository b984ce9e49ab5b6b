import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { freePort } from "../../loadtest/ports.ts";

const ENTRY = new URL("../../src/index.ts", import.meta.url);

/** What a server that runs has loaded of CommonJS, by path. */
function loadedBy(env: Record<string, string>): string[] {
  const program = `
    import { createRequire } from "node:module";
    await import(${JSON.stringify(ENTRY.href)});
    console.log(JSON.stringify(Object.keys(createRequire(import.meta.url).cache)));
    process.exit(0);`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"], HOST: "127.0.0.1", LOG_LEVEL: "silent", ...env },
  });
  const paths = stdout.split("\n").find((line) => line.startsWith("["));
  if (paths === undefined) throw new Error(`the server did not start: ${stderr}`);
  return JSON.parse(paths);
}

it("without Redis nothing is loaded that talks to it", async () => {
  const loaded = loadedBy({ PORT: String(await freePort()), DATA_DIR: "memory" });
  expect(
    loaded.filter((path) => path.includes("/express/")),
    "what shows that this test can see",
  ).not.toEqual([]);
  expect(loaded.filter((path) => path.includes("/ioredis/"))).toEqual([]);
});
