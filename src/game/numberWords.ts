/** A1: number words up to twenty in the languages of the interface that write them with letters; the place is the number. */
const WORDS = {
  en: "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
  de: "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig",
  es: "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte",
  fr: "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt",
};

const DIGITS = new Map(
  Object.values(WORDS).flatMap((words) => words.split(" ").map((word, n) => [plain(word), String(n)] as const)),
);

/** The digits for a word in lower case, without accents and hyphens, or the word itself. */
export function digitsFor(word: string): string {
  return DIGITS.get(word) ?? word;
}

function plain(word: string): string {
  return word.normalize("NFD").replace(/[\p{M}-]/gu, "");
}
