import type { PrismaClient } from "../generated/prisma/client.ts";
import type { SeenQuestion } from "./Store.ts";

/** In one statement, whatever the number; no question may come twice for a device. */
export async function keepSeen(prisma: PrismaClient, seen: readonly SeenQuestion[]): Promise<void> {
  const devices = seen.map(({ device }) => device);
  const questions = seen.map(({ questionId }) => questionId);
  const times = seen.map(({ seenAt }) => new Date(seenAt));
  await prisma.$executeRaw`
    INSERT INTO seen_questions (device, question_id, seen_at)
    SELECT * FROM unnest(${devices}::text[], ${questions}::text[], ${times}::timestamptz[])
    ON CONFLICT (device, question_id) DO UPDATE SET seen_at = GREATEST(seen_questions.seen_at, excluded.seen_at)`;
}

export async function seenOn(prisma: PrismaClient, device: string, since: number): Promise<string[]> {
  const where = { device, seenAt: { gte: new Date(since) } };
  const rows = await prisma.seenQuestion.findMany({ where, select: { questionId: true } });
  return rows.map(({ questionId }) => questionId);
}

export async function forgetDevice(prisma: PrismaClient, device: string): Promise<void> {
  await prisma.seenQuestion.deleteMany({ where: { device } });
}

export async function forgetSeenBefore(prisma: PrismaClient, time: number): Promise<void> {
  await prisma.seenQuestion.deleteMany({ where: { seenAt: { lt: new Date(time) } } });
}
