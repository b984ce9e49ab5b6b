import { LANGUAGES, type Language } from "../../../../src/protocol/choices.ts";
import type { Messages } from "./en/index.ts";

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  de: "Deutsch",
  es: "Español",
  fr: "Français",
  ja: "日本語",
};

const LOADERS: Readonly<Partial<Record<Language, () => Promise<{ default: Messages }>>>> = {
  en: () => import("./en/index.ts"),
};

/** The languages of the interface. */
export const INTERFACE_LANGUAGES = LANGUAGES.filter((language) => LOADERS[language] !== undefined);

export async function loadMessages(language: Language): Promise<Messages> {
  const load = LOADERS[language] ?? (() => import("./en/index.ts"));
  return (await load()).default;
}

/** Which way a language is written. */
export function directionOf(language: string): "ltr" | "rtl" {
  return /^(?:ar|fa|he|ur)\b/.test(language) ? "rtl" : "ltr";
}

/** The first of the person's languages that we speak. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const [base = ""] = tag.toLowerCase().split("-");
    const known = INTERFACE_LANGUAGES.find((language) => language === base);
    if (known !== undefined) return known;
  }
  return "en";
}
