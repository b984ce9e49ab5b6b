import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NO_COUNTS } from "../../src/content/Tally.ts";
import type { GameRecord } from "../../src/game/record.ts";
import type { Store } from "../../src/store/Store.ts";
import { aPack, aPicture, aQuestion, someTexts } from "../support/aPack.ts";
import { aRecord, aRecordWithScores } from "../support/records.ts";

/** What every store keeps to. Tests share one store and use ids of their own. */
export function describeStore(open: () => Promise<Store>): void {
  let store: Store;

  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  it("answers a ping", async () => {
    await expect(store.ping()).resolves.toBeUndefined();
  });

  describe("games", () => {
    it("gives a game back as it was saved", async () => {
      const record = aRecord();
      expect(await store.saveGame(record)).toBe(true);
      expect(await store.gameById(record.id)).toEqual(record);
    });

    it("knows no game that was not saved", async () => {
      expect(await store.gameById("nobody-played-this")).toBeNull();
    });

    it("[R3] saves a game once, however often it is asked to", async () => {
      const record = aRecord();
      expect(await store.saveGame(record)).toBe(true);
      expect(await store.saveGame({ ...record, code: "ZZZZ" })).toBe(false);
      expect(await store.gameById(record.id)).toEqual(record);
    });

    it("[R3] saves a game once when many try at the same time", async () => {
      const record = aRecord();
      const saved = await Promise.all(Array.from({ length: 8 }, () => store.saveGame(record)));
      expect(saved.filter(Boolean)).toHaveLength(1);
      expect(await store.gameById(record.id)).toEqual(record);
    });

    it("keeps nothing of a game that it cannot save whole", async () => {
      const record = aRecord();
      for (const round of record.rounds) round.finalVotes = { p2: "no such option" };
      await expect(store.saveGame(record)).rejects.toThrow();
      expect(await store.gameById(record.id)).toBeNull();
    });

    it("[S1] keeps scores below zero", async () => {
      const record = aRecordWithScores([-3, -120]);
      await store.saveGame(record);
      expect((await store.gameById(record.id))?.seats.map(({ score }) => score)).toEqual([-3, -120]);
    });

    it("[A4] keeps every script as it was typed", async () => {
      const texts = ["👩‍👩‍👧‍👦", "قنفذ ‏البحر", "日本語テキスト", "e\u0301 is not é", `'"\\; DROP TABLE games --`, "🏴󠁧󠁢󠁳󠁣󠁴󠁿"];
      const records = texts.map((text) => withText(text));
      for (const record of records) await store.saveGame(record);
      expect(await Promise.all(records.map(({ id }) => store.gameById(id)))).toEqual(records);
    });

    it("keeps a game without a round, and one that was abandoned", async () => {
      const record = aRecord({ rounds: [], outcome: "abandoned" });
      await store.saveGame(record);
      expect(await store.gameById(record.id)).toEqual(record);
    });
  });

  describe("leaderboard", () => {
    it("[S4] ranks all scores of a ruleset, equal ones sharing a place", async () => {
      const ruleset = { ...aRecord().ruleset, id: "ranked@1" };
      const early = aRecordWithScores([40, -8], { ruleset, endedAt: 1_800_000_001_000 });
      const late = aRecordWithScores([40, 12], { ruleset, endedAt: 1_800_000_002_000 });
      for (const record of [late, early]) await store.saveGame(record);
      const row = (place: number, name: string, score: number, { id: gameId, endedAt }: typeof early) => {
        return { place, name, icon: "key", score, gameId, endedAt };
      };
      const rows = [row(1, "Player 1", 40, early), row(1, "Player 1", 40, late), row(3, "Player 2", 12, late)];
      expect(await store.leaderboard("ranked@1", 3)).toEqual(rows);
      expect(await store.leaderboard("ranked@1", 100)).toEqual([...rows, row(4, "Player 2", -8, early)]);
    });

    it("leaves out other rulesets and abandoned games", async () => {
      const ruleset = { ...aRecord().ruleset, id: "lonely@1" };
      await store.saveGame(aRecordWithScores([99], { ruleset, outcome: "abandoned" }));
      await store.saveGame(aRecordWithScores([98], { ruleset: { ...ruleset, id: "lonely@2" } }));
      expect(await store.leaderboard("lonely@1", 10)).toEqual([]);
    });
  });

  describe("what games say of questions", () => {
    const tallied = async (id: string) => (await store.tallies()).filter(({ questionId }) => questionId === id);

    /** A game whose questions nobody else asks. */
    function aGameAbout(id: string, changes: Partial<GameRecord> = {}): GameRecord {
      const record = aRecord({ skipped: [{ id, language: "de" }], ...changes });
      for (const round of record.rounds) round.question.id = id;
      return record;
    }

    it("is summed up by question, language and lie", async () => {
      const counts = { questionId: "tally-1", language: "en", asked: 2, voters: 6, found: 4, fooled: 0 };
      for (const outcome of ["finished", "abandoned"] as const)
        await store.saveGame(aGameAbout("tally-1", { outcome }));
      expect((await tallied("tally-1")).toSorted((a, b) => (a.lie < b.lie ? -1 : 1))).toEqual([
        { ...NO_COUNTS, questionId: "tally-1", language: "de", lie: "", skipped: 2 },
        {
          ...counts,
          ...{ lie: "Bhutan", voters: 4, found: 0, fooled: 2 },
          ...{ decoys: 2, tooClose: 0, timed: 0, answerMs: 0, skipped: 0 },
        },
        { ...counts, lie: "Gooseberries", decoys: 6, tooClose: 6, timed: 4, answerMs: 27_000, skipped: 0 },
      ]);
    });

    it("[R3] counts a game once, however often and by how many it is saved", async () => {
      const record = aGameAbout("tally-2");
      await Promise.all(Array.from({ length: 4 }, () => store.saveGame(record)));
      await store.saveGame(record);
      expect((await tallied("tally-2")).map(({ asked, skipped }) => asked + skipped)).toEqual([1, 1, 1]);
    });

    it("counts games of earlier builds in which a restart has left parts of milliseconds", async () => {
      const record = aGameAbout("tally-parts", { skipped: [] });
      for (const round of record.rounds) round.answering = { tooClose: 0, answerMs: [-342.3, 1_000.6] };
      await store.saveGame(record);
      expect((await tallied("tally-parts")).map(({ answerMs }) => answerMs)).toEqual([658, 658]);
    });

    it("counts games of earlier builds, which say less", async () => {
      const { skipped: _, ...record } = aGameAbout("tally-3");
      for (const round of record.rounds) delete round.answering;
      await store.saveGame(record);
      expect(await store.gameById(record.id)).toEqual(record);
      expect((await tallied("tally-3")).map(({ asked, tooClose }) => [asked, tooClose])).toEqual([
        [1, 0],
        [1, 0],
      ]);
    });

    it("keeps games of builds that had no audience", async () => {
      const record = aRecord();
      const spooled = structuredClone(record);
      for (const option of spooled.rounds.flatMap(({ options }) => options))
        Reflect.deleteProperty(option, "audienceVotes");
      for (const option of record.rounds.flatMap(({ options }) => options)) option.audienceVotes = 0;
      await store.saveGame(spooled);
      expect(await store.gameById(record.id)).toEqual(record);
    });

    it("counts many games about the same questions at the same time", async () => {
      await Promise.all(Array.from({ length: 12 }, () => store.saveGame(aGameAbout("tally-4"))));
      expect((await tallied("tally-4")).map(({ asked, skipped }) => asked + skipped)).toEqual([12, 12, 12]);
    });
  });

  describe("reports", () => {
    it("are counted by question, language and reason, each once", async () => {
      const report = { questionId: "report-1", language: "en", reason: "wrong", at: 1_800_000_000_000 } as const;
      const [one, two] = ["p1", "p2"].map((seatId) => ({ ...report, gameId: "g1", seatId }));
      if (one === undefined || two === undefined) throw new Error("no reports");
      await store.keepReports([one, two]);
      await store.keepReports([
        { ...one, reason: "other" },
        { ...one, gameId: "g2", reason: "unclear", language: "de" },
      ]);
      const counts = (await store.reports()).filter(({ questionId }) => questionId === "report-1");
      expect(counts.toSorted((a, b) => b.reports - a.reports)).toEqual([
        { questionId: "report-1", language: "en", reason: "wrong", reports: 2 },
        { questionId: "report-1", language: "de", reason: "unclear", reports: 1 },
      ]);
    });
  });

  describe("what was asked on devices", () => {
    const seen = (device: string, questionId: string, seenAt: number) => ({ device, questionId, seenAt });

    it("gives back what was asked since a moment, with the latest time of each question", async () => {
      await store.keepSeen([seen("d1", "old", 1_000), seen("d1", "again", 1_000), seen("d2", "other", 9_000)]);
      await store.keepSeen([seen("d1", "new", 3_000), seen("d1", "again", 3_000)]);
      await store.keepSeen([seen("d1", "again", 2_000)]);
      expect((await store.seenOn("d1", 2_500)).toSorted()).toEqual(["again", "new"]);
      expect(await store.seenOn("nobody", 0)).toEqual([]);
    });

    it("forgets a device, and what is long ago", async () => {
      await store.keepSeen([seen("d3", "a", 1_000), seen("d4", "a", 1_000), seen("d4", "b", 5_000)]);
      await store.forgetDevice("d3");
      await store.forgetSeenBefore(5_000);
      expect(await store.seenOn("d3", 0)).toEqual([]);
      expect(await store.seenOn("d4", 0)).toEqual(["b"]);
    });
  });

  describe("packs", () => {
    const packById = async (id: string) => (await store.packs()).find((pack) => pack.id === id);

    it("gives a pack back as it was imported, in its order", async () => {
      const picture = aPicture("pictures/cube.svg", { en: "A drawing of a cube", de: "Ein gezeichneter Würfel" });
      const texts = {
        en: someTexts({ aliases: [] }),
        ja: someTexts({ question: "ウォンバットの糞はどんな形？ 教えてください" }),
      };
      const pack = aPack(
        [aQuestion("whole-2", { picture }), aQuestion("whole-1", { texts, reviewed: false })],
        "whole",
      );
      expect(await store.importPack(pack)).toEqual({ added: 2, updated: 0, unchanged: 0, retired: 0 });
      expect(await packById("whole")).toEqual(pack);
    });

    it("keeps what is not for a family evening", async () => {
      const pack = aPack([aQuestion("mature-1", { mature: true })], "mature");
      await store.importPack(pack);
      expect(await packById("mature")).toEqual(pack);
    });

    it("changes nothing when a pack is imported again", async () => {
      const pack = aPack([aQuestion("again-1"), aQuestion("again-2")], "again");
      await store.importPack(pack);
      expect(await store.importPack(structuredClone(pack))).toEqual({ added: 0, updated: 0, unchanged: 2, retired: 0 });
      expect(await packById("again")).toEqual(pack);
    });

    it("takes over what has changed, and retires what is missing", async () => {
      const kept = aQuestion("change-kept");
      const before = aPack([aQuestion("change-gone"), aQuestion("change-new-words"), kept], "change");
      const reworded = aQuestion("change-new-words", { texts: { en: someTexts({ lies: ["Otter"] }) } });
      const after = { ...aPack([kept, reworded, aQuestion("change-added")], "change"), author: "Bo" };
      await store.importPack(before);
      expect(await store.importPack(after)).toEqual({ added: 1, updated: 1, unchanged: 1, retired: 1 });
      expect(await packById("change")).toEqual(after);
    });

    it("takes over hundreds of questions, in their order", async () => {
      const questions = Array.from({ length: 600 }, (_, n) => aQuestion(`many-${n}`));
      await store.importPack(aPack(questions, "many"));
      expect(await packById("many")).toEqual(aPack(questions, "many"));
      const after = aPack([aQuestion("many-599", { difficulty: "hard" }), ...questions.slice(1, 599)], "many");
      expect(await store.importPack(after)).toEqual({ added: 0, updated: 1, unchanged: 598, retired: 1 });
      expect(await packById("many")).toEqual(after);
    });

    it("takes a retired question back", async () => {
      const whole = aPack([aQuestion("back-1"), aQuestion("back-2")], "back");
      await store.importPack(whole);
      await store.importPack(aPack([aQuestion("back-1")], "back"));
      expect(await store.importPack(whole)).toEqual({ added: 0, updated: 1, unchanged: 1, retired: 0 });
      expect(await packById("back")).toEqual(whole);
    });

    it("moves a question to the pack that had it last", async () => {
      await store.importPack(aPack([aQuestion("move-1")], "move-from"));
      await store.importPack(aPack([aQuestion("move-1")], "move-to"));
      expect(await packById("move-from")).toBeUndefined();
      expect(await packById("move-to")).toEqual(aPack([aQuestion("move-1")], "move-to"));
    });

    it("takes the same pack from many at the same time", async () => {
      const pack = aPack([aQuestion("crowd-1"), aQuestion("crowd-2")], "crowd");
      const summaries = await Promise.all(Array.from({ length: 4 }, () => store.importPack(pack)));
      expect(summaries.map(({ added }) => added).toSorted()).toEqual([0, 0, 0, 2]);
      expect(await packById("crowd")).toEqual(pack);
    });
  });
}

function withText(text: string) {
  const record = aRecord();
  for (const seat of record.seats) seat.name = text;
  for (const round of record.rounds) {
    round.question.text = text;
    round.decoys = { p2: text };
    for (const option of round.options) option.text = text;
  }
  return record;
}
