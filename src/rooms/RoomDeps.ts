import type { GameRecord } from "../game/record.ts";
import type { Ruleset } from "../game/ruleset.ts";
import type { Journals } from "../journal/Journals.ts";
import type { Logger } from "../log.ts";
import type { SeenQuestions } from "../store/SeenQuestions.ts";
import type { KeptReport } from "../store/Store.ts";
import type { LocalRooms } from "./LocalRooms.ts";
import type { Orphans } from "./Orphans.ts";
import type { PersonTokens } from "./PersonTokens.ts";
import type { MoveSources } from "./toMove.ts";

/** What every room of a server is given. */
export interface RoomDeps extends MoveSources {
  seatTokens: PersonTokens;
  reconnectionTokens: PersonTokens;
  /** Takes a game that is over; must neither fail nor keep the game waiting. */
  file: (record: GameRecord) => void;
  /** What was asked on the devices of players. */
  seen: Pick<SeenQuestions, "on" | "note">;
  /** Takes what a player has against a question; must neither fail nor keep the game waiting. */
  keepReport: (report: KeptReport) => void;
  journals: Journals;
  orphans: Orphans;
  localRooms: LocalRooms;
  /** What rooms offer to play; the first is the default. */
  rulesets: readonly Ruleset[];
  /** Draws a code for a new room; it may be taken. */
  drawCode: () => string;
  log: Logger;
}
