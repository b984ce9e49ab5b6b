import { describe, expect, it } from "vitest";
import { withMeasured } from "../../loadtest/bench/benchmarksFile.ts";
import { allowedCores } from "../../loadtest/bench/cores.ts";
import { flagsIn } from "../../loadtest/bench/nodeFlags.ts";
import { readOptions } from "../../loadtest/bench/options.ts";

describe("the rig", () => {
  it("finds the cores that it may use", () => {
    expect(allowedCores("Name:\tnode\nCpus_allowed:\t10f\nCpus_allowed_list:\t0-3,8\n")).toEqual([0, 1, 2, 3, 8]);
    expect(allowedCores("Cpus_allowed_list:\t5\n")).toEqual([5]);
    expect(allowedCores("")).toEqual([]);
  });

  it("takes over the flags of npm start that have to do with speed", () => {
    const script =
      "node --no-opt tools/build.mjs && node --env-file-if-exists=.env --max-semi-space-size=2 src/index.ts";
    expect(flagsIn(script)).toEqual(["--max-semi-space-size=2"]);
    expect(flagsIn("node src/index.ts")).toEqual([]);
  });

  it("replaces what was measured before, and nothing else", () => {
    const document =
      "Words.\n\n<!-- measured: written by `npm run bench` -->\nold\n<!-- /measured -->\n\nMore words.\n";
    const once = withMeasured(document, "new");
    expect(once).toMatch(/^Words\.\n\n<!-- measured.*-->\n\nnew\n\n<!-- \/measured -->\n\nMore words\.\n$/);
    expect(withMeasured(once, "newer")).toBe(once.replace("new\n", "newer\n"));
    expect(() => withMeasured("nothing", "new")).toThrow("marks");
  });

  it("writes down only what was measured whole", () => {
    expect(readOptions([])).toMatchObject({ isWhole: true, repetitions: 3 });
    expect(readOptions(["--quick"])).toMatchObject({ isWhole: false, crowded: null });
    expect(readOptions(["--variants", "decoy,floor"])).toMatchObject({ isWhole: false, variants: ["decoy", "floor"] });
    expect(readOptions(["--variants", "nginx"])).toBeNull();
    expect(readOptions(["--rooms", "0"])).toBeNull();
  });
});
