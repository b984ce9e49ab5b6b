import { it } from "vitest";
import { TestClient } from "../../support/aPlayer.ts";
import { AWAY, aDevice, describeInBrowser } from "../support/aDevice.ts";
import { aLine } from "../support/aLine.ts";
import { BRIEF_RULES, HASTY_RULES } from "../support/aParty.ts";
import { aPhone, seatedPhones } from "../support/aPhone.ts";
import { aBlankTv, aTv } from "../support/aTv.ts";
import { aStage, LONG_DECOYS, LONG_NAMES } from "./aStage.ts";
import { shootPage, shootPhone, shootTv } from "./shoot.ts";

const url = await aStage(HASTY_RULES, BRIEF_RULES);
const at = (name: string) => `aside/${name}`;

describeInBrowser("everything beside the game", () => {
  it("before the room", async () => {
    const { page } = await aDevice(url);
    await page.goto("/");
    await page.getByLabel("Room code").fill("BCO");
    await shootPage(page, at("start"));
    await page.getByRole("button", { name: "Forget me on this device" }).click();
    await shootPhone(page, at("start forget"));
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Show a room that is already open" }).click();
    await shootPage(page, at("start show a room"));
    const phone = await aPhone(url, "Ann");
    await phone.page.goto("/host");
    await phone.page.getByLabel("Your name").fill(LONG_NAMES[0] ?? "");
    await shootPage(phone.page, at("host"));
    phone.device.tolerate(/404/);
    await phone.page.goto("/ZZZZ");
    await phone.sees("There is no room with this code.");
    await shootPhone(phone.page, at("join no room"));
    await phone.page.goto("/games/00000000-0000-4000-8000-000000000000");
    await phone.sees("There is no game here.");
    await shootPage(phone.page, at("page no game"));
    await phone.page.goto("/leaderboard");
    await phone.sees("Nobody has finished such a game yet.");
    await shootPage(phone.page, at("page leaderboard, empty"));
  });

  it("a phone that hosts, and its menus", async () => {
    const host = await aPhone(url, LONG_NAMES[0] ?? "");
    const code = await host.host();
    await shootPhone(host.page, at("phone lobby host alone"));
    const guest = await aPhone(url, LONG_NAMES[1] ?? "");
    await guest.page.goto(`/${code}`);
    await guest.page.getByLabel("Your name").waitFor();
    await shootPage(guest.page, at("join"));
    await guest.join(code);
    await host.sees(guest.name);
    await shootPhone(host.page, at("phone lobby host"));
    for (const dialog of ["QR code and link", "Name and icon", "Settings", "Menu"]) {
      await host.press(dialog);
      await host.page.getByRole("dialog").waitFor();
      await shootPhone(host.page, at(`phone lobby ${dialog}`));
      await host.press("Close");
    }
    await host.press("Start the game");
    await guest.decoyBox.fill(`${LONG_DECOYS[0]}!!`);
    await shootPhone(guest.page, at("phone question too long"));
    await host.press("Menu");
    await host.page.getByRole("dialog").getByText(guest.name).click();
    await shootPhone(host.page, at("phone game menu of host"));
    await host.press(`Remove: ${guest.name}`);
    await shootPhone(host.page, at("phone confirmation"));
    await host.press("Cancel");
    await host.press("Pause");
    await guest.sees("Paused");
    await shootPhone(host.page, at("phone pause host"));
    await shootPhone(guest.page, at("phone pause"));
  });

  it("the TV's menus and notices", async () => {
    const tv = await aTv(url);
    const [ann] = await seatedPhones(url, tv.code, ["Ann", "Bob"]);
    await tv.press("Settings");
    await shootTv(tv.page, at("tv settings"));
    await tv.press("Close");
    await tv.press("Hide the code");
    await tv.sees("The code is hidden.");
    await shootTv(tv.page, at("tv lobby code hidden"));
    await tv.press("Show the code");
    await tv.press("Start the game");
    await ann.decoyBox.waitFor();
    await tv.press("Menu");
    await shootTv(tv.page, at("tv menu"));
    await tv.press("Pause");
    await tv.sees("Paused");
    await shootTv(tv.page, at("tv pause"));
  });

  it("whatever ends or interrupts a stay", async () => {
    const { line, url: lineUrl } = await aLine(url);
    const tv = await aTv(lineUrl);
    const [ann, bob, cleo] = await seatedPhones(lineUrl, tv.code, ["Ann", "Bob", "Cleo"]);
    for (const { device } of [tv, ann, bob, cleo]) device.tolerate(AWAY);
    await tv.press("Start the game");
    await tv.press("Menu");
    await tv.page.getByRole("dialog").getByText("Cleo").click();
    await tv.press("Remove: Cleo");
    await shootTv(tv.page, at("tv confirmation"));
    await tv.press("Remove");
    await cleo.sees("You are out");
    await shootPhone(cleo.page, at("phone kicked"));

    line.cut();
    await ann.sees("the connection is coming back");
    await shootPhone(ann.page, at("phone one moment"));
    await tv.sees(/One moment/);
    await shootTv(tv.page, at("tv one moment"));
    line.mend();
    await tv.page.getByText(/One moment/).waitFor({ state: "detached" });

    const tablet = await aPhone(lineUrl, "Ann", { storageState: await ann.device.storage() });
    await tablet.page.goto(`/${tv.code}`);
    await ann.sees("Playing elsewhere");
    await shootPhone(ann.page, at("phone taken over"));
    const window = await aDevice(lineUrl, { storageState: await tv.device.storage() });
    await window.page.goto("/tv");
    await tv.sees("This room is now shown in another window.");
    await shootTv(tv.page, at("tv taken over"));
    await bob.press("Menu");
    await bob.press("Leave the room");
    await bob.page.getByRole("dialog").getByRole("button", { name: "Leave the room" }).click();
    await bob.sees("See you!");
    await shootPhone(bob.page, at("phone left"));
    await window.page.getByText("Waiting for a second player").waitFor();
    await shootTv(window.page, at("tv too few"));
    await shootPhone(tablet.page, at("phone too few"));
  });

  it("a game that is given up, a room that is over, and pages that are too old", async () => {
    const host = await TestClient.create(url);
    const tv = await aBlankTv(url);
    await tv.page.goto("/tv/ZZZZ");
    tv.device.tolerate(/522|400/);
    await tv.sees("There is no room with this code.");
    await shootTv(tv.page, at("tv no room"));
    await tv.open(host.room.roomId);
    const [ann, bob] = await seatedPhones(url, tv.code, [LONG_NAMES[0] ?? "", LONG_NAMES[2] ?? ""]);
    await host.act("update-settings", { settings: { ruleset: HASTY_RULES.id } });
    await host.act("start-game", {});
    await ann.decoyBox.waitFor();
    await bob.device.putAway();
    await tv.sees("Too few players were left for too long.");
    await shootTv(tv.page, at("tv abandoned"));
    await shootPhone(ann.page, at("phone abandoned"));

    for (const person of [tv, ann]) {
      person.device.tolerate(/522|400/);
      await person.device.growOld();
      await person.page.reload();
      await person.sees("This page is older than the server.");
      await person.page.unrouteAll();
    }
    await shootTv(tv.page, at("tv too old"));
    await shootPhone(ann.page, at("phone too old"));

    for (const person of [tv, ann]) {
      await person.press("Reload");
      await person.sees("Too few players were left for too long.");
    }
    await host.act("play-again", {});
    await host.act("update-settings", { settings: { ruleset: BRIEF_RULES.id } });
    await tv.sees("This room is over.");
    await shootTv(tv.page, at("tv room over"));
    await ann.sees("This room is over");
    await shootPhone(ann.page, at("phone room over"));
  });
});
