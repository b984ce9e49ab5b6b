import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { aFolderForAll } from "../support/aFolder.ts";
import { aPack, aQuestion, someTexts } from "../support/aPack.ts";
import { aServer } from "../support/aServer.ts";
import { describeInBrowser } from "./support/aDevice.ts";
import { aParty, SHORT_RULES } from "./support/aParty.ts";

const dataDir = aFolderForAll();
const wild = ["Amber", "Birch", "Cedar"].map((truth) => {
  const question = `Which of the wild words begins like ${truth.length}${truth[0]}?`;
  return aQuestion(`wild-${truth[0]?.toLowerCase()}`, {
    category: "space",
    texts: { en: someTexts({ question, truth, aliases: [], lies: [`Not ${truth}`] }) },
  });
});
mkdirSync(join(dataDir, "packs"));
writeFileSync(join(dataDir, "packs/wild.json"), JSON.stringify(aPack(wild)));
const { url } = await aServer({ rateLimits: false, dataDir }, [SHORT_RULES]);

describeInBrowser("what questions are drawn from", () => {
  it("is chosen by packs and categories, each with what it offers, and explained where it is too little", async () => {
    const { tv, phones } = await aParty(url, ["Ann", "Bob"]);
    const choose = (name: string) => tv.page.getByRole("checkbox", { name, exact: true }).click();
    await tv.press("Settings");
    await tv.sees("57 questions");
    await choose("Wild 3");
    await tv.sees("3 questions");
    await choose("Animals 0");
    await tv.sees("0 questions");
    await tv.press("Close");
    await tv.page.getByRole("listitem").filter({ hasText: "Animals" }).waitFor();
    await tv.press("Start the game");
    await tv.sees("Too few questions are left. Choose more packs or categories, or open a new room.");

    await tv.press("Settings");
    await choose("Wild 0");
    await tv.sees("5 questions");
    expect(await tv.page.getByRole("checkbox", { name: "Animals 5", exact: true }).isChecked()).toBe(true);
    await tv.press("Close");
    await tv.press("Start the game");
    await phones[0].sees("Animals");
  });
});
