import { expect, it } from "vitest";
import { AWAY, describeInBrowser } from "./support/aDevice.ts";
import { aLine } from "./support/aLine.ts";
import { aGame, aParty, aWebServer } from "./support/aParty.ts";
import { aPhone } from "./support/aPhone.ts";
import { aTv } from "./support/aTv.ts";
import { playRound, suspectAll, writeAll } from "./support/playRound.ts";

const { url } = await aWebServer();
const OUTAGE_MS = 10_000;

describeInBrowser("whoever comes, goes and watches", () => {
  it("is offline for ten seconds in mid-vote, and the vote still counts", async () => {
    const tv = await aTv(url);
    const { line, url: lineUrl } = await aLine(url);
    const ann = await aPhone(lineUrl, "Ann");
    const bob = await aPhone(url, "Bob");
    await ann.join(tv.code);
    await bob.join(tv.code);
    await tv.press("Start the game");
    await writeAll([ann, bob], 1);
    await suspectAll([ann, bob]);
    await ann.untilTask("Which one is true?");

    ann.device.tolerate(AWAY);
    line.cut();
    await ann.choose();
    await ann.sees("the connection is coming back");
    await new Promise((resolve) => setTimeout(resolve, OUTAGE_MS));
    line.mend();
    await tv.sees("1 of 2 done");
    await ann.page.getByText("the connection is coming back").waitFor({ state: "detached" });
    expect(await ann.chosen.count()).toBe(1);
    await bob.vote();
    await ann.sees("This round");
  });

  it("opens the seat on a second device: it goes on there, and the first says so", async () => {
    const { tv, phones } = await aGame(url, ["Ann", "Bob"]);
    const [ann] = phones;
    await ann.writeDecoy("a decoy that moves along");
    const tablet = await aPhone(url, "Ann", { storageState: await ann.device.storage() });
    await tablet.page.goto(`/${tv.code}`);
    await tablet.sees("a decoy that moves along");
    await ann.page.getByRole("heading", { name: "Playing elsewhere" }).waitFor();

    await ann.press("Play here");
    await ann.sees("a decoy that moves along");
    await tablet.page.getByRole("heading", { name: "Playing elsewhere" }).waitFor();
  });

  it("comes late, sees at once what is going on, and plays from the next round", async () => {
    const { tv, phones } = await aGame(url, ["Ann", "Bob"]);
    const late = await aPhone(url, "Late");
    await late.join(tv.code);
    await late.sees("You play from the next round on.");
    await late.sees(/What is asked/);
    await tv.sees("from next round");
    await writeAll(phones, 1);
    await suspectAll(phones);
    await late.untilTask("Which one is true?");
    expect(await late.options.count()).toBe(0);
    await Promise.all(phones.map((phone) => phone.vote()));
    await tv.untilPhase("Results");
    await tv.press("Next");
    await late.writeDecoy("better late than never");
    await tv.sees("1 of 3 done");
  });

  it("watches and votes along, and the TV shows the share", async () => {
    const { tv, phones } = await aParty(url, ["Ann", "Bob"]);
    const fan = await aPhone(url, "Fan");
    await fan.watch(tv.code);
    await tv.press("Start the game");
    await writeAll(phones, 1);
    await suspectAll(phones);
    await fan.untilTask("Vote along: which one is true?");
    await tv.sees("1 watching");
    await fan.choose("Verity");
    await fan.device.untilSent("submit-audience-vote");
    await fan.chosen.waitFor();
    await Promise.all(phones.map((phone) => phone.vote()));
    await tv.sees("Audience: 100 %");
    await fan.page.getByRole("heading", { name: "You found the truth" }).waitFor();
  });

  it("is kicked by the host after a question, sees it, and cannot come back", async () => {
    const { tv, phones } = await aGame(url, ["Ann", "Bob", "Rude"]);
    const [, , rude] = phones;
    await tv.press("Menu");
    await tv.page.getByRole("dialog").getByText("Rude").click();
    await tv.press("Remove: Rude");
    await tv.sees("Remove ");
    await tv.press("Remove");
    await rude.page.getByRole("heading", { name: "You are out" }).waitFor();
    await tv.sees("0 of 2 done");
    await rude.press("To the start page");
    await rude.page.goto(`/${tv.code}`);
    rude.device.tolerate(/400/);
    await rude.tryToJoin(tv.code, "Innocent");
    await rude.sees("The host has removed you from this room.");
  });
});

describeInBrowser("a TV that is closed in mid-game", () => {
  it("leaves the game to a phone, which becomes host and finishes it; the TV comes back", async () => {
    const { tv, phones } = await aGame(url, ["Ann", "Bob"]);
    const [ann] = phones;
    const storageState = await tv.device.storage();
    await tv.device.putAway();
    await playRound(phones, 1);
    await ann.press("Next round");

    const again = await aTv(url, { storageState });
    expect(again.code).toBe(tv.code);
    await again.sees("Round 2 of 2");
    await again.press("Menu");
    await again.sees("Host");
    await again.press("Close");
    await again.device.putAway();
    await playRound(phones, 2);
    await ann.press("To the final");
    for (const phone of phones) await phone.sees("Truths found");
  });
});
