/** Characters by their byte in Windows-1252. */
const BYTES = new Map(
  Array.from(new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))).map(
    (character, byte) => [character, byte],
  ),
);

/** Whether UTF-8 was taken for Windows-1252, as programs do that are not told better: "Ã¼" in place of "ü". */
export function isMisread(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
  if (/^[\x00-\x7f]*$/.test(text)) return false;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = BYTES.get(text.charAt(i)) ?? keptByte(text.charCodeAt(i));
    if (byte === null) return false;
    bytes[i] = byte;
  }
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** LibreOffice keeps the bytes that Windows-1252 has no character for in the private use area. */
function keptByte(unit: number): number | null {
  return unit >= 0xf180 && unit <= 0xf1ff ? unit - 0xf100 : null;
}
