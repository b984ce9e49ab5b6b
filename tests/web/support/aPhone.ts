import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { aDevice, type Device, PHONE_SIZE } from "./aDevice.ts";
import { codeOf } from "./codeOf.ts";

/** Somebody's phone, by what it shows and what its buttons are called. */
export class Phone {
  readonly device: Device;
  readonly page: Page;
  readonly name: string;

  constructor(device: Device, name: string) {
    this.device = device;
    this.page = device.page;
    this.name = name;
  }

  /** As somebody who has scanned the QR code; does not wait for what comes of it. */
  async tryToJoin(code: string, name = this.name): Promise<void> {
    if (!this.page.url().endsWith(code)) await this.page.goto(`/${code}`);
    await this.page.getByLabel("Your name").fill(name);
    await this.press("Join the game");
  }

  async join(code: string): Promise<void> {
    await this.tryToJoin(code);
    await this.page.getByRole("button", { name: "Menu" }).waitFor();
  }

  async watch(code: string): Promise<void> {
    await this.page.goto(`/${code}`);
    await this.press("Just watch");
    await this.sees("You are watching.");
  }

  /** Opens a room on this phone, whose owner plays along. Returns its code. */
  async host(): Promise<string> {
    await this.page.goto("/host");
    await this.page.getByLabel("Your name").fill(this.name);
    await this.press("Open a room");
    await this.sees("Others join at");
    return codeOf(this.page);
  }

  /** The page of the finished game, beside the room. */
  async openStory(): Promise<Page> {
    const opened = this.page.waitForEvent("popup");
    await this.page.getByRole("link", { name: "The whole game to read" }).click();
    const story = await opened;
    await story.getByRole("heading", { name: "Round 1" }).waitFor();
    return story;
  }

  async press(button: string): Promise<void> {
    await this.page.getByRole("button", { name: button, exact: true }).click();
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  get decoyBox(): Locator {
    return this.page.getByLabel("Write a lie that sounds true");
  }

  /** Sends a decoy; does not wait for what comes of it. */
  async tryDecoy(text: string): Promise<void> {
    await this.decoyBox.fill(text);
    await this.press("Send");
  }

  /** Sends a decoy that is accepted; whoever is last sees what follows at once. */
  async writeDecoy(text: string): Promise<void> {
    await this.tryDecoy(text);
    await this.decoyBox.waitFor({ state: "detached" });
  }

  /** The options that can be chosen. */
  get options(): Locator {
    return this.page.locator("button.option");
  }

  get chosen(): Locator {
    return this.page.locator("button.option[aria-pressed=true]");
  }

  /** Which one the robot wrote. @param text left out: the first that is not one's own */
  async suspect(text?: string): Promise<void> {
    await this.untilTask("Which one did the robot write?");
    await this.choose(text);
  }

  /** Which one is true. @param text left out: the first that is not one's own */
  async vote(text?: string): Promise<void> {
    await this.untilTask("Which one is true?");
    await this.choose(text);
  }

  async untilTask(task: string): Promise<void> {
    await this.page.getByRole("heading", { level: 1, name: task }).waitFor();
  }

  /** Taps an option; it shows as chosen at once. */
  async choose(text?: string): Promise<void> {
    await (text === undefined ? this.options : this.options.filter({ hasText: text })).first().click();
  }
}

export async function aPhone(url: string, name: string, options: BrowserContextOptions = {}): Promise<Phone> {
  return new Phone(await aDevice(url, { viewport: PHONE_SIZE, hasTouch: true, ...options }), name);
}

/** One phone for each name. */
export type Phones<Names extends readonly string[]> = { [Seat in keyof Names]: Phone };

/** Phones that have taken seats, one after the other. */
export async function seatedPhones<const Names extends readonly string[]>(
  url: string,
  code: string,
  names: Names,
): Promise<Phones<Names>> {
  const phones: Phone[] = [];
  for (const name of names) {
    const phone = await aPhone(url, name);
    await phone.join(code);
    phones.push(phone);
  }
  // Sound: one was pushed for each name.
  return phones as Phones<Names>;
}
