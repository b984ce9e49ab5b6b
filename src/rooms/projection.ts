import type { ArraySchema } from "@colyseus/schema";
import { connectedAudience } from "../game/audience.ts";
import { countVotes } from "../game/ballot.ts";
import { isTimed, remainingMs } from "../game/clock.ts";
import type { Game, Option, Pause, Phase, Question, Round, ScoredOption, Seat } from "../game/game.ts";
import { hasActed } from "../game/machine.ts";
import type { AnyEntry, MoveName } from "../game/moves.ts";
import { isConnected } from "../game/people.ts";
import { isInRound, roundNumber, rulesetOf } from "../game/round.ts";
import { countsOf, standingsOf } from "../game/scoring.ts";
import { AwardState, CountsState, GameState, OptionState, PlayerState, SettingsState } from "../protocol/state.ts";

/** Moves after which, if the phase goes on, everything looks as before but for who has acted. They are most of all. */
const QUIET: ReadonlySet<MoveName> = new Set<MoveName>([
  "submit-answer",
  "save-draft",
  "submit-elimination-vote",
  "submit-final-vote",
  "submit-audience-vote",
  "report-question",
]);

/**
 * The one gate for secrets: writes into the synced state what everyone may see of a game, and nothing else writes there.
 * Assigning an equal value makes no delta, so the whole view can be written each time; what only the beginning of a phase
 * changes is written then.
 */
export class Projection {
  readonly state = new GameState();
  #clock = "";
  #phase: Phase | null = null;

  constructor() {
    this.state.settings = new SettingsState();
    this.state.serverTime = 0;
  }

  /** Shows what a move has brought about. Returns whether anything about the time has changed. */
  follow(game: Game, { move, by, at }: AnyEntry): boolean {
    if (game.phase !== this.#phase || !QUIET.has(move)) return this.write(game, at);
    const seat = game.seats.find(({ id }) => id === by);
    const player = this.state.players.get(by);
    if (seat !== undefined && player !== undefined) player.acted = hasActed(game, seat);
    return false;
  }

  /** Shows the whole game. Returns whether anything about the time has changed. */
  write(game: Game, now: number): boolean {
    const { state } = this;
    state.code = game.code;
    state.codeHidden = game.codeHidden;
    state.locked = game.locked;
    state.hostId = game.hostId ?? "";
    state.audience = connectedAudience(game).length;
    state.gameId = game.gameId ?? "";
    state.phase = game.phase.name;
    state.round = roundNumber(game);
    state.rounds = rulesetOf(game).rounds;
    const isNewPhase = game.phase !== this.#phase;
    this.#phase = game.phase;
    if (isNewPhase || game.phase.name === "lobby") this.#writeSettings(game);
    this.#writePlayers(game, isNewPhase);
    if (isNewPhase) {
      this.#writeQuestion(game);
      this.#writeOptions(viewOfOptions(game));
    }
    return this.#writeClock(game, now);
  }

  #writeSettings({ settings: { packs, categories, ...settings } }: Game): void {
    const state = this.state.settings;
    state.assign(settings);
    writeList(state.packs, packs);
    writeList(state.categories, categories);
  }

  /** P2: stamped only when something about the time has changed, so that every stamp is news. */
  #writeClock(game: Game, now: number): boolean {
    const { phase, pause } = game;
    const deadlineAt = isTimed(phase) ? phase.deadlineAt : null;
    const clock = JSON.stringify([phase.name, roundNumber(game), deadlineAt, pause]);
    if (clock === this.#clock) return false;
    this.#clock = clock;
    // Two changes within a millisecond are two changes to those who listen for it.
    this.state.serverTime = Math.max(now, this.state.serverTime + 1);
    this.state.remainingMs = remainingMs(game, deadlineAt, now) ?? -1;
    this.state.pausedBy = pauseReason(pause);
    return true;
  }

  #writePlayers(game: Game, isNewPhase: boolean): void {
    const { players } = this.state;
    const places = isNewPhase ? placesIn(game) : null;
    for (const seat of game.seats) {
      const known = players.get(seat.id);
      const player = known ?? aPlayer();
      if (known === undefined) players.set(seat.id, player);
      writePlayer(player, game, seat);
      if (places !== null || known === undefined) writePoints(player, game, seat, places?.get(seat.id) ?? 0);
    }
    if (players.size > game.seats.length) this.#removeGone(game);
  }

  #removeGone({ seats }: Game): void {
    const { players } = this.state;
    for (const id of [...players.keys()]) if (!seats.some((seat) => seat.id === id)) players.delete(id);
  }

  #writeQuestion(game: Game): void {
    const { state } = this;
    const question = questionOf(game);
    state.questionText = question?.text ?? "";
    state.category = question?.category ?? "";
    state.pictureId = question?.picture?.id ?? "";
    state.pictureAlt = question?.picture?.alt ?? "";
    state.explanation = game.phase.name === "results" ? (question?.explanation ?? "") : "";
  }

  #writeOptions({ options, ballot }: OptionsView): void {
    const { state } = this;
    if (state.options.length > options.length) state.options.clear();
    options.forEach((view, index) => {
      let option = state.options[index];
      if (option === undefined) {
        option = new OptionState();
        state.options.push(option);
      }
      option.id = view.id;
      option.text = view.text;
      option.struckOut = view.struckOut;
      option.eliminationVotes = view.eliminationVotes;
      option.kind = view.kind;
      writeList(option.authors, view.authors);
      writeList(option.eliminationVoters, view.eliminationVoters);
      writeList(option.finalVoters, view.finalVoters);
      option.audienceVotes = view.audienceVotes;
    });
    writeList(state.ballot, ballot);
  }
}

function pauseReason(pause: Pause | null): string {
  if (pause === null) return "";
  return pause.byHost ? "host" : "too-few-players";
}

function aPlayer(): PlayerState {
  const player = new PlayerState();
  player.award = new AwardState();
  player.counts = new CountsState();
  return player;
}

function writePlayer(player: PlayerState, game: Game, seat: Seat): void {
  const { phase } = game;
  player.id = seat.id;
  player.name = seat.name;
  player.icon = seat.icon;
  player.score = seat.score;
  player.connected = isConnected(seat);
  player.left = seat.left;
  player.playing = phase.name !== "lobby" && isInRound(game, seat);
  player.acted = hasActed(game, seat);
}

/** S4: who comes in the middle of a phase has no place in it. */
function placesIn(game: Game): Map<string, number> {
  return new Map(standingsOf(game).map(({ seat, place }) => [seat.id, place]));
}

/** R1, S4, S5 */
function writePoints(player: PlayerState, game: Game, seat: Seat, place: number): void {
  player.place = place;
  player.award.assign(awardIn(revealedRound(game), seat.id));
  player.counts.assign(countsOf(game.phase.name === "final" ? game.rounds : [], seat.id));
}

const NO_AWARD = {
  correctAnswerPoints: 0,
  robotIdentifiedPoints: 0,
  votesReceivedPoints: 0,
  fooledPenalty: 0,
  total: 0,
};

function awardIn(round: Round | null, seatId: string) {
  return round?.awards[seatId] ?? NO_AWARD;
}

/** R1: the round whose truth may be told. */
function revealedRound(game: Game): Round | null {
  return game.phase.name === "results" ? (game.rounds.at(-1) ?? null) : null;
}

function questionOf(game: Game): Question | null {
  const { phase } = game;
  if ("question" in phase) return phase.question;
  return revealedRound(game)?.question ?? null;
}

interface OptionsView {
  options: OptionView[];
  ballot: string[];
}

interface OptionView {
  id: string;
  text: string;
  struckOut: boolean;
  eliminationVotes: number;
  kind: string;
  authors: string[];
  eliminationVoters: string[];
  finalVoters: string[];
  audienceVotes: number;
}

/** Texts from `elimination` on (E1), counts from `voting` on (E6), everything else in `results` (R1). */
function viewOfOptions(game: Game): OptionsView {
  const { phase } = game;
  if (phase.name === "elimination") return { options: phase.options.map(hiddenOption), ballot: phase.ballot };
  if (phase.name === "voting") {
    const { options, struckOut, eliminationVotes, ballot } = phase;
    return { options: options.map((option) => countedOption(option, struckOut, eliminationVotes)), ballot };
  }
  const round = revealedRound(game);
  if (round === null) return { options: [], ballot: [] };
  return { options: round.options.map((option) => revealedOption(option, round)), ballot: [] };
}

function hiddenOption({ id, text }: Option): OptionView {
  const nobody: string[] = [];
  return {
    id,
    text,
    struckOut: false,
    eliminationVotes: 0,
    kind: "",
    authors: nobody,
    eliminationVoters: nobody,
    finalVoters: nobody,
    audienceVotes: 0,
  };
}

function countedOption(option: Option, struckOut: string | null, votes: Round["eliminationVotes"]): OptionView {
  return {
    ...hiddenOption(option),
    struckOut: option.id === struckOut,
    eliminationVotes: countVotes(votes, option.id),
  };
}

function revealedOption(option: ScoredOption, { struckOut, eliminationVotes, finalVotes }: Round): OptionView {
  return {
    ...countedOption(option, struckOut, eliminationVotes),
    kind: option.kind,
    authors: option.authors,
    eliminationVoters: votersOf(eliminationVotes, option.id),
    finalVoters: votersOf(finalVotes, option.id),
    audienceVotes: option.audienceVotes,
  };
}

function votersOf(votes: Round["finalVotes"], optionId: string): string[] {
  return Object.keys(votes).filter((seatId) => votes[seatId] === optionId);
}

/** Rewrites a list only if it differs: C# clients need it cleared and filled, never replaced. */
function writeList(list: ArraySchema<string>, wanted: readonly string[]): void {
  if (list.length === wanted.length && wanted.every((value, index) => list[index] === value)) return;
  list.clear();
  list.push(...wanted);
}
