import { beforeAll, describe, expect, it } from "vitest";
import { CLOSE_CODES } from "../../src/protocol/codes.ts";
import { aRoom, TestClient } from "../support/aPlayer.ts";
import { aServer, type TestServer } from "../support/aServer.ts";
import { answerAll, eliminateAll, playGame, savedGame, voteAll } from "../support/play.ts";

const CROWD = 200;

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});

function watch(code: string, options: object = {}): Promise<TestClient> {
  return TestClient.join(server.url, code, { as: "audience", ...options });
}

async function refusal(join: Promise<TestClient>): Promise<string> {
  return join.then(
    () => "let in",
    (error: Error) => error.message,
  );
}

async function listing(code: string): Promise<unknown> {
  return (await fetch(`${server.url}/api/rooms/${code}`)).json();
}

/** A room whose game has no timers and stands in its first vote, with everyone's decoy on the ballot. */
async function aVote() {
  const { screen, code, players } = await aRoom(server.url, ["Ann", "Bob", "Cy"]);
  await screen.act("update-settings", { settings: { timing: "none" } });
  await screen.act("start-game", {});
  await answerAll(players);
  await eliminateAll(players);
  await Promise.all(players.map((player) => player.untilPhase("voting")));
  return { screen, code, players };
}

describe("a full house", { timeout: 120_000 }, () => {
  it("[L7] of 200 votes along, is counted to the vote, and the players' game is the same without it", async () => {
    const { screen, code, players } = await aVote();
    const crowd = await Promise.all(Array.from({ length: CROWD }, () => watch(code)));
    const [ann] = players;
    await Promise.all([screen, ann].map((client) => client?.until(() => client.state.audience === CROWD)));
    expect(await refusal(watch(code))).toMatch(/^AUDIENCE_FULL:/);
    expect(await listing(code)).toMatchObject({ players: 3, audience: false });

    const patches = ann?.frames.length;
    const ballot = [...screen.state.ballot];
    const choices = crowd.map((_, n) => ballot[Math.floor(n / 7) % ballot.length] ?? "");
    await Promise.all(crowd.map((member) => member.act("submit-audience-vote", { optionId: ballot[0] ?? "" })));
    const verdicts = await Promise.all(
      crowd.map((member, n) => member.act("submit-audience-vote", { optionId: choices[n] ?? "" })),
    );
    expect(verdicts.filter((verdict) => verdict !== null)).toEqual([]);
    expect(ann?.frames.length, "votes of the audience reach nobody").toBe(patches);
    expect(votesShown(screen, ballot)).toEqual(ballot.map(() => 0));

    await voteAll(players);
    await screen.untilPhase("results");
    const tally = ballot.map((id) => choices.filter((choice) => choice === id).length);
    expect(votesShown(screen, ballot)).toEqual(tally);
    expect([...screen.state.players.keys()]).toEqual(players.map(({ id }) => id));
    const total = (client: TestClient) => [...client.state.players.values()].map(({ award }) => award.total);
    await Promise.all(crowd.map((member) => member.untilPhase("results")));
    expect(crowd.filter((member) => total(member).join() !== total(screen).join())).toEqual([]);

    await screen.act("end-game", {});
    const record = await savedGame(server, screen.state.gameId);
    const saved = record.rounds[0]?.options ?? [];
    expect(ballot.map((id) => saved.find((option) => option.id === id)?.audienceVotes)).toEqual(tally);
    const overHttp = await (await fetch(`${server.url}/api/games/${record.id}`)).json();
    expect(overHttp).toEqual(record);
  });

  it("[L7] that comes and goes does not make a patch for everybody each time", async () => {
    const { screen, code, players } = await aRoom(server.url, ["Ann"]);
    const [ann] = players;
    const before = ann?.frames.length ?? 0;
    const startedAt = performance.now();
    const crowd = await Promise.all(Array.from({ length: CROWD }, () => watch(code)));
    await Promise.all(crowd.map((member) => member.room.leave()));
    await screen.until(() => screen.state.audience === 0);
    const quarters = Math.ceil((performance.now() - startedAt) / 250);
    expect((ann?.frames.length ?? 0) - before).toBeLessThanOrEqual(quarters);
    expect(quarters).toBeLessThan(CROWD);
  });
});

/** The audience's votes for each option, in the order of the ballot. */
function votesShown({ state }: TestClient, ballot: Iterable<string>): (number | undefined)[] {
  const votes = new Map([...state.options].map(({ id, audienceVotes }) => [id, audienceVotes]));
  return [...ballot].map((id) => votes.get(id));
}

describe("somebody in the audience", () => {
  it("[L6] [L7] may come at any time, without a name, and sees what everyone sees", async () => {
    const { screen, code, players } = await aVote();
    const member = await watch(code);
    expect(member.welcome).toMatchObject({ as: "audience", personId: expect.stringMatching(/^a\d+$/) });
    expect(member.state.toJSON()).toEqual({ ...screen.state.toJSON(), audience: expect.any(Number) });
    expect(member.state.players.size).toBe(3);
    expect(await listing(code)).toMatchObject({ status: "joinable", players: 3, audience: true });
    const optionId = member.state.ballot[0] ?? "";
    expect(await players[0]?.act("submit-audience-vote", { optionId })).toMatchObject({ code: "NOT_AUDIENCE" });
    expect(await member.act("submit-final-vote", { optionId })).toMatchObject({ code: "NOT_PLAYING" });
    expect(await member.act("submit-audience-vote", { optionId: "zz" })).toMatchObject({ code: "UNKNOWN_OPTION" });
    expect(await member.act("end-game", {})).toMatchObject({ code: "NOT_HOST" });
  });

  it("[L5] [L7] comes back to the place and the vote, by the SDK's own means or with the seat token", async () => {
    const { screen, code } = await aVote();
    const member = await watch(code);
    const optionId = member.state.ballot[1] ?? "";
    expect(member.you).toMatchObject({ audienceVote: "", optionId: "" });
    expect(await member.act("submit-audience-vote", { optionId })).toBeNull();
    const back = new Promise<void>((resolve) => member.room.onReconnect(() => resolve()));
    await screen.until(() => screen.state.audience === 1);
    member.cut();
    await back;
    await member.until(() => member.you?.audienceVote === optionId);

    const again = await watch(code, { seatToken: member.welcome?.seatToken });
    expect(again.id).toBe(member.id);
    expect(again.you?.audienceVote).toBe(optionId);
    expect(await member.left).toBe(CLOSE_CODES.SEAT_TAKEN_OVER);
    await screen.until(() => screen.state.audience === 1);
  });

  it("[L6] [L7] takes a seat when one is free; who finds none is told of the audience", async () => {
    const { screen, code } = await aRoom(server.url, ["Ann", "Bob", "Cy", "Di", "Ed", "Flo", "Gus"]);
    const member = await watch(code, { device: "device-of-Hal" });
    const { seatToken } = member.welcome ?? {};
    await member.room.leave();
    const hal = await TestClient.join(server.url, code, { name: "Hal", device: "device-of-Hal", seatToken });
    expect(hal.welcome).toMatchObject({ as: "player", personId: expect.stringMatching(/^p/) });
    await screen.until(() => screen.state.audience === 0 && screen.state.players.size === 8);
    expect(await refusal(TestClient.join(server.url, code, { name: "Ida" }))).toMatch(/^ROOM_FULL:.*as audience/);
    expect(await listing(code)).toMatchObject({ status: "full", audience: true });
    await watch(code);
  });

  it("[L7] with a token of the audience asks for a seat like anybody new", async () => {
    const { code } = await aRoom(server.url, ["Ann"]);
    const member = await watch(code);
    const { seatToken } = member.welcome ?? {};
    const player = await TestClient.join(server.url, code, { name: "Bob", seatToken });
    expect(player.welcome).toMatchObject({ as: "player" });
  });

  it("[L8] is out for good when kicked", async () => {
    const { screen, code } = await aRoom(server.url, ["Ann"]);
    const member = await watch(code, { device: "device-of-Eve" });
    const { seatToken } = member.welcome ?? {};
    expect(await screen.act("kick-player", { playerId: member.id })).toBeNull();
    expect(await member.left).toBe(CLOSE_CODES.KICKED);
    expect(await refusal(watch(code, { device: "device-of-Eve" }))).toMatch(/^KICKED:/);
    expect(await refusal(watch(code, { seatToken }))).toMatch(/^KICKED:/);
    expect(await refusal(TestClient.join(server.url, code, { name: "Eve", seatToken }))).toMatch(/^KICKED:/);
  });

  it("[L7] is sent away when the host turns the audience off, and let in again when it is on", async () => {
    const { screen, code, players } = await aRoom(server.url, ["Ann"]);
    const member = await watch(code);
    await screen.act("update-settings", { settings: { audience: false } });
    expect(await member.left).toBe(CLOSE_CODES.AUDIENCE_OFF);
    expect(await refusal(watch(code))).toMatch(/^AUDIENCE_OFF:/);
    expect(await listing(code)).toMatchObject({ audience: false });
    await players[0]?.until(() => players[0]?.state.settings.audience === false && players[0].state.audience === 0);
    await screen.act("update-settings", { settings: { audience: true } });
    await watch(code);
  });

  it("[L3] [L7] does not open a room", async () => {
    expect(await refusal(TestClient.create(server.url, { as: "audience" }))).toMatch(/^BAD_MESSAGE:/);
  });

  it("[L7] does not hold up a game that is played to its end before its eyes", async () => {
    const { screen, code, players } = await aRoom(server.url, ["Ann", "Bob"]);
    const member = await watch(code);
    await screen.act("start-game", {});
    await playGame(screen, players);
    await member.untilPhase("final");
    expect(member.state.round).toBe(8);
  });
});
