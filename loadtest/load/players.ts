import { answerCalls } from "../bench/remote.ts";
import { playRoom, type RoomPlan } from "./playRoom.ts";
import { Tally, type Toll } from "./Tally.ts";

const calls = {
  /** Plays one game in each of so many rooms at the same time. */
  play: async ({ rooms, plan }: { rooms: number; plan: RoomPlan }): Promise<Toll> => {
    const tally = new Tally();
    const games = await Promise.allSettled(Array.from({ length: rooms }, () => playRoom(plan, tally)));
    return tally.toll(games.flatMap((game) => (game.status === "rejected" ? [String(game.reason)] : [])));
  },
};
export type PlayersCalls = typeof calls;

answerCalls(calls);
