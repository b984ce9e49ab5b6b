import type { ActionName } from "../../../../src/protocol/actions.ts";
import type { YouMessage } from "../../../../src/protocol/messages.ts";
import type { GameState } from "../../../../src/protocol/state.ts";

const NOTHING: YouMessage = {
  decoy: "",
  draft: "",
  optionId: "",
  eliminationVote: "",
  finalVote: "",
  remainingMs: -1,
  serverTime: 0,
  audienceVote: "",
};

/** What only this person knows of the round: what the server told, and what it has accepted since. */
export class OwnView {
  #you = NOTHING;
  #turn: string | null = null;

  get you(): YouMessage {
    return this.#you;
  }

  /** Whether the server has told it at least once. */
  get isKnown(): boolean {
    return this.#you !== NOTHING;
  }

  told(you: YouMessage): void {
    this.#you = you;
  }

  accepted(type: ActionName, message: object): void {
    const said = message as { text?: string; optionId?: string };
    if (type === "submit-answer") this.#you = { ...this.#you, decoy: said.text ?? "" };
    if (type === "submit-elimination-vote") this.#you = { ...this.#you, eliminationVote: said.optionId ?? "" };
    if (type === "submit-audience-vote") this.#you = { ...this.#you, audienceVote: said.optionId ?? "" };
    if (type === "submit-final-vote") this.#you = { ...this.#you, finalVote: said.optionId ?? "" };
  }

  /** With a new question everything own is past, unless it was told since: message and state come in either order. */
  stateChanged({ gameId, round, phase, questionText, serverTime }: GameState): void {
    const turn = phase === "question" ? `${gameId} ${round} ${questionText}` : this.#turn;
    if (turn !== this.#turn && this.#you.serverTime < serverTime) this.#you = NOTHING;
    this.#turn = turn;
  }
}
