import { folded } from "../game/text.ts";
import { checkSvg } from "./checkSvg.ts";
import { error, type Finding, type Problem, warning } from "./Problem.ts";
import type { Pack, PackQuestion } from "./pack.ts";

/** A word has at least this many letters; shorter ones are colours, units and commands of a path. */
const WORD = /\p{L}{4,}/gu;
const ATTRIBUTE_VALUES = /=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * All mistakes in the pictures of packs.
 * @param svgOf The content of a pack's picture file; null if it cannot be read.
 */
export function checkPictures(packs: readonly Pack[], svgOf: (pack: Pack, file: string) => string | null): Problem[] {
  return packs.flatMap((pack) =>
    pack.questions.flatMap((question) => {
      if (question.picture === undefined) return [];
      const svg = svgOf(pack, question.picture.file);
      const findings =
        svg === null ? [error("picture.file", "its picture is not there or too big")] : checkPicture(question, svg);
      return findings.map((finding) => ({ pack: pack.id, question: question.id, ...finding }));
    }),
  );
}

function checkPicture({ texts }: PackQuestion, svg: string): Finding[] {
  const flaws = checkSvg(svg).map((flaw) => error("picture.file", `its picture ${flaw}`));
  const words = wordsOf(Array.from(svg.matchAll(ATTRIBUTE_VALUES), ([, double, single]) => double ?? single).join(" "));
  const told = Object.values(texts).filter(({ truth }) => {
    const wanted = wordsOf(truth);
    return wanted.size > 0 && wanted.isSubsetOf(words);
  });
  const hints = told.map(({ truth }) => warning("picture.file", `the source of its picture contains "${truth}"`));
  return [...flaws, ...hints];
}

function wordsOf(text: string): Set<string> {
  return new Set(folded(text).match(WORD));
}
