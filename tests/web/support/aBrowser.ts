import { type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, expect } from "vitest";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
/** Nothing that the tests did not ask for: no sandbox in containers, no calls home. */
const ARGS = ["--no-sandbox", "--disable-quic", "--disable-background-networking"];

const TV = { viewport: { width: 1280, height: 720 }, locale: "en-GB" };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, locale: "en-GB" };

/** Opens devices that know nothing of each other; closed after the tests of the file, which fail if a page had an error. */
export async function aBrowser() {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS });
  const errors: string[] = [];
  afterAll(async () => {
    await browser.close();
    expect(errors).toEqual([]);
  });
  async function aDevice(options: BrowserContextOptions): Promise<Page> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      // What the policy of the page forbids shows nowhere else.
      if (message.text().includes("Content Security Policy")) errors.push(message.text());
    });
    return page;
  }
  return {
    /** A phone of its own, with nothing remembered. */
    aPhone: () => aDevice(PHONE),
    /** A screen of its own, with nothing remembered. */
    aTv: () => aDevice(TV),
  };
}
