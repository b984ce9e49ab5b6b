import type { ActionName } from "../../src/protocol/actions.ts";
import type { GameState } from "../../src/protocol/state.ts";
import type { Bot } from "../Bot.ts";
import type { Answer } from "../Seat.ts";
import { Stopwatch } from "../Stopwatch.ts";

/** What a process of players has lived through; plain data. */
export interface Toll {
  /** Why games did not come to their end. */
  failures: string[];
  latenciesMs: number[];
  /** Actions that no other player has seen. */
  unseen: number;
  /** How often the server refused with which code. */
  refusals: Record<string, number>;
  /** Connections that ended without anybody's wish. */
  drops: number;
  votesCast: number;
  votesCounted: number;
}

/** Looks over everybody's shoulder in some rooms. */
export class Tally {
  readonly #stopwatch = new Stopwatch();
  readonly #refusals = new Map<string, number>();
  /** The audience's votes by round of a room. */
  readonly #audienceVotes = new Map<string, number>();
  #drops = 0;
  #votesCast = 0;

  readonly onPlayerAct = ({ state, personId }: Bot, _action: ActionName): void => {
    if (state !== null) this.#stopwatch.start(turnOf(state, personId));
  };

  readonly onMemberAct = (): void => {
    this.#votesCast++;
  };

  readonly onAnswer = (_actionId: string, answer: Answer): void => {
    if (answer !== null) this.#refusals.set(answer.code, (this.#refusals.get(answer.code) ?? 0) + 1);
  };

  readonly onDrop = (): void => {
    this.#drops++;
  };

  /** Told of every change that a room's screen sees. */
  onState(state: GameState): void {
    for (const { id, acted } of state.players.values()) if (acted) this.#stopwatch.stop(turnOf(state, id));
    if (state.phase !== "results") return;
    const votes = [...state.options].reduce((sum, { audienceVotes }) => sum + audienceVotes, 0);
    this.#audienceVotes.set(`${state.code} ${state.gameId} ${state.round}`, votes);
  }

  toll(failures: string[]): Toll {
    return {
      failures,
      latenciesMs: this.#stopwatch.latenciesMs,
      unseen: this.#stopwatch.open,
      refusals: Object.fromEntries(this.#refusals),
      drops: this.#drops,
      votesCast: this.#votesCast,
      votesCounted: [...this.#audienceVotes.values()].reduce((sum, votes) => sum + votes, 0),
    };
  }
}

/** Everything that several processes have lived through. */
export function sumOf(tolls: readonly Toll[]): Toll {
  const refusals: Record<string, number> = {};
  for (const toll of tolls) {
    for (const [code, count] of Object.entries(toll.refusals)) refusals[code] = (refusals[code] ?? 0) + count;
  }
  const sum = (count: (toll: Toll) => number) => tolls.reduce((total, toll) => total + count(toll), 0);
  return {
    failures: tolls.flatMap(({ failures }) => failures),
    latenciesMs: tolls.flatMap(({ latenciesMs }) => latenciesMs),
    unseen: sum(({ unseen }) => unseen),
    refusals,
    drops: sum(({ drops }) => drops),
    votesCast: sum(({ votesCast }) => votesCast),
    votesCounted: sum(({ votesCounted }) => votesCounted),
  };
}

/** What the watch measures: one player's turn in one phase of one room. */
function turnOf({ code, gameId, round, phase }: GameState, playerId: string): string {
  return `${code} ${gameId} ${round} ${phase} ${playerId}`;
}
