import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { Client, type Room } from "@colyseus/sdk";
import { startApp } from "../src/app.ts";
import type { GameRecord } from "../src/game/record.ts";
import { classic8, type Ruleset } from "../src/game/ruleset.ts";
import { createLog } from "../src/log.ts";
import type { GameState } from "../src/protocol/state.ts";
import { PROTOCOL_VERSION, ROOM_NAME } from "../src/protocol/version.ts";
import { Bot } from "./Bot.ts";
import { localConfig } from "./bench/servers/localConfig.ts";
import { Narrator } from "./Narrator.ts";
import { botName } from "./names.ts";

const PLAYERS = 5;
/** The classic rules with times for those who only watch. */
const RULESET: Ruleset = {
  ...classic8,
  id: "classic-8-demo@1",
  durations: { question: 8_000, elimination: 8_000, voting: 8_000, results: 400 },
  settleMs: 200,
};

const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const print = values.json ? () => undefined : (line: string) => void process.stdout.write(`${line}\n`);
const startedAt = Date.now();

const app = await startApp(localConfig({ logLevel: "warn", seatSecret: crypto.randomUUID() }), createLog("warn"), {
  rulesets: [RULESET],
});
const server = `http://127.0.0.1:${app.port}`;
print(`A server with a database in memory listens on ${server}.`);

const screen: Room = await new Client(server).create(ROOM_NAME, { protocol: PROTOCOL_VERSION, as: "screen" });
const narrator = new Narrator(print);
const over = new Promise<GameState>((resolve) => {
  screen.onStateChange(() => {
    // Sound: the server's state is a GameState; the SDK builds its copy from the schema sent on joining.
    const state = screen.state as GameState;
    narrator.tell(state);
    if (state.phase === "final") resolve(state);
  });
});
for (const type of ["welcome", "accepted", "refused"]) screen.onMessage(type, () => undefined);
print(`A TV has opened room ${screen.roomId}.`);
for (let i = 0; i < PLAYERS; i++) await Bot.join(server, screen.roomId, { name: botName(i), thinkMs: [50, 600] });
screen.send("start-game", { id: "start" });

const { gameId } = await over;
const savedGame = await savedGameOf(gameId);
const leaderboard = await read<{ rows: unknown[] }>(`/api/leaderboard?ruleset=${encodeURIComponent(RULESET.id)}`);
const standings = savedGame.seats.map(({ place, name, score }) => ({ place, name, score }));
print(`\nRead back from the database over HTTP (GET /api/games/${gameId}):`);
for (const { place, name, score } of standings)
  print(`  ${place}. ${name.padEnd(8)} ${String(score).padStart(4)} points`);
print(`The leaderboard of ${RULESET.id} has ${leaderboard.rows.length} entries.`);

await app.close();
if (values.json) {
  const { ruleset, rounds } = savedGame;
  const result = {
    gameId,
    ruleset: ruleset.id,
    rounds: rounds.length,
    players: standings.length,
    standings,
    savedGame,
    durationMs: Date.now() - startedAt,
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
process.exit(0);

/** Games are saved behind the players' backs: asks until this one is there. */
async function savedGameOf(id: string): Promise<GameRecord> {
  for (let tries = 0; tries < 100; tries++) {
    const game = await read<GameRecord>(`/api/games/${id}`).catch(() => null);
    if (game !== null) return game;
    await delay(100);
  }
  throw new Error(`game ${id} has not been saved`);
}

async function read<T>(path: string): Promise<T> {
  const response = await fetch(server + path);
  if (!response.ok) throw new Error(`GET ${path} answers ${response.status}`);
  // Sound: the caller names the type that this address answers with.
  return (await response.json()) as T;
}
