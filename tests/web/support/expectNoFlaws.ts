import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Nothing stands in the way of people with screen readers, keyboards or weak eyes. The test goes on, to find everything. */
export async function expectNoFlaws(screen: string, page: Page): Promise<void> {
  expect.soft(await findFlaws(page), screen).toEqual([]);
}

/** Each flaw with where it is. */
async function findFlaws(page: Page): Promise<string[]> {
  // By the debugger, which the page's policy does not concern.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  // What is still appearing has no contrast yet.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  await page.evaluate(() => {
    // Contrast on a gradient is not measured: the whole ground gets its lightest colour.
    document.body.style.background = "#3a2570";
  });
  const { violations } = await page.evaluate(async (): Promise<AxeResults> => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    return axe.run({ resultTypes: ["violations"] });
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${help}: ${html} ${any.map(({ message }) => message).join(" ")}`),
  );
}
