import { expect, it } from "vitest";
import { describeInBrowser } from "./support/aDevice.ts";
import { aGame, aWebServer, CALM_RULES } from "./support/aParty.ts";
import { playRound } from "./support/playRound.ts";

const { url } = await aWebServer(CALM_RULES);
const WHOLE_GAME_MS = 600_000;

describeInBrowser("one TV and four phones", () => {
  it("play a whole game to the podium, and start another", { timeout: WHOLE_GAME_MS }, async () => {
    const { tv, phones } = await aGame(url, ["Ann", "Bob", "Cleo", "Dan"]);
    const [ann] = phones;
    for (let round = 1; round <= CALM_RULES.rounds; round++) {
      await tv.sees(`Round ${round} of ${CALM_RULES.rounds}`);
      await playRound(phones, round);
      await tv.untilPhase("Results");
      await tv.press("Next");
    }
    await tv.sees(/wins?!$/);
    expect(await tv.page.locator(".podium-step").count()).toBe(3);
    expect(await tv.page.locator("table.tv-counts tbody tr").count()).toBe(4);
    for (const phone of phones) await phone.sees("Truths found");

    await tv.press("Play again");
    await tv.press("Start the game");
    await tv.sees(`Round 1 of ${CALM_RULES.rounds}`);
    await ann.decoyBox.waitFor();
  });
});
