-- CreateTable
CREATE TABLE "reports" (
    "game_id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "seat_id" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "reported_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reports_pkey" PRIMARY KEY ("game_id","question_id","seat_id")
);
