import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { PackListings } from "../../src/protocol/packs.ts";
import { aFolderForAll } from "../support/aFolder.ts";
import { anAuthor, aWord, type Call } from "../support/anAuthor.ts";
import { aPack, aQuestion } from "../support/aPack.ts";
import { aServer, type TestServer } from "../support/aServer.ts";
import { aRecord } from "../support/records.ts";

const PASSWORD = "a long enough password";
const dataDir = aFolderForAll();

let server: TestServer;
let call: Call;
beforeAll(async () => {
  server = await aServer({ dataDir, adminPassword: PASSWORD });
  call = await anAuthor(server.url, PASSWORD);
});

async function played(id: string): Promise<number | undefined> {
  const { packs } = (await (await fetch(`${server.url}/api/packs`)).json()) as PackListings;
  return packs.find((pack) => pack.id === id)?.counts.en?.text.easy;
}

describe("the API for authors", () => {
  it("is for those who are logged in, and for no form of another site", async () => {
    for (const body of [undefined, {}]) {
      expect((await call("/packs", body, { Cookie: "" })).status).toBe(401);
      expect((await call("/packs", body, { "Sec-Fetch-Site": "cross-site" })).status).toBe(403);
    }
    expect((await call("/packs", aPack([aWord("Amber")], "form"), { "Content-Type": "text/plain" })).status).toBe(415);
    expect((await call("/nothing")).status).toBe(404);
  });

  it("creates a pack, which is played at once", async () => {
    const pack = aPack([aWord("Amber"), aWord("Birches")], "words");
    const { status, body } = await call("/packs", pack);
    expect(status).toBe(201);
    expect(body).toMatchObject({ pack: "words", added: 2, updated: 0, unchanged: 0, flaws: [{ level: "warning" }] });
    expect(await played("words")).toBe(2);
    expect(JSON.parse(readFileSync(join(dataDir, "packs/words.json"), "utf8"))).toEqual(pack);
    expect((await call("/packs", pack)).status).toBe(409);
    expect((await call("/packs/words")).body).toEqual({ pack, own: false });
  });

  it("changes what a pack says of itself, and refuses what would not be sound", async () => {
    expect((await call("/packs/words", { title: { en: "Words", de: "Wörter" } })).status).toBe(200);
    expect((await call("/packs/words")).body.pack).toMatchObject({
      title: { en: "Words", de: "Wörter" },
      author: "Ann",
    });
    const { status, body } = await call("/packs/words", { author: "" });
    expect([status, body.details.flaws.length]).toEqual([422, 1]);
    expect((await call("/packs/none", { author: "Bo" })).status).toBe(404);
    expect((await call("/packs/tests", { author: "Bo" })).status).toBe(409);
  });

  it("adds and edits questions, and says what is wrong with others", async () => {
    const added = aWord("Cedarwood");
    expect((await call("/questions/words", added)).status).toBe(201);
    expect((await call("/questions/words", added)).status).toBe(409);
    expect(await played("words")).toBe(3);
    const edited = { ...added, difficulty: "hard" };
    expect((await call(`/questions/words/${added.id}`, edited)).body).toMatchObject({ updated: 1 });
    expect((await call("/questions/words/nobody", edited)).status).toBe(404);
    const wrong = aWord("Denim", ["denim"]);
    const { status, body } = await call("/questions/words", wrong);
    expect(status).toBe(422);
    expect(body.details.flaws[0]).toMatchObject({ column: "texts.en.lies", level: "error" });
    expect((await call("/questions/tests/question-1", edited)).status).toBe(409);
    expect(await played("words")).toBe(2);
  });

  it("finds questions", async () => {
    const search = async (query: string) => (await call(`/questions?${query}`)).body;
    expect((await search("search=CEDARWOOD")).questions).toMatchObject([
      { pack: "words", own: false, withdrawn: false },
    ]);
    expect((await search("pack=tests&limit=3")).questions).toHaveLength(3);
    expect((await search("pack=tests&limit=3")).total).toBe(54);
    expect((await search("pack=words&difficulty=hard")).total).toBe(1);
    expect((await search("language=ja")).total).toBe(0);
    expect((await call("/questions?limit=0")).status).toBe(422);
  });

  it("withdraws what is not to be asked any more, also of the project's own, and publishes it again", async () => {
    const record = aRecord();
    for (const round of record.rounds) round.question.id = "question-0";
    await server.store.saveGame(record);
    const before = await played("tests");
    expect((await call("/questions/tests/question-0/withdraw", {})).status).toBe(200);
    expect(await played("tests")).toBe((before ?? 0) - 1);
    expect((await call("/questions?status=withdrawn")).body.questions).toMatchObject([
      { question: { id: "question-0" } },
    ]);
    expect(await server.store.gameById(record.id)).toEqual(record);
    expect((await call("/packs/words/withdraw", {})).status).toBe(200);
    expect(await played("words")).toBeUndefined();
    expect((await call("/packs")).body.packs.find(({ id }) => id === "words")).toMatchObject({
      ...{ own: false, questions: 3, withdrawn: 3, author: "Ann" },
    });
    expect((await call("/packs/words/publish", {})).status).toBe(200);
    expect((await call("/questions/tests/question-0/publish", {})).status).toBe(200);
    expect([await played("tests"), await played("words")]).toEqual([before, 2]);
    expect((await call("/questions/tests/nobody/withdraw", {})).status).toBe(404);
  });

  it("lets a better question take the place of a withdrawn one", async () => {
    const copy = {
      ...aQuestion("better-0", { category: "animals" }),
      texts: { en: { ...ownTexts(0), lies: ["A better lie"] } },
    };
    expect((await call("/questions/words", copy)).status).toBe(422);
    await call("/questions/tests/question-0/withdraw", {});
    expect((await call("/questions/words", copy)).status).toBe(201);
    expect(await played("words")).toBe(3);
  });

  it("imports a file, first dry, and names the rows that stay out", async () => {
    const csv = Buffer.from(
      "Question,Truth,Lies,Category,Difficulty,Source\n" +
        "Which colour is meant by this odd word?,Ebony,Ivory,language,easy,Colours\n" +
        "Too short,Fudge,Toffee,language,easy,Sweets\n",
    );
    const address = "/packs/imported/import?name=quiz.csv&author=Ann&licence=CC0-1.0";
    const dry = await call(`${address}&dryRun=yes`, csv);
    expect(dry.body).toMatchObject({
      pack: "imported",
      added: 1,
      dryRun: true,
      flaws: [{ row: 2, level: "warning" }, { row: 3 }],
    });
    expect(readdirSync(join(dataDir, "packs")).toSorted()).toEqual(["withdrawn.txt", "words.json"]);
    expect((await call(address, csv)).body).toMatchObject({ added: 1, dryRun: false });
    expect((await call(address, csv)).body).toMatchObject({ added: 0, unchanged: 1 });
    expect(await played("imported")).toBe(1);
    const odd = await call(address, Buffer.alloc(300_000, 0));
    expect([odd.status, odd.body.code]).toEqual([422, "BAD_MESSAGE"]);
    expect((await call("/packs/imported/import", csv)).status).toBe(422);
  });

  it("tells what games have taught", async () => {
    const record = aRecord();
    for (const round of record.rounds) round.question = { ...round.question, id: "question-7", robot: "Falsehood 7" };
    await server.store.saveGame(record);
    for (const seatId of ["p1", "p2"]) {
      const report = { gameId: record.id, seatId, questionId: "question-7", language: "en", reason: "unclear", at: 1 };
      await server.store.keepReports([{ ...report, language: "en", reason: "unclear" }]);
    }
    const { statistics } = (await call("/statistics?pack=tests&question=question-7")).body;
    expect(statistics).toMatchObject([
      {
        ...{ language: "en", asked: 2, voters: 5, foundShare: 0.4, fooledShare: 0.2, tooCloseShare: 3 / 7 },
        ...{
          answerMs: 6_750,
          skipped: 0,
          reports: { unclear: 2 },
          lies: [{ lie: "Falsehood 7", asked: 2, voters: 5 }],
        },
      },
    ]);
    expect((await call("/worklist")).body.findings).toEqual([
      { pack: "tests", question: "question-7", language: "en", kind: "reported", lie: "", evidence: 2 },
    ]);
  });
});

/** The texts of a question of the server's own pack. */
function ownTexts(n: number) {
  return {
    question: `What is asked in question number ${n}?`,
    truth: `Verity ${n}`,
    aliases: [],
    explanation: `Because of reason number ${n}, which nobody knew.`,
  };
}
