import { TextDecoder } from "node:util";
import { SaxesParser } from "saxes";
import { FileError } from "../FileError.ts";
import { LIMITS } from "../limits.ts";

/** Called with names without their namespaces' prefixes. */
export interface XmlReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Reads XML in pieces. Throws a FileError if it is not well-formed, nested absurdly, or declares a document type: entities
 * are never expanded.
 */
export async function readXml(pieces: AsyncIterable<Uint8Array>, reader: XmlReader): Promise<void> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const parser = parserFor(reader);
  for await (const piece of pieces) parser.write(decoded(decoder, piece));
  parser.write(decoded(decoder)).close();
}

function parserFor(reader: XmlReader): Pick<SaxesParser, "write"> {
  const parser = new SaxesParser({ position: false, xmlns: false });
  let depth = 0;
  let attributes = 0;
  parser.on("doctype", () => {
    throw new FileError("declares a document type, which no spreadsheet program does. It is not read.");
  });
  parser.on("attribute", () => {
    attributes += 1;
    if (attributes > LIMITS.xmlAttributes) throw new FileError("is no XLSX workbook: its XML is absurd.");
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    attributes = 0;
    if (depth > LIMITS.xmlDepth) throw new FileError("is no XLSX workbook: its XML is nested absurdly.");
    reader.open(withoutPrefix(tag.name), withoutPrefixes(tag.attributes));
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    reader.close?.(withoutPrefix(name));
  });
  parser.on("text", (text) => reader.text?.(text));
  parser.on("cdata", (text) => reader.text?.(text));
  parser.on("error", ({ message }) => {
    throw new FileError(`is no sound XLSX workbook: its XML is broken (${message.slice(0, 100)}).`);
  });
  return parser;
}

function decoded(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    throw new FileError("is no sound XLSX workbook: its XML is not UTF-8.");
  }
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function withoutPrefixes(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [withoutPrefix(name), value]));
}
