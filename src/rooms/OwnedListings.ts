import { type IRoomCache, matchMaker } from "@colyseus/core";
import { RedisDriver } from "@colyseus/redis-driver";
import type { Redis } from "ioredis";

/** The hash in which the driver keeps the listings: room id → JSON. */
const LISTINGS = "roomcaches";

/** KEYS listings; ARGV room id, process id, listing or "" to remove it → 1, or 0 if another process has the room */
const WRITE_OWN = `
  local held = redis.call('HGET', KEYS[1], ARGV[1])
  if held and cjson.decode(held).processId ~= ARGV[2] then return 0 end
  if ARGV[3] == '' then return redis.call('HDEL', KEYS[1], ARGV[1]) end
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
  return 1`;

/**
 * The driver of Redis, in which a listing belongs to the process that has the room: what is left of a room elsewhere
 * can neither overwrite nor remove it.
 */
export class OwnedListings extends RedisDriver {
  readonly #client: Redis;
  /** Rooms of other processes that are about to be opened here. */
  readonly #takenOver = new Set<string>();

  constructor(client: Redis) {
    super(client);
    this.#client = client;
  }

  /** Of two processes that record one room id only the first succeeds: core asks for that, the driver does not offer it. */
  async insert(room: IRoomCache): Promise<boolean> {
    if (this.#takenOver.delete(room.roomId)) {
      await this.#client.hset(LISTINGS, room.roomId, JSON.stringify(room));
      return true;
    }
    return (await this.#client.hsetnx(LISTINGS, room.roomId, JSON.stringify(room))) === 1;
  }

  override async update(room: IRoomCache, { $set, $inc }: Parameters<RedisDriver["update"]>[1]): Promise<boolean> {
    Object.assign(room, $set);
    for (const [field, by] of Object.entries($inc ?? {}))
      Object.assign(room, { [field]: Number(Reflect.get(room, field)) + by });
    return this.persist(room);
  }

  override async persist(room: IRoomCache): Promise<boolean> {
    if (!room.roomId) return false;
    return this.#writeOwn(room.roomId, room.processId, JSON.stringify(room));
  }

  override remove(roomId: string): Promise<boolean> {
    return this.#writeOwn(roomId, matchMaker.processId, "");
  }

  /** This process has the room now, whoever lists it: to be called before it is opened here. */
  takeOver(roomId: string): void {
    this.#takenOver.add(roomId);
  }

  async #writeOwn(roomId: string, processId: string, listing: string): Promise<boolean> {
    return (await this.#client.eval(WRITE_OWN, 1, LISTINGS, roomId, processId, listing)) === 1;
  }
}
