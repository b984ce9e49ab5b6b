import type { Application } from "express";
import { page, sendPage } from "./page.ts";

const WELCOME = page(
  "Decoy is running",
  `<p>This server plays bluff trivia with two to eight players. Clients connect to this address.</p>
<p>Watch a game without a second person: <code>npm run demo</code>. Fill a room: <code>npm run bots -- CODE 3</code>.</p>
<p><a href="/api/leaderboard?ruleset=classic-8@1">Best scores</a> · <a href="/ready">State of the server</a> · <a href="/admin/">Administration</a></p>`,
);

/** What whoever opens the server's address in a browser finds. */
export function mountWelcome(app: Application): void {
  app.get("/", (_request, response) => sendPage(response, 200, WELCOME));
}
