import { it } from "vitest";
import { aDevice, describeInBrowser } from "./support/aDevice.ts";
import { aParty, aWebServer } from "./support/aParty.ts";
import { aPhone, type Phone } from "./support/aPhone.ts";
import { aTv } from "./support/aTv.ts";
import { expectNoFlaws } from "./support/expectNoFlaws.ts";
import { playRound } from "./support/playRound.ts";

const { url } = await aWebServer();

describeInBrowser("axe finds nothing", () => {
  it("on the start page, with and without its dialog", async () => {
    const { page } = await aDevice(url);
    await page.goto("/");
    await page.getByLabel("Room code").waitFor();
    await expectNoFlaws("start", page);
    await page.getByRole("button", { name: "Forget me on this device" }).click();
    await expectNoFlaws("forget", page);
  });

  it("on the way in", async () => {
    const tv = await aTv(url);
    const phone = await aPhone(url, "Ann");
    await phone.page.goto("/host");
    await phone.page.getByLabel("Your name").waitFor();
    await expectNoFlaws("host and play", phone.page);
    await phone.page.goto(`/${tv.code}`);
    await phone.page.getByLabel("Your name").waitFor();
    await expectNoFlaws("join", phone.page);
    phone.device.tolerate(/404/);
    await phone.page.goto("/ZZZZ");
    await phone.sees("There is no room with this code.");
    await expectNoFlaws("no such room", phone.page);
  });

  it("in any phase, on the TV, a player's phone and that of somebody who watches", async () => {
    const { tv, phones } = await aParty(url, ["Ann", "Bob", "Cleo"]);
    const [ann, bob, cleo] = phones;
    const fan = await aPhone(url, "Fan");
    await fan.watch(tv.code);
    const check = async (phase: string, ...seen: readonly Phone[]) => {
      await expectNoFlaws(`${phase} on the TV`, tv.page);
      for (const phone of seen) await expectNoFlaws(`${phase}, ${phone.name}`, phone.page);
    };

    await check("lobby", ann, fan);
    await tv.press("Settings");
    await check("settings");
    await tv.press("Close");
    await ann.press("Name and icon");
    await ann.page.getByLabel("Your name").waitFor();
    await check("profile", ann);
    await ann.press("Close");

    await tv.press("Start the game");
    await ann.writeDecoy("hollow teapot");
    await check("question", ann, bob, fan);
    await tv.press("Menu");
    await ann.press("Menu");
    await check("menu", ann);
    await tv.press("Pause");
    await ann.press("Close");
    await check("pause", ann);
    await tv.press("Go on");
    await bob.writeDecoy("marble glacier");
    await cleo.writeDecoy("silent umbrella");

    await ann.suspect("Marble glacier");
    await check("elimination", ann, bob, fan);
    await bob.suspect("Hollow teapot");
    await cleo.suspect("Falsehood");
    await ann.vote("Marble glacier");
    await fan.untilTask("Vote along: which one is true?");
    await fan.choose("Verity");
    await fan.chosen.waitFor();
    await check("voting", ann, bob, fan);
    await bob.vote("Verity");
    await cleo.vote("Falsehood");

    for (const step of [".exposed-truth", ".exposed-robot", ".decoys", ".tv-standings"]) {
      await tv.page.locator(step).waitFor();
      await check(`results ${step}`);
    }
    await check("results", ann, bob, cleo, fan);
    await tv.press("Next");
    await playRound(phones, 2);
    await tv.press("Next");
    await tv.sees(/wins?!$/);
    await check("final", ann, bob, cleo, fan);
    const story = await ann.openStory();
    await expectNoFlaws("game page", story);
    await story.getByRole("link", { name: "Best scores" }).click();
    await story.getByRole("heading", { name: "Best scores" }).waitFor();
    await story.getByRole("listitem").first().waitFor();
    await expectNoFlaws("leaderboard", story);
  });
});
