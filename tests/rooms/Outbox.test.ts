import { setImmediate } from "node:timers/promises";
import { expect, it, vi } from "vitest";
import type { Shelf } from "../../src/journal/Shelf.ts";
import { Story } from "../../src/journal/Story.ts";
import { Outbox } from "../../src/rooms/Outbox.ts";
import { aJournal, opened } from "../support/aJournal.ts";
import { aLog } from "../support/aLog.ts";

/** A room whose journal is safe when the test says so, and everything that has left it. */
function aRoom() {
  let allow: () => void = () => {};
  const allowed = () =>
    new Promise<void>((resolve) => {
      allow = resolve;
    });
  const shelf: Shelf = { append: allowed, rewrite: async () => {}, remove: async () => {}, release: async () => {} };
  const journal = aJournal();
  const story = new Story(opened(journal), { shelf, log: aLog(), onLost: () => {}, isKept: false });
  const sent: string[] = [];
  const bugs: unknown[] = [];
  const outbox = new Outbox(
    story,
    () => sent.push("patch"),
    (error) => bugs.push(error),
  );
  const append = () => {
    const entry = journal.entries.shift();
    if (entry !== undefined) story.append(entry);
  };
  return { story, outbox, sent, bugs, append, keep: () => allow() };
}

async function someTurns(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await setImmediate();
}

it("sends nothing before the journal is safe, then everything in order, the patch last", async () => {
  const { story, outbox, sent, append, keep } = aRoom();
  await story.safe();
  append();
  outbox.put(() => sent.push("accepted"));
  outbox.patchSoon();
  await someTurns();
  expect(sent).toEqual([]);
  outbox.put(() => sent.push("you"));
  keep();
  await someTurns();
  expect(sent).toEqual(["accepted", "you", "patch"]);
});

it("sends what one turn of the loop has brought in one go", async () => {
  const { story, outbox, sent } = aRoom();
  await story.safe();
  for (const letter of ["a", "b", "c"]) outbox.put(() => sent.push(letter));
  outbox.patchSoon();
  await someTurns();
  expect(sent).toEqual(["a", "b", "c", "patch"]);
});

it("sends the rest although one letter fails", async () => {
  const { story, outbox, sent, bugs } = aRoom();
  await story.safe();
  outbox.put(() => {
    throw new Error("a bug");
  });
  outbox.put(() => sent.push("after"));
  await someTurns();
  expect(sent).toEqual(["after"]);
  expect(bugs).toHaveLength(1);
});

it("[L7] sends at most four patches a second for the audience alone, and its letters at once", async () => {
  const { story, outbox, sent } = aRoom();
  await story.safe();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    outbox.put(() => sent.push("accepted"));
    for (let ms = 0; ms < 1_000; ms++) {
      outbox.patchLater();
      vi.advanceTimersByTime(1);
      await someTurns();
    }
    expect(sent).toEqual(["accepted", "patch", "patch", "patch", "patch"]);
  } finally {
    vi.useRealTimers();
  }
});

it("takes along what was to be sent later, and does not send it twice", async () => {
  const { story, outbox, sent } = aRoom();
  await story.safe();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    outbox.patchLater();
    outbox.patchSoon();
    await someTurns();
    vi.advanceTimersByTime(1_000);
    await someTurns();
    expect(sent).toEqual(["patch"]);
  } finally {
    vi.useRealTimers();
  }
});

it("sends nothing more when the room is gone", async () => {
  const { story, outbox, sent } = aRoom();
  await story.safe();
  outbox.put(() => sent.push("too late"));
  outbox.patchLater();
  outbox.close();
  await someTurns();
  expect(sent).toEqual([]);
});
