import { Writable } from "node:stream";
import { matchMaker } from "@colyseus/core";
import { pino } from "pino";
import { beforeAll, describe, expect, it } from "vitest";
import type { GameRecord } from "../../src/game/record.ts";
import { aRoom, TestClient } from "../support/aPlayer.ts";
import { aServer, PROMPT_RULES, type TestServer } from "../support/aServer.ts";
import { decoyOf, playGame, savedGame, voteAlong } from "../support/play.ts";

const ADMIN_PASSWORD = "a password for tests";

let server: TestServer;
const logged: string[] = [];
const log = pino(
  { level: "info" },
  new Writable({
    write(line, _encoding, done) {
      logged.push(String(line));
      done();
    },
  }),
);

beforeAll(async () => {
  server = await aServer({ adminPassword: ADMIN_PASSWORD }, [PROMPT_RULES], log);
});

/** The number of the first frame of each phase that a client has seen, by `round phase`. */
class FrameMarks {
  readonly #client: TestClient;
  readonly #marks = new Map<string, number>();

  constructor(client: TestClient) {
    this.#client = client;
    client.room.onStateChange(() => {
      const key = `${client.state.round} ${client.state.phase}`;
      if (!this.#marks.has(key)) this.#marks.set(key, client.frames.length - 1);
    });
  }

  /** Everything received from the beginning of one phase to the beginning of another, as Latin-1 so that no byte is lost. */
  between(round: number, from: string, to: string): string {
    const frames = this.#client.frames.slice(this.#marks.get(`${round} ${from}`), this.#marks.get(`${round} ${to}`));
    return Buffer.concat(frames).toString("latin1");
  }
}

function bytes(text: string): string {
  return Buffer.from(text).toString("latin1");
}

function found(received: string, secrets: readonly string[]): string[] {
  return secrets.filter((secret) => received.includes(bytes(secret)));
}

/** What no client may have received before a moment, by what it would betray. */
function secretsBefore(phase: "elimination" | "results", record: GameRecord, round: number, others: TestClient[]) {
  const { question } = record.rounds[round - 1] ?? { question: null };
  if (question === null) throw new Error(`no round ${round}`);
  const always = [question.explanation, ...others.map((other) => decoyOf(other, round))];
  return phase === "results" ? always : [...always, question.truth, question.robot];
}

describe("[X1] what travels", () => {
  it("[X1] to players, screens and the audience tells no truth, robot, author or explanation early, in any byte", async () => {
    const { screen, code, players } = await aRoom(server.url, ["Ann", "Bob", "Cy"]);
    const member = await TestClient.join(server.url, code, { as: "audience" });
    voteAlong(member);
    const marks = new Map([screen, ...players, member].map((client) => [client, new FrameMarks(client)]));
    await screen.act("start-game", {});
    await playGame(screen, players);
    const record = await savedGame(server, screen.state.gameId);
    const voted = record.rounds.flatMap(({ options }) => options.filter(({ audienceVotes }) => audienceVotes === 1));
    expect(voted.length, "the member's votes were among what must not show").toBeGreaterThan(0);
    for (const [client, mark] of marks) {
      const others = players.filter((player) => player !== client);
      for (let round = 1; round <= 8; round++) {
        const typing = mark.between(round, "question", "elimination");
        const voting = mark.between(round, "question", "results");
        const told = mark.between(round, "results", round === 8 ? "final" : "nothing");
        expect(found(typing, secretsBefore("elimination", record, round, others))).toEqual([]);
        expect(found(voting, secretsBefore("results", record, round, others))).toEqual([]);
        expect(told).toContain(bytes(record.rounds[round - 1]?.question.explanation ?? "?"));
      }
    }
  });

  it("[X1] over HTTP, in the listing and in the log tells nothing of a running game", async () => {
    const { screen, code, players } = await aRoom(server.url, ["Ann", "Bob"]);
    await screen.act("start-game", {});
    const [ann] = players;
    await ann?.untilPhase("question", 1);
    await ann?.act("submit-answer", { text: "a very own decoy" });
    const { gameId } = screen.state;
    const room = await (await fetch(`${server.url}/api/rooms/${code}`)).text();
    const game = await fetch(`${server.url}/api/games/${gameId}`);
    const listing = JSON.stringify(await matchMaker.query({ roomId: code }));
    expect(game.status).toBe(404);
    for (const text of [room, await game.text(), listing, logged.join("")]) {
      expect(text).not.toContain("very own decoy");
      expect(text).not.toContain("device-of-");
      expect(text).not.toMatch(/"(?:truth|robot|explanation|seatToken|decoys|kind)"/);
    }
  });
});
