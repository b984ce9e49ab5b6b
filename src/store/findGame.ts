import type { Votes } from "../game/game.ts";
import type { Icon } from "../game/icons.ts";
import type { GameRecord, RoundRecord, SeatRecord } from "../game/record.ts";
import type { Prisma, PrismaClient } from "../generated/prisma/client.ts";
import type { VoteKind } from "../generated/prisma/enums.ts";
import { fromJson } from "./json.ts";

const parts = {
  seats: { orderBy: { position: "asc" }, omit: { gameId: true, position: true } },
  rounds: {
    orderBy: { number: "asc" },
    include: {
      options: {
        orderBy: { position: "asc" },
        select: { id: true, text: true, kind: true, authors: true, audienceVotes: true, votes: true },
      },
      decoys: true,
      awards: { omit: { gameId: true, roundNumber: true } },
    },
  },
} as const satisfies Prisma.GameInclude;

type GameRow = Prisma.GameGetPayload<{ include: typeof parts }>;
type SeatRow = GameRow["seats"][number];
type RoundRow = GameRow["rounds"][number];

export async function findGame(prisma: PrismaClient, id: string): Promise<GameRecord | null> {
  const row = await prisma.game.findUnique({ where: { id }, include: parts });
  return row === null ? null : gameRecord(row);
}

function gameRecord({ id, code, outcome, ruleset, settings, skipped, ...row }: GameRow): GameRecord {
  const { startedAt, endedAt, seats, rounds } = row;
  return {
    id,
    code,
    outcome,
    ruleset: fromJson<GameRecord["ruleset"]>(ruleset),
    settings: fromJson<GameRecord["settings"]>(settings),
    startedAt: startedAt.getTime(),
    endedAt: endedAt.getTime(),
    seats: seats.map(seatRecord),
    rounds: rounds.map(roundRecord),
    ...(skipped === null ? {} : { skipped: fromJson<NonNullable<GameRecord["skipped"]>>(skipped) }),
  };
}

function seatRecord({ icon, ...seat }: SeatRow): SeatRecord {
  // Sound: written from a SeatRecord. The column is no enumeration because icons come and go.
  return { ...seat, icon: icon as Icon };
}

function roundRecord({ number, question, answering, struckOut, options, decoys, awards }: RoundRow): RoundRecord {
  return {
    number,
    question: fromJson<RoundRecord["question"]>(question),
    ...(answering === null ? {} : { answering: fromJson<NonNullable<RoundRecord["answering"]>>(answering) }),
    decoys: Object.fromEntries(decoys.map(({ seatId, text }) => [seatId, text])),
    options: options.map(({ votes: _, ...option }) => option),
    struckOut,
    eliminationVotes: votesOf(options, "elimination"),
    finalVotes: votesOf(options, "final"),
    awards: Object.fromEntries(awards.map(({ seatId, ...award }) => [seatId, award])),
  };
}

function votesOf(options: RoundRow["options"], kind: VoteKind): Votes {
  const votes = options.flatMap((option) => option.votes.filter((vote) => vote.kind === kind));
  return Object.fromEntries(votes.map(({ seatId, optionId }) => [seatId, optionId]));
}
