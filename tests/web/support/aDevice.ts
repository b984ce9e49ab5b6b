import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject } from "vitest";

/** Not a limit on how fast things are, only on how long a lost cause is waited for. */
export const PATIENCE_MS = 60_000;

export const PHONE_SIZE = { width: 390, height: 844 };
export const TV_SIZE = { width: 1280, height: 720 };

let browser: Browser | null = null;
let dress: (() => void) | null = null;
const devices: Device[] = [];

/** A suite that needs the browser. */
export function describeInBrowser(name: string, suite: () => void): void {
  const endpoint = inject("browserEndpoint");
  describe.skipIf(endpoint === null)(name, () => {
    beforeAll(async () => {
      browser ??= await chromium.connect(endpoint ?? "");
    });
    afterEach(async ({ task }) => {
      if (task.result?.state === "fail") await keepPictures(task.name);
      const problems = devices.flatMap((device) => device.problems);
      await Promise.all(devices.splice(0).map((device) => device.putAway()));
      expect(problems).toEqual([]);
    });
    afterAll(async () => {
      await browser?.close();
      browser = null;
    });
    suite();
  });
}

/** What everybody saw when a test failed. */
async function keepPictures(test: string): Promise<void> {
  for (const [i, { page }] of devices.entries()) {
    await page.screenshot({ path: `screenshots/failed/${test} ${i + 1}.png` }).catch(() => undefined);
  }
}

/** A person's device: a browser with nothing in it yet, and everything that it complains about. */
export class Device {
  readonly page: Page;
  readonly problems: string[] = [];
  readonly #context: BrowserContext;
  /** Everything that went out over WebSockets. */
  readonly #sent: string[] = [];
  #tolerated: readonly RegExp[] = [];

  constructor(page: Page, url: string) {
    this.page = page;
    this.#context = page.context();
    const { host } = new URL(url);
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) this.#complain(`console: ${message.text()}`);
    });
    page.on("websocket", (socket) => socket.on("framesent", ({ payload }) => this.#sent.push(payload.toString())));
    page.on("pageerror", (error) => this.#complain(`error: ${error.message}`));
    page.on("request", (request) => {
      const target = new URL(request.url());
      if (target.protocol !== "blob:" && target.host !== host) this.#complain(`asks another host: ${request.url()}`);
    });
  }

  /** What a test brings about on purpose is no problem. */
  tolerate(...patterns: RegExp[]): void {
    this.#tolerated = patterns;
  }

  /** Waits until the page has told the server something, where nothing can be seen of it. */
  async untilSent(text: string): Promise<void> {
    await expect.poll(() => this.#sent.some((frame) => frame.includes(text)), { timeout: PATIENCE_MS }).toBe(true);
  }

  /** From now on the page speaks as one of an older version would. */
  async growOld(): Promise<void> {
    await this.page.route("**/matchmake/**", (route) => {
      const options: object = route.request().postDataJSON();
      return route.continue({ postData: { ...options, protocol: 0 } });
    });
  }

  /** What the device remembers, to be given to another one. */
  storage(): ReturnType<BrowserContext["storageState"]> {
    return this.#context.storageState();
  }

  async putAway(): Promise<void> {
    await this.#context.close();
  }

  #complain(problem: string): void {
    if (!this.#tolerated.some((pattern) => pattern.test(problem))) this.problems.push(problem);
  }
}

/** What every page of a new device does before anything else, in place of what its owner has set; null: nothing. */
export function dressDevices(script: (() => void) | null): void {
  dress = script;
}

/** A new device, put away after the test. Motion is reduced, so that nothing is waited for that only moves. */
export async function aDevice(url: string, options: BrowserContextOptions = {}): Promise<Device> {
  if (browser === null) throw new Error("there is no browser outside of describeInBrowser");
  const context = await browser.newContext({ baseURL: url, reducedMotion: "reduce", locale: "en-GB", ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  if (dress !== null) await context.addInitScript(dress);
  const device = new Device(await context.newPage(), url);
  devices.push(device);
  return device;
}

/** What a browser says when the network is away. */
export const AWAY =
  /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_SOCKET_NOT_CONNECTED|ERR_EMPTY_RESPONSE|WebSocket/;
