import {
  type ParsedPattern,
  type SimpleTransformerContainer,
  type StatefulTransformerContainer,
  SyntaxKind,
} from "obscenity";

/** How a character is read: as another one, or not at all. */
type Reading = SimpleTransformerContainer | StatefulTransformerContainer;

type Reader = (character: number) => number | undefined;

/**
 * A quick look before the thorough one: whether a text holds the longest plain piece of any pattern, whatever stands
 * around it. Most texts do not, and to look for one pattern after the other takes many times as long.
 * @param readings those of the thorough look, in order
 */
export function createSuspicion(
  patterns: readonly ParsedPattern[],
  readings: readonly Reading[],
): (text: string) => boolean {
  const pieces = new RegExp(patterns.map((pattern) => escaped(longestPiece(pattern))).join("|"));
  return (text) => pieces.test(read(text, readings.map(readerOf)));
}

/** Some remember what came before: they begin anew with every text. */
function readerOf(reading: Reading): Reader {
  if (!("factory" in reading)) return reading.transform;
  const reader = reading.factory();
  return (character) => reader.transform(character);
}

function read(text: string, readers: readonly Reader[]): string {
  let result = "";
  for (const character of text) {
    let code = character.codePointAt(0);
    for (const reader of readers) if (code !== undefined) code = reader(code);
    if (code !== undefined) result += String.fromCodePoint(code);
  }
  return result;
}

function longestPiece({ nodes }: ParsedPattern): string {
  const pieces = nodes.map((node) => (node.kind === SyntaxKind.Literal ? String.fromCodePoint(...node.chars) : ""));
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
