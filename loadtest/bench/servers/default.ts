import { type Client, defineRoom, defineServer, Room } from "@colyseus/core";
import { WebSocketTransport } from "@colyseus/ws-transport";
import {
  AwardState,
  CountsState,
  GameState,
  OptionState,
  PlayerState,
  SettingsState,
} from "../../../src/protocol/state.ts";
import { ROOM_NAME } from "../../../src/protocol/version.ts";
import { portOf } from "../../ports.ts";
import type { Phase } from "../phases.ts";
import { type PlainEvent, PlainGame } from "./PlainGame.ts";
import type { Serve } from "./Variant.ts";

const PHASE_OF = {
  "submit-answer": "question",
  "submit-elimination-vote": "elimination",
  "submit-final-vote": "voting",
} as const;

/** A Colyseus room with Decoy's state as the manual shows it: nothing is set, nothing is overridden. */
class DefaultRoom extends Room<{ state: GameState }> {
  readonly #game = new PlainGame((event) => this.#show(event));
  readonly #numbers = new Map<string, number>();
  override state = new GameState();

  override onCreate(): void {
    this.state.settings = new SettingsState();
    this.state.phase = "lobby";
    this.onMessage("start-game", () => this.#game.start());
    for (const [type, phase] of Object.entries(PHASE_OF)) {
      this.onMessage(type, (client, { text, optionId }) => this.#act(client, phase, text ?? optionId));
    }
  }

  override onJoin(client: Client, { name }: { name: string }): void {
    const number = this.#numbers.size;
    this.#numbers.set(client.sessionId, number);
    const player = new PlayerState();
    player.id = idOf(number);
    player.name = name;
    player.icon = "umbrella";
    player.connected = true;
    player.acted = false;
    player.score = 0;
    player.award = new AwardState();
    player.counts = new CountsState();
    this.state.players.set(player.id, player);
  }

  #act(client: Client, phase: Phase, content: unknown): void {
    this.#game.act(this.#numbers.get(client.sessionId) ?? -1, phase, content);
  }

  #show(event: PlainEvent): void {
    const { state } = this;
    if (event.type === "acted") {
      const player = state.players.get(idOf(event.player));
      if (player !== undefined) player.acted = true;
      return;
    }
    state.phase = event.type;
    state.serverTime = Date.now();
    state.remainingMs = event.remainingMs;
    for (const player of state.players.values()) player.acted = false;
    if (event.type === "question") this.#showQuestion(event);
    else if (event.type === "elimination") this.#showOptions(event);
    else if (event.type === "voting") this.#showBallot(event);
    else this.#showResults(event);
  }

  #showQuestion({ round, text, category }: PlainEvent & { type: "question" }): void {
    const { state } = this;
    Object.assign(state, { round, questionText: text, category, explanation: "" });
    state.options.clear();
    state.ballot.clear();
  }

  #showOptions({ options }: PlainEvent & { type: "elimination" }): void {
    for (const { id, text } of options) {
      this.state.options.push(new OptionState().assign({ id, text, struckOut: false, eliminationVotes: 0, kind: "" }));
      this.state.ballot.push(id);
    }
  }

  #showBallot({ struckOut, eliminationVotes, ballot }: PlainEvent & { type: "voting" }): void {
    const { state } = this;
    for (const [index, option] of state.options.entries()) {
      option.struckOut = option.id === struckOut;
      option.eliminationVotes = eliminationVotes[index] ?? 0;
    }
    state.ballot.clear();
    state.ballot.push(...ballot);
  }

  #showResults({ options, scores, explanation }: PlainEvent & { type: "results" }): void {
    const { state } = this;
    state.explanation = explanation;
    state.ballot.clear();
    for (const [index, option] of state.options.entries()) {
      const result = options[index];
      if (result === undefined) continue;
      option.kind = result.kind;
      option.authors.push(...result.authors.map(idOf));
      option.eliminationVoters.push(...result.eliminationVoters.map(idOf));
      option.finalVoters.push(...result.finalVoters.map(idOf));
    }
    for (const [index, player] of [...state.players.values()].entries()) {
      const score = scores[index] ?? 0;
      player.award.assign({ votesReceivedPoints: score - player.score, total: score - player.score });
      player.score = score;
    }
  }
}

function idOf(number: number): string {
  return `p${number + 1}`;
}

export const serve: Serve = async () => {
  const transport = new WebSocketTransport();
  const server = defineServer({ rooms: { [ROOM_NAME]: defineRoom(DefaultRoom) }, transport, greet: false });
  await server.listen(0, "127.0.0.1");
  return { port: portOf(transport.server) };
};
