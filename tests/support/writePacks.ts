import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { DIFFICULTIES, type Pack, type PackQuestion } from "../../src/content/pack.ts";
import { CATEGORIES } from "../../src/game/settings.ts";

const TEXTS = 48;
const PICTURES = 6;

/** A small pack in a folder, its secrets such that they cannot turn up in a frame by chance. */
export function writePacks(): { folder: URL; remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), "packs-"));
  mkdirSync(join(dir, "pictures"));
  const texts = Array.from({ length: TEXTS }, (_, n) => aPackQuestion(n));
  const pictures = Array.from({ length: PICTURES }, (_, n) => {
    const file = `pictures/p${n}.svg`;
    writeFileSync(join(dir, file), `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n + 1} 1"/>`);
    const picture = { file, licence: "CC0-1.0", alt: { en: `Nothing much, number ${n}` } };
    return { ...aPackQuestion(TEXTS + n), picture };
  });
  const pack: Pack = {
    format: 1,
    id: "tests",
    title: { en: "For tests" },
    author: "The Decoy project",
    licence: "CC0-1.0",
    questions: [...texts, ...pictures],
  };
  writeFileSync(join(dir, "tests.json"), JSON.stringify(pack));
  return { folder: pathToFileURL(`${dir}/`), remove: () => rmSync(dir, { recursive: true }) };
}

function aPackQuestion(n: number): PackQuestion {
  return {
    id: `question-${n}`,
    category: CATEGORIES[n % CATEGORIES.length] ?? "science",
    difficulty: DIFFICULTIES[n % DIFFICULTIES.length] ?? "easy",
    source: "Nowhere",
    reviewed: true,
    texts: {
      en: {
        question: `What is asked in question number ${n}?`,
        truth: `Verity ${n}`,
        aliases: [],
        lies: [`Falsehood ${n}`],
        explanation: `Because of reason number ${n}, which nobody knew.`,
      },
    },
  };
}
