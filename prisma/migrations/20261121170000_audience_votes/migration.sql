-- AlterTable
ALTER TABLE "options" ADD COLUMN     "audience_votes" INTEGER NOT NULL DEFAULT 0;

-- AddCheck
ALTER TABLE "options" ADD CONSTRAINT "options_audience_votes_check" CHECK ("audience_votes" >= 0);
