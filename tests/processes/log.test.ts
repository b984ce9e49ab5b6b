import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

const LINES = 5_000;
const LOG = new URL("../../src/log.ts", import.meta.url);

/** What is on the standard output of a process that logs and then does something else. */
function outputOf(then: string): string[] {
  const program = `
    import { createLog } from ${JSON.stringify(LOG.href)};
    const log = createLog("info");
    for (let line = 0; line < ${LINES}; line++) log.info({ line }, "one of many");
    ${then}`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" });
  return stdout.trimEnd().split("\n");
}

describe("a log", () => {
  it.each([
    ["has nothing left to do", ""],
    ["exits", "process.exit(0);"],
    ["fails", "throw new Error('a bug');"],
  ])("is whole when its process %s", (_, then) => {
    const lines = outputOf(then).map((line) => JSON.parse(line).line);
    expect(lines).toEqual(Array.from({ length: LINES }, (_value, line) => line));
  });
});
