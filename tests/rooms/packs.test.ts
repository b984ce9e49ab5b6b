import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Category } from "../../src/protocol/choices.ts";
import type { PackListings } from "../../src/protocol/packs.ts";
import { aFolderForAll } from "../support/aFolder.ts";
import { aPack, aQuestion, someTexts } from "../support/aPack.ts";
import { aRoom, TestClient } from "../support/aPlayer.ts";
import { aServer, type TestServer } from "../support/aServer.ts";

const dataDir = aFolderForAll();
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
      counts: {
        en: {
          text: { easy: 10, medium: 0, hard: 0 },
          picture: { easy: 0, medium: 0, hard: 0 },
          mature: 1,
          categories: { space: 10 },
        },
      },
    });
    expect(packs.find(({ id }) => id === "tests")?.counts.en?.picture).toEqual({ easy: 2, medium: 2, hard: 2 });
    expect(Object.values(packs.find(({ id }) => id === "tests")?.counts.en?.categories ?? {})).toEqual([
      5, 5, 5, 5, 5, 5, 4, 4, 4, 4, 4, 4,
    ]);
    expect(JSON.stringify(packs)).not.toMatch(/Amber|Verity|Falsehood/);
  });
});

describe("choosing categories", () => {
  it("is done by the host in the lobby, shown to everyone, and what the game draws from", async () => {
    const { screen, players } = await aRoom(server.url, ["Ann", "Bob"]);
    expect(await screen.act("update-settings", { settings: { categories: ["space"] } })).toBeNull();
    await players[0]?.until(() => players[0]?.state.settings.categories.length === 1);
    expect([...(players[0]?.state.settings.categories ?? [])]).toEqual(["space"]);
    expect(await screen.act("start-game", {})).toBeNull();
    await screen.untilPhase("question");
    expect(screen.state.category).toBe("space");
    expect(await screen.act("skip-question", {})).toBeNull();
    expect(screen.state.category).toBe("space");
  });

  it("refuses what is no category, and leaves the others as they were", async () => {
    const { screen } = await aRoom(server.url, []);
    await screen.act("update-settings", { settings: { categories: ["space"] } });
    const odd: unknown[] = [["space", "gossip"], "space", [1], null, Array(13).fill("space")];
    // Unsound on purpose: a client that does not keep to the protocol.
    for (const categories of odd as Category[][]) {
      expect((await screen.act("update-settings", { settings: { categories } }))?.code).toBe("BAD_MESSAGE");
    }
    expect([...screen.state.settings.categories]).toEqual(["space"]);
    const opened = await TestClient.create(server.url, { settings: { categories: ["food"] } });
    expect([...opened.state.settings.categories]).toEqual(["food"]);
  });

  it("refuses to start when packs and categories together leave too few questions, and starts with more", async () => {
    const { screen } = await aRoom(server.url, ["Ed", "Fay"]);
    await screen.act("update-settings", { settings: { packs: ["wild"], categories: ["animals"] } });
    expect((await screen.act("start-game", {}))?.code).toBe("NO_QUESTIONS");
    await screen.act("update-settings", { settings: { categories: [] } });
    expect(await screen.act("start-game", {})).toBeNull();
  });
});
