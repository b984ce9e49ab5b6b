import type { Page } from "playwright-core";
import { expect } from "vitest";
import { dressDevices } from "../support/aDevice.ts";

const PHONES = [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
];
const TVS = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];
/** A browser that enlarges everything to 200 % has half as much room. */
const ENLARGED_TVS = TVS.map(({ width, height }) => ({ width: width / 2, height: height / 2 }));

/** As it is; turned round for a language that is written from right to left; with text of 200 %. */
export type Look = "plain" | "turned" | "large";

const DRESSES: Readonly<Record<Look, (() => void) | null>> = {
  plain: null,
  turned: () => {
    // The interface has no such language yet, and gives every other one its own direction.
    const turn = () => {
      if (document.documentElement?.dir === "ltr") document.documentElement.dir = "rtl";
    };
    new MutationObserver(turn).observe(document, { subtree: true, childList: true, attributeFilter: ["dir"] });
  },
  large: () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("html:not(.on-tv) { font-size: 200% }");
    document.adoptedStyleSheets = [sheet];
  },
};

let tvs = TVS;

/** How everything looks that is opened from now on. */
export function lookAs(look: Look): void {
  dressDevices(DRESSES[look]);
  tvs = look === "large" ? ENLARGED_TVS : TVS;
}

/** A phone's screen, with everything that can be scrolled to. @param name of the file, with its folder */
export async function shootPhone(page: Page, name: string): Promise<void> {
  for (const size of PHONES) await shoot(page, name, size, true);
}

/** What a TV shows; with everything that can be scrolled to only where it is enlarged. */
export async function shootTv(page: Page, name: string): Promise<void> {
  for (const size of tvs) await shoot(page, name, size, tvs === ENLARGED_TVS);
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
  expect.soft(await page.evaluate(whatSticksOut), `${name} ${size.width}x${size.height}`).toEqual([]);
  await page.screenshot({ path: `screenshots/${name} ${size.width}x${size.height}.png`, fullPage });
}

/** What is wider than the screen or than its place, and whatever on a TV does not fit in. Runs in the page. */
function whatSticksOut(): string[] {
  /** Pixels, for what is rounded. */
  const TOLERANCE = 2;
  const { scrollWidth, scrollHeight, clientWidth } = document.documentElement;
  const isTv = document.querySelector(".tv") !== null && innerHeight >= 720;
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  // Check marks stick out of their icons on purpose.
  const boxes = all("main *, header *, dialog *").filter(
    (element) =>
      element.clientWidth > 0 && element.closest(".visually-hidden, svg, .confetti, .desk-icon, .doers") === null,
  );
  const tooWide = boxes.filter((element) => element.scrollWidth > element.clientWidth + TOLERANCE);
  const tooHigh = all(".fit").filter((box) => isTv && box.scrollHeight > box.clientHeight + TOLERANCE);
  return [
    ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : []),
    ...(isTv && scrollHeight > innerHeight ? [`the page is ${scrollHeight} high`] : []),
    ...tooWide.map(({ className, scrollWidth: needs, clientWidth: has }) => `${className}: ${needs} of ${has} wide`),
    ...tooHigh.map(({ className, scrollHeight: needs, clientHeight: has }) => `${className}: ${needs} of ${has} high`),
  ];
}
