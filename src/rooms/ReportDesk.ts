import type { Game } from "../game/game.ts";
import type { KeptReport } from "../store/Store.ts";

/**
 * Hands on what players report. After a restart everything is handed on again: keeping a report twice is harmless, and
 * the last one may not have been kept.
 */
export class ReportDesk {
  readonly #keep: (report: KeptReport) => void;
  #handedOn = 0;

  constructor(keep: (report: KeptReport) => void) {
    this.#keep = keep;
  }

  /** To be called after each change of the game. */
  follow({ gameId, reports }: Game): void {
    for (const { by: seatId, ...report } of reports.slice(this.#handedOn)) {
      if (gameId !== null) this.#keep({ gameId, seatId, ...report });
    }
    this.#handedOn = reports.length;
  }
}
