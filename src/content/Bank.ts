import type { Question } from "../game/game.ts";
import type { Language } from "../game/settings.ts";
import { chooseLie } from "./chooseLie.ts";
import { Draw, type Random, type Wishes } from "./Draw.ts";
import { type DifficultyEstimate, estimateDifficulty } from "./difficulty.ts";
import { type Lessons, lessonsOf } from "./lessons.ts";
import type { Pack } from "./pack.ts";
import type { Pictures } from "./pictures.ts";
import { createPools, type Draft, type LanguagePools } from "./questionPools.ts";

interface Request extends Wishes {
  language: Language;
  random: Random;
}

/** All questions that can be asked. English ones stand in when there are too few in the room's language. */
export interface Bank {
  /** Whether questions of this pack can be asked. */
  has(pack: string): boolean;
  /**
   * The questions of a game of `count` rounds: all categories in turn, easy ones first (by what their authors say and what
   * players have shown), a picture last (or, if none is left, a question without). In the room's language one that a player
   * knows comes before one in English. Null if there are too few. The same packs, request, lessons and luck draw the same.
   */
  draw(request: Request & { count: number }): Question[] | null;
  /**
   * A replacement for one question; without a picture if one is wanted but none is left. Null if there is no question left.
   * `progress`: how far the game is, 0 to below 1; it says how difficult the question is meant to be.
   */
  drawOne(request: Request & { wantsPicture: boolean; progress: number }): Question | null;
}

/**
 * Throws an Error if `pictures` lacks a picture that a pack names.
 * @param lessons Asked at each drawing; left out: nothing is known.
 */
export function createBank(
  packs: readonly Pack[],
  pictures: Pick<Pictures, "idOf">,
  lessons: Lessons = lessonsOf([]),
): Bank {
  const estimateOf = ({ id, language, difficulty }: Draft): DifficultyEstimate =>
    estimateDifficulty(difficulty, lessons.findsIn(id, language));
  const drawing = (wishes: Wishes, random: Random) => new Draw(wishes, random, (draft) => estimateOf(draft).difficulty);
  const easiestFirst = (a: Draft, b: Draft) => estimateOf(b).found.mean - estimateOf(a).found.mean;
  const pools = createPools(packs, pictures);
  const ids = new Set(packs.map(({ id }) => id));
  return {
    has: (pack) => ids.has(pack),
    draw({ language, count, random, ...wishes }) {
      const drafts = draftsFor(poolsIn(pools, language), count, drawing(wishes, random), easiestFirst);
      return drafts === null ? null : drafts.map((draft) => asked(draft, lessons, random));
    },
    drawOne({ language, wantsPicture, progress, random, ...wishes }) {
      const draw = drawing(wishes, random);
      const { own, fallback } = poolsIn(pools, language);
      for (const pool of [own, fallback]) {
        const draft = (wantsPicture ? draw.picture(pool) : null) ?? draw.texts(pool, 1, progress)[0];
        if (draft !== undefined) return asked(draft, lessons, random);
      }
      return null;
    },
  };
}

function draftsFor(
  { own, fallback }: LanguagePools,
  count: number,
  draw: Draw,
  order: (a: Draft, b: Draft) => number,
): Draft[] | null {
  let last = draw.picture(own);
  let texts = draw.texts(own, count - (last === null ? 0 : 1));
  if (texts.length < count - (last === null ? 0 : 1)) {
    last ??= draw.picture(fallback);
    texts = [...texts, ...draw.texts(fallback, count - texts.length - (last === null ? 0 : 1))];
  }
  const drafts = [...texts.toSorted(order), ...(last === null ? [] : [last])];
  return drafts.length < count ? null : drafts;
}

function asked(draft: Draft, lessons: Lessons, random: Random): Question {
  const { id, language, text, category, truth, aliases, lies, explanation, picture } = draft;
  const robot = chooseLie(lies, (lie) => lessons.beliefIn(id, language, lie), random);
  return { id, language, text, category, truth, aliases: [...aliases], robot, explanation, picture };
}

function poolsIn(pools: ReadonlyMap<Language, LanguagePools>, language: Language): LanguagePools {
  const found = pools.get(language);
  if (found === undefined) throw new Error(`There are no pools for the language ${language}`);
  return found;
}
