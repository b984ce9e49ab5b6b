import type { BrowserContextOptions, Page } from "playwright-core";
import { aDevice, type Device, TV_SIZE } from "./aDevice.ts";

/** The screen that everyone looks at, by what it shows and what its buttons are called. */
export class Tv {
  readonly device: Device;
  readonly page: Page;
  /** The room's. */
  code = "";

  constructor(device: Device) {
    this.device = device;
    this.page = device.page;
  }

  /** @param code of the room to show; left out: a room of its own */
  async open(code?: string): Promise<void> {
    await this.page.goto(code === undefined ? "/tv" : `/tv/${code}`);
    await this.readCode();
  }

  /** Waits for a room and takes note of its code. */
  async readCode(): Promise<void> {
    const spelled = await this.page.getByRole("img", { name: /^Room code/ }).getAttribute("aria-label");
    this.code = (spelled ?? "").replace("Room code ", "").replaceAll(" ", "");
  }

  async press(button: string): Promise<void> {
    await this.page.getByRole("button", { name: button, exact: true }).click();
  }

  /** Waits for a phase by its headline. */
  async untilPhase(headline: string): Promise<void> {
    await this.page.getByRole("heading", { level: 1, name: headline }).waitFor();
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }
}

/** A TV with an open room. */
export async function aTv(url: string, options: BrowserContextOptions = {}): Promise<Tv> {
  const tv = await aBlankTv(url, options);
  await tv.open();
  return tv;
}

/** A TV that shows nothing yet. */
export async function aBlankTv(url: string, options: BrowserContextOptions = {}): Promise<Tv> {
  return new Tv(await aDevice(url, { viewport: TV_SIZE, ...options }));
}
