import { setTimeout as delay } from "node:timers/promises";
import { quantile } from "../../Stopwatch.ts";
import { ACTIONS_PER_ROUND, PLAYERS } from "../phases.ts";
import type { VariantName } from "../servers/Variant.ts";
import { type Latencies, latenciesOf } from "../statistics.ts";
import { DIALECTS } from "./dialects/Dialect.ts";
import { Party } from "./Party.ts";
import { randomFrom } from "./random.ts";
import { keep, scheduleOf } from "./schedule.ts";

/** How many parties gather at the same time. */
const GATHERING = 16;
/** How long something that must happen may take. */
const PATIENCE_MS = 60_000;
/** How long after the last action somebody may still see it. */
const LAST_LOOK_MS = 3_000;
/** Real pace: a party acts every 2.5 s, its players hardly ever at the same moment. */
const REAL_PACE = { intervalMs: 2_500, jitterMs: 1_000 };
/** What a server that limits people lets them do at once; more than that would measure refusals. */
const MOST_ACTIONS = 75 * PLAYERS;

export interface Seen {
  /** How many actions somebody has seen. */
  actions: number;
  /** How many nobody has seen. */
  unseen: number;
  latencies: Latencies;
  /** By how much the generator itself was late, p99. */
  lateMs: number;
}

/** All parties of one server. */
export class Crowd {
  readonly #parties: Party[] = [];
  readonly #newParty: () => Party;
  readonly #problems = new Map<string, number>();

  /** @param ports of the processes of one server; each party meets at the next */
  constructor(variant: VariantName, ports: readonly number[]) {
    const random = randomFrom(1);
    let met = 0;
    const onProblem = (reason: string) => void this.#problems.set(reason, (this.#problems.get(reason) ?? 0) + 1);
    this.#newParty = () => {
      const port = ports[met++ % ports.length] ?? 0;
      return new Party({ port, dialect: DIALECTS[variant], random, onProblem });
    };
  }

  /** What went wrong, and how often. */
  get problems(): Record<string, number> {
    return Object.fromEntries(this.#problems);
  }

  /** Full parties. */
  async gather(count: number): Promise<void> {
    const parties = Array.from({ length: count }, this.#newParty);
    const left = parties.values();
    const gatherSome = async () => {
      for (const party of left) for (let i = 0; i < PLAYERS; i++) await party.seat();
    };
    await Promise.all(Array.from({ length: GATHERING }, gatherSome));
    this.#parties.push(...parties);
  }

  /** Somebody opens a room, somebody else joins it, so many times a second; neither waits for those before. */
  async arrive(seconds: number, perSecond: number): Promise<{ create: Latencies; join: Latencies }> {
    const created: number[] = [];
    const joined: number[] = [];
    const arrivals: Promise<void>[] = [];
    const pace = { intervalMs: 1_000 / perSecond, jitterMs: 500 / perSecond };
    await keep(scheduleOf({ parties: 1, seconds, ...pace, seed: 1 }), (_, dueAt) => {
      const party = this.#newParty();
      this.#parties.push(party);
      const openAndJoin = async () => {
        await party.seat();
        const openAt = performance.now();
        created.push(openAt - dueAt);
        await party.seat();
        joined.push(performance.now() - openAt);
      };
      arrivals.push(openAndJoin());
    });
    await Promise.all(arrivals);
    return { create: latenciesOf(created), join: latenciesOf(joined) };
  }

  async start(): Promise<void> {
    for (const party of this.#parties) party.start();
    await until("all games have begun", () => this.#parties.find((party) => !party.isIn("question")));
  }

  /** Some play whole rounds; returns how many bytes a round takes to each player. Then everyone is somewhere in a round. */
  async playRounds(parties: number, rounds: number): Promise<number> {
    const some = this.#parties.slice(0, parties);
    const before = trafficOf(some).bytesRead;
    await this.#rush(some, () => rounds * ACTIONS_PER_ROUND);
    await until("all rounds are over", () => some.find((party) => !party.isIn("question")));
    const bytes = trafficOf(some).bytesRead - before;
    await this.#rush(this.#parties, (index) => (index * 7) % ACTIONS_PER_ROUND);
    return bytes / some.length / rounds / PLAYERS;
  }

  /** Everyone acts as people do, on time whatever the server does. */
  async pace(seconds: number, seed: number): Promise<Seen> {
    const latencies: number[] = [];
    const parties = this.#parties;
    for (const party of parties) party.onSeen = (ms) => latencies.push(ms);
    const schedule = scheduleOf({ parties: parties.length, seconds, ...REAL_PACE, seed });
    const lateMs = await keep(schedule, (index, dueAt) => parties[index]?.actAt(dueAt));
    await this.#lastLook();
    return {
      actions: latencies.length,
      unseen: schedule.length - latencies.length,
      latencies: latenciesOf(latencies),
      lateMs: quantile(lateMs, 0.99),
    };
  }

  /** Every party acts again as soon as somebody has seen what it did; returns the frames sent and received too. */
  async saturate(seconds: number): Promise<{ actions: number; frames: number }> {
    const before = trafficOf(this.#parties).frames;
    const end = performance.now() + seconds * 1_000;
    const isOver = () => performance.now() > end;
    const actions = await this.#rush(this.#parties, () => MOST_ACTIONS, isOver);
    return { actions, frames: trafficOf(this.#parties).frames - before };
  }

  close(): void {
    for (const party of this.#parties) party.close();
  }

  /** Resolves with how many actions were seen. */
  async #rush(parties: Party[], mostOf: (index: number) => number, isOver = () => false): Promise<number> {
    let seen = 0;
    for (const [index, party] of parties.entries()) {
      let left = mostOf(index);
      const next = () => left-- > 0 && !isOver() && party.actAt(performance.now());
      party.onSeen = () => {
        seen++;
        next();
      };
      next();
    }
    await until("everyone has acted", () => parties.find((party) => party.hasUnseen));
    return seen;
  }

  async #lastLook(): Promise<void> {
    const end = performance.now() + LAST_LOOK_MS;
    while (this.#parties.some((party) => party.hasUnseen) && performance.now() < end) await delay(10);
  }
}

function trafficOf(parties: readonly Party[]): { bytesRead: number; frames: number } {
  const traffics = parties.map(({ traffic }) => traffic);
  return {
    bytesRead: traffics.reduce((sum, { bytesRead }) => sum + bytesRead, 0),
    frames: traffics.reduce((sum, { frames }) => sum + frames, 0),
  };
}

/** @param exception finds a party for which it is not so yet */
async function until(what: string, exception: () => Party | undefined): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  for (let party = exception(); party !== undefined; party = exception()) {
    if (performance.now() > end) throw new Error(`it does not happen that ${what}: ${party.whereabouts}`);
    await delay(5);
  }
}
