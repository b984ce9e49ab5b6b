import type { Game, Phase, PhaseName, PhaseOf, Question } from "./game.ts";
import type { Icon } from "./icons.ts";
import type { RuleCode } from "./RuleError.ts";
import type { ReportReason } from "./reports.ts";
import type { QuestionTimeFactor } from "./ruleset.ts";
import type { Settings } from "./settings.ts";

type Nothing = Record<never, never>;

/** Text from a person, with the judgement of the room's word filter: filters change with the years, journals do not. */
interface Judged {
  rude: boolean;
}

/** Everything that can be done to a game, with what has to be said for it. */
export interface Moves {
  /** The clock: whatever is due happens. */
  tick: Nothing;
  /** The process of the room has ended, and another goes on; for `lostMs` milliseconds nobody could act. */
  rescue: { lostMs: number };

  "take-seat": { name: string; icon: Icon | null; device: string | null } & Judged;
  "add-screen": Nothing;
  "join-audience": { device: string | null };
  connect: Nothing;
  disconnect: Nothing;
  leave: Nothing;

  "update-profile": { name: string; icon: Icon } & Judged;
  "set-question-time": { playerId: string; factor: QuestionTimeFactor };
  "update-settings": Settings;
  /** One question a round; drawn beforehand, because drawing is not the business of the rules. */
  "start-game": { gameId: string; questions: Question[] };

  "submit-answer": { text: string } & Judged;
  "save-draft": { text: string } & Judged;
  "submit-elimination-vote": { optionId: string };
  "submit-final-vote": { optionId: string };
  "submit-audience-vote": { optionId: string };

  "request-next-round": Nothing;
  "pause-game": Nothing;
  "resume-game": Nothing;
  "extend-phase": Nothing;
  "skip-question": { replacement: Question };
  "end-game": Nothing;
  "play-again": Nothing;
  "report-question": { reason: ReportReason };
  "kick-player": { playerId: string };
  "hand-over-host": { playerId: string };
  "lock-room": { locked: boolean };
  "hide-code": { hidden: boolean };
}

export type MoveName = keyof Moves;

/** One line of a journal: who did what when. */
export interface Entry<M extends MoveName = MoveName> {
  /** Server time, epoch milliseconds. */
  at: number;
  /** Seat, screen or audience id; empty for the clock. */
  by: string;
  move: M;
  input: Moves[M];
  /** The client's id for the action; empty if the server made it. */
  actionId: string;
}

/** An entry of any kind, with move and input bound together. */
export type AnyEntry = { [M in MoveName]: Entry<M> }[MoveName];

/** What a move leads to besides the changed game. */
interface Outcome {
  /** The phase that begins with this move. */
  enter?: Phase;
  /** Q3: refused, and yet it counts; everything else that is refused throws a RuleError. */
  refused?: RuleCode;
}

/** Checks everything and throws a RuleError, or changes the game. Never both. */
export type Act<M extends MoveName, P extends Phase = Phase> = (
  game: Game,
  phase: P,
  entry: Entry<M>,
) => Outcome | undefined;

export type Acts<P extends Phase = Phase> = { readonly [M in MoveName]?: Act<M, P> };

/** A phase: what may be done in it, whom it waits for, what follows. */
export interface PhaseRules<N extends PhaseName> {
  moves: Acts<PhaseOf<N>>;
  /** Whether a player has done what the phase waits for; absent where only time or the host ends it. */
  hasActed?: (phase: PhaseOf<N>, seatId: string) => boolean;
  /** Ends this phase and returns the one that follows. Points are given here and nowhere else. */
  next?: (game: Game, phase: PhaseOf<N>, now: number) => Phase;
}
