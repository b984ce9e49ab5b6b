import { beforeAll, describe, expect, it } from "vitest";
import { PlayerMemory } from "../../src/rooms/PlayerMemory.ts";
import { aGame } from "../support/aGame.ts";
import { aRoom } from "../support/aPlayer.ts";
import { aServer, type TestServer } from "../support/aServer.ts";

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});

function forget(device: unknown): Promise<Response> {
  const headers = { "Content-Type": "application/json" };
  return fetch(`${server.url}/api/devices/forget`, { method: "POST", headers, body: JSON.stringify({ device }) });
}

/** Starts a game of these players in a room of its own, asks `rounds` questions and returns their texts. */
async function play(names: string[], rounds: number): Promise<string[]> {
  const { screen } = await aRoom(server.url, names);
  expect(await screen.act("start-game", {})).toBeNull();
  const asked: string[] = [];
  for (let round = 1; round <= rounds; round++) {
    await screen.until(() => screen.state.questionText !== "" && !asked.includes(screen.state.questionText));
    asked.push(screen.state.questionText);
    if (round < rounds) expect(await screen.act("skip-question", {})).toBeNull();
  }
  return asked;
}

describe("what players have been asked in other rooms", () => {
  it("is not asked again while there are others, until they want it forgotten", async () => {
    const first = await play(["Ann", "Bob"], 10);
    const second = await play(["Ann", "Cy"], 10);
    expect(second.filter((text) => first.includes(text))).toEqual([]);
    expect((await forget("device-of-Ann")).status).toBe(200);
    expect((await forget("device-of-Bob")).status).toBe(200);
    expect((await forget("device-of-Cy")).status).toBe(200);
    const third = await play(["Ann", "Bob"], 20);
    expect(third.some((text) => first.includes(text) || second.includes(text))).toBe(true);
  });

  it("refuses to forget what is no device", async () => {
    for (const odd of [undefined, 7, "short", "x".repeat(65)]) expect((await forget(odd)).status).toBe(400);
  });
});

describe("the memory of a room", () => {
  it("holds nothing up: what is not known yet counts as unseen", async () => {
    const { promise, resolve } = Promise.withResolvers<ReadonlySet<string>>();
    const noted: [readonly string[], string][] = [];
    const note = (devices: readonly string[], questionId: string) => void noted.push([devices, questionId]);
    const memory = new PlayerMemory(() => ({ on: () => promise, note }));
    const { game } = aGame(2);
    memory.follow(game, [game.phase]);
    expect(noted).toEqual([[["device-Ann", "device-Bob"], "q0"]]);
    expect(memory.seenBySeated(game)).toEqual(new Set());
    resolve(new Set(["q7"]));
    await promise;
    expect(memory.seenBySeated(game)).toEqual(new Set(["q7"]));
  });
});
