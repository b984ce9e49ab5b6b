import { parseArgs } from "node:util";
import type { RoomPlan } from "./playRoom.ts";

export const USAGE = `npm run loadtest -- [--rooms 10] [--players 4] [--pace fast|real] [--think 200] [--audience 0]
                    [--server http://localhost:2567]
Plays whole games in rooms of bots and prints how long it takes until another player sees an action.
--pace      fast (the bots act within --think milliseconds) or real (as people do: 8 minutes a game)
--audience  how many watch each room and vote along, 200 at most
--server    a running server on this machine, started with RATE_LIMITS=off; left out, one is started for the test,
            and what it used is printed too`;

/** At 8 players three phases of this and the results make a minute: 0.4 actions a second in each room. */
const REAL = { thinkMs: [1_000, 16_500] as [number, number], resultsMs: 5_000 };

export interface LoadOptions {
  rooms: number;
  /** Null: start one. */
  server: string | null;
  plan: Omit<RoomPlan, "server">;
}

/** Null: the usage is to be shown. */
export function readLoadOptions(args: string[]): LoadOptions | null {
  const { values } = parseArgs({
    args,
    options: {
      server: { type: "string" },
      rooms: { type: "string", default: "10" },
      players: { type: "string", default: "4" },
      pace: { type: "string", default: "fast" },
      audience: { type: "string", default: "0" },
      think: { type: "string", default: "200" },
      help: { type: "boolean", default: false },
    },
  });
  const [rooms, players, think, audience] = [values.rooms, values.players, values.think, values.audience].map(Number);
  const isOk =
    isBetween(rooms, 1, Number.POSITIVE_INFINITY) &&
    isBetween(players, 2, 8) &&
    isBetween(think, 1, 60_000) &&
    isBetween(audience, 0, 200) &&
    ["fast", "real"].includes(values.pace);
  const { server = null } = values;
  if (values.help || !isOk || (server !== null && !isLocal(server))) return null;
  const pace = values.pace === "real" ? REAL : { thinkMs: [0, think] as [number, number], resultsMs: 0 };
  return { rooms, server, plan: { players, audience, ...pace } };
}

function isBetween(number: number | undefined, least: number, most: number): number is number {
  return number !== undefined && number >= least && number <= most;
}

function isLocal(server: string): boolean {
  return URL.canParse(server) && ["localhost", "127.0.0.1", "[::1]"].includes(new URL(server).hostname);
}
