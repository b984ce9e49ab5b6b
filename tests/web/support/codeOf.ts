import type { Page } from "playwright-core";

/** The code of the room that a phone shows, out of its address, which names it a moment after the room is there. */
export async function codeOf(page: Page): Promise<string> {
  await page.waitForURL(/\/[A-Z]{4}$/);
  return new URL(page.url()).pathname.slice(1);
}
