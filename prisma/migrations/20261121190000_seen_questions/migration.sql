-- AlterTable
ALTER TABLE "questions" ADD COLUMN     "mature" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "seen_questions" (
    "device" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "seen_questions_pkey" PRIMARY KEY ("device","question_id")
);

-- CreateIndex
CREATE INDEX "seen_questions_seen_at_idx" ON "seen_questions"("seen_at");
