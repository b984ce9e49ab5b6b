import type { Phase } from "../phases.ts";
import { type Dialect, type News, SHORTEST_NEWS } from "./dialects/Dialect.ts";
import { type Ear, Wire } from "./Wire.ts";

export interface PlayerOptions {
  port: number;
  path: string;
  dialect: Dialect;
  /** Told of every frame after the arrival. */
  onFrame: (frame: Buffer) => void;
  /** Told that the phase of this player has changed. */
  onPhase: () => void;
  onProblem: (reason: string) => void;
}

/** Whoever sits at one wire: knows which phase it is, and which option is the own. */
export class Player implements Ear {
  readonly wire: Wire;
  /** Resolves with the frame that says so. */
  readonly arrived: Promise<Buffer>;
  phase: Phase | null = null;
  ownOption = "";
  readonly #options: PlayerOptions;
  readonly #arrival = Promise.withResolvers<Buffer>();
  #hasArrived = false;

  constructor(options: PlayerOptions) {
    this.#options = options;
    this.arrived = this.#arrival.promise;
    this.wire = new Wire(options.port, options.path, this);
  }

  hear(frame: Buffer): void {
    if (this.#hasArrived) this.#listen(frame);
    else this.#arrive(frame);
  }

  cut(reason: string): void {
    if (this.#hasArrived) this.#options.onProblem(reason);
    else this.#arrival.reject(new Error(reason));
  }

  #listen(frame: Buffer): void {
    const { dialect, onFrame } = this.#options;
    if (frame.length >= SHORTEST_NEWS) this.#learn(dialect.newsIn(frame));
    else if (dialect.heartbeat?.asked.equals(frame)) this.wire.write(dialect.heartbeat.answer());
    onFrame(frame);
  }

  #arrive(frame: Buffer): void {
    const { reply, arrived } = this.#options.dialect.arrive(frame);
    if (reply !== null) this.wire.write(reply);
    if (!arrived) return;
    this.#hasArrived = true;
    this.#arrival.resolve(Buffer.from(frame));
  }

  #learn(news: News): void {
    if (news === null) return;
    if ("ownOption" in news) this.ownOption = news.ownOption;
    else if ("refusal" in news) this.#options.onProblem(`refused: ${news.refusal}`);
    else {
      this.phase = news.phase;
      this.#options.onPhase();
    }
  }
}
