import type { Page } from "playwright-core";

const PHONES = [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
];
const TVS = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];

/** A phone's screen, with everything that can be scrolled to. @param name of the file, with its folder */
export async function shootPhone(page: Page, name: string): Promise<void> {
  for (const size of PHONES) await shoot(page, name, size, true);
}

/** What a TV shows. */
export async function shootTv(page: Page, name: string): Promise<void> {
  for (const size of TVS) await shoot(page, name, size, false);
}

/** A page that is read on any device. */
export async function shootPage(page: Page, name: string): Promise<void> {
  for (const size of [...PHONES, ...TVS]) await shoot(page, name, size, true);
}

async function shoot(page: Page, name: string, size: { width: number; height: number }, fullPage: boolean) {
  await page.setViewportSize(size);
  // Two frames: one to notice the new size, one to draw it. Then everything that appears has appeared.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  await page.screenshot({ path: `screenshots/${name} ${size.width}x${size.height}.png`, fullPage });
}
