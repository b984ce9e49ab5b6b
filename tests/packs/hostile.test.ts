import { describe, expect, it } from "vitest";
import { isMisread } from "../../src/content/misread.ts";
import { readSource } from "../../src/packs/readSource.ts";
import { readCsv } from "../../src/packs/sheets/readCsv.ts";
import { aRow, aWorkbook, aZip } from "../support/aZip.ts";

const HEADER = ["category", "difficulty", "source", "question", "truth", "lies", "explanation"];
const ROW = ["science", "easy", "Nowhere", "What is said to be nowhere at all?", "Nothing", "Something", ""];
const SHEET = "xl/worksheets/sheet1.xml";
const MANY = 100_000;

function flawOf(name: string, content: string | Buffer): Promise<unknown> {
  return readSource(name, Buffer.from(content), { language: "en" }).then(
    ({ flaws }) => flaws,
    (error: Error) => `${error.name}: ${error.message}`,
  );
}

const line = (cells: string[]) => `${cells.join(",")}\n`;
/** Packs into very little. */
const SPACES = Buffer.alloc(40 * 2 ** 20, 0x20);
const bomb = Buffer.concat([Buffer.from("<worksheet>"), SPACES]);
const entity = '<!DOCTYPE a [<!ENTITY b "bbb"><!ENTITY c "&b;&b;">]><worksheet>&c;</worksheet>';
const outside = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><worksheet>&b;</worksheet>';
const elsewhere = '<R><Relationship Id="rId1" Target="../../../../etc/passwd"/></R>';

describe("a hostile workbook", () => {
  it.each<[string, Buffer, string]>([
    ["a zip bomb", aWorkbook("", [{ name: SHEET, content: bomb }]), "is more than 32 MB when unpacked"],
    ["one that lies about its size", aWorkbook("", [{ name: SHEET, content: bomb, claimedSize: 9 }]), "too many bytes"],
    [
      "too many files",
      aZip(Array.from({ length: 3_000 }, (_, i) => ({ name: `${i}`, content: "" }))),
      "too many files",
    ],
    [
      "a path that leads out",
      aWorkbook("", [{ name: "../../evil", content: "" }]),
      "invalid relative path: ../../evil",
    ],
    ["an absolute path", aWorkbook("", [{ name: "/etc/evil", content: "" }]), "absolute path: /etc/evil"],
    ["a sheet elsewhere", aWorkbook("", [{ name: "xl/_rels/workbook.xml.rels", content: elsewhere }]), "no etc/passwd"],
    ["entities that expand", aWorkbook("", [{ name: SHEET, content: entity }]), "declares a document type"],
    ["entities from outside", aWorkbook("", [{ name: SHEET, content: outside }]), "declares a document type"],
    ["XML of absurd depth", aWorkbook("<a>".repeat(MANY)), "is nested absurdly"],
    [
      "a tag of too many attributes",
      aWorkbook(`<a ${Array.from({ length: 999 }, (_, i) => `b${i}=""`).join(" ")}/>`),
      "absurd",
    ],
    ["broken XML", aWorkbook("<row><c></row>"), "its XML is broken"],
    [
      "too many texts",
      aWorkbook("", [{ name: "xl/sharedStrings.xml", content: `<sst>${"<si/>".repeat(200_001)}</sst>` }]),
      "more than 5000 rows",
    ],
    [
      "too many rows",
      aWorkbook(Array.from({ length: MANY }, (_, i) => aRow(i, ["a"])).join("")),
      "more than 5000 rows",
    ],
    ["half a file", aWorkbook(aRow(1, HEADER)).subarray(0, 300), "is no sound XLSX workbook"],
    ["an old or locked one", Buffer.from("d0cf11e0a1b11ae1", "hex"), "old .xls workbook, or protected by a password"],
    ["a zip of something else", aZip([{ name: "mimetype", content: "x" }]), "is no XLSX workbook"],
  ])("is refused: %s", async (_, bytes, message) => {
    expect(await flawOf("a.xlsx", bytes)).toEqual(expect.stringMatching(/^FileError: /));
    expect(await flawOf("a.xlsx", bytes)).toEqual(expect.stringContaining(message));
  });

  it("loses only the row with a cell of 10 MB, and reads past many blank rows", async () => {
    const huge = ROW.with(3, "x".repeat(10 * 2 ** 20));
    const blank = Array.from({ length: MANY }, (_, i) => `<row r="${i + 4}"><c s="1"/></row>`).join("");
    const bytes = aWorkbook(aRow(1, HEADER) + aRow(2, huge) + aRow(3, ROW) + blank);
    const { candidates, flaws } = await readSource("a.xlsx", bytes, { language: "en" });
    expect(flaws).toEqual([
      { row: 2, column: "D (question.en)", level: "error", reason: "has more than 2000 characters" },
    ]);
    expect(candidates.map(({ row }) => row)).toEqual([3]);
  });
});

describe("a hostile text file", () => {
  it.each<[string, string, string | Buffer, string]>([
    ["too many bytes", "a.csv", "x".repeat(17 * 2 ** 20), "is bigger than 16 MB"],
    ["too many rows", "a.csv", line(HEADER) + line(ROW).repeat(MANY), "more than 5000 rows"],
    ["too many blank rows", "a.csv", line(HEADER) + "\n".repeat(MANY), "more than 5000 rows"],
    ["a cell of 10 MB", "a.csv", line(HEADER) + "x".repeat(10 * 2 ** 20), "has a row of more than 200000 characters"],
    ["too many cells", "a.csv", ";".repeat(10 * 2 ** 20), "has a row of more than 200000 characters"],
    ["a quotation mark left open", "a.csv", `${line(HEADER)}science,"easy\n${line(ROW)}`, "not closed"],
    ["Latin-1", "a.csv", Buffer.from(`${line(HEADER)}caf\u00e9`, "latin1"), "is not valid UTF-8 in line 2"],
    ["UTF-8 opened as Latin-1 before", "a.csv", `${line(HEADER)}${line(ROW.with(4, "CafÃ©"))}`, "in a wrong encoding"],
    ["a byte order mark opened as Latin-1", "a.csv", `ï»¿${line(HEADER)}`, "in a wrong encoding"],
    ["UTF-16 without a mark", "a.csv", Buffer.from(line(HEADER), "utf16le"), "UTF-16 without a mark"],
    [
      "half a UTF-16",
      "a.csv",
      Buffer.concat([Buffer.from([0xff, 0xfe, 0x00, 0xd8]), Buffer.from("a")]),
      "not valid UTF-16LE",
    ],
    ["nothing", "a.csv", "", "is empty"],
    ["no header", "a.csv", "a,b\n1,2\n", "has no row of column names"],
    [
      "a column twice",
      "a.csv",
      line([...HEADER, "Truth (EN)"]),
      "has the column truth.en twice, the second time as column H",
    ],
    ["JSON of absurd depth", "a.json", "[".repeat(MANY), "is nested absurdly"],
    ["JSON of too many parts", "a.json", `[${"[],".repeat(MANY * 4)}[]]`, "is nested absurdly"],
    ["a text left open", "a.json", `["${"\\\\".repeat(MANY)}`, "is not valid JSON"],
    ["a text of brackets", "a.json", JSON.stringify({ a: `"${"[".repeat(MANY)}\\"` }), "neither a pack nor"],
    ["JSON of something else", "a.json", '{"a":1}', "neither a pack nor"],
    ["JSON that would be a prototype", "a.json", '{"__proto__":{},"questions":[]}', "unknown entries: __proto__"],
    [
      "too many questions",
      "a.json",
      `{"format":1,"id":"a","title":{"en":"A"},"author":"A","licence":"B","questions":[${"{},".repeat(6_000)}{}]}`,
      "more than 5000",
    ],
  ])("is refused: %s", async (_, name, content, message) => {
    expect(await flawOf(name, content)).toEqual(expect.stringMatching(/^FileError: /));
    expect(await flawOf(name, content)).toEqual(expect.stringContaining(message));
  });

  it("takes what only looks a little like a wrong encoding", async () => {
    const truths = ["Ü", "São Tomé", "Ÿ", "«Ô»", "20 °C", "½", "Ça", "日本", "“so”"];
    const text = line(HEADER) + truths.map((truth) => line(ROW.with(4, truth))).join("");
    const { candidates, flaws } = await readSource("a.csv", Buffer.from(text), { language: "en" });
    expect([candidates.length, flaws]).toEqual([truths.length, []]);
    for (const truth of truths) expect(isMisread(truth)).toBe(false);
  });

  it("loses the row with a formula, and says how to write it as text", async () => {
    const formula = ROW.with(4, "=cmd|'/c calc'!A1");
    const text = line(HEADER) + line(formula) + line(ROW.with(4, "'=1+1"));
    const { candidates, flaws } = await readSource("a.csv", Buffer.from(text), { language: "en" });
    expect(flaws).toEqual([
      expect.objectContaining({
        row: 2,
        column: "E (truth.en)",
        reason: expect.stringContaining("begins like a formula"),
      }),
    ]);
    expect(candidates[0]?.content).toMatchObject({ texts: { en: { truth: "=1+1" } } });
  });
});

describe("dialects of CSV", () => {
  it.each([
    ["semicolons", 'a;b\n"x;y";z\n', ["x;y", "z"]],
    ["tabs", 'a\tb\n"x\ty"\tz\n', ["x\ty", "z"]],
    ["bars", "a|b\nx|z\n", ["x", "z"]],
    ["CRLF and no last line end", "a,b\r\nx,z", ["x", "z"]],
    ["old Macintosh line ends", "a,b\rx,z\r", ["x", "z"]],
    ["doubled quotation marks and line breaks in cells", 'a,b\n"say ""x""","1\n2"\n', ['say "x"', "1\n2"]],
    ["quotation marks inside of cells", 'a,b\n5" nail,z\n', ['5" nail', "z"]],
    ["rows of several lengths", "a,b\nx,y,z\n", ["x", "y", "z"]],
  ])("are read: %s", (_, text, cells) => {
    expect(readCsv(text)[1]).toEqual({ row: 2, cells });
  });

  it("count rows as a spreadsheet program does: line breaks in cells do not, blank rows do", () => {
    expect(readCsv('a,b\n"1\n2",3\n\n,\nx,y\n').map(({ row }) => row)).toEqual([1, 2, 5]);
  });

  it.each(["utf8", "utf16le"] as const)("may begin with a byte order mark: %s", async (encoding) => {
    const bytes = Buffer.from(`\uFEFF${line(HEADER)}${line(ROW)}`, encoding);
    expect((await readSource("a.csv", bytes, { language: "en" })).candidates).toHaveLength(1);
  });
});
