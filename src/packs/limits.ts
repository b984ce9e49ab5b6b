/** What a file may ask of this program; far beyond any honest pack. */
export const LIMITS = {
  fileBytes: 16 * 2 ** 20,
  /** Of a spreadsheet or a list of questions, blank rows not counted. */
  rows: 5_000,
  /** Blank ones counted, in separated values. */
  linesOfCells: 50_000,
  columns: 200,
  cellCharacters: 2_000,
  zipEntries: 2_000,
  /** What all parts of a workbook that are read have together when unpacked. */
  xmlBytes: 32 * 2 ** 20,
  sharedStrings: 200_000,
  jsonDepth: 20,
  /** Lists and objects in a file. */
  jsonParts: 300_000,
  xmlDepth: 50,
  xmlAttributes: 200,
} as const;
