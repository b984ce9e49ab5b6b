import { RedisPresence } from "@colyseus/redis-presence";
import type { Redis } from "ioredis";

/** What Colyseus' processes answer each other with when a call has failed. */
const IPC_ERROR = 1;

/**
 * The presence of Redis, which notices when a room or process is called that nobody is there for, and says so at once.
 * Otherwise whoever wants to come back to a room whose process has just died would wait four seconds for each answer.
 */
export class AttentivePresence extends RedisPresence {
  readonly #client: Redis;

  constructor(client: Redis) {
    super(client);
    this.#client = client;
  }

  override async publish(topic: string, data: unknown): Promise<void> {
    const listeners = await this.#client.publish(topic, JSON.stringify(data ?? false));
    if (listeners > 0 || !isCall(topic) || !Array.isArray(data)) return;
    const [, requestId] = data;
    await this.#client.publish(`ipc:${requestId}`, JSON.stringify([IPC_ERROR, "nobody is there"]));
  }
}

/** Calls go to the channel of a room (`$BCDF`) or of a process (`p:…`). */
function isCall(topic: string): boolean {
  return topic.startsWith("$") || topic.startsWith("p:");
}
