import type { Pack, PackQuestion } from "../content/pack.ts";
import type { Prisma, PrismaClient } from "../generated/prisma/client.ts";
import { contentHash } from "./contentHash.ts";
import type { ImportSummary } from "./Store.ts";

type Transaction = Prisma.TransactionClient;
type HashedQuestion = PackQuestion & { contentHash: string };

/** A pack may have thousands of questions, and games go on between two lots. */
const LOT = 250;

/** A question that was in another pack moves to this one. */
export function importPack(prisma: PrismaClient, pack: Pack): Promise<ImportSummary> {
  return prisma.$transaction(async (tx) => {
    await upsertPack(tx, pack);
    let [added, updated] = [0, 0];
    for (let start = 0; start < pack.questions.length; start += LOT) {
      const lot = await changesIn(tx, pack.id, pack.questions.slice(start, start + LOT));
      await replaceQuestions(tx, pack.id, [...lot.added, ...lot.updated]);
      added += lot.added.length;
      updated += lot.updated.length;
    }
    const retired = await retireOthers(tx, pack);
    await putInOrder(tx, pack);
    return { added, updated, unchanged: pack.questions.length - added - updated, retired };
  });
}

/** Also makes others that import the same pack wait for the end of this. */
async function upsertPack(tx: Transaction, { id, title, author, licence }: Pack): Promise<void> {
  const data = { title: { ...title }, author, licence };
  await tx.pack.upsert({ where: { id }, create: { id, ...data }, update: data });
}

/** The questions that are not there yet, and those that are not as they are now. */
async function changesIn(tx: Transaction, pack: string, questions: readonly PackQuestion[]) {
  const stored = await tx.question.findMany({
    where: { id: { in: questions.map(({ id }) => id) } },
    select: { id: true, packId: true, retired: true, contentHash: true },
  });
  const storedById = new Map(stored.map((question) => [question.id, question]));
  const hashed = questions.map((question) => ({ ...question, contentHash: contentHash(question) }));
  const added = hashed.filter(({ id }) => !storedById.has(id));
  const updated = hashed.filter(({ id, contentHash }) => {
    const old = storedById.get(id);
    if (old === undefined) return false;
    return old.retired || old.packId !== pack || old.contentHash !== contentHash;
  });
  return { added, updated };
}

/** Nothing refers to a question but its texts, so a changed one is written anew. As one text each: a value for every cell is slow. */
async function replaceQuestions(tx: Transaction, pack: string, questions: readonly HashedQuestion[]): Promise<void> {
  if (questions.length === 0) return;
  await tx.question.deleteMany({ where: { id: { in: questions.map(({ id }) => id) } } });
  await tx.$executeRaw`
    INSERT INTO questions
      (id, pack_id, position, category, difficulty, source, reviewed, mature,
       picture_file, picture_licence, picture_alt, content_hash)
    SELECT id, ${pack}, 0, category, difficulty, source, reviewed, coalesce(mature, false),
      picture ->> 'file', picture ->> 'licence', picture -> 'alt', "contentHash"
    FROM jsonb_to_recordset(${JSON.stringify(questions)}::jsonb) AS fresh (
      id text, category text, difficulty difficulty, source text, reviewed boolean, mature boolean,
      picture jsonb, "contentHash" text)`;
  await tx.$executeRaw`
    INSERT INTO question_texts (question_id, language, question, truth, aliases, lies, explanation)
    SELECT "questionId", language, question, truth, aliases, lies, explanation
    FROM jsonb_to_recordset(${JSON.stringify(questions.flatMap(textRows))}::jsonb) AS fresh (
      "questionId" text, language text, question text, truth text, aliases text[], lies text[], explanation text)`;
}

function textRows({ id, texts }: PackQuestion) {
  return Object.entries(texts).map(([language, text]) => ({ questionId: id, language, ...text }));
}

/** Those that the pack no longer has; says how many. */
function retireOthers(tx: Transaction, { id, questions }: Pack): Promise<number> {
  const ids = questions.map((question) => question.id);
  return tx.$executeRaw`
    UPDATE questions SET retired = true WHERE pack_id = ${id} AND NOT retired AND id <> ALL (${ids}::text[])`;
}

async function putInOrder(tx: Transaction, pack: Pack): Promise<void> {
  const ids = pack.questions.map(({ id }) => id);
  await tx.$executeRaw`
    UPDATE questions q SET position = wanted.place - 1
    FROM unnest(${ids}::text[]) WITH ORDINALITY AS wanted (id, place)
    WHERE q.id = wanted.id AND q.position <> wanted.place - 1`;
}
