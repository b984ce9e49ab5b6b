import type { Redis } from "ioredis";

/** By the clock of Redis, epoch milliseconds. */
const NOW = `
      local time = redis.call('TIME')
      local now = time[1] * 1000 + math.floor(time[2] / 1000)`;

/**
 * What must happen in Redis as one. Keys, without their prefix:
 *
 * - `owners`: hash, room code → `<epoch> <member>`; the member is the process that has the room
 * - `beats`: sorted set, member → its last sign of life, epoch milliseconds by the clock of Redis
 * - `rooms:<member>`: set, the codes of the rooms that the member has; `rooms:-`, of those that were handed on
 * - `journal:<code>`: list, the lines of the room's journal
 *
 * A room that has moved on has a higher epoch: what its former owner still wants to write is refused (fencing).
 */
const SCRIPTS = {
  /** KEYS owners journal; ARGV code owner present lines… → OK, LOST or GONE (others lines are there than the caller thinks) */
  appendLines: {
    numberOfKeys: 2,
    lua: `
      local owner = redis.call('HGET', KEYS[1], ARGV[1])
      if not owner then return 'GONE' end
      if owner ~= ARGV[2] then return 'LOST' end
      if redis.call('LLEN', KEYS[2]) ~= tonumber(ARGV[3]) then return 'GONE' end
      for i = 4, #ARGV do redis.call('RPUSH', KEYS[2], ARGV[i]) end
      return 'OK'`,
  },
  /** KEYS owners journal rooms:<member>; ARGV code epoch member lifeMs lines… → OK or LOST */
  rewriteLines: {
    numberOfKeys: 3,
    lua: `
      local owner = redis.call('HGET', KEYS[1], ARGV[1])
      local mine = ARGV[2] .. ' ' .. ARGV[3]
      if owner and owner ~= mine and tonumber(string.match(owner, '^%d+')) >= tonumber(ARGV[2]) then return 'LOST' end
      redis.call('HSET', KEYS[1], ARGV[1], mine)
      redis.call('SADD', KEYS[3], ARGV[1])
      redis.call('DEL', KEYS[2])
      for i = 5, #ARGV do redis.call('RPUSH', KEYS[2], ARGV[i]) end
      redis.call('PEXPIRE', KEYS[2], ARGV[4])
      return 'OK'`,
  },
  /** KEYS owners journal rooms:<member>; ARGV code owner → OK or LOST */
  removeLines: {
    numberOfKeys: 3,
    lua: `
      if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then return 'LOST' end
      redis.call('HDEL', KEYS[1], ARGV[1])
      redis.call('SREM', KEYS[3], ARGV[1])
      redis.call('DEL', KEYS[2])
      return 'OK'`,
  },
  /** KEYS owners rooms:<member> rooms:-; ARGV code owner freed → OK or LOST; the room is nobody's, under the same epoch */
  releaseRoom: {
    numberOfKeys: 3,
    lua: `
      if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then return 'LOST' end
      redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
      redis.call('SREM', KEYS[2], ARGV[1])
      redis.call('SADD', KEYS[3], ARGV[1])
      return 'OK'`,
  },
  /** KEYS beats; ARGV member → 1 if the member was not known */
  beat: {
    numberOfKeys: 1,
    lua: `
      ${NOW}
      return redis.call('ZADD', KEYS[1], now, ARGV[1])`,
  },
  /** KEYS beats rooms:<member>; ARGV member → 1 if the member is forgotten, 0 if it still has rooms */
  depart: {
    numberOfKeys: 2,
    lua: `
      if redis.call('SCARD', KEYS[2]) > 0 then return 0 end
      return redis.call('ZREM', KEYS[1], ARGV[1])`,
  },
  /** KEYS beats; ARGV lateMs leaseMs → the members that have been silent for longer than each, and all */
  silence: {
    numberOfKeys: 1,
    lua: `
      ${NOW}
      local late = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', now - ARGV[1])
      local silent = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', now - ARGV[2])
      return { late, silent, redis.call('ZRANGE', KEYS[1], 0, -1) }`,
  },
  /**
   * Takes rooms of a member that is dead.
   * KEYS owners beats rooms:<dead> rooms:<member>; ARGV dead member limit → lostMs, then code and new epoch in turn
   */
  takeRooms: {
    numberOfKeys: 4,
    lua: `
      ${NOW}
      local taken = { now - (tonumber(redis.call('ZSCORE', KEYS[2], ARGV[1])) or now) }
      for _, code in ipairs(redis.call('SPOP', KEYS[3], ARGV[3])) do
        local owner = redis.call('HGET', KEYS[1], code)
        local epoch, member = string.match(owner or '', '^(%d+) (.*)$')
        if member == ARGV[1] then
          redis.call('HSET', KEYS[1], code, (epoch + 1) .. ' ' .. ARGV[2])
          redis.call('SADD', KEYS[4], code)
          table.insert(taken, code)
          table.insert(taken, epoch + 1)
        end
      end
      if redis.call('SCARD', KEYS[3]) == 0 then redis.call('ZREM', KEYS[2], ARGV[1]) end
      return taken`,
  },
} as const;

export type Written = "OK" | "LOST" | "GONE";

/** A Redis client that knows the scripts above by name. */
export interface ScriptedRedis extends Redis {
  appendLines(
    ...args: [owners: string, journal: string, code: string, owner: string, present: number, ...lines: string[]]
  ): Promise<Written>;
  rewriteLines(
    ...args: [
      owners: string,
      journal: string,
      rooms: string,
      code: string,
      epoch: number,
      member: string,
      lifeMs: number,
      ...lines: string[],
    ]
  ): Promise<Written>;
  removeLines(owners: string, journal: string, rooms: string, code: string, owner: string): Promise<Written>;
  releaseRoom(
    owners: string,
    rooms: string,
    freed: string,
    code: string,
    owner: string,
    free: string,
  ): Promise<Written>;
  beat(beats: string, member: string): Promise<number>;
  depart(beats: string, rooms: string, member: string): Promise<number>;
  silence(beats: string, lateMs: number, leaseMs: number): Promise<[late: string[], silent: string[], all: string[]]>;
  takeRooms(
    owners: string,
    beats: string,
    roomsOfDead: string,
    rooms: string,
    dead: string,
    member: string,
    limit: number,
  ): Promise<(string | number)[]>;
}

export function withScripts(redis: Redis): ScriptedRedis {
  for (const [name, script] of Object.entries(SCRIPTS)) redis.defineCommand(name, script);
  // Sound: every method of ScriptedRedis was just defined.
  return redis as ScriptedRedis;
}
