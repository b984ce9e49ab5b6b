import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { GameRecord } from "../../src/game/record.ts";
import { aRoom } from "../support/aPlayer.ts";
import { aProcess } from "../support/aProcess.ts";
import { playRound } from "../support/play.ts";

const dataDir = mkdtempSync(join(tmpdir(), "decoy-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

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
    for (const { room } of [screen, ...players]) room.reconnection.enabled = false;

    const second = await aProcess({ DATA_DIR: dataDir });
    expect(await (await fetch(second.url)).text()).toContain("Decoy is running");
    const record = await savedGame(second.url, gameId);
    expect(record.rounds).toHaveLength(1);
    expect(record.seats.map(({ score }) => score).toSorted()).toEqual(scores.toSorted());
    expect(await second.stop()).toBe(0);
  });
});

/** What was left on disk is saved after the start, behind everyone's back. */
async function savedGame(url: string, id: string): Promise<GameRecord> {
  for (;;) {
    const response = await fetch(`${url}/api/games/${id}`);
    // Sound: the address answers with a game's record.
    if (response.ok) return (await response.json()) as GameRecord;
    await response.body?.cancel();
  }
}
