type Forms = { one: string; other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Chooses the form of a language for a number: `const n = pluralOf("en"); n(2, { one: "point", other: "points" })`. */
export function pluralOf(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[rules.select(Math.abs(count))] ?? forms.other;
}

/** Joins words as the language does: "Ann, Bob and Cleo". */
export function listOf(language: string, kind: "conjunction" | "disjunction" = "conjunction") {
  const format = new Intl.ListFormat(language, { type: kind });
  return (words: readonly string[]): string => format.format(words);
}

/** Text that somebody wrote, kept from turning the sentence around it: it may run the other way. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
