import { readFileSync } from "node:fs";

/** The flags that `npm start` gives to Node, but for those that have nothing to do with speed. */
export function startFlags(): string[] {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return flagsIn(JSON.parse(text).scripts.start);
}

/** @param script as in package.json; the last command counts */
export function flagsIn(script: string): string[] {
  const words = script.split("&&").at(-1)?.split(" ") ?? [];
  return words.filter((word) => word.startsWith("--") && !word.startsWith("--env-file"));
}
