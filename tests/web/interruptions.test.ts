import type { Page } from "playwright-core";
import { it } from "vitest";
import { TestClient } from "../support/aPlayer.ts";
import { AWAY, aDevice, describeInBrowser } from "./support/aDevice.ts";
import { aLine } from "./support/aLine.ts";
import { aGame, aParty, aWebServer, BRIEF_RULES, HASTY_RULES, SHORT_RULES } from "./support/aParty.ts";
import { aPhone, type Phone, seatedPhones } from "./support/aPhone.ts";
import { aBlankTv, type Tv } from "./support/aTv.ts";
import { expectNoFlaws } from "./support/expectNoFlaws.ts";

const { url } = await aWebServer(SHORT_RULES, HASTY_RULES, BRIEF_RULES);

/** A room whose host is somebody without a browser, with a TV and phones. */
async function aRoomOf<const Names extends readonly string[]>(names: Names) {
  const host = await TestClient.create(url);
  const code = host.room.roomId;
  const tv = await aBlankTv(url);
  await tv.open(code);
  return { host, tv, phones: await seatedPhones(url, code, names) };
}

async function expectAllSee(text: string | RegExp, ...people: readonly (Phone | Tv)[]): Promise<void> {
  for (const person of people) {
    await person.sees(text);
    await expectNoFlaws(String(text), person.page);
  }
}

const heading = (page: Page, name: string) => page.getByRole("heading", { name });

describeInBrowser("axe finds nothing where a stay is interrupted or over", () => {
  it("while the connection is away, and when it stays away", async () => {
    const { line, url: lineUrl } = await aLine(url);
    const { tv, phones } = await aGame(lineUrl, ["Ann", "Bob"]);
    const [ann] = phones;
    for (const { device } of [tv, ...phones]) device.tolerate(AWAY, /ERR_FAILED/);
    line.cut();
    await expectAllSee(/One moment/, tv, ann);
    line.mend();
    await ann.decoyBox.waitFor();
    for (const { page } of [tv, ann]) await page.route("**/matchmake/**", (route) => route.abort());
    await Promise.all([tv, ann].map(({ page }) => page.reload()));
    await expectAllSee(/No connection/, tv, ann);
  });

  it("with too few players, and when the game is given up for that", async () => {
    const { tv, phones } = await aGame(url, ["Ann", "Bob"]);
    const [ann, bob] = phones;
    await bob.device.putAway();
    await expectAllSee("Waiting for a second player", tv, ann);

    const hasty = await aRoomOf(["Cleo", "Dan"]);
    const [cleo, dan] = hasty.phones;
    await hasty.host.act("update-settings", { settings: { ruleset: HASTY_RULES.id } });
    await hasty.host.act("start-game", {});
    await cleo.decoyBox.waitFor();
    await dan.device.putAway();
    await expectAllSee("Too few players were left for too long.", hasty.tv, cleo);
  });

  it("when the seat is taken over elsewhere, or its owner is removed", async () => {
    const { tv, phones } = await aParty(url, ["Ann", "Bob"]);
    const [ann, bob] = phones;
    const tablet = await aPhone(url, "Ann", { storageState: await ann.device.storage() });
    await tablet.page.goto(`/${tv.code}`);
    await heading(ann.page, "Playing elsewhere").waitFor();
    await expectNoFlaws("taken over", ann.page);
    const window = await aDevice(url, { storageState: await tv.device.storage() });
    await window.page.goto("/tv");
    await expectAllSee("This room is now shown in another window.", tv);

    await window.page.getByRole("button", { name: "Menu" }).click();
    await window.page.getByRole("dialog").getByText("Bob").click();
    await window.page.getByRole("button", { name: "Remove: Bob" }).click();
    await expectNoFlaws("confirmation", window.page);
    await window.page.getByRole("button", { name: "Remove", exact: true }).click();
    await heading(bob.page, "You are out").waitFor();
    await expectNoFlaws("kicked", bob.page);
  });

  it("when the room is over, or was never there", async () => {
    const { host, tv, phones } = await aRoomOf(["Ann"]);
    await host.act("update-settings", { settings: { ruleset: BRIEF_RULES.id } });
    await expectAllSee(/This room is over/, tv, ...phones);
    const other = await aBlankTv(url);
    other.device.tolerate(/522/);
    await other.page.goto("/tv/ZZZZ");
    await expectAllSee("There is no room with this code.", other);
  });

  it("when the page is too old for the server", async () => {
    const { tv, phones } = await aParty(url, ["Ann"]);
    const people = [tv, ...phones];
    for (const { device } of people) device.tolerate(/400/);
    await Promise.all(people.map(({ device }) => device.growOld()));
    await Promise.all(people.map(({ page }) => page.reload()));
    await expectAllSee("This page is older than the server. Reload it.", ...people);
  });
});
