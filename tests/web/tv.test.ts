import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { TestClient } from "../support/aPlayer.ts";
import { aServer, PROMPT_RULES } from "../support/aServer.ts";
import { answerAll, eliminateAll, voteAll } from "../support/play.ts";
import { aDevice, describeInBrowser, TV_SIZE } from "./support/aDevice.ts";

const { url } = await aServer({}, [{ ...PROMPT_RULES, rounds: 2 }]);

async function aTv(): Promise<Page> {
  const device = await aDevice(url, { viewport: TV_SIZE });
  device.tolerate(/status of 40[04]|closed unexpectedly \(4002\)/);
  return device.page;
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole("heading", { name });

async function open(): Promise<{ tv: Page; code: string }> {
  const tv = await aTv();
  await tv.goto(url);
  await button(tv, "Host on this screen").click();
  await heading(tv, "Your phone is your controller").waitFor();
  return { tv, code: await codeOn(tv) };
}

async function codeOn(tv: Page): Promise<string> {
  return (await tv.locator(".code").first().locator(".code-letter").allTextContents()).join("");
}

function join(code: string, ...names: string[]): Promise<TestClient[]> {
  return Promise.all(names.map((name) => TestClient.join(url, code, { name })));
}

describeInBrowser("a TV", () => {
  it("shows a game from the lobby to the winners, and is touched only to start it", async () => {
    const { tv, code } = await open();
    await tv.getByRole("img", { name: `QR code for ${url}/${code}` }).waitFor();
    const players = await join(code, "Ann", "Bob");
    for (const name of ["Ann", "Bob"]) await tv.locator(".seat-name", { hasText: name }).waitFor();
    await button(tv, "Start the game").click();

    await heading(tv, "Write your decoy").waitFor();
    await tv.getByText("0 of 2 done").waitFor();
    await answerAll(players);
    await heading(tv, "Spot the robot").waitFor();
    expect(await tv.locator(".option-letter").allTextContents()).toEqual(["A", "B", "C", "D"]);
    await eliminateAll(players);
    await heading(tv, "Find the truth").waitFor();
    await tv.locator(".verdict").waitFor();
    await voteAll(players);

    await tv.getByText("The truth is …").waitFor();
    await tv.getByText("The robot’s lie was …").waitFor();
    expect(await tv.locator(".exposed-text").textContent()).not.toBe("");
    await tv.locator(".decoy").first().waitFor();
    expect(await tv.locator(".decoy .chip-name").allTextContents()).toEqual(expect.arrayContaining(["Ann", "Bob"]));
    await tv.locator(".tv-standing").first().waitFor();
    expect(await tv.locator(".tv-standing").count()).toBe(2);

    // The results end by themselves.
    await heading(tv, "Write your decoy").waitFor();
    await tv.getByText("Round 2 of 2", { exact: true }).waitFor();
    await button(tv, "Menu").click();
    await button(tv, "End the game").click();
    await button(tv, "End the game").click();
    await tv.getByRole("table").waitFor();
    await button(tv, "Play again").click();
    await heading(tv, "Your phone is your controller").waitFor();
  });

  it("takes its seat up again after a reload and after it was closed, and is host as before", async () => {
    const { tv, code } = await open();
    const players = await join(code, "Ann", "Bob");
    await button(tv, "Start the game").click();
    await heading(tv, "Write your decoy").waitFor();
    await tv.reload();
    await heading(tv, "Write your decoy").waitFor();
    expect(await codeOn(tv)).toBe(code);

    await tv.close({ runBeforeUnload: false });
    await answerAll(players);
    const back = await tv.context().newPage();
    await back.goto(`${url}/tv`);
    await heading(back, "Spot the robot").waitFor();
    await button(back, "Menu").click();
    await button(back, "Pause").click();
    await back.getByText("Paused", { exact: true }).waitFor();
    await button(back, "Go on").click();
    await back.getByText("0 of 2 done").waitFor();
  });

  it("hides and locks what the host wants hidden and locked", async () => {
    const { tv, code } = await open();
    await button(tv, "Hide the code").click();
    await tv.getByText("The code is hidden.").waitFor();
    expect(await tv.locator("body").textContent()).not.toContain(code);
    await button(tv, "Show the code").click();
    await tv.getByRole("img", { name: "QR code for" }).waitFor();

    await button(tv, "Settings").click();
    await tv.getByRole("switch", { name: "Locked: nobody new may join" }).click();
    await tv.keyboard.press("Escape");
    await tv.getByText("The room is locked: nobody new can join.").waitFor();
    await expect(join(code, "Ann")).rejects.toThrow("ROOM_LOCKED");
  });

  it("says who is host when the role is handed over, and opens another room when told to", async () => {
    const { tv, code } = await open();
    await join(code, "Ann");
    await button(tv, "Menu").click();
    await tv.locator("summary", { hasText: "Ann" }).click();
    await button(tv, "Make host: Ann").click();
    await button(tv, "Make host").click();
    await tv.getByText("starts the game.").waitFor();

    await button(tv, "Menu").click();
    await button(tv, "Open a new room").click();
    await button(tv, "Open a new room").click();
    await button(tv, "Settings").waitFor();
    expect(await codeOn(tv)).not.toBe(code);
  });
});
