import { expect, it } from "vitest";
import { aDevice, describeInBrowser } from "./support/aDevice.ts";
import { aGame, aParty, aWebServer } from "./support/aParty.ts";
import { aPhone, seatedPhones } from "./support/aPhone.ts";
import { aTv } from "./support/aTv.ts";

const { url } = await aWebServer();
const EIGHT = ["Ann", "Bob", "Cleo", "Dan", "Eva", "Fay", "Gus", "Hal"];

describeInBrowser("the way in", () => {
  it("explains what no code can have, and what is too short", async () => {
    const { page } = await aDevice(url);
    await page.goto("/");
    await page.getByLabel("Room code").fill("bco");
    await page.getByText("Codes have consonants only: no O. Is it Q or D?").waitFor();
    await page.getByLabel("Room code").fill("b2");
    await page.getByText("Codes have letters only: no 2. Is it Z?").waitFor();
    await page.getByLabel("Room code").fill("bcd");
    await page.getByRole("button", { name: "Join", exact: true }).click();
    await page.getByText("A code has four letters.").waitFor();
  });

  it("says that there is no such room", async () => {
    const phone = await aPhone(url, "Ann");
    phone.device.tolerate(/404/);
    await phone.page.goto("/");
    await phone.page.getByLabel("Room code").fill("zzzz");
    await phone.press("Join");
    await phone.sees("There is no room with this code.");
  });

  it("leads in by the code typed in small letters", async () => {
    const tv = await aTv(url);
    const phone = await aPhone(url, "Ann");
    await phone.page.goto("/");
    await phone.page.getByLabel("Room code").fill(tv.code.toLowerCase());
    await phone.press("Join");
    await phone.join(tv.code);
    await tv.sees("1 of 8");
  });

  it("is full with eight, which the ninth reads, and may watch", async () => {
    const { tv } = await aParty(url, EIGHT);
    await tv.sees("8 of 8");
    const ninth = await aPhone(url, "Ida");
    await ninth.page.goto(`/${tv.code}`);
    await ninth.sees("All seats in this room are taken.");
    await ninth.press("Just watch");
    await ninth.sees("You are watching.");
    expect(await ninth.page.getByRole("button", { name: "Take a seat" }).count()).toBe(0);
  });

  it("is closed while the room is locked", async () => {
    const tv = await aTv(url);
    await tv.press("Settings");
    await tv.page.getByRole("switch", { name: "Locked: nobody new may join" }).click();
    await tv.sees("The room is locked: nobody new can join.");
    const phone = await aPhone(url, "Ann");
    await phone.page.goto(`/${tv.code}`);
    await phone.sees("The host has locked this room.");
    await tv.page.getByRole("switch", { name: "Locked: nobody new may join" }).click();
    await phone.press("Look again");
    await phone.join(tv.code);
  });

  it("refuses a name that is taken, rude or too long, and takes the next one", async () => {
    const tv = await aTv(url);
    await seatedPhones(url, tv.code, ["Ann"]);
    const phone = await aPhone(url, "Bob");
    phone.device.tolerate(/400/);
    await phone.tryToJoin(tv.code, "ann");
    await phone.sees("Somebody in this room has that name. Choose another.");
    await phone.tryToJoin(tv.code, "fuck");
    await phone.sees("That name is not welcome here. Choose another.");
    await phone.tryToJoin(tv.code, "A name of twenty-one.");
    await phone.sees("A name has at most 20 characters. Shorten it.");
    await phone.join(tv.code);
    await tv.sees("2 of 8");
  });
});

describeInBrowser("a decoy", () => {
  it("that is too close is refused in words, and stays to be changed", async () => {
    const { phones } = await aGame(url, ["Ann", "Bob"]);
    const [ann, bob] = phones;
    await ann.writeDecoy("hollow teapot");
    await bob.tryDecoy("Hollow Teapots");
    await bob.sees("Too close to an answer that is already there. Try another decoy.");
    expect(await bob.decoyBox.inputValue()).toBe("Hollow Teapots");
    await bob.writeDecoy("marble glacier");
  });

  it("of 101 characters is not sent, and is not cut", async () => {
    const { phones } = await aGame(url, ["Ann", "Bob"]);
    const [ann] = phones;
    await ann.decoyBox.fill("x".repeat(101));
    await ann.sees("1 too many");
    expect(await ann.page.getByRole("button", { name: "Send" }).getAttribute("aria-disabled")).toBe("true");
    expect(await ann.decoyBox.inputValue()).toHaveLength(101);
    await ann.writeDecoy("x".repeat(100));
  });

  it("of emoji or Arabic reaches everybody as it was written, in its own direction", async () => {
    const { tv, phones } = await aGame(url, ["Ann 🎈", "سارة"]);
    const [ann, sara] = phones;
    await ann.writeDecoy("👩‍👩‍👧‍👦🏳️‍🌈");
    await sara.writeDecoy("قطة تحت القمر");
    await tv.untilPhase("Spot the robot");
    const arabic = tv.page.getByText("قطة تحت القمر");
    await arabic.waitFor();
    expect(await arabic.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
    await sara.suspect("👩‍👩‍👧‍👦🏳️‍🌈");
    await tv.sees("1 of 2 done");
    await tv.sees("سارة");
  });
});
