import { parseArgs } from "node:util";
import { Client } from "@colyseus/sdk";
import type { RefusedMessage } from "../src/protocol/messages.ts";
import type { GameState } from "../src/protocol/state.ts";
import { PROTOCOL_VERSION, ROOM_NAME } from "../src/protocol/version.ts";
import { Bot } from "./Bot.ts";
import { botName } from "./names.ts";
import { quantile, Stopwatch } from "./Stopwatch.ts";

const USAGE = `npm run loadtest -- [--server http://localhost:2567] [--rooms 10] [--players 4] [--audience 0] [--think 200]
Plays whole games in rooms of bots against a running server on this machine and prints how long it takes
until another player sees an action. --think is the longest time before a bot acts, in milliseconds;
--audience is how many watch each room and vote along, 200 at most.`;

const { values } = parseArgs({
  options: {
    server: { type: "string", default: "http://localhost:2567" },
    rooms: { type: "string", default: "10" },
    players: { type: "string", default: "4" },
    audience: { type: "string", default: "0" },
    think: { type: "string", default: "200" },
    help: { type: "boolean", default: false },
  },
});
const [rooms, players, think] = [values.rooms, values.players, values.think].map(Number);
const audience = Number(values.audience);
const isLocal = ["localhost", "127.0.0.1", "[::1]"].includes(new URL(values.server).hostname);
if (
  values.help ||
  !isLocal ||
  !(rooms && rooms > 0) ||
  !(players && players >= 2 && players <= 8) ||
  !(think && think > 0) ||
  !(audience >= 0 && audience <= 200)
) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(values.help ? 0 : 2);
}

const stopwatch = new Stopwatch();
let votesAlong = 0;
/** The audience's votes by round of a room. */
const tallies = new Map<string, number>();
const startedAt = performance.now();
const games = await Promise.allSettled(Array.from({ length: rooms }, () => playRoom(values.server, players, think)));
const failed = games.flatMap((game) => (game.status === "rejected" ? [String(game.reason)] : []));
for (const reason of new Set(failed)) process.stderr.write(`${reason}\n`);

const { latenciesMs } = stopwatch;
const votesCounted = [...tallies.values()].reduce((sum, votes) => sum + votes, 0);
const ms = (share: number) => `${quantile(latenciesMs, share).toFixed(1)} ms`;
process.stdout.write(
  [
    `rooms      ${rooms} of ${players} players and ${audience} who watch, ${failed.length} failed, ${((performance.now() - startedAt) / 1_000).toFixed(1)} s`,
    `actions    ${latenciesMs.length} seen by another player, ${stopwatch.open} never seen`,
    `audience   ${votesAlong} votes cast, ${votesCounted} counted`,
    `latency    p50 ${ms(0.5)}, p95 ${ms(0.95)}, p99 ${ms(0.99)}, longest ${ms(1)}`,
    "",
  ].join("\n"),
);
process.exit(failed.length === 0 ? 0 : 1);

/** Opens a room as a screen, fills it with bots and plays a game to its end. */
async function playRoom(server: string, count: number, thinkMs: number): Promise<void> {
  const screen = await new Client(server).create(ROOM_NAME, { protocol: PROTOCOL_VERSION, as: "screen" });
  for (const type of ["welcome", "accepted"]) screen.onMessage(type, () => undefined);
  for (let i = 0; i < count; i++) {
    await Bot.join(server, screen.roomId, {
      name: botName(i),
      thinkMs: [0, thinkMs],
      onAct: (bot) => bot.state !== null && stopwatch.start(turnOf(bot.state, bot.personId)),
    });
  }
  const watching = Array.from({ length: audience }, (_, i) =>
    Bot.join(server, screen.roomId, {
      name: botName(i),
      as: "audience",
      thinkMs: [0, thinkMs],
      onAct: () => {
        votesAlong += 1;
      },
    }),
  );
  await Promise.all(watching);
  const final = Promise.withResolvers<void>();
  screen.onMessage("refused", ({ type, code }: RefusedMessage) => final.reject(new Error(`${type}: ${code}`)));
  screen.onLeave((closeCode) => final.reject(new Error(`a screen was disconnected (${closeCode})`)));
  screen.onStateChange(() => {
    // Sound: the server's state is a GameState; the SDK builds its copy from the schema sent on joining.
    const state = screen.state as GameState;
    noteActions(state);
    if (state.phase === "results") {
      const votes = [...state.options].reduce((sum, { audienceVotes }) => sum + audienceVotes, 0);
      tallies.set(`${state.gameId} ${state.round}`, votes);
      screen.send("request-next-round", { id: `next ${state.round}` });
    }
    if (state.phase === "final") final.resolve();
  });
  screen.send("start-game", { id: "start" });
  await final.promise;
  screen.removeAllListeners();
  await screen.leave();
}

/** What the watch measures: one player's turn in one phase of one room. */
function turnOf({ code, gameId, round, phase }: GameState, playerId: string): string {
  return `${code} ${gameId} ${round} ${phase} ${playerId}`;
}

function noteActions(state: GameState): void {
  for (const { id, acted } of state.players.values()) if (acted) stopwatch.stop(turnOf(state, id));
}
