import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { classic8 } from "../../src/game/ruleset.ts";
import { describeInBrowser, PATIENCE_MS } from "./support/aDevice.ts";
import { aWebServer } from "./support/aParty.ts";
import { aPhone } from "./support/aPhone.ts";
import { aTv } from "./support/aTv.ts";

/** Long enough to act in time on a slow machine, short enough to hear the clock. */
const ROUND_MS = 40_000;
const { elimination, voting, results } = { elimination: ROUND_MS, voting: ROUND_MS, results: ROUND_MS };
const { url } = await aWebServer({
  ...classic8,
  settleMs: 60,
  durations: { question: ROUND_MS, elimination, voting, results },
});

describeInBrowser("without a pointer", () => {
  it("somebody joins, plays a round and hears what a screen reader says", async () => {
    const tv = await aTv(url);
    const bob = await aPhone(url, "Bob");
    await bob.join(tv.code);
    const { page } = await aPhone(url, "Ann");
    await page.goto("/");

    await tabTo(page, "Room code");
    await page.keyboard.type(tv.code);
    await page.keyboard.press("Enter");
    await page.getByLabel("Your name").waitFor();
    await tabTo(page, "Your name");
    await page.keyboard.type("Ann");
    await page.keyboard.press("Enter");
    await page.getByText("The game starts on the TV.").waitFor();
    const heard = await listen(page);

    await tabTo(tv.page, "Start the game");
    await tv.page.keyboard.press("Enter");
    await tabTo(page, "Write a lie that sounds true");
    await page.keyboard.type("a lie by hand");
    await page.keyboard.press("Enter");
    await page.getByText("Your decoy is in").waitFor();
    await bob.writeDecoy("marble glacier");

    for (const task of ["Which one did the robot write?", "Which one is true?"]) {
      await page.getByRole("heading", { level: 1, name: task }).waitFor();
      await tabTo(page, /marble glacier/i);
      await page.keyboard.press("Space");
      await page.locator("button.option[aria-pressed=true]").waitFor();
      if (task === "Which one did the robot write?") await bob.suspect();
    }
    // Bob does nothing, and time runs out.
    await page.getByText("This round").waitFor();

    await expect.poll(heard, { timeout: PATIENCE_MS }).toContain("Results. Round 1 of 8.");
    const phases = (await heard()).filter((words) => /Round 1 of 8/.test(words));
    expect(phases).toEqual(
      ["Write your decoy", "Spot the robot", "Find the truth", "Results"].map((phase) => `${phase}. Round 1 of 8.`),
    );
    const clock = (await heard()).filter((words) => /seconds left/.test(words));
    expect(clock).toEqual(["10 seconds left", "5 seconds left"]);
  });
});

/** Presses Tab until something with that name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const MOST_STOPS = 60;
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    const focused = page.locator(":focus");
    if ((await focused.count()) === 1 && (await named(page, name))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${name}`);
}

async function named(page: Page, name: string | RegExp): Promise<boolean> {
  const words = await page.locator(":focus").evaluate((element) => {
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
    return labels?.[0]?.textContent ?? element.textContent ?? "";
  });
  return typeof name === "string" ? words.trim() === name : name.test(words);
}

/** From now on notes what live regions say; returns how to read it. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const note = () => {
      for (const region of document.querySelectorAll(".visually-hidden[role=status]")) {
        const words = region.textContent;
        if (words !== "" && words !== Reflect.get(region, "said")) heard.push(words);
        Reflect.set(region, "said", words);
      }
    };
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => Reflect.get(globalThis, "heard") as string[]);
}
