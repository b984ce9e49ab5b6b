import { crc32, deflateRawSync } from "node:zlib";

/** Signature, version, flags (names are in UTF-8). */
const LOCAL = Buffer.from("504b030414000008", "hex");
const CENTRAL = Buffer.from("504b0102140014000008", "hex");

export interface ZipEntry {
  name: string;
  content: string | Buffer;
  /** What the archive says of the size when unpacked, if it lies. */
  claimedSize?: number;
}

/** A zip archive, written by hand so that it can be a hostile one. */
export function aZip(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimedSize } of entries) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes, { level: 1 });
    const path = Buffer.from(name);
    const facts = Buffer.alloc(22);
    facts.writeUInt16LE(8, 0); // deflated
    facts.writeUInt32LE(crc32(bytes), 6);
    facts.writeUInt32LE(packed.length, 10);
    facts.writeUInt32LE(claimedSize ?? bytes.length, 14);
    facts.writeUInt16LE(path.length, 18);
    const local = Buffer.concat([LOCAL, facts, path, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([CENTRAL, facts, place, path]));
    files.push(local);
    offset += local.length;
  }
  const table = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(table.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, table, end]);
}

const RELATIONSHIPS =
  '<Relationships xmlns="x"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>';

/** A workbook whose only sheet has this XML in its `sheetData`; other parts replace or join the usual ones. */
export function aWorkbook(sheetData: string, parts: readonly ZipEntry[] = []): Buffer {
  const usual: ZipEntry[] = [
    {
      name: "xl/workbook.xml",
      content: '<workbook xmlns:r="y"><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>',
    },
    { name: "xl/_rels/workbook.xml.rels", content: RELATIONSHIPS },
    { name: "xl/worksheets/sheet1.xml", content: `<worksheet><sheetData>${sheetData}</sheetData></worksheet>` },
  ];
  return aZip([...usual.filter(({ name }) => parts.every((part) => part.name !== name)), ...parts]);
}

/** A row of cells with their texts in them. */
export function aRow(number: number, texts: readonly string[]): string {
  const cells = texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`);
  return `<row r="${number}">${cells.join("")}</row>`;
}
