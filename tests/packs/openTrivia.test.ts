import { expect, it } from "vitest";
import { planImport } from "../../src/packs/planImport.ts";
import { readSource } from "../../src/packs/readSource.ts";

const film = {
  type: "multiple",
  difficulty: "medium",
  category: "Entertainment: Film",
  question: "Who directed &quot;Am&eacute;lie&quot; &amp; other films set in Paris?",
  correct_answer: "Jean-Pierre Jeunet",
  incorrect_answers: ["jeunet", "Fran&ccedil;ois Truffaut", "1999"],
};

async function importOf(content: unknown) {
  const source = await readSource("opentdb.json", Buffer.from(JSON.stringify(content)), { language: "de" });
  const wishes = { id: "opentdb", language: "en" } as const;
  return planImport(source, { existing: null, others: [], wishes, pictureFlaws: new Map() });
}

it.each([{ response_code: 0, results: [film] }, [film]])(
  "is read, its entities decoded, its licence recorded",
  async (file) => {
    expect((await importOf(file)).pack).toEqual({
      format: 1,
      id: "opentdb",
      title: { en: "Opentdb" },
      author: "Open Trivia Database",
      licence: "CC-BY-SA-4.0",
      questions: [
        {
          id: expect.stringMatching(/^q-[0-9a-f]{12}$/),
          category: "arts",
          difficulty: "medium",
          source: "Open Trivia Database",
          reviewed: false,
          texts: {
            en: {
              question: 'Who directed "Amélie" & other films set in Paris?',
              truth: "Jean-Pierre Jeunet",
              aliases: [],
              lies: ["François Truffaut"],
              explanation: "",
            },
          },
        },
      ],
    });
  },
);

it.each([
  [{ correct_answer: "True", incorrect_answers: ["False"], type: "boolean" }, "question", "true or false"],
  [{ question: "Which of these is a film by Jean-Pierre Jeunet?" }, "question", "players do not see"],
  [{ category: "Entertainmint" }, "category", '"Entertainmint" is no category that is known'],
  [{ type: "bXVsdGlwbGU=" }, "type", "download it without an encoding"],
  [{ correct_answer: "x".repeat(41) }, "correct_answer", "is too long: at most 40 characters"],
  [{ incorrect_answers: ["Jean Pierre Jeunet"] }, "incorrect_answers", "is too short: at least 1 entries"],
])("leaves out %j, and takes the others", async (changes, column, reason) => {
  const other = { ...film, question: "Who played the waitress in that film of 2001?", correct_answer: "Audrey Tautou" };
  const { pack, flaws } = await importOf([{ ...film, ...changes }, other]);
  expect(flaws.filter(({ level }) => level === "error")).toEqual([
    { row: 1, column, level: "error", reason: expect.stringContaining(reason) },
  ]);
  expect(pack?.questions.map(({ texts }) => texts.en?.truth)).toEqual(["Audrey Tautou"]);
});

it("does not go into a pack under another licence", async () => {
  const source = await readSource("opentdb.json", Buffer.from(JSON.stringify([film])), { language: "en" });
  const wishes = { id: "mine", language: "en", licence: "CC0-1.0" } as const;
  expect(() => planImport(source, { existing: null, others: [], wishes, pictureFlaws: new Map() })).toThrow(
    "is under CC-BY-SA-4.0, the pack mine under CC0-1.0. Choose another pack",
  );
});
