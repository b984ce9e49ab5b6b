import type { ServerResponse } from "node:http";
import type { Limits } from "../net/limits.ts";
import { RateLimit } from "../net/RateLimit.ts";

const CREATES_ROOM = /^\/matchmake\/create\//;
const JOINS = /^\/matchmake\/(?:joinById|reconnect)\//;
const TRIES_CODE = /^\/(?:matchmake\/joinById|api\/rooms)\//;

/** Counts per address what costs something: requests, new rooms, joins, and codes that were only guessed. */
export class Quotas {
  readonly #requests: RateLimit;
  readonly #rooms: RateLimit;
  readonly #joins: RateLimit;
  readonly #wrongCodes: RateLimit;

  constructor({ perAddress }: Limits) {
    this.#requests = new RateLimit(perAddress.requests);
    this.#rooms = new RateLimit(perAddress.rooms);
    this.#joins = new RateLimit(perAddress.joins);
    this.#wrongCodes = new RateLimit(perAddress.wrongCodes);
  }

  /** How many milliseconds to wait; 0: go ahead. */
  async take(address: string, path: string): Promise<number> {
    const waits = [this.#requests.take(address)];
    if (CREATES_ROOM.test(path)) waits.push(this.#rooms.take(address));
    if (JOINS.test(path)) waits.push(this.#joins.take(address));
    if (TRIES_CODE.test(path)) waits.push(this.#wrongCodes.wait(address));
    return Math.max(...(await Promise.all(waits)));
  }

  /** Whether the code led to a room shows in the answer only. */
  watch(address: string, path: string, response: ServerResponse): void {
    if (!TRIES_CODE.test(path)) return;
    response.once("finish", () => {
      if (isRefusal(response.statusCode)) void this.#wrongCodes.take(address);
    });
  }
}

/** 522 is what Colyseus answers for a room that does not exist. */
function isRefusal(status: number): boolean {
  return (status >= 400 && status < 500) || status === 522;
}
