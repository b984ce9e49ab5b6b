/** A map of short strings, as MessagePack writes it. */
export function packed(fields: Record<string, string>): Buffer {
  const entries = Object.entries(fields);
  return Buffer.concat([Buffer.of(0x80 | entries.length), ...entries.flat().map(packedString)]);
}

/** Strings up to 255 bytes. */
export function packedString(text: string): Buffer {
  const bytes = Buffer.from(text);
  const head = bytes.length < 32 ? Buffer.of(0xa0 | bytes.length) : Buffer.of(0xd9, bytes.length);
  return Buffer.concat([head, bytes]);
}
