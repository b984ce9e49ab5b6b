import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { z } from "zod";
import { type Pack, packSchema } from "./pack.ts";

/** All that is wrong with the files of a folder of packs, one sentence each. */
export class PackError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The question packs have ${problems.length} mistake(s):\n${problems.join("\n")}`);
    this.name = "PackError";
    this.problems = problems;
  }
}

/** Reads all *.json of a folder, in the order of their names. Throws a PackError that lists every mistake of every file. */
export async function readPacks(dir: string | URL): Promise<Pack[]> {
  const folder = dir instanceof URL ? fileURLToPath(dir) : dir;
  const files = (await readdir(folder)).filter((file) => file.endsWith(".json")).toSorted();
  const packs: Pack[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const parsed = parsePack(await readFile(join(folder, file), "utf8"));
    if ("pack" in parsed) packs.push(parsed.pack);
    else problems.push(...parsed.problems.map((problem) => `${file}: ${problem}`));
  }
  if (problems.length > 0) throw new PackError(problems);
  return packs;
}

/** A pack from its JSON, or what is wrong with it in words that a pack's author understands. */
function parsePack(json: string): { pack: Pack } | { problems: string[] } {
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch (error) {
    return { problems: [`is not valid JSON: ${error instanceof Error ? error.message : String(error)}`] };
  }
  const result = packSchema.safeParse(content);
  if (result.success) return { pack: result.data };
  return { problems: result.error.issues.map((issue) => `${placeOf(issue.path, content)} ${inWords(issue, content)}`) };
}

/** Like `questions[3] ("wombat-droppings") texts.en.truth`: counted from 0 as in the file, with the id to search for. */
function placeOf(path: readonly PropertyKey[], content: unknown): string {
  if (path.length === 0) return "the pack";
  const [list, index, ...rest] = path;
  if (list !== "questions" || typeof index !== "number") return path.join(".");
  const id = valueAt(content, ["questions", index, "id"]);
  const name = typeof id === "string" ? ` ("${id}")` : "";
  return [`questions[${index}]${name}`, rest.join(".")].filter((part) => part !== "").join(" ");
}

function inWords(issue: z.core.$ZodIssue, content: unknown): string {
  switch (issue.code) {
    case "invalid_type":
      return valueAt(content, issue.path) === undefined ? "is missing" : `must be of type ${issue.expected}`;
    case "unrecognized_keys":
      return `has unknown entries: ${issue.keys.join(", ")}`;
    case "invalid_value":
      return `must be ${issue.values.length === 1 ? "" : "one of "}${issue.values.join(", ")}`;
    case "too_big":
      return `is too long: at most ${issue.maximum} ${unitOf(issue.origin)}`;
    case "too_small":
      return `is too short: at least ${issue.minimum} ${unitOf(issue.origin)}`;
    case "invalid_format":
      return issue.message.startsWith("Invalid") ? `must look like ${issue.pattern ?? issue.format}` : issue.message;
    case "custom":
      return issue.message;
    default:
      return `is wrong: ${issue.message}`;
  }
}

function unitOf(origin: string): string {
  return origin === "array" ? "entries" : "characters";
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  }, content);
}
