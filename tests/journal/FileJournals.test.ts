import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FileJournals } from "../../src/journal/FileJournals.ts";
import { aFolder } from "../support/aFolder.ts";
import { aJournal, opened } from "../support/aJournal.ts";
import { aLog } from "../support/aLog.ts";
import { adopted, itKeepsJournals } from "./story.contract.ts";

async function keptIn(dir: string): Promise<void> {
  const journals = await FileJournals.open(dir, aLog());
  const journal = aJournal();
  const story = journals.begin(opened(journal), () => {});
  for (const entry of journal.entries) story.append(entry);
  await story.safe();
  await journals.close();
}

describe("journals in files", () => {
  itKeepsJournals(async () => {
    const dir = aFolder();
    const journals = await FileJournals.open(dir, aLog());
    let latest = journals;
    return {
      journals,
      async crash() {
        await latest.close();
        latest = await FileJournals.open(dir, aLog());
        return latest;
      },
    };
  });

  it("drop a last line that was not written to its end", async () => {
    const dir = aFolder();
    await keptIn(dir);
    const whole = readFileSync(join(dir, "BCDF.jsonl"), "utf8");
    appendFileSync(join(dir, "BCDF.jsonl"), '{"at":12,"by":"p1","mo');
    const journals = await FileJournals.open(dir, aLog());
    expect((await adopted(journals)).map(({ journal }) => journal.entries.length)).toEqual([
      whole.trimEnd().split("\n").length - 1,
    ]);
    expect(readFileSync(join(dir, "BCDF.jsonl"), "utf8")).toBe(whole);
    await journals.close();
  });

  it.each(["not a journal\n", '{"version":99,"opening":{}}\n', ""])(
    "set aside what cannot be read: %j",
    async (text) => {
      const dir = aFolder();
      await keptIn(dir);
      writeFileSync(join(dir, "GHJK.jsonl"), text);
      const log = aLog();
      const journals = await FileJournals.open(dir, log);
      expect((await adopted(journals)).map(({ journal }) => journal.opening.code)).toEqual(["BCDF"]);
      expect(readdirSync(dir)).toContain("GHJK.jsonl.broken");
      expect(log.lines).toEqual(["error: the room's journal cannot be read; it is set aside"]);
      await journals.close();
    },
  );

  it("belong to one process", async () => {
    const dir = aFolder();
    const journals = await FileJournals.open(dir, aLog());
    await expect(FileJournals.open(dir, aLog())).rejects.toThrow("in use by another process");
    await journals.close();
  });
});
