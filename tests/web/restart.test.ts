import { it } from "vitest";
import { freePort } from "../../loadtest/ports.ts";
import { aFolderForAll } from "../support/aFolder.ts";
import { aProcess } from "../support/aProcess.ts";
import { AWAY, describeInBrowser } from "./support/aDevice.ts";
import { aParty } from "./support/aParty.ts";

const dataDir = aFolderForAll();

describeInBrowser("a server that is killed and started again in mid-game", () => {
  it("is waited for with a word, and the game goes on where it was", async () => {
    const port = await freePort();
    const first = await aProcess({ DATA_DIR: dataDir }, { port });
    const { tv, phones } = await aParty(first.url, ["Ann", "Bob"]);
    const [ann, bob] = phones;
    await tv.press("Settings");
    await tv.page.getByRole("radio", { name: "No timers" }).click();
    await tv.press("Close");
    await tv.press("Start the game");
    await ann.writeDecoy("a decoy that outlives it");
    await bob.decoyBox.fill("Not sent yet");
    for (const { device } of [tv, ...phones]) device.tolerate(AWAY);

    await first.kill();
    for (const person of [tv, ...phones]) await person.sees(/One moment/);

    const second = await aProcess({ DATA_DIR: dataDir }, { port });
    for (const { page } of [tv, ...phones]) await page.getByText(/One moment/).waitFor({ state: "detached" });
    await ann.sees("a decoy that outlives it");
    await bob.press("Send");
    await tv.untilPhase("Spot the robot");
    await ann.suspect("Not sent yet");
    await tv.sees("1 of 2 done");
    for (const { device } of [tv, ...phones]) await device.putAway();
    await second.stop();
  });
});
