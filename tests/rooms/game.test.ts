import { beforeAll, describe, expect, it } from "vitest";
import { classic12 } from "../../src/game/ruleset.ts";
import { aRoom } from "../support/aPlayer.ts";
import { aServer, PROMPT_RULES, type TestServer } from "../support/aServer.ts";
import { answerAll, playGame, savedGame } from "../support/play.ts";

let server: TestServer;
beforeAll(async () => {
  server = await aServer({}, [PROMPT_RULES, { ...classic12, settleMs: 60 }]);
});

describe("a whole game", () => {
  it("[R3] of eight rounds is played over real sockets and saved with the scores that everyone saw", async () => {
    const { screen, players } = await aRoom(server.url, ["Ann", "Bob", "Cy"]);
    expect(await screen.act("start-game", {})).toBeNull();
    await playGame(screen, players);

    const record = await savedGame(server, screen.state.gameId);
    expect(record.outcome).toBe("finished");
    expect(record.rounds).toHaveLength(8);
    expect(record.rounds.at(-1)?.question.picture).not.toBeNull();
    const shown = [...screen.state.players.values()].map(({ name, score, place }) => ({ name, score, place }));
    expect(record.seats.map(({ name, score, place }) => ({ name, score, place }))).toEqual(
      shown.toSorted((a, b) => a.place - b.place || 0),
    );
    const [best] = await server.store.leaderboard(record.ruleset.id, 10);
    expect(best?.score).toBe(Math.max(...shown.map(({ score }) => score)));
  });

  it("[S1] of twelve rounds can be chosen", async () => {
    const { screen, players } = await aRoom(server.url, ["Ann", "Bob"]);
    expect(await screen.act("update-settings", { settings: { ruleset: "classic-12@1" } })).toBeNull();
    await screen.act("start-game", {});
    await playGame(screen, players);
    expect(screen.state.round).toBe(12);
    expect((await savedGame(server, screen.state.gameId)).ruleset.id).toBe("classic-12@1");
  });

  it("[L9] goes on with another one in the same room, with scores of 0 and other questions", async () => {
    const { screen, players } = await aRoom(server.url, ["Ann", "Bob"]);
    await screen.act("start-game", {});
    await playGame(screen, players);
    const first = await savedGame(server, screen.state.gameId);
    expect(await screen.act("play-again", {})).toBeNull();
    await screen.untilPhase("lobby");
    expect([...screen.state.players.values()].map(({ score }) => score)).toEqual([0, 0]);
    await screen.act("start-game", {});
    await playGame(screen, players);
    const second = await savedGame(server, screen.state.gameId);
    const asked = new Set(first.rounds.map(({ question }) => question.id));
    expect(second.rounds.filter(({ question }) => asked.has(question.id))).toEqual([]);
  });

  it("[P8] lets the host pause, resume, extend, skip a question and end early", async () => {
    const { screen, players } = await aRoom(server.url, ["Ann", "Bob"]);
    await screen.act("start-game", {});
    await screen.untilPhase("question", 1);
    const [ann] = players;
    await screen.act("pause-game", {});
    await screen.until(() => screen.state.pausedBy === "host");
    expect((await ann?.act("submit-answer", { text: "too early" }))?.code).toBe("PAUSED");
    await screen.act("resume-game", {});
    await screen.until(() => screen.state.pausedBy === "");
    const before = screen.state.remainingMs;
    await screen.act("extend-phase", {});
    await screen.until(() => screen.state.remainingMs > before);
    const skipped = screen.state.questionText;
    await screen.act("skip-question", {});
    await screen.until(() => screen.state.questionText !== skipped);
    expect([screen.state.phase, screen.state.round]).toEqual(["question", 1]);
    await answerAll(players);
    await screen.act("end-game", {});
    await screen.until(() => screen.state.phase === "final");
    expect((await savedGame(server, screen.state.gameId)).rounds).toEqual([]);
  });
});
