import { checkCommand } from "./check.ts";
import { exportCommand } from "./export.ts";
import { importCommand } from "./import.ts";
import { listCommand } from "./list.ts";
import { USAGE, UsageError } from "./options.ts";

/** Where packs are, and where to write what is to be said. */
export interface Surroundings {
  /** The folder of the project's own packs. */
  own: string;
  /** The folder of those added on this server; null if it keeps nothing. */
  added: string | null;
  /** Results. */
  print(text: string): void;
  /** What the person should know besides. */
  complain(text: string): void;
}

/** 0: all is well. 1: there are errors. 2: nothing could be done. */
export type ExitCode = 0 | 1 | 2;

type Command = (args: string[], surroundings: Surroundings) => Promise<ExitCode>;

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["check", checkCommand],
  ["import", importCommand],
  ["export", exportCommand],
  ["list", listCommand],
]);

/** Runs one command line of `npm run packs`. */
export async function run([name = "", ...args]: string[], surroundings: Surroundings): Promise<ExitCode> {
  if ([name, ...args].some((arg) => arg === "--help" || arg === "-h")) {
    surroundings.print(USAGE);
    return 0;
  }
  const command = COMMANDS.get(name);
  try {
    if (command === undefined) throw new UsageError(name === "" ? "A COMMAND is missing." : `There is no ${name}.`);
    return await command(args, surroundings);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    surroundings.complain(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}
