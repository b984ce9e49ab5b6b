import type { Pack, PackQuestion } from "../content/pack.ts";
import { Prisma, type PrismaClient } from "../generated/prisma/client.ts";
import { contentHash } from "./contentHash.ts";
import type { ImportSummary } from "./Store.ts";

type Transaction = Prisma.TransactionClient;
type Stored = Pick<Prisma.QuestionModel, "id" | "packId" | "retired" | "contentHash">;

/** A question that was in another pack moves to this one. */
export function importPack(prisma: PrismaClient, pack: Pack): Promise<ImportSummary> {
  return prisma.$transaction(async (tx) => {
    await upsertPack(tx, pack);
    const stored = await storedQuestions(tx, pack);
    const changes = changesBetween(pack, stored);
    await replaceQuestions(tx, pack, [...changes.added, ...changes.updated]);
    await tx.question.updateMany({ where: { id: { in: changes.retired } }, data: { retired: true } });
    await putInOrder(tx, pack);
    return {
      added: changes.added.length,
      updated: changes.updated.length,
      unchanged: pack.questions.length - changes.added.length - changes.updated.length,
      retired: changes.retired.length,
    };
  });
}

/** Also makes others that import the same pack wait for the end of this. */
async function upsertPack(tx: Transaction, { id, title, author, licence }: Pack): Promise<void> {
  const data = { title: { ...title }, author, licence };
  await tx.pack.upsert({ where: { id }, create: { id, ...data }, update: data });
}

function storedQuestions(tx: Transaction, pack: Pack): Promise<Stored[]> {
  return tx.question.findMany({
    where: { OR: [{ packId: pack.id }, { id: { in: pack.questions.map(({ id }) => id) } }] },
    select: { id: true, packId: true, retired: true, contentHash: true },
  });
}

function changesBetween(pack: Pack, stored: readonly Stored[]) {
  const storedById = new Map(stored.map((question) => [question.id, question]));
  const wanted = new Set(pack.questions.map(({ id }) => id));
  const added = pack.questions.filter(({ id }) => !storedById.has(id));
  const updated = pack.questions.filter((question) => {
    const old = storedById.get(question.id);
    if (old === undefined) return false;
    return old.retired || old.packId !== pack.id || old.contentHash !== contentHash(question);
  });
  const retired = stored.filter(({ id, retired }) => !retired && !wanted.has(id)).map(({ id }) => id);
  return { added, updated, retired };
}

/** Nothing refers to a question but its texts, so a changed one is written anew. */
async function replaceQuestions(tx: Transaction, pack: Pack, questions: readonly PackQuestion[]): Promise<void> {
  await tx.question.deleteMany({ where: { id: { in: questions.map(({ id }) => id) } } });
  await tx.question.createMany({ data: questions.map((question) => questionRow(pack.id, question)) });
  await tx.questionText.createMany({ data: questions.flatMap(textRows) });
}

function questionRow(packId: string, question: PackQuestion): Prisma.QuestionCreateManyInput {
  const { id, category, difficulty, source, reviewed, mature = false, picture } = question;
  return {
    id,
    packId,
    position: 0,
    category,
    difficulty,
    source,
    reviewed,
    mature,
    pictureFile: picture?.file ?? null,
    pictureLicence: picture?.licence ?? null,
    pictureAlt: picture === undefined ? Prisma.DbNull : { ...picture.alt },
    contentHash: contentHash(question),
  };
}

function textRows({ id, texts }: PackQuestion): Prisma.QuestionTextCreateManyInput[] {
  return Object.entries(texts).map(([language, text]) => ({ questionId: id, language, ...text }));
}

async function putInOrder(tx: Transaction, pack: Pack): Promise<void> {
  const ids = pack.questions.map(({ id }) => id);
  await tx.$executeRaw`
    UPDATE questions q SET position = wanted.place - 1
    FROM unnest(${ids}::text[]) WITH ORDINALITY AS wanted (id, place)
    WHERE q.id = wanted.id AND q.position <> wanted.place - 1`;
}
