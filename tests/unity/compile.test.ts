import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { CLOSE_CODES } from "../../src/protocol/codes.ts";
import { PROTOCOL_VERSION } from "../../src/protocol/version.ts";
import { aFolder } from "../support/aFolder.ts";
import { hasProgram } from "../support/hasProgram.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const seat = readFileSync(join(root, "clients/unity/Runtime/Seat.cs"), "utf8");

describe.skipIf(!hasProgram("mcs"))("the C# for Unity", { timeout: 60_000 }, () => {
  it("compiles, with warnings as errors", () => {
    const sources = globSync(["clients/unity/**/*.cs", "tests/unity/*.cs"], { cwd: root });
    expect(sources.length).toBeGreaterThan(10);
    const library = join(aFolder(), "decoy.dll");
    execFileSync("mcs", ["-target:library", "-warnaserror", `-out:${library}`, ...sources], { cwd: root });
  });
});

describe("the seat in C#", () => {
  it("speaks this version of the protocol", () => {
    expect(seat).toContain(`const int Protocol = ${PROTOCOL_VERSION};`);
  });

  it("knows after which close codes there is nothing to come back to", () => {
    const { MOVED, ...final } = CLOSE_CODES;
    const [first, last] = [Math.min(...Object.values(final)), Math.max(...Object.values(final))];
    expect(seat).toContain(`closeCode >= ${first} && closeCode <= ${last}`);
    expect(MOVED).toBeGreaterThan(last);
  });
});
