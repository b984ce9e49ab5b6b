import type { Journal } from "../game/journal.ts";
import type { Log } from "../log.ts";
import type { Journals, Orphan } from "./Journals.ts";
import { isOutdated } from "./Journals.ts";
import { journalFrom } from "./lines.ts";
import type { Membership } from "./Membership.ts";
import type { ScriptedRedis } from "./redisScripts.ts";
import { NOBODY, redisShelf } from "./redisShelf.ts";
import { Story } from "./Story.ts";

/** How often it is looked for rooms that are left behind. */
const WATCH_MS = 100;

export interface RedisJournalsOptions {
  redis: ScriptedRedis;
  membership: Membership;
  log: Log;
}

/** Journals in a Redis that several processes share: whoever lives takes up the rooms of whoever does not. */
export class RedisJournals implements Journals {
  readonly #redis: ScriptedRedis;
  readonly #membership: Membership;
  readonly #log: Log;
  readonly #stories = new Map<string, Story>();
  /** Members whose rooms others had their chance to take. */
  #seenDead = new Set<string>();
  #watching: NodeJS.Timeout | undefined;
  /** What is being taken up. */
  #takingUp: Promise<void> = Promise.resolve();
  #retired = false;

  constructor({ redis, membership, log }: RedisJournalsOptions) {
    this.#redis = redis;
    this.#membership = membership;
    this.#log = log;
    membership.onReturn = () => this.#reconcile();
  }

  get member(): string {
    return this.#membership.member;
  }

  begin(journal: Journal, onLost: () => void): Story {
    return this.#story(journal, { epoch: 1, isKept: false }, onLost);
  }

  async watch(adopt: (orphan: Orphan) => Promise<void>): Promise<void> {
    await this.#membership.start();
    await this.#takeUp(adopt);
    const again = () => {
      this.#watching = setTimeout(async () => {
        this.#takingUp = this.#takeUp(adopt);
        await this.#takingUp;
        if (!this.#retired) again();
      }, WATCH_MS);
    };
    again();
  }

  retire(): Promise<void> {
    this.#retired = true;
    clearTimeout(this.#watching);
    return this.#takingUp;
  }

  async close(): Promise<void> {
    await this.retire();
    await this.#membership.stop();
    this.#redis.disconnect();
  }

  async #takeUp(adopt: (orphan: Orphan) => Promise<void>): Promise<void> {
    try {
      const { former, dead } = await this.#membership.missing();
      for (const member of former) await this.#takeUpRoomsOf(member, 1, adopt);
      for (const member of [NOBODY, ...dead]) {
        const share = this.#seenDead.has(member) ? 1 : 1 / this.#membership.living;
        await this.#takeUpRoomsOf(member, share, adopt);
      }
      this.#seenDead = new Set(dead);
    } catch (err) {
      this.#log.warn({ err }, "rooms that are left behind could not be looked for");
    }
  }

  /** @param share how many of them, 0 to 1: rooms are spread, at first each of the living takes only its fair share */
  async #takeUpRoomsOf(gone: string, share: number, adopt: (orphan: Orphan) => Promise<void>): Promise<void> {
    const { member } = this.#membership;
    const [from, to] = [`rooms:${gone}`, `rooms:${member}`];
    const count = await this.#redis.scard(from);
    if (count === 0 && gone === NOBODY) return;
    const limit = Math.ceil(count * share);
    const [lostMs, ...taken] = await this.#redis.takeRooms("owners", "beats", from, to, gone, member, limit);
    const rooms = Array.from({ length: taken.length / 2 }, (_, i) => taken.slice(2 * i, 2 * i + 2));
    await Promise.all(
      rooms.map(async ([code, epoch]) => {
        const orphan = await this.#read(String(code), Number(epoch), Number(lostMs));
        if (orphan !== null) await adopt(orphan);
      }),
    );
  }

  async #read(code: string, epoch: number, lostMs: number): Promise<Orphan | null> {
    try {
      const journal = journalFrom(await this.#redis.lrange(`journal:${code}`, 0, -1));
      if (isOutdated(journal, Date.now())) return null;
      return { journal, lostMs, goOn: (onLost) => this.#story(journal, { epoch, isKept: true }, onLost) };
    } catch (err) {
      this.#log.error({ err, room: code }, "the room's journal cannot be read");
      return null;
    }
  }

  #story(journal: Journal, { epoch, isKept }: { epoch: number; isKept: boolean }, onLost: () => void): Story {
    const { code } = journal.opening;
    const lines = journal.entries.length + 1;
    const shelf = redisShelf(this.#redis, { code, member: this.#membership.member, epoch, lines });
    const forget = () => this.#stories.delete(code);
    const story = new Story(journal, {
      shelf: {
        ...shelf,
        remove: () => {
          forget();
          return shelf.remove();
        },
        release: () => {
          forget();
          return shelf.release();
        },
      },
      log: this.#log,
      onLost: () => {
        forget();
        onLost();
      },
      isKept,
    });
    this.#stories.set(code, story);
    return story;
  }

  /** After an absence, of this process or of Redis: what others have is given up, what Redis has lost is written anew. */
  async #reconcile(): Promise<void> {
    const codes = [...this.#stories.keys()];
    if (codes.length === 0) return;
    const owners = await this.#redis.hmget("owners", ...codes);
    codes.forEach((code, i) => {
      const owner = owners[i] ?? null;
      const story = this.#stories.get(code);
      if (owner === null) story?.renew();
      else if (!owner.endsWith(` ${this.#membership.member}`)) story?.lose();
    });
  }
}
