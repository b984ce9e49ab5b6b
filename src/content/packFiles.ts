import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { issueInWords, valueAt } from "./issueInWords.ts";
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
  const files = await readPackFolder(dir);
  const problems = files.flatMap(({ file, problems }) => problems.map((problem) => `${file}: ${problem}`));
  if (problems.length > 0) throw new PackError(problems);
  return files.flatMap(({ pack }) => pack ?? []);
}

/** A file of a folder of packs: a pack, or what is wrong with it. */
export interface PackFile {
  file: string;
  pack: Pack | null;
  problems: string[];
}

/** Reads all *.json of a folder, in the order of their names. */
export async function readPackFolder(dir: string | URL): Promise<PackFile[]> {
  const folder = dir instanceof URL ? fileURLToPath(dir) : dir;
  const files = (await readdir(folder)).filter((file) => file.endsWith(".json")).toSorted();
  return Promise.all(files.map(async (file) => ({ file, ...parsePack(await readFile(join(folder, file), "utf8")) })));
}

/** A pack from the text of its file, or what is wrong with it in words that a pack's author understands. */
function parsePack(json: string): Omit<PackFile, "file"> {
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch (error) {
    return { pack: null, problems: [`is not valid JSON: ${error instanceof Error ? error.message : String(error)}`] };
  }
  const result = packSchema.safeParse(content);
  if (result.success) return { pack: result.data, problems: [] };
  return {
    pack: null,
    problems: result.error.issues.map((issue) => `${placeOf(issue.path, content)} ${issueInWords(issue, content)}`),
  };
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
