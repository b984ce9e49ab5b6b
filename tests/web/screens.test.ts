import { expect, it } from "vitest";
import { TestClient } from "../support/aPlayer.ts";
import { describeInBrowser } from "./support/aDevice.ts";
import { aWebServer, BRIEF_RULES, SHORT_RULES } from "./support/aParty.ts";
import { aPhone } from "./support/aPhone.ts";
import { aBlankTv, aTv } from "./support/aTv.ts";
import { codeOf } from "./support/codeOf.ts";

const { url } = await aWebServer(SHORT_RULES, BRIEF_RULES);

describeInBrowser("a TV for a room that a phone has opened", () => {
  it("opens the address that the phone shows, and shows the game from then on, also after a reload", async () => {
    const ann = await aPhone(url, "Ann");
    const code = await ann.host();
    const [address] = (await ann.page.getByText("On a TV: open").textContent())?.match(/[\d.]+:\d+\/tv\/\w+/) ?? [];
    expect(address).toBe(`${new URL(url).host}/tv/${code}`);
    const tv = await aBlankTv(url);
    await tv.open(code);
    await tv.sees("starts the game.");
    const bob = await aPhone(url, "Bob");
    await bob.join(code);
    await ann.press("Start the game");
    await tv.untilPhase("Write your decoy");
    await tv.page.reload();
    await tv.untilPhase("Write your decoy");
    expect(new URL(tv.page.url()).pathname).toBe(`/tv/${code}`);

    const late = await aBlankTv(url);
    await ann.press("Menu");
    await ann.sees(`/tv/${code}`);
    await late.open(code);
    await late.sees("0 of 2 done");
  });

  it("is asked for the code on the start page", async () => {
    const code = await (await aPhone(url, "Ann")).host();
    const tv = await aBlankTv(url);
    await tv.page.goto("/");
    await tv.press("Show a room that is already open");
    await tv.page.getByRole("dialog").getByLabel("Room code").fill(code.toLowerCase());
    await tv.press("Show the room here");
    await tv.sees("starts the game.");
  });

  it("can be told the code where it has opened a room of its own, and where somebody would join to play", async () => {
    const code = await (await aPhone(url, "Ann")).host();
    const tv = await aTv(url);
    await tv.press("Show a room that is already open");
    await tv.page.getByRole("dialog").getByLabel("Room code").fill(code);
    await tv.press("Show the room here");
    await tv.sees("starts the game.");
    const laptop = await aBlankTv(url);
    await laptop.page.goto(`/${code}`);
    await laptop.page.getByRole("link", { name: "Show the room here" }).click();
    await laptop.sees("starts the game.");
  });

  it("says that no room has the code, and opens one instead", async () => {
    const tv = await aBlankTv(url);
    tv.device.tolerate(/522|404/);
    await tv.page.goto("/tv/ZZZZ");
    await tv.sees("There is no room with this code.");
    await tv.press("Open a new room");
    await tv.readCode();
    expect(tv.code).not.toBe("ZZZZ");
  });

  it("says that the room is over, and opens one of its own", async () => {
    const host = await TestClient.create(url);
    const tv = await aBlankTv(url);
    await tv.open(host.room.roomId);
    await host.act("update-settings", { settings: { ruleset: BRIEF_RULES.id } });
    await tv.sees("This room is over.");
    await tv.press("Open a new room");
    await tv.readCode();
    expect(tv.code).not.toBe(host.room.roomId);
  });

  it("leaves, and opens one of its own, without taking anybody along", async () => {
    const ann = await aPhone(url, "Ann");
    const code = await ann.host();
    const tv = await aBlankTv(url);
    await tv.open(code);
    await tv.press("Menu");
    await tv.press("Open a new room");
    await tv.press("Open a new room");
    await tv.sees("0 of 8");
    await ann.sees("It takes two players to start.");
  });
});

describeInBrowser("a page that is left", () => {
  it("leaves no connection behind, and finds its seat again", async () => {
    const ann = await aPhone(url, "Ann");
    await ann.page.goto("/");
    await ann.press("Host and play");
    await ann.page.getByLabel("Your name").fill(ann.name);
    await ann.press("Open a room");
    await ann.sees("Others join at");
    const tv = await aBlankTv(url);
    await tv.open(await codeOf(ann.page));
    await tv.sees("1 of 8");
    await ann.page.goBack();
    await tv.sees("away");
    await ann.page.goForward();
    await tv.page.getByText("away").waitFor({ state: "detached" });
  });
});
