import type { ReportCount } from "../content/worklist.ts";
import type { PrismaClient } from "../generated/prisma/client.ts";
import type { KeptReport } from "./Store.ts";

/** What is there already stays as it was. */
export async function keepReports(prisma: PrismaClient, reports: readonly KeptReport[]): Promise<void> {
  const data = reports.map(({ at, ...report }) => ({ ...report, reportedAt: new Date(at) }));
  await prisma.report.createMany({ data, skipDuplicates: true });
}

export async function countReports(prisma: PrismaClient): Promise<ReportCount[]> {
  const rows = await prisma.report.groupBy({ by: ["questionId", "language", "reason"], _count: true });
  return rows.map(({ _count: reports, ...row }) => ({ ...row, reports }));
}
