import { botName } from "../../names.ts";
import { ACTED_PHASES, ACTIONS_PER_ROUND, type ActedPhase, DECOYS, type Phase, PLAYERS } from "../phases.ts";
import type { Dialect } from "./dialects/Dialect.ts";
import { Player } from "./Player.ts";

export interface PartyOptions {
  port: number;
  dialect: Dialect;
  /** Numbers from 0 to 1. */
  random: () => number;
  onProblem: (reason: string) => void;
}

interface Move {
  phase: ActedPhase;
  mark: Buffer;
  /** The player, another one, at whose wire the clock stops. */
  watcher: number;
  dueAt: number;
}

/** A room of players who act one after the other: one action at a time is on its way. */
export class Party {
  readonly players: Player[] = [];
  /** Told how long an action took, from when it was due until another player's socket had read it; milliseconds. */
  onSeen: (latencyMs: number) => void = () => undefined;
  readonly #options: PartyOptions;
  #room: string | null = null;
  #marks: Buffer[] = [];
  #turn = 0;
  /** When the actions that have not been sent were due. */
  #due: number[] = [];
  #move: Move | null = null;
  #isOut = false;

  constructor(options: PartyOptions) {
    this.#options = options;
  }

  /** One more player joins; the first opens the room. */
  async seat(): Promise<void> {
    const { port, dialect } = this.#options;
    const index = this.players.length;
    const { room, path } = await dialect.reserve(port, this.#room, botName(index));
    this.#room = room;
    const player = new Player({
      ...this.#options,
      onProblem: (reason) => this.#giveUp(reason),
      path,
      onFrame: (frame) => this.#onFrame(index, frame),
      onPhase: () => this.#onPhase(index),
    });
    this.players.push(player);
    const lastFrame = await player.arrived;
    if (this.players.length === PLAYERS) this.#marks = dialect.marks(lastFrame);
  }

  start(): void {
    this.players[0]?.wire.write(this.#options.dialect.start());
  }

  /** The next in turn acts, as soon as the game lets them; the clock runs from `dueAt`. */
  actAt(dueAt: number): void {
    if (this.#isOut) return;
    this.#due.push(dueAt);
    this.#actIfPossible();
  }

  get hasUnseen(): boolean {
    return this.#move !== null || this.#due.length > 0;
  }

  /** A party that has given up is wherever one likes. */
  isIn(phase: Phase): boolean {
    return this.#isOut || this.players.every((player) => player.phase === phase);
  }

  /** For whoever wants to know why nothing happens. */
  get whereabouts(): string {
    return `turn ${this.#turn}, phases ${this.players.map(({ phase }) => phase).join(" ")}`;
  }

  /** Bytes and frames over all wires so far, both ways. */
  get traffic(): { bytesRead: number; frames: number } {
    let bytesRead = 0;
    let frames = 0;
    for (const { wire } of this.players) {
      bytesRead += wire.bytesRead;
      frames += wire.framesRead + wire.framesWritten;
    }
    return { bytesRead, frames };
  }

  close(): void {
    for (const { wire } of this.players) wire.close();
  }

  /** A game that has gone wrong is not played on: who is next would be anybody's guess. */
  #giveUp(reason: string): void {
    this.#isOut = true;
    this.#move = null;
    this.#due = [];
    this.#options.onProblem(reason);
  }

  #actIfPossible(): void {
    const actor = this.#turn % PLAYERS;
    const phase = ACTED_PHASES[Math.floor((this.#turn % ACTIONS_PER_ROUND) / PLAYERS)];
    const player = this.players[actor];
    const mark = this.#marks[actor];
    if (this.#move !== null || phase === undefined || mark === undefined || player?.phase !== phase) return;
    const dueAt = this.#due.shift();
    if (dueAt === undefined) return;
    const { dialect, random } = this.#options;
    const watcher = (actor + 1 + Math.floor(random() * (PLAYERS - 1))) % PLAYERS;
    this.#move = { phase, mark, watcher, dueAt };
    const id = `t${this.#turn++}`;
    player.wire.write(dialect.act({ id, phase, content: contentOf(phase, actor, player.ownOption) }));
  }

  #onFrame(index: number, frame: Buffer): void {
    const move = this.#move;
    if (move?.watcher === index && this.#options.dialect.shows(frame, move.mark)) this.#see(move);
  }

  /** A server that is late may say what followed from the last action together with it: then that is what is seen. */
  #onPhase(index: number): void {
    const move = this.#move;
    if (move?.watcher === index && move.phase !== this.players[index]?.phase) this.#see(move);
    this.#actIfPossible();
  }

  #see({ dueAt }: Move): void {
    this.#move = null;
    this.onSeen(performance.now() - dueAt);
    this.#actIfPossible();
  }
}

/** In a way that everyone knows what is struck out: all but its author vote for the first option, then for the second. */
function contentOf(phase: ActedPhase, actor: number, ownOption: string): string {
  if (phase === "question") return DECOYS[actor] ?? "";
  const [wanted, instead] = phase === "elimination" ? ["a", "b"] : ["b", "c"];
  return ownOption === wanted ? instead : wanted;
}
