import { randomInt, randomUUID } from "node:crypto";
import type { Bank } from "../content/Bank.ts";
import type { WordFilter } from "../content/wordFilter.ts";
import { isTimed } from "../game/clock.ts";
import type { Game } from "../game/game.ts";
import type { MoveName, Moves } from "../game/moves.ts";
import { requireHost } from "../game/people.ts";
import { RuleError } from "../game/RuleError.ts";
import { isLastRound, roundNumber, rulesetOf } from "../game/round.ts";
import type { Settings } from "../game/settings.ts";
import type { AnyAction } from "../protocol/actions.ts";
import { isRudeAnswer, isRudeName } from "./judgement.ts";
import type { PlayerMemory } from "./PlayerMemory.ts";

export interface MoveSources {
  bank: Bank;
  isRude: WordFilter;
}

/** Settings as a client sends them: absent ones stay as they are. */
type SomeSettings = { [K in keyof Settings]?: Settings[K] | undefined };

/** A move and what has to be said for it, bound together. */
export type AnyMove = { [M in MoveName]: { move: M; input: Moves[M] } }[MoveName];

/**
 * Adds to what a person asked for what the rules cannot know by themselves: drawn questions, ids, the judgement of words.
 * @param memory What the players of the room have been asked elsewhere.
 */
export function toMove(
  game: Game,
  by: string,
  { type, message }: AnyAction,
  { bank, isRude }: MoveSources,
  memory: Pick<PlayerMemory, "seenBySeated">,
): AnyMove {
  const { filter } = game.settings;
  switch (type) {
    case "start-game":
      requireHost(game, by);
      return {
        move: type,
        input: { gameId: randomUUID(), questions: drawGame(game, bank, memory.seenBySeated(game)) },
      };
    case "skip-question":
      requireHost(game, by);
      return { move: type, input: { replacement: drawReplacement(game, bank, memory.seenBySeated(game)) } };
    case "update-settings":
      return { move: type, input: { ...game.settings, ...knownSettings(message.settings, bank) } };
    case "update-profile":
      return {
        move: type,
        input: { name: message.name, icon: message.icon, rude: isRudeName(isRude, message.name, filter) },
      };
    case "submit-answer":
    case "save-draft":
      return { move: type, input: { text: message.text, rude: isRudeAnswer(isRude, message.text, filter) } };
    case "set-question-time":
      return { move: type, input: { playerId: message.playerId, factor: message.factor } };
    case "submit-elimination-vote":
    case "submit-final-vote":
    case "submit-audience-vote":
      return { move: type, input: { optionId: message.optionId } };
    case "kick-player":
    case "hand-over-host":
      return { move: type, input: { playerId: message.playerId } };
    case "report-question":
      return { move: type, input: { reason: message.reason } };
    case "lock-room":
      return { move: type, input: { locked: message.locked } };
    case "hide-code":
      return { move: type, input: { hidden: message.hidden } };
    default:
      return { move: type, input: {} };
  }
}

/** Those settings that are there. Throws a RuleError if they name a pack that the bank does not have. */
export function knownSettings(settings: SomeSettings, bank: Pick<Bank, "has">): Partial<Settings> {
  const { packs = [] } = settings;
  if (!packs.every((pack) => bank.has(pack))) throw new RuleError("UNKNOWN_PACK");
  return defined(settings);
}

function defined<T extends object>(partial: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(partial).filter(([, value]) => value !== undefined);
  // Sound: just the undefined values were taken out.
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}

/** What every drawing for this room keeps to. */
function wishesOf({ settings: { language, filter, packs, categories } }: Game, avoided: ReadonlySet<string>) {
  return { language, packs, categories, family: filter !== "off", avoided, random: randomInt };
}

/** L9: one question a round, none that this room has seen. */
function drawGame(game: Game, bank: Bank, avoided: ReadonlySet<string>) {
  const { rounds } = rulesetOf(game);
  const seen = new Set(game.seenQuestions);
  const questions = bank.draw({ ...wishesOf(game, avoided), count: rounds, seen });
  if (questions === null) throw new RuleError("NO_QUESTIONS");
  return questions;
}

/** P8: in place of a question that is skipped, one as difficult; a picture for the last round. */
function drawReplacement(game: Game, bank: Bank, avoided: ReadonlySet<string>) {
  if (!isTimed(game.phase)) throw new RuleError("WRONG_PHASE");
  const seen = new Set([...game.seenQuestions, ...game.questions.map(({ id }) => id)]);
  const progress = (roundNumber(game) - 1) / rulesetOf(game).rounds;
  const question = bank.drawOne({ ...wishesOf(game, avoided), seen, wantsPicture: isLastRound(game), progress });
  if (question === null) throw new RuleError("NO_QUESTIONS");
  return question;
}
