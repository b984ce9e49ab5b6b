import type { Journal } from "../../src/game/journal.ts";
import { Table } from "./aGame.ts";

/** The journal of a room opened now, in whose first question one of two has answered. */
export function aJournal(code = "BCDF"): Journal {
  const table = new Table({ code, openedAt: Date.now() });
  table.seat("Ann", "Bob");
  table.start();
  table.answer("p1");
  return table.journal;
}

/** The journal as it is when only its opening has been written. */
export function opened({ opening }: Journal): Journal {
  return { opening, entries: [] };
}
