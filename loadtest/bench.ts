import { writeBenchmarks } from "./bench/benchmarksFile.ts";
import { type CampaignOptions, runCampaign } from "./bench/campaign.ts";
import { findCores, openFilesAllowed } from "./bench/cores.ts";
import { MOST_ROOMS, measureGrowth } from "./bench/growth.ts";
import { machine } from "./bench/machine.ts";
import { readOptions, USAGE } from "./bench/options.ts";
import { PLAYERS } from "./bench/phases.ts";
import { quickLine } from "./bench/quickLine.ts";
import { Results } from "./bench/Results.ts";
import { ratiosTable, targetsTable, variantsTable } from "./bench/report.ts";
import { measureStartup } from "./bench/startup.ts";
import { targetsOf } from "./bench/targets.ts";
import { voteUs } from "./bench/voteUs.ts";

/** Files of a process besides the connections. */
const OTHER_FILES = 200;
/** What the generator may be late (p99) without anybody's doing. */
const MOST_LATE_MS = 1;

const args = process.argv.slice(2);
const options = readOptions(args);
if (options === null) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
}
const { variants, repetitions, endAt, usual, crowded, json, isWhole, isGrowth, isStartup } = options;
const print = (text: string) => void (json ? process.stderr : process.stdout).write(`${text}\n`);
const mostRooms = isGrowth ? MOST_ROOMS : Math.max(usual.rooms, crowded?.rooms ?? 0);
requireOpenFiles(mostRooms * PLAYERS + OTHER_FILES);

const cores = findCores();
const where = cores.problem === "" ? "Server and generator have a core each." : `Attention: ${cores.problem}.`;
const database = process.env["DATABASE_URL"] ? "DATABASE_URL=postgresql://… " : "";
const command = ["npm run bench", ...(args.length > 0 ? ["--", ...args] : [])].join(" ");
const setting = [...machine(), `${where} \`${database}${command}\``].join("  \n");
const common = { cores, endAt, repetitions, tell: (line: string) => void process.stderr.write(`${line}\n`) };
if (isStartup) {
  print(`${setting}\n\n${await measureStartup(common)}`);
  process.exit();
}
if (isGrowth) {
  print(`${setting}\n\n${await measureGrowth({ ...usual, ...common, arrivalSeconds: 10 })}`);
  process.exit();
}
const alone = { ...common, processes: 1, redis: false };
const results = await campaign({ ...alone, ...usual, variants });
const crowd = crowded === null ? null : await campaign({ ...alone, ...crowded, variants: ["decoy"] });
const targets = targetsOf({ usual: results, crowded: crowd ?? new Results(1, {}), voteUs: voteUs() });

const size = ({ rooms }: Results) => `${rooms.toLocaleString("en-GB")} rooms of ${PLAYERS} players`;
const lateMs = results.median("decoy", "lateMs");
const report = [
  setting,
  ...(lateMs > MOST_LATE_MS ? [busyWarning(lateMs)] : []),
  `${size(results)}; median (least–greatest) of ${results.repetitions} repetitions:`,
  variantsTable(results),
  ...(variants.length > 1 ? ["Ratios within a repetition, median (least–greatest):", ratiosTable(results)] : []),
  ...(crowd === null ? [] : [`${size(crowd)}:`, variantsTable(crowd)]),
  "Targets:",
  targetsTable(targets),
].join("\n\n");
print(report);
if (isWhole) writeBenchmarks(report);
if (json) process.stdout.write(`${quickLine(results)}\n`);

async function campaign(wanted: CampaignOptions): Promise<Results> {
  return new Results(wanted.rooms, await runCampaign(wanted));
}

function busyWarning(lateMs: number): string {
  return (
    `**The machine was busy with other things**: the generator itself was late by ${lateMs.toFixed(1)} ms (p99). ` +
    "Latencies and stalls are the machine's then, not the servers'; CPU times are roughly right."
  );
}

function requireOpenFiles(needed: number): void {
  const allowed = openFilesAllowed();
  if (allowed >= needed) return;
  process.stderr.write(
    `${needed} files and connections must be open at once, but only ${allowed} are allowed.\n` +
      `Run \`ulimit -n ${needed}\` in this shell first (if that is refused: raise the hard limit, e.g. in ` +
      `/etc/security/limits.conf), or measure with fewer --rooms.\n`,
  );
  process.exit(2);
}
