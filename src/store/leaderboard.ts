import type { LeaderboardRow } from "../game/record.ts";
import type { PrismaClient } from "../generated/prisma/client.ts";

type Row = Omit<LeaderboardRow, "endedAt"> & { endedAt: Date };

/** Among equal scores the earlier game comes first. */
export async function leaderboard(prisma: PrismaClient, rulesetId: string, limit: number): Promise<LeaderboardRow[]> {
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT (rank() OVER (ORDER BY s.score DESC))::int AS place,
           s.name, s.icon, s.score, s.game_id AS "gameId", g.ended_at AS "endedAt"
    FROM seats s
    JOIN games g ON g.id = s.game_id
    WHERE g.ruleset_id = ${rulesetId} AND g.outcome = 'finished'
    ORDER BY s.score DESC, g.ended_at, s.game_id, s.position
    LIMIT ${limit}`;
  return rows.map((row) => ({ ...row, endedAt: row.endedAt.getTime() }));
}
