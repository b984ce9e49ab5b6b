-- AlterTable
ALTER TABLE "games" ADD COLUMN     "skipped" JSONB;

-- AlterTable
ALTER TABLE "rounds" ADD COLUMN     "answering" JSONB;

-- CreateTable
CREATE TABLE "tallies" (
    "question_id" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "lie" TEXT NOT NULL,
    "asked" INTEGER NOT NULL,
    "voters" INTEGER NOT NULL,
    "found" INTEGER NOT NULL,
    "fooled" INTEGER NOT NULL,
    "decoys" INTEGER NOT NULL,
    "too_close" INTEGER NOT NULL,
    "timed" INTEGER NOT NULL,
    "answer_ms" BIGINT NOT NULL,
    "skipped" INTEGER NOT NULL,

    CONSTRAINT "tallies_pkey" PRIMARY KEY ("question_id","language","lie")
);
