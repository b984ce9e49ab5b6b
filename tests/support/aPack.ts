import type { Pack, PackQuestion } from "../../src/content/pack.ts";

type Texts = NonNullable<PackQuestion["texts"]["en"]>;

/** Texts without any mistake, in the language that the question has in mind. */
export function someTexts(changes: Partial<Texts> = {}): Texts {
  return {
    question: "Which animal leaves droppings in the shape of cubes?",
    truth: "Wombat",
    aliases: ["Vombatus"],
    lies: ["Koala", "Badger"],
    explanation: "The wall of a wombat's intestine stretches unevenly.",
    ...changes,
  };
}

/** A question without any mistake. */
export function aQuestion(id: string, changes: Partial<PackQuestion> = {}): PackQuestion {
  return {
    id,
    category: "animals",
    difficulty: "easy",
    source: "Wombat",
    reviewed: true,
    texts: { en: someTexts() },
    ...changes,
  };
}

export function aPicture(
  file: string,
  alt: NonNullable<PackQuestion["picture"]>["alt"] = { en: "A drawing of a shape" },
) {
  return { file, licence: "CC0-1.0", alt };
}

export function aPack(questions: PackQuestion[], id = "wild"): Pack {
  return { format: 1, id, title: { en: "Wild" }, author: "Ann", licence: "CC0-1.0", questions };
}
