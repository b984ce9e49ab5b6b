import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { aServer } from "../support/aServer.ts";
import { aDevice, describeInBrowser, PHONE_SIZE } from "./support/aDevice.ts";
import { codeOf } from "./support/codeOf.ts";

const { url } = await aServer();

async function aPhone(): Promise<Page> {
  const device = await aDevice(url, { viewport: PHONE_SIZE, hasTouch: true });
  device.tolerate(/status of 40[04]|closed unexpectedly \(4002\)/);
  return device.page;
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole("heading", { name });

async function host(name: string): Promise<{ page: Page; code: string }> {
  const page = await aPhone();
  await page.goto(url);
  await button(page, "Host and play").click();
  await page.getByLabel("Your name").fill(name);
  await button(page, "Open a room").click();
  await button(page, "Start the game").waitFor();
  return { page, code: await codeOf(page) };
}

async function guest(code: string, name: string): Promise<Page> {
  const page = await aPhone();
  await page.goto(`${url}/${code.toLowerCase()}`);
  await page.getByLabel("Your name").fill(name);
  await button(page, "Join the game").click();
  return page;
}

/** Everything that this device keeps, given to another one. */
async function moveTo(from: Page, to: Page): Promise<void> {
  const kept = await from.evaluate(() => ({ ...localStorage }));
  await to.goto(url);
  await to.evaluate((items) => {
    for (const [name, value] of Object.entries(items)) localStorage.setItem(name, value);
  }, kept);
}

describeInBrowser("phones", () => {
  it("plays a round on two phones, from the start page to the results", async () => {
    const { page: ann, code } = await host("Ann");
    const bob = await guest(code, "Bob");
    await bob.getByText("starts the game").waitFor();
    await button(ann, "Start the game").click();
    await ann.getByLabel("Write a lie that sounds true").fill("a heron in a hat");
    await button(ann, "Send").click();
    await ann.getByText("Waiting for").waitFor();

    await bob.getByLabel("Write a lie that sounds true").fill("A heron, in a hat!");
    await button(bob, "Send").click();
    await bob.getByText("Too close to an answer that is already there.").waitFor();
    await bob.getByLabel("Write a lie that sounds true").fill("an owl on a bike");
    await button(bob, "Send").click();

    for (const page of [ann, bob]) {
      await heading(page, "Which one did the robot write?").waitFor();
      await page.locator("button.option").first().click();
    }
    await heading(ann, "Which one is true?").waitFor();
    await ann.locator("button.option").first().click();
    await ann.locator("button.option").last().click();
    await ann.locator("button.option").last().and(ann.locator("[aria-pressed=true]")).waitFor();
    await bob.locator("button.option").first().click();
    for (const page of [ann, bob]) await page.getByText("This round").waitFor();
    await button(ann, "Next round").click();
    await bob.getByLabel("Write a lie that sounds true").waitFor();
  });

  it("keeps seat and draft over a reload, and gives the seat to a second device", async () => {
    const { page: ann, code } = await host("Ann");
    const bob = await guest(code, "Bob");
    await bob.getByText("starts the game").waitFor();
    await button(ann, "Start the game").click();
    const answer = bob.getByLabel("Write a lie that sounds true");
    await answer.fill("half an id");
    await bob.reload();
    await answer.waitFor();
    expect(await answer.inputValue()).toBe("half an id");

    const other = await aPhone();
    await moveTo(bob, other);
    await other.goto(`${url}/${code}`);
    await other.getByLabel("Write a lie that sounds true").waitFor();
    await heading(bob, "Playing elsewhere").waitFor();
    await button(bob, "Play here").click();
    await answer.waitFor();
    await heading(other, "Playing elsewhere").waitFor();
  });

  it("says in words why somebody cannot come in, and lets them watch", async () => {
    const { page: ann, code } = await host("Ann");
    const bob = await guest(code, "ann");
    await bob.getByText("Somebody in this room has that name.").waitFor();
    await bob.getByLabel("Your name").fill("a name of more than twenty characters");
    await button(bob, "Join the game").click();
    await bob.getByText("A name has at most 20 characters.").waitFor();
    await button(bob, "Just watch").click();
    await bob.getByText("You are watching.").waitFor();

    await button(ann, "Menu").click();
    await ann.getByRole("switch", { name: "Lock the room" }).click();
    await ann.keyboard.press("Escape");
    const late = await aPhone();
    await late.goto(`${url}/${code}`);
    await late.getByText("The host has locked this room.").waitFor();
    await late.goto(`${url}/BCDF`);
    await late.getByText("There is no room with this code.").waitFor();
  });

  it("shows somebody who was removed that it is over, and lets nobody back", async () => {
    const { page: ann, code } = await host("Ann");
    const bob = await guest(code, "Bob");
    await bob.getByText("starts the game").waitFor();
    await button(ann, "Menu").click();
    await ann.locator("summary", { hasText: "Bob" }).click();
    await button(ann, "Remove: Bob").click();
    await button(ann, "Remove").click();
    await heading(bob, "You are out").waitFor();
    await bob.reload();
    await bob.getByLabel("Your name").fill("Rob");
    await button(bob, "Join the game").click();
    await bob.getByText("The host has removed you from this room.").waitFor();
  });
});
