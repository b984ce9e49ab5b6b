import { expect, it } from "vitest";
import { describeInBrowser } from "./support/aDevice.ts";
import { aGame, aParty, aWebServer } from "./support/aParty.ts";
import type { Phone } from "./support/aPhone.ts";
import type { Tv } from "./support/aTv.ts";
import { playRound } from "./support/playRound.ts";

const { url } = await aWebServer();

async function reloadAll(tv: Tv, phones: readonly Phone[]): Promise<void> {
  await Promise.all([tv, ...phones].map(({ page }) => page.reload()));
}

describeInBrowser("after a reload of every page", () => {
  it("the lobby has the same code, people and host", async () => {
    const { tv, phones } = await aParty(url, ["Ann", "Bob"]);
    await reloadAll(tv, phones);
    await tv.page.getByRole("img", { name: `Room code ${[...tv.code].join(" ")}` }).waitFor();
    await tv.sees("2 of 8");
    for (const phone of phones) await phone.sees("The game starts on the TV.");
    await tv.press("Start the game");
    await tv.untilPhase("Write your decoy");
  });

  it("the question has the draft of one and the decoy of another", async () => {
    const { tv, phones } = await aGame(url, ["Ann", "Bob", "Cleo"]);
    const [ann, bob] = phones;
    await bob.writeDecoy("a decoy that stays");
    await ann.decoyBox.fill("half a thou");
    await reloadAll(tv, phones);
    await tv.untilPhase("Write your decoy");
    await tv.sees("1 of 3 done");
    await bob.sees("a decoy that stays");
    expect(await ann.decoyBox.inputValue()).toBe("half a thou");
  });

  it("the question has what somebody typed who was the last one there", async () => {
    const { phones } = await aGame(url, ["Ann", "Bob"]);
    const [ann, bob] = phones;
    await bob.page.goto("about:blank");
    await ann.sees("Waiting for a second player");
    await ann.decoyBox.fill("half a thou");
    await ann.page.reload();
    expect(await ann.decoyBox.inputValue()).toBe("half a thou");
  });

  it("the votes still stand, the results and the final are the same, and so is the lobby of the next game", async () => {
    const { tv, phones } = await aGame(url, ["Ann", "Bob"]);
    const [ann, bob] = phones;
    await ann.writeDecoy("Hollow teapot");
    await bob.writeDecoy("Marble glacier");

    await ann.suspect("Marble glacier");
    await tv.sees("1 of 2 done");
    await reloadAll(tv, phones);
    await tv.untilPhase("Spot the robot");
    await ann.untilTask("Which one did the robot write?");
    expect(await ann.chosen.textContent()).toContain("Marble glacier");
    expect(await ann.page.locator(".option-own").textContent()).toContain("Hollow teapot");

    await bob.suspect("Hollow teapot");
    await bob.vote("Hollow teapot");
    await tv.sees("1 of 2 done");
    await reloadAll(tv, phones);
    await tv.untilPhase("Find the truth");
    await bob.untilTask("Which one is true?");
    expect(await bob.chosen.textContent()).toContain("Hollow teapot");

    await ann.vote("Marble glacier");
    await Promise.all(phones.map((phone) => phone.sees("+4 points")));
    await reloadAll(tv, phones);
    await tv.untilPhase("Results");
    for (const phone of phones) await phone.sees("+4 points");

    await tv.press("Next");
    await playRound(phones, 2);
    await tv.press("Next");
    await tv.sees(/wins?!$/);
    await reloadAll(tv, phones);
    await tv.sees(/wins?!$/);
    for (const phone of phones) await phone.sees("Truths found");
    await tv.press("Play again");
    await tv.press("Start the game");
    await tv.untilPhase("Write your decoy");
  });
});
