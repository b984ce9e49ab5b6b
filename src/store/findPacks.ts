import type { Pack, PackQuestion } from "../content/pack.ts";
import type { Prisma, PrismaClient } from "../generated/prisma/client.ts";
import { fromJson } from "./json.ts";

const inUse = {
  questions: { where: { retired: false }, orderBy: { position: "asc" }, include: { texts: true } },
} as const satisfies Prisma.PackInclude;

type PackRow = Prisma.PackGetPayload<{ include: typeof inUse }>;
type QuestionRow = PackRow["questions"][number];

/** In the order of their ids; a pack of which no question is left is none. */
export async function findPacks(prisma: PrismaClient): Promise<Pack[]> {
  const where = { questions: { some: { retired: false } } };
  const rows = await prisma.pack.findMany({ where, orderBy: { id: "asc" }, include: inUse });
  return rows.map(({ id, title, author, licence, questions }) => ({
    format: 1,
    id,
    title: fromJson<Pack["title"]>(title),
    author,
    licence,
    questions: questions.map(packQuestion),
  }));
}

function packQuestion(row: QuestionRow): PackQuestion {
  const { id, category, difficulty, source, reviewed, mature, texts } = row;
  const picture = pictureOf(row);
  return {
    id,
    // Sound: written from a PackQuestion. The column is no enumeration because categories come and go.
    category: category as PackQuestion["category"],
    difficulty,
    source,
    reviewed,
    ...(mature ? { mature } : {}),
    ...(picture === null ? {} : { picture }),
    texts: Object.fromEntries(texts.map(({ questionId: _, language, ...text }) => [language, text])),
  };
}

function pictureOf({ pictureFile: file, pictureLicence: licence, pictureAlt: alt }: QuestionRow) {
  if (file === null || licence === null || alt === null) return null;
  return { file, licence, alt: fromJson<NonNullable<PackQuestion["picture"]>["alt"]>(alt) };
}
