import { randomBytes } from "node:crypto";
import type { Log } from "../log.ts";
import type { Answer } from "./answers.ts";
import type { ScriptedRedis } from "./redisScripts.ts";

/** How long a process counts as alive after its last sign of life, if nothing else is known. */
const LEASE_MS = 3_000;
const BEAT_MS = 1_000;
/** After which it is asked whether it is still there. */
const LATE_MS = 1_500;

export interface MembershipOptions {
  redis: ScriptedRedis;
  /** `host:port` under which the other processes reach this one. */
  address: string;
  /** What the process at an address says of itself: one that is merely cut off from Redis keeps its rooms. */
  answerOf: (address: string, member: string) => Promise<Answer>;
  log: Log;
}

/** Which processes share this Redis, and which of them are dead. */
export class Membership {
  /** This process, in this life: `<host:port>/<random>`. */
  readonly member: string;
  /** Called when this process has been away from Redis for so long that others may have taken its rooms. */
  onReturn: () => Promise<void> = async () => {};
  readonly #redis: ScriptedRedis;
  readonly #address: string;
  readonly #answerOf: MembershipOptions["answerOf"];
  readonly #log: Log;
  #timer: NodeJS.Timeout | undefined;
  /** Monotonic; since when beats have come without a gap, and the last. */
  #steadySince = Number.POSITIVE_INFINITY;
  #lastBeat = Number.NEGATIVE_INFINITY;
  #living = 1;
  readonly #cutOff = new Set<string>();

  constructor({ redis, address, answerOf, log }: MembershipOptions) {
    this.#redis = redis;
    this.#address = address;
    this.#answerOf = answerOf;
    this.#log = log;
    this.member = `${address}/${randomBytes(6).toString("hex")}`;
  }

  /** How many processes lived, this one included, when it was last asked who is missing. */
  get living(): number {
    return this.#living;
  }

  async start(): Promise<void> {
    await this.#beat();
    this.#timer = setInterval(() => void this.#beat(), BEAT_MS);
  }

  /** Says goodbye: nobody has to find out. If rooms are left all the same, somebody has to. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#redis.depart("beats", `rooms:${this.member}`, this.member).catch(() => undefined);
  }

  /**
   * The members whose rooms wait for somebody: `former` ones were this very process in an earlier life, nobody else is
   * as near. After an outage of Redis nobody has given a sign of life for a while: only a process that has seen the
   * others have their chance may call anyone dead.
   */
  async missing(): Promise<{ former: string[]; dead: string[] }> {
    const [late, silent, known] = await this.#redis.silence("beats", LATE_MS, LEASE_MS);
    this.#living = Math.max(1, known.length - late.length);
    const isSteady = performance.now() - this.#steadySince >= LEASE_MS;
    const others = isSteady ? late.filter((member) => !this.#isFormerSelf(member)) : [];
    const areDead = await Promise.all(others.map((member) => this.#isDead(member, silent.includes(member))));
    return {
      former: known.filter((member) => this.#isFormerSelf(member)),
      dead: others.filter((_, i) => areDead[i]),
    };
  }

  /** Two processes cannot have one address: this one has taken the other's place. */
  #isFormerSelf(member: string): boolean {
    return member !== this.member && addressOf(member) === this.#address;
  }

  async #isDead(member: string, hasLeaseRunOut: boolean): Promise<boolean> {
    const answer = await this.#answerOf(addressOf(member), member);
    if (answer !== "here") this.#cutOff.delete(member);
    else if (hasLeaseRunOut) this.#noteCutOff(member);
    return answer === "gone" || (answer === "silence" && hasLeaseRunOut);
  }

  #noteCutOff(member: string): void {
    if (!this.#cutOff.has(member)) this.#log.warn({ member }, "a process is alive but cut off from redis");
    this.#cutOff.add(member);
  }

  async #beat(): Promise<void> {
    try {
      const isNew = (await this.#redis.beat("beats", this.member)) === 1;
      const at = performance.now();
      if (isNew || at - this.#lastBeat > LEASE_MS) {
        this.#steadySince = at;
        await this.onReturn();
      }
      this.#lastBeat = at;
    } catch (err) {
      this.#log.warn({ err }, "no sign of life could be given");
    }
  }
}

function addressOf(member: string): string {
  return member.slice(0, member.lastIndexOf("/"));
}
