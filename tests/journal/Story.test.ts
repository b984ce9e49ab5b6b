import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { journalFrom } from "../../src/journal/lines.ts";
import { LostRoom, type Shelf } from "../../src/journal/Shelf.ts";
import { Story } from "../../src/journal/Story.ts";
import { aJournal, opened } from "../support/aJournal.ts";
import { aLog } from "../support/aLog.ts";

/** A shelf whose every answer the test gives. */
class SlowShelf implements Shelf {
  readonly lines: string[] = [];
  readonly calls: string[] = [];
  #answer: ((error?: Error) => void) | null = null;

  append(lines: readonly string[]): Promise<void> {
    return this.#take("append", () => this.lines.push(...lines));
  }

  rewrite(lines: readonly string[]): Promise<void> {
    return this.#take("rewrite", () => this.lines.splice(0, this.lines.length, ...lines));
  }

  remove(): Promise<void> {
    return this.#take("remove", () => this.lines.splice(0));
  }

  async release(): Promise<void> {
    this.calls.push("release");
  }

  /** Lets the call that is waiting, or the next one, succeed or fail. */
  async answer(error?: Error): Promise<void> {
    while (this.#answer === null) await setImmediate();
    const answer = this.#answer;
    this.#answer = null;
    answer(error);
  }

  #take(call: string, write: () => void): Promise<void> {
    this.calls.push(call);
    return new Promise((resolve, reject) => {
      this.#answer = (error) => {
        if (error !== undefined) return reject(error);
        write();
        resolve();
      };
    });
  }
}

function aStory() {
  const shelf = new SlowShelf();
  const log = aLog();
  let lost = 0;
  const journal = aJournal();
  const story = new Story(opened(journal), { shelf, log, onLost: () => lost++, isKept: false });
  return { shelf, log, story, entries: journal.entries, lost: () => lost };
}

/** Whether a promise has settled by now. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol();
  await setImmediate();
  return (await Promise.race([promise, setImmediate(pending)])) !== pending;
}

describe("a story", () => {
  it("is safe only when everything appended is kept", async () => {
    const { shelf, story, entries } = aStory();
    await shelf.answer();
    await story.safe();
    for (const entry of entries.slice(0, 2)) story.append(entry);
    const safe = story.safe();
    await setImmediate();
    for (const entry of entries.slice(2, 4)) story.append(entry);
    await shelf.answer();
    expect(await isSettled(safe)).toBe(false);
    await shelf.answer();
    await safe;
    expect(journalFrom(shelf.lines)).toEqual(story.journal);
  });

  it("writes what one turn of the loop has brought in one go", async () => {
    const { shelf, story, entries } = aStory();
    await shelf.answer();
    await story.safe();
    for (const entry of entries) story.append(entry);
    await shelf.answer();
    await story.safe();
    expect(shelf.calls).toEqual(["rewrite", "append"]);
  });

  it("does not hold up the game for longer than a moment when the journal hangs, and is whole when it is back", async () => {
    const { shelf, log, story, entries } = aStory();
    await shelf.answer();
    story.append(...one(entries, 0));
    await story.safe();
    expect(story.isProtected).toBe(false);
    story.append(...one(entries, 1));
    await story.safe();
    expect(log.lines).toEqual(["error: unprotected: the room's journal is away"]);
    await shelf.answer();
    await shelf.answer();
    while (!story.isProtected) await setImmediate();
    await story.safe();
    expect(log.lines.at(-1)).toBe("info: the room is protected again");
    expect(journalFrom(shelf.lines)).toEqual(story.journal);
  });

  it("is written anew after a failure, of which nobody knows what it has left", async () => {
    const { shelf, story, entries } = aStory();
    await shelf.answer();
    await story.safe();
    story.append(...one(entries, 0));
    await shelf.answer(new Error("no room on the disk"));
    await story.safe();
    expect(story.isProtected).toBe(false);
    shelf.lines.push("half a li");
    await shelf.answer();
    while (!story.isProtected) await setImmediate();
    expect(shelf.calls).toEqual(["rewrite", "append", "rewrite"]);
    expect(journalFrom(shelf.lines)).toEqual(story.journal);
  });

  it("ends here when another process has the room", async () => {
    const { shelf, story, entries, lost } = aStory();
    await shelf.answer();
    await story.safe();
    story.append(...one(entries, 0));
    await shelf.answer(new LostRoom("taken over"));
    await story.safe();
    expect(lost()).toBe(1);
    story.append(...one(entries, 1));
    await story.end();
    expect(shelf.calls).toEqual(["rewrite", "append"]);
  });

  it("leaves its journal when the room goes on elsewhere, and removes it when the room is over", async () => {
    const going = aStory();
    going.story.append(...one(going.entries, 0));
    const left = going.story.leave();
    await going.shelf.answer();
    await left;
    expect(journalFrom(going.shelf.lines)).toEqual(going.story.journal);
    const over = aStory();
    await over.shelf.answer();
    await over.story.safe();
    const ended = over.story.end();
    await over.shelf.answer();
    await ended;
    expect(over.shelf.lines).toEqual([]);
  });

  it("can be left although the journal is away", async () => {
    const { shelf, story } = aStory();
    await shelf.answer(new Error("away"));
    await story.leave();
    expect(shelf.lines).toEqual([]);
  });
});

function one<T>(items: readonly T[], index: number): [T] {
  const item = items[index];
  if (item === undefined) throw new Error(`no item ${index}`);
  return [item];
}
