/** What a file may ask of this program; far beyond any honest pack. */
export const LIMITS = {
  fileBytes: 16 * 2 ** 20,
  /** Of a spreadsheet or a list of questions, blank rows not counted. */
  rows: 10_000,
  columns: 200,
  cellCharacters: 2_000,
  zipEntries: 2_000,
  /** What all parts of a workbook that are read have together when unpacked. */
  xmlBytes: 64 * 2 ** 20,
  xmlDepth: 50,
  xmlAttributes: 200,
} as const;
