import { LONGEST_LIFE_MS } from "./Journals.ts";
import type { ScriptedRedis, Written } from "./redisScripts.ts";
import { LostRoom, type Shelf } from "./Shelf.ts";

/** With some room for the clocks of several machines. */
const LIFE_MS = LONGEST_LIFE_MS + 60_000;

/** The member that has the rooms which were handed on. */
export const NOBODY = "-";

/** Which room, whose it is, and for the how manyeth time it has changed hands. */
export interface Holding {
  code: string;
  member: string;
  epoch: number;
  /** How many lines are kept already. */
  lines: number;
}

/** One room's journal in Redis, which takes nothing from a process that no longer has the room. */
export function redisShelf(redis: ScriptedRedis, { code, member, epoch, lines }: Holding): Shelf {
  const owner = `${epoch} ${member}`;
  const [journalKey, roomsKey] = [`journal:${code}`, `rooms:${member}`];
  let present = lines;
  const check = (written: Written): void => {
    if (written === "LOST") throw new LostRoom(`another process has room ${code}`);
    if (written === "GONE") throw new Error(`redis has lost lines of room ${code}`);
  };
  return {
    async append(more) {
      check(await redis.appendLines("owners", journalKey, code, owner, present, ...more));
      present += more.length;
    },
    async rewrite(all) {
      check(await redis.rewriteLines("owners", journalKey, roomsKey, code, epoch, member, LIFE_MS, ...all));
      present = all.length;
    },
    async remove() {
      check(await redis.removeLines("owners", journalKey, roomsKey, code, owner));
    },
    async release() {
      check(await redis.releaseRoom("owners", roomsKey, `rooms:${NOBODY}`, code, owner, `${epoch} ${NOBODY}`));
    },
  };
}
