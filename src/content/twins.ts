import { Places } from "./Places.ts";
import type { PackQuestion } from "./pack.ts";
import { RareTrigrams, similarityOf, type Trigrams, trigramsOf } from "./similarity.ts";

export interface Owned {
  /** Id of its pack. */
  pack: string;
  question: PackQuestion;
}

/** A question in one language. */
export interface Asked {
  owned: Owned;
  text: string;
  /** The keys of all right ones. */
  answers: ReadonlySet<string>;
}

/** The question that another one is most like. */
export interface LikeOne {
  other: Owned;
  similarity: number;
  sharesAnswer: boolean;
}

/** How alike two questions with a common answer are that deserve a look. */
const SIMILAR_QUESTION = 0.3;
/** How alike two questions are that deserve a look whatever their answers. */
const SAME_WORDS = 0.8;

/**
 * Each question for which there is one with the earlier one that it is most like: of those with a common answer, else in
 * much the same words; of several equally alike the first.
 */
export function* twinsAmong(asked: readonly Asked[]): Generator<[Owned, LikeOne]> {
  const trigrams = trigramsOf(asked.map(({ text }) => text));
  const byAnswer = new Places<string>();
  const byWords = new RareTrigrams(SAME_WORDS);
  for (const [place, { owned, answers }] of asked.entries()) {
    const own = trigrams[place] ?? new Uint32Array();
    const sharing = new Closest(own, trigrams, SIMILAR_QUESTION);
    for (const answer of answers) sharing.look(byAnswer.of(answer));
    const closest = sharing.place === null ? closestInWords(asked, trigrams, owned, own, byWords) : sharing;
    const other = asked[closest.place ?? place]?.owned ?? owned;
    if (other !== owned) yield [owned, { other, similarity: closest.similarity, sharesAnswer: closest === sharing }];
    for (const answer of answers) byAnswer.add(answer, place);
    byWords.add(place, own);
  }
}

/** "Whose flag is this?" is another question with each picture. */
function closestInWords(
  asked: readonly Asked[],
  trigrams: readonly Trigrams[],
  { question: { picture } }: Owned,
  own: Trigrams,
  byWords: RareTrigrams,
): Closest {
  const closest = new Closest(own, trigrams, SAME_WORDS);
  for (const { places, most } of byWords.groupsLike(own)) {
    if (most < closest.similarity) break;
    closest.look(places.filter((place) => picture === undefined || asked[place]?.owned.question.picture === undefined));
  }
  return closest;
}

/** The text that is most like one; the first of several. */
class Closest {
  place: number | null = null;
  /** At first what it has to be at least. */
  similarity: number;
  readonly #own: Trigrams;
  readonly #trigrams: readonly Trigrams[];

  constructor(own: Trigrams, trigrams: readonly Trigrams[], least: number) {
    this.#own = own;
    this.#trigrams = trigrams;
    this.similarity = least;
  }

  look(places: readonly number[]): void {
    for (const place of places) {
      const similarity = similarityOf(this.#own, this.#trigrams[place] ?? new Uint32Array(), this.similarity);
      if (similarity === 0) continue;
      if (similarity > this.similarity || this.place === null || place < this.place) this.place = place;
      this.similarity = similarity;
    }
  }
}
