import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { columnLetters } from '../../domain/imports/sheet-format.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const packages = 'http://schemas.openxmlformats.org/package/2006';

const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `<Types xmlns="${packages}/content-types"><Default Extension="rels" ` +
    `ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ` +
    `ContentType="${content}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ` +
    `ContentType="${content}.worksheet+xml"/></Types>`,
  '_rels/.rels':
    `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" ` +
    `Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml':
    `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>` +
    `</workbook>`,
  'xl/_rels/workbook.xml.rels':
    `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" ` +
    `Target="worksheets/sheet1.xml"/></Relationships>`,
};

/** A workbook with one sheet, written as its rows come. Every cell is a text or a number: none is ever a formula. */
export class WorkbookWriter {
  private made: Uint8Array[] = [];
  private readonly zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    this.made.push(bytes);
  });
  private readonly sheet = new ZipDeflate('xl/worksheets/sheet1.xml', { level: 6 });
  private line = 0;

  /** @param madeAt stands in the file, so that the same rows at the same instant give the same bytes */
  constructor(private readonly madeAt: Date) {
    for (const [name, text] of Object.entries(parts)) {
      const part = new ZipPassThrough(name);
      part.mtime = this.madeAt;
      this.zip.add(part);
      part.push(strToU8(head + text), true);
    }
    this.sheet.mtime = this.madeAt;
    this.zip.add(this.sheet);
    this.sheet.push(strToU8(`${head}<worksheet xmlns="${main}"><sheetData>`));
  }

  /** @returns bytes of the file, as far as they are made */
  row(cells: readonly (string | number)[]): Buffer {
    this.line += 1;
    let xml = `<row r="${this.line}">`;
    cells.forEach((cell, index) => {
      if (cell === '') return;
      const place = `${columnLetters(index)}${this.line}`;
      if (typeof cell === 'number') {
        xml += `<c r="${place}"><v>${cell}</v></c>`;
        return;
      }
      const text = `<is><t xml:space="preserve">${written(cell)}</t></is>`;
      xml += `<c r="${place}" t="inlineStr">${text}</c>`;
    });
    this.sheet.push(strToU8(`${xml}</row>`));
    return this.taken();
  }

  end(): Buffer {
    this.sheet.push(strToU8('</sheetData></worksheet>'), true);
    this.zip.end();
    return this.taken();
  }

  private taken(): Buffer {
    const bytes = Buffer.concat(this.made);
    this.made = [];
    return bytes;
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Characters that XML cannot hold, and what would read as one of them, are written by their code. */
function written(text: string): string {
  return text
    .replaceAll(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x')
    .replaceAll(/[&<>]/g, (character) => entities[character]!)
    .replaceAll(/[\0-\x08\x0b-\x1f\ufffe\uffff]/g, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `_x${code}_`;
    });
}
