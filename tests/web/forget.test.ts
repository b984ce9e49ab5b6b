import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { AWAY, describeInBrowser } from "./support/aDevice.ts";
import { aLine } from "./support/aLine.ts";
import { aGame, aWebServer } from "./support/aParty.ts";
import type { Phone } from "./support/aPhone.ts";

const { url } = await aWebServer();

const everythingKept = (page: Page) => page.evaluate(() => Object.keys(localStorage));

async function askToForget(phone: Phone): Promise<void> {
  await phone.press("Forget me on this device");
  await confirm(phone);
}

async function confirm(phone: Phone): Promise<void> {
  await phone.page.getByRole("dialog").getByRole("button", { name: "Forget me on this device" }).click();
}

describeInBrowser("whoever wants to be forgotten", () => {
  it("is forgotten by the server, which is told the device's id, and by the device", async () => {
    const { phones } = await aGame(url, ["Ann", "Bob"]);
    const [{ page }, bob] = phones;
    await bob.page.goto("/");
    const device = await bob.page.evaluate(() => JSON.parse(localStorage.getItem("decoy.device") ?? ""));
    const answer = bob.page.waitForResponse("**/api/devices/forget");
    await askToForget(bob);
    const response = await answer;
    expect(response.request().postDataJSON()).toEqual({ device });
    expect(await response.json()).toEqual({ forgotten: true });
    await bob.sees("This device knows nothing of you any more.");
    expect(await everythingKept(bob.page)).toEqual([]);
    expect(await everythingKept(page)).not.toEqual([]);
  });

  it("is told when the server cannot be reached, and nothing is forgotten until it can", async () => {
    const { line, url: lineUrl } = await aLine(url);
    const { tv, phones } = await aGame(lineUrl, ["Ann", "Bob"]);
    const [ann] = phones;
    for (const { device } of [tv, ...phones]) device.tolerate(AWAY);
    await ann.page.goto("/");
    await ann.page.getByLabel("Room code").waitFor();
    line.silence();
    await askToForget(ann);
    await ann.sees(/No connection to the server.*Nothing was forgotten yet\./);
    expect(await everythingKept(ann.page)).toContain("decoy.device");
    line.mend();
    await confirm(ann);
    await ann.sees("This device knows nothing of you any more.");
    expect(await everythingKept(ann.page)).toEqual([]);
  });
});
