import type { WordFilter } from "../content/wordFilter.ts";
import { MAX_ANSWER_GRAPHEMES } from "../game/phases/question.ts";
import { MAX_NAME_GRAPHEMES } from "../game/seats.ts";
import type { Filter } from "../game/settings.ts";
import { cleaned, isLongerThan } from "../game/text.ts";

/** Whether a name is rude; one that the rules refuse for its length anyway is not worth the filter's time. */
export function isRudeName(isRude: WordFilter, name: string, filter: Filter): boolean {
  return !isLongerThan(cleaned(name), MAX_NAME_GRAPHEMES) && isRude(name, filter);
}

/** The same for a decoy. */
export function isRudeAnswer(isRude: WordFilter, text: string, filter: Filter): boolean {
  return !isLongerThan(cleaned(text), MAX_ANSWER_GRAPHEMES) && isRude(text, filter);
}
