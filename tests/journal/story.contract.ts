import { describe, expect, it } from "vitest";
import { replay } from "../../src/game/journal.ts";
import type { Journals, Orphan } from "../../src/journal/Journals.ts";
import { aJournal, opened } from "../support/aJournal.ts";

/** Journals that outlive their process, and what starts the next one. */
export interface Keepers {
  /** Of the first process. */
  journals: Journals;
  /** The latest process ends without a goodbye; the next is to find what is left. */
  crash(): Promise<Journals>;
}

/** What is taken up by somebody who comes after the crash. */
export async function adopted(journals: Journals): Promise<Orphan[]> {
  const orphans: Orphan[] = [];
  await journals.watch(async (orphan) => void orphans.push(orphan));
  return orphans;
}

/** What holds for everything that keeps journals beyond the life of a process. */
export function itKeepsJournals(start: () => Promise<Keepers>): void {
  describe("what was safe when the process ended", () => {
    it("is there for the next one, and replays to the same game", async () => {
      const { journals, crash } = await start();
      const journal = aJournal();
      const story = journals.begin(opened(journal), () => {});
      for (const entry of journal.entries) story.append(entry);
      await story.safe();
      const [orphan, ...others] = await adopted(await crash());
      expect(others).toEqual([]);
      expect(orphan?.journal).toEqual(journal);
      expect(replay(orphan?.journal ?? journal)).toEqual(replay(journal));
    });

    it("is there in its order, whatever was appended while the journal was being written", async () => {
      const { journals, crash } = await start();
      const journal = aJournal();
      const story = journals.begin(opened(journal), () => {});
      for (const entry of journal.entries) {
        story.append(entry);
        await new Promise(setImmediate);
      }
      await story.safe();
      expect((await adopted(await crash())).map((orphan) => orphan.journal)).toEqual([journal]);
    });

    it("is there room by room", async () => {
      const { journals, crash } = await start();
      const all = ["BCDF", "GHJK", "LMNP"].map((code) => aJournal(code));
      for (const journal of all) {
        const story = journals.begin(opened(journal), () => {});
        for (const entry of journal.entries) story.append(entry);
        await story.safe();
      }
      const orphans = await adopted(await crash());
      expect(orphans.map(({ journal }) => journal.opening.code).toSorted()).toEqual(["BCDF", "GHJK", "LMNP"]);
    });

    it("is gone on with where it stopped", async () => {
      const { journals, crash } = await start();
      const journal = aJournal();
      const story = journals.begin(opened(journal), () => {});
      for (const entry of journal.entries.slice(0, 3)) story.append(entry);
      await story.safe();
      const [orphan] = await adopted(await crash());
      const going = orphan?.goOn(() => {});
      for (const entry of journal.entries.slice(3)) going?.append(entry);
      await going?.safe();
      expect((await adopted(await crash())).map((again) => again.journal)).toEqual([journal]);
    });

    it("is there when the process has left it on purpose", async () => {
      const { journals, crash } = await start();
      const story = journals.begin(aJournal(), () => {});
      await story.leave();
      expect((await adopted(await crash())).map(({ journal }) => journal)).toEqual([story.journal]);
    });

    it("is nothing when the room was over", async () => {
      const { journals, crash } = await start();
      const story = journals.begin(aJournal(), () => {});
      await story.safe();
      await story.end();
      expect(await adopted(await crash())).toEqual([]);
    });

    it("is nothing when the room is older than rooms get", async () => {
      const { journals, crash } = await start();
      const journal = aJournal();
      journal.opening.openedAt = Date.now() - 4 * 60 * 60_000 - 1;
      const story = journals.begin(opened(journal), () => {});
      await story.safe();
      expect(await adopted(await crash())).toEqual([]);
    });

    it("says for how long nobody could act", async () => {
      const { journals, crash } = await start();
      const journal = aJournal();
      await journals.begin(opened(journal), () => {}).safe();
      const before = Date.now();
      const [orphan] = await adopted(await crash());
      expect(orphan?.lostMs).toBeGreaterThanOrEqual(0);
      expect(orphan?.lostMs).toBeLessThanOrEqual(Date.now() - before + 1_000);
    });
  });
}
