import { relative } from "node:path";
import { type PreparedImport, prepareImport } from "../importFile.ts";
import { readShelf } from "../packFolder.ts";
import { importOptions, UsageError } from "./options.ts";
import { flawLine, line, withFile } from "./report.ts";
import type { ExitCode, Surroundings } from "./run.ts";

/** Takes files into packs, one after the other. */
export async function importCommand(args: string[], { own, added, print, complain }: Surroundings): Promise<ExitCode> {
  const { files, into = added, "dry-run": isDryRun, ...options } = importOptions(args);
  if (into === null) throw new UsageError("DATA_DIR is memory: say with --into DIR where the pack is kept.");
  let code: ExitCode = 0;
  for (const file of files) {
    const prepared = await withFile(file, async () => {
      const shelf = await readShelf([own, ...(added === null ? [] : [added]), into]);
      const plan = await prepareImport(file, into, shelf, options);
      if (!isDryRun) await plan.carryOut();
      return plan;
    });
    if ("failed" in prepared) {
      complain(prepared.failed);
      code = 2;
      continue;
    }
    for (const flaw of prepared.flaws) complain(flawLine(file, flaw));
    print(summary(file, prepared, isDryRun));
    if (code === 0 && rowsLeftOut(prepared) > 0) code = 1;
  }
  return code;
}

function summary(file: string, plan: PreparedImport, isDryRun: boolean): string {
  const { id, target, added, updated, unchanged } = plan;
  const counts = `${added} added, ${updated} updated, ${unchanged} unchanged, ${rowsLeftOut(plan)} left out`;
  return line([`${file} → ${id} (${relative("", target)})`, counts + (isDryRun ? "; nothing was written" : "")]);
}

function rowsLeftOut({ flaws }: PreparedImport): number {
  return new Set(flaws.filter(({ level }) => level === "error").map(({ row }) => row)).size;
}
