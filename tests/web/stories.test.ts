import { expect, it } from "vitest";
import { aDevice, describeInBrowser } from "./support/aDevice.ts";
import { aGame, aWebServer } from "./support/aParty.ts";
import { aPhone } from "./support/aPhone.ts";
import { playRound } from "./support/playRound.ts";

const { url } = await aWebServer();

describeInBrowser("a game that is over", () => {
  it("can be read by anybody, round by round, and stands on the leaderboard", async () => {
    const { tv, phones } = await aGame(url, ["Ann", "Bob"]);
    const [ann, bob] = phones;
    const fan = await aPhone(url, "Fan");
    await fan.watch(tv.code);
    await ann.writeDecoy("hollow teapot");
    await bob.writeDecoy("marble glacier");
    await ann.suspect("Falsehood");
    await bob.suspect("Hollow teapot");
    await fan.untilTask("Vote along: which one is true?");
    await fan.choose("Marble glacier");
    await fan.chosen.waitFor();
    await ann.vote("Verity");
    await bob.vote("Hollow teapot");
    await tv.untilPhase("Results");
    await tv.press("Next");
    await playRound(phones, 2);
    await tv.press("Next");
    const link = (await ann.openStory()).url();
    await tv.press("Play again");
    await ann.sees("The game starts on the TV.");

    const { page } = await aDevice(url);
    await page.goto(link);
    const first = page.getByRole("article").first();
    await first.getByText(/What is asked/).waitFor();
    const told = async (kind: string) => first.locator(`.told-${kind}`).allTextContents();
    expect(await told("truth")).toEqual([expect.stringMatching(/Found byAnn$/)]);
    expect(await told("robot")).toEqual([expect.stringMatching(/Nobody believed it\.Taken for the robot’s byAnn$/)]);
    expect(await told("decoy")).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/Hollow teapotBelieved byBobTaken for the robot’s byBob$/),
        expect.stringMatching(/Marble glacierNobody believed it\.Audience: 100 %$/),
      ]),
    );
    await first.getByText("truth +8").waitFor();
    await first.getByText("+16").waitFor();
    expect(await page.getByRole("article").count()).toBe(2);

    const winner = await page.locator(".ranked-first .ranked-name").first().textContent();
    await page.getByRole("link", { name: "Best scores" }).click();
    await page
      .getByRole("link", { name: new RegExp(winner ?? "") })
      .first()
      .click();
    await page.getByRole("heading", { level: 1, name: winner ?? "" }).waitFor();
  });

  it("that nobody has played is not there, which the page says", async () => {
    const device = await aDevice(url);
    device.tolerate(/404/);
    await device.page.goto("/games/00000000-0000-4000-8000-000000000000");
    await device.page.getByText("There is no game here.").waitFor();
  });
});
