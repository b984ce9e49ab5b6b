import type { Tally } from "../content/Tally.ts";
import type { Prisma, PrismaClient } from "../generated/prisma/client.ts";

/** Adds to what is known; no two may be of the same question, language and lie. In one order, so that no two wait for each other. */
export async function addTallies(tx: Prisma.TransactionClient, tallies: readonly Tally[]): Promise<void> {
  if (tallies.length === 0) return;
  const json = JSON.stringify(tallies);
  await tx.$executeRaw`
    INSERT INTO tallies AS known
      (question_id, language, lie, asked, voters, found, fooled, decoys, too_close, timed, answer_ms, skipped)
    SELECT "questionId", language, lie, asked, voters, found, fooled, decoys, "tooClose", timed, "answerMs", skipped
    FROM jsonb_to_recordset(${json}::jsonb) AS fresh (
      "questionId" text, language text, lie text, asked int, voters int, found int, fooled int, decoys int,
      "tooClose" int, timed int, "answerMs" bigint, skipped int)
    ORDER BY "questionId", language, lie
    ON CONFLICT (question_id, language, lie) DO UPDATE SET
      asked = known.asked + excluded.asked,
      voters = known.voters + excluded.voters,
      found = known.found + excluded.found,
      fooled = known.fooled + excluded.fooled,
      decoys = known.decoys + excluded.decoys,
      too_close = known.too_close + excluded.too_close,
      timed = known.timed + excluded.timed,
      answer_ms = known.answer_ms + excluded.answer_ms,
      skipped = known.skipped + excluded.skipped`;
}

/** All tallies there are. */
export async function findTallies(prisma: PrismaClient): Promise<Tally[]> {
  const rows = await prisma.tally.findMany();
  return rows.map((row) => ({ ...row, answerMs: Number(row.answerMs) }));
}
