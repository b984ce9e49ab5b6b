import { describe, expect, it } from "vitest";
import { freePort } from "../../loadtest/ports.ts";
import type { GameRecord } from "../../src/game/record.ts";
import { aFolderForAll } from "../support/aFolder.ts";
import { aRoom, returned, TestClient } from "../support/aPlayer.ts";
import { aProcess } from "../support/aProcess.ts";
import { playRound } from "../support/play.ts";

const dataDir = aFolderForAll();

describe("a process that is killed", () => {
  it("[R3] right after a game has ended has not lost it: it is in the database after the next start", async () => {
    const first = await aProcess({ DATA_DIR: dataDir });
    const { screen, players } = await aRoom(first.url, ["Ann", "Bob"]);
    await screen.act("start-game", {});
    await playRound(players);
    await screen.untilPhase("results");
    const scores = [...screen.state.players.values()].map(({ score }) => score);
    const { gameId } = screen.state;
    const final = screen.until(() => screen.state.phase === "final");
    screen.room.send("end-game", { id: "the-end" });
    await final;
    await first.kill();
    stayAway([screen, ...players]);

    const second = await aProcess({ DATA_DIR: dataDir });
    const record = await savedGame(second.url, gameId);
    expect(record.rounds).toHaveLength(1);
    expect(record.seats.map(({ score }) => score).toSorted()).toEqual(scores.toSorted());
    expect(await second.stop()).toBe(0);
  });
});

describe.each(["killed", "stopped"] as const)("a process that is %s in mid-game", (how) => {
  it("[L5] [P2] goes on after its next start: same code, seats, scores, decoys, host and clock", async () => {
    const first = await aProcess({ DATA_DIR: dataDir });
    const { screen, players } = await aRoom(first.url, ["Ann", "Bob"]);
    await screen.act("start-game", {});
    await playRound(players);
    await screen.untilPhase("results");
    await screen.act("request-next-round", {});
    const [ann, bob] = players;
    if (ann === undefined || bob === undefined) throw new Error("two players were asked for");
    await ann.untilPhase("question");
    await ann.act("submit-answer", { text: "kept through the outage" });
    await ann.until(() => ann.state.players.get(ann.id)?.acted === true);
    const before = publicPart(ann);
    stayAway([screen, ...players]);
    await (how === "killed" ? first.kill() : first.stop());

    const second = await aProcess({ DATA_DIR: dataDir });
    const annAgain = await returned(second.url, ann);
    expect(publicPart(annAgain)).toEqual({ ...before, pausedBy: "too-few-players" });
    const bobAgain = await returned(second.url, bob);
    await bobAgain.until(() => bobAgain.state.pausedBy === "");
    expect(annAgain.you?.decoy).toBe("kept through the outage");
    expect(bobAgain.state.remainingMs).toBeGreaterThan(30_000);
    const screenAgain = await returned(second.url, screen);
    expect(screenAgain.state.hostId).toBe(screenAgain.id);
    await bobAgain.act("submit-answer", { text: "typed after it" });
    await bobAgain.untilPhase("elimination");
    stayAway([screenAgain, annAgain, bobAgain]);
    await second.kill();
  });
});

describe("a connection that the end of its process has cut", () => {
  it("[L5] is brought back by the SDK alone once the process has restarted, and counts as before", async () => {
    const port = await freePort();
    const first = await aProcess({ DATA_DIR: dataDir }, { port });
    const { screen, players } = await aRoom(first.url, ["Ann", "Bob"]);
    await screen.act("start-game", {});
    const [ann, bob] = players;
    if (ann === undefined || bob === undefined) throw new Error("two players were asked for");
    await ann.untilPhase("question");
    await ann.act("submit-answer", { text: "kept through the outage" });
    const everyone = [screen, ann, bob];
    const comebacks = everyone.map((client) => comebackOf(client));
    await first.kill();

    const second = await aProcess({ DATA_DIR: dataDir }, { port });
    await Promise.all(comebacks);
    await ann.until(() => ann.you?.decoy === "kept through the outage");
    await bob.until(() => bob.state.pausedBy === "" && bob.state.players.get(ann.id)?.acted === true);
    expect(bob.state.hostId).toBe(screen.id);
    await bob.act("submit-answer", { text: "typed after it" });
    await bob.untilPhase("elimination");

    // Nothing of the copy of the state that outlived the process is left in it.
    const onlooker = await TestClient.join(second.url, screen.room.roomId, { as: "screen" });
    await bob.until(() => bob.state.options.length === onlooker.state.options.length);
    expect(bob.room.state.toJSON()).toEqual(onlooker.room.state.toJSON());
    const again = comebackOf(bob);
    bob.cut();
    await again;
    await bob.act("submit-elimination-vote", { optionId: ann.you?.optionId ?? "" });
    stayAway([...everyone, onlooker]);
    await second.kill();
  });
});

/** Resolves when the SDK has brought the connection back without anybody's help. */
function comebackOf({ room }: TestClient): Promise<void> {
  Object.assign(room.reconnection, { minUptime: 0, maxRetries: 1_000, maxDelay: 200 });
  return new Promise((resolve) => room.onReconnect.once(() => resolve()));
}

/** What a restart must not change. */
function publicPart({ state }: TestClient) {
  const { code, hostId, gameId, phase, round, questionText, pausedBy } = state;
  const players = [...state.players.values()].map(({ id, name, icon, score, acted }) => [id, name, icon, score, acted]);
  return { code, hostId, gameId, phase, round, questionText, pausedBy, players };
}

function stayAway(people: readonly TestClient[]): void {
  for (const { room } of people) room.reconnection.enabled = false;
}

/** What was left on disk is saved after the start, behind everyone's back. */
async function savedGame(url: string, id: string): Promise<GameRecord> {
  for (;;) {
    const response = await fetch(`${url}/api/games/${id}`);
    // Sound: the address answers with a game's record.
    if (response.ok) return (await response.json()) as GameRecord;
    await response.body?.cancel();
  }
}
