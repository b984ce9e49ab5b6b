import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { aFolderForAll } from "../support/aFolder.ts";
import { aRow, aWorkbook } from "../support/aZip.ts";

const MEGABYTE = 2 ** 20;
/** What any file may cost besides the program and the packs that it knows. */
const MAX_MEMORY = 150 * MEGABYTE;
const SHEET = "xl/worksheets/sheet1.xml";
const HEADER = ["category", "difficulty", "source", "question", "truth", "lies", "explanation"];
const ROW = ["science", "easy", "Nowhere", "What is said to be nowhere at all?", "Nothing", "Something", ""];
const LETTERS = "ABCDEFG".split("");

const dir = aFolderForAll();
const tool = fileURLToPath(new URL("../../tools/packs.ts", import.meta.url));
const TELL_MEMORY = 'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))';

/** What `npm run packs -- import --dry-run` says of a file, and the most memory it had meanwhile, in bytes. */
async function tryImport(name: string, content: string | Buffer): Promise<{ said: string; memory: number }> {
  const file = join(dir, name);
  writeFileSync(file, content);
  const options = ["--author", "Ann", "--licence", "CC0-1.0", "--pack", "hostile", "--dry-run"];
  const command = [process.execPath, "--import", TELL_MEMORY, tool, "import", file, ...options];
  // By a shell: what a process had before it became another program counts for the latter on Linux.
  const child = spawn("sh", ["-c", '"$@"; :', "sh", ...command], {
    env: { ...process.env, DATA_DIR: dir },
  });
  const [out, complaints] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  rmSync(file);
  const lines = complaints.trimEnd().split("\n");
  return { said: out + lines.slice(0, -1).join("\n"), memory: Number(lines.at(-1)) * 1_024 };
}

const line = (cells: readonly string[]) => `${cells.join(",")}\n`;
const rows = (count: number, cells: readonly string[]) =>
  Array.from({ length: count }, (_, n) => aRow(n + 2, cells)).join("");
const formulas = (row: number) => LETTERS.map((letter) => `<c r="${letter}${row}"><f>A1</f><v>1</v></c>`).join("");
const spaces = (megabytes: number) => Buffer.alloc(megabytes * MEGABYTE, " ");

let honest: { said: string; memory: number };
beforeAll(async () => {
  honest = await tryImport("honest.csv", line(HEADER) + line(ROW));
  expect(honest.said).toContain("1 added");
});

describe("memory is bounded, and a clear word said, for", () => {
  it.each<[string, string, () => string | Buffer, RegExp]>([
    [
      "a zip bomb of 300 MB",
      "a.xlsx",
      () => aWorkbook("", [{ name: SHEET, content: Buffer.concat([Buffer.from("<worksheet>"), spaces(300)]) }]),
      /is more than 32 MB when unpacked/,
    ],
    [
      "one in its texts",
      "a.xlsx",
      () => aWorkbook("", [{ name: "xl/sharedStrings.xml", content: spaces(300) }]),
      /is more than 32 MB when unpacked/,
    ],
    ["a million rows of CSV", "a.csv", () => line(HEADER) + "a,b\n".repeat(1_000_000), /has more than 5000 rows/],
    ["a million rows of XLSX", "a.xlsx", () => aWorkbook(rows(1_000_000, ["a"])), /more than 32 MB when unpacked/],
    ["a million blank rows", "a.csv", () => line(HEADER) + "\n".repeat(1_000_000), /has more than 5000 rows/],
    [
      "formulas everywhere",
      "a.xlsx",
      () => {
        const every = Array.from({ length: 4_900 }, (_, n) => `<row r="${n + 2}">${formulas(n + 2)}</row>`);
        return aWorkbook(aRow(1, HEADER) + every.join(""));
      },
      /holds a formula; put its value there/,
    ],
    [
      "formulas of CSV",
      "a.csv",
      () => line(HEADER) + line(ROW.with(4, '=HYPERLINK("http://a")')),
      /begins like a formula/,
    ],
    [
      "a cell of 10 MB",
      "a.xlsx",
      () => aWorkbook(aRow(1, HEADER) + aRow(2, ROW.with(3, "x".repeat(10 * MEGABYTE)))),
      /has more than 2000 characters/,
    ],
    [
      "a cell of 10 MB of CSV",
      "a.csv",
      () => line(HEADER) + line(ROW.with(3, "x".repeat(10 * MEGABYTE))),
      /a row of more than 200000 characters/,
    ],
    ["16 MB of brackets", "a.json", () => "[".repeat(16 * MEGABYTE), /is nested absurdly/],
    ["16 MB of objects", "a.json", () => `[${"{},".repeat(5 * MEGABYTE)}{}]`, /is nested absurdly/],
    ["Latin-1", "a.csv", () => Buffer.from(line(HEADER) + line(ROW.with(4, "Café")), "latin1"), /is not valid UTF-8/],
    ["UTF-16 without a mark", "a.csv", () => Buffer.from(line(HEADER), "utf16le"), /UTF-16 without a mark/],
  ])("%s", async (_, name, content, word) => {
    const { said, memory } = await tryImport(name, content());
    expect(said).toMatch(word);
    expect(memory - honest.memory).toBeLessThan(MAX_MEMORY);
  });
});
