/** What `GET /api/games/:id` and `GET /api/leaderboard` answer. */
export type { GameRecord, LeaderboardRow, RoundRecord, SeatRecord } from "../game/record.ts";
