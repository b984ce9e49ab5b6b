import { describe, expect, it } from "vitest";
import { withMeasured } from "../../loadtest/bench/benchmarksFile.ts";
import { allowedCores } from "../../loadtest/bench/cores.ts";
import { flagsIn } from "../../loadtest/bench/nodeFlags.ts";
import { readOptions } from "../../loadtest/bench/options.ts";
import { quickLine } from "../../loadtest/bench/quickLine.ts";
import { Results } from "../../loadtest/bench/Results.ts";
import { targetsTable } from "../../loadtest/bench/report.ts";
import { targetsOf } from "../../loadtest/bench/targets.ts";

/** Two repetitions, the second on a machine that is busy with other things. */
const RESULTS = new Results(500, {
  decoy: [
    { p99Ms: 4, pacedCpuPct: 10, idleCpuPct: 1, kbPerRoom: 90, bytesPerRoundPlayer: 640, stallMs: 12 },
    { p99Ms: 8, pacedCpuPct: 30, idleCpuPct: 3, kbPerRoom: 92, bytesPerRoundPlayer: 640, stallMs: 20 },
  ],
  default: [
    { p99Ms: 100, pacedCpuPct: 20 },
    { p99Ms: 400, pacedCpuPct: 60 },
  ],
});

describe("what the rig reports", () => {
  it("is on one line what decides, null where nothing was measured", () => {
    expect(JSON.parse(quickLine(RESULTS))).toEqual({
      p99Ms: 6,
      p99VsDefault: 0.03,
      cpuVsFloor: null,
      cpuVsDefault: 0.5,
      idlePctPer1000: 4,
      kbPerRoom: 91,
      bytesPerRoundPlayer: 640,
      maxLoopStallMs: 16,
    });
  });

  it("says which targets are met, which are not, and which were not measured", () => {
    const targets = targetsOf({ usual: RESULTS, crowded: new Results(1, {}), voteUs: 0.5 });
    expect(targets.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const text = targetsTable(targets);
    expect(text).toMatch(/^\| 1 +\| p99 +\| ≤ 5 ms +\| 6 ms +\| \*\*not met\*\* +\|$/m);
    expect(text).toMatch(/^\| 2 +\| longest loop stall +\| ≤ 25 ms +\| 16 ms +\| met +\|$/m);
    expect(text).toMatch(/^\| 4 +\| 16,000 players: CPU +\| ≤ 25 % +\| – +\| not measured +\|$/m);
  });
});

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
