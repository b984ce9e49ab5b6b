import { execFileSync } from "node:child_process";

/** Whether this machine has a program; with CI=true its absence is an error, elsewhere it is said loudly. */
export function hasProgram(program: string): boolean {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    if (process.env["CI"] === "true") throw new Error(`${program} is missing, and CI must not skip its tests`);
    process.stderr.write(`\n!!! SKIPPED: ${program} is not installed, tests on a real one do not run !!!\n\n`);
    return false;
  }
}
