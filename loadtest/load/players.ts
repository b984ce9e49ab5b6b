import { answerCalls } from "../bench/remote.ts";
import { openRoom, playGame, type RoomPlan } from "./playRoom.ts";
import { Tally, type Toll } from "./Tally.ts";

/** People do not come through the door all at once. */
const ROOMS_OPENING = 4;

const calls = {
  /** Plays one game in each of so many rooms; each begins as soon as its room is full. */
  play: async ({ rooms, plan }: { rooms: number; plan: RoomPlan }): Promise<Toll> => {
    const tally = new Tally();
    const failures: string[] = [];
    const games: Promise<void>[] = [];
    let left = rooms;
    const fail = (reason: unknown) => void failures.push(String(reason));
    const openSome = async () => {
      while (left-- > 0) {
        const screen = await openRoom(plan, tally).catch(fail);
        if (screen !== undefined) games.push(playGame(screen, plan, tally).catch(fail));
      }
    };
    await Promise.all(Array.from({ length: ROOMS_OPENING }, openSome));
    await Promise.all(games);
    return tally.toll(failures);
  },
};
export type PlayersCalls = typeof calls;

answerCalls(calls);
