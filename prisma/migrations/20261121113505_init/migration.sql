-- CreateEnum
CREATE TYPE "difficulty" AS ENUM ('easy', 'medium', 'hard');

-- CreateEnum
CREATE TYPE "outcome" AS ENUM ('finished', 'abandoned');

-- CreateEnum
CREATE TYPE "option_kind" AS ENUM ('truth', 'robot', 'decoy');

-- CreateEnum
CREATE TYPE "vote_kind" AS ENUM ('elimination', 'final');

-- CreateTable
CREATE TABLE "packs" (
    "id" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "author" TEXT NOT NULL,
    "licence" TEXT NOT NULL,

    CONSTRAINT "packs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "questions" (
    "id" TEXT NOT NULL,
    "pack_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "category" TEXT NOT NULL,
    "difficulty" "difficulty" NOT NULL,
    "source" TEXT NOT NULL,
    "reviewed" BOOLEAN NOT NULL,
    "picture_file" TEXT,
    "picture_licence" TEXT,
    "picture_alt" JSONB,
    "retired" BOOLEAN NOT NULL DEFAULT false,
    "content_hash" TEXT NOT NULL,

    CONSTRAINT "questions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_texts" (
    "question_id" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "truth" TEXT NOT NULL,
    "aliases" TEXT[],
    "lies" TEXT[],
    "explanation" TEXT NOT NULL,

    CONSTRAINT "question_texts_pkey" PRIMARY KEY ("question_id","language")
);

-- CreateTable
CREATE TABLE "games" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "outcome" "outcome" NOT NULL,
    "ruleset_id" TEXT NOT NULL,
    "ruleset" JSONB NOT NULL,
    "settings" JSONB NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "games_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seats" (
    "game_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "icon" TEXT NOT NULL,
    "score" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "correct_answers" INTEGER NOT NULL,
    "robots_identified" INTEGER NOT NULL,
    "times_fooled" INTEGER NOT NULL,
    "votes_received" INTEGER NOT NULL,
    "rounds_won" INTEGER NOT NULL,

    CONSTRAINT "seats_pkey" PRIMARY KEY ("game_id","id")
);

-- CreateTable
CREATE TABLE "rounds" (
    "game_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "question_id" TEXT NOT NULL,
    "question" JSONB NOT NULL,
    "struck_out" TEXT,

    CONSTRAINT "rounds_pkey" PRIMARY KEY ("game_id","number")
);

-- CreateTable
CREATE TABLE "options" (
    "game_id" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "kind" "option_kind" NOT NULL,
    "authors" TEXT[],

    CONSTRAINT "options_pkey" PRIMARY KEY ("game_id","round","id")
);

-- CreateTable
CREATE TABLE "decoys" (
    "game_id" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "seat_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "decoys_pkey" PRIMARY KEY ("game_id","round","seat_id")
);

-- CreateTable
CREATE TABLE "votes" (
    "game_id" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "kind" "vote_kind" NOT NULL,
    "seat_id" TEXT NOT NULL,
    "option_id" TEXT NOT NULL,

    CONSTRAINT "votes_pkey" PRIMARY KEY ("game_id","round","kind","seat_id")
);

-- CreateTable
CREATE TABLE "awards" (
    "game_id" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "seat_id" TEXT NOT NULL,
    "correct_answer_points" INTEGER NOT NULL,
    "robot_identified_points" INTEGER NOT NULL,
    "votes_received_points" INTEGER NOT NULL,
    "fooled_penalty" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,

    CONSTRAINT "awards_pkey" PRIMARY KEY ("game_id","round","seat_id")
);

-- CreateIndex
CREATE INDEX "questions_pack_id_position_idx" ON "questions"("pack_id", "position");

-- CreateIndex
CREATE INDEX "games_ruleset_id_outcome_idx" ON "games"("ruleset_id", "outcome");

-- CreateIndex
CREATE INDEX "seats_score_idx" ON "seats"("score" DESC);

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_pack_id_fkey" FOREIGN KEY ("pack_id") REFERENCES "packs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_texts" ADD CONSTRAINT "question_texts_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seats" ADD CONSTRAINT "seats_game_id_fkey" FOREIGN KEY ("game_id") REFERENCES "games"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_game_id_fkey" FOREIGN KEY ("game_id") REFERENCES "games"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "options" ADD CONSTRAINT "options_game_id_round_fkey" FOREIGN KEY ("game_id", "round") REFERENCES "rounds"("game_id", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decoys" ADD CONSTRAINT "decoys_game_id_round_fkey" FOREIGN KEY ("game_id", "round") REFERENCES "rounds"("game_id", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decoys" ADD CONSTRAINT "decoys_game_id_seat_id_fkey" FOREIGN KEY ("game_id", "seat_id") REFERENCES "seats"("game_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "votes" ADD CONSTRAINT "votes_game_id_seat_id_fkey" FOREIGN KEY ("game_id", "seat_id") REFERENCES "seats"("game_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "votes" ADD CONSTRAINT "votes_game_id_round_option_id_fkey" FOREIGN KEY ("game_id", "round", "option_id") REFERENCES "options"("game_id", "round", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "awards" ADD CONSTRAINT "awards_game_id_round_fkey" FOREIGN KEY ("game_id", "round") REFERENCES "rounds"("game_id", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "awards" ADD CONSTRAINT "awards_game_id_seat_id_fkey" FOREIGN KEY ("game_id", "seat_id") REFERENCES "seats"("game_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The schema language has no words for what follows.

-- AddCheck
ALTER TABLE "questions"
    ADD CONSTRAINT "questions_position_check" CHECK ("position" >= 0),
    ADD CONSTRAINT "questions_picture_check" CHECK (num_nulls("picture_file", "picture_licence", "picture_alt") IN (0, 3)),
    ADD CONSTRAINT "questions_content_hash_check" CHECK ("content_hash" ~ '^[0-9a-f]{64}$');

-- AddCheck
ALTER TABLE "seats"
    ADD CONSTRAINT "seats_place_check" CHECK ("place" >= 1),
    ADD CONSTRAINT "seats_counts_check" CHECK (
        least("correct_answers", "robots_identified", "times_fooled", "votes_received", "rounds_won") >= 0
    );

-- AddCheck
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_number_check" CHECK ("number" >= 1);

-- AddCheck
ALTER TABLE "options"
    ADD CONSTRAINT "options_authors_check" CHECK (("kind" = 'decoy') = (cardinality("authors") > 0));

-- AddCheck
ALTER TABLE "awards"
    ADD CONSTRAINT "awards_total_check" CHECK (
        "total" = "correct_answer_points" + "robot_identified_points" + "votes_received_points" + "fooled_penalty"
    );
