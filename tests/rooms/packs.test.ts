import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PackListings } from "../../src/protocol/packs.ts";
import { aPack, aQuestion, someTexts } from "../support/aPack.ts";
import { aRoom, TestClient } from "../support/aPlayer.ts";
import { aServer, type TestServer } from "../support/aServer.ts";

const dataDir = mkdtempSync(join(tmpdir(), "decoy-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
const WORDS = "Amber Birch Cedar Denim Ebony Fudge Grape Hazel Ivory Jade".split(" ");
const questions = WORDS.map((truth, n) => {
  const texts = {
    en: someTexts({
      question: `Which word is number ${n} of the wild ones, ${truth.length}?`,
      truth,
      aliases: [],
      lies: [`Lie ${truth}`],
    }),
  };
  return aQuestion(`wild-${n}`, { texts, category: "space", ...(n === 0 ? { mature: true } : {}) });
});
mkdirSync(join(dataDir, "packs"));
writeFileSync(join(dataDir, "packs/wild.json"), JSON.stringify(aPack(questions, "wild")));

let server: TestServer;
beforeAll(async () => {
  server = await aServer({ dataDir });
});

describe("choosing packs", () => {
  it("is done by the host in the lobby, shown to everyone, and what the game draws from", async () => {
    const { screen, players } = await aRoom(server.url, ["Ann", "Bob"]);
    expect(await screen.act("update-settings", { settings: { packs: ["wild"] } })).toBeNull();
    await players[0]?.until(() => players[0]?.state.settings.packs.length === 1);
    expect([...(players[0]?.state.settings.packs ?? [])]).toEqual(["wild"]);
    expect(await screen.act("start-game", {})).toBeNull();
    await screen.untilPhase("question");
    expect(screen.state.category).toBe("space");
    expect(screen.state.questionText).toMatch(/of the wild ones/);
  });

  it("refuses packs that are not there, also when a room is opened", async () => {
    const { screen } = await aRoom(server.url, []);
    const refusal = await screen.act("update-settings", { settings: { packs: ["wild", "nowhere"] } });
    expect(refusal?.code).toBe("UNKNOWN_PACK");
    expect([...screen.state.settings.packs]).toEqual([]);
    await expect(TestClient.create(server.url, { settings: { packs: ["nowhere"] } })).rejects.toThrow(
      /^UNKNOWN_PACK: /,
    );
    const opened = await TestClient.create(server.url, { settings: { packs: ["wild"] } });
    expect([...opened.state.settings.packs]).toEqual(["wild"]);
  });

  it("[L9] refuses to start when too few questions remain, here nine that suit a family", async () => {
    const { screen } = await aRoom(server.url, ["Cy", "Dee"]);
    await screen.act("update-settings", { settings: { packs: ["wild"] } });
    await screen.act("start-game", {});
    await screen.act("skip-question", {});
    expect((await screen.act("skip-question", {}))?.code).toBe("NO_QUESTIONS");
    await screen.act("end-game", {});
    await screen.act("play-again", {});
    expect((await screen.act("start-game", {}))?.code).toBe("NO_QUESTIONS");
    await screen.act("update-settings", { settings: { filter: "off" } });
    expect(await screen.act("start-game", {})).toBeNull();
  });

  it("is helped by a list of what there is, by language, kind and difficulty", async () => {
    const { packs } = (await (await fetch(`${server.url}/api/packs`)).json()) as PackListings;
    expect(packs.find(({ id }) => id === "wild")).toEqual({
      id: "wild",
      title: { en: "Wild" },
      counts: { en: { text: { easy: 10, medium: 0, hard: 0 }, picture: { easy: 0, medium: 0, hard: 0 }, mature: 1 } },
    });
    expect(packs.find(({ id }) => id === "tests")?.counts.en?.picture).toEqual({ easy: 2, medium: 2, hard: 2 });
    expect(JSON.stringify(packs)).not.toMatch(/Amber|Verity|Falsehood/);
  });
});
