import { strToU8, zipSync } from 'fflate';
import { columnLetters } from '../../domain/imports/sheet-format.ts';

/** A cell as spreadsheets write them: a text among the shared ones, or the XML of the cell after its reference. */
export type SheetCell = string | { readonly xml: string };

/** A number in a style: 0 plain, 1 a day, 2 a day and time, 3 five digits, 4 percent, 5 `yyyy"年"m"月"d"日"`. */
export const numeric = (value: string, style = 0): SheetCell => ({
  xml: ` s="${style}"><v>${value}</v></c>`,
});

export const formula = (written: string, shown: string): SheetCell => ({
  xml: ` t="str"><f>${written}</f><v>${shown}</v></c>`,
});

const styles = `<styleSheet><numFmts count="2"><numFmt numFmtId="164" formatCode="00000"/>
  <numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>
  <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="10"/>
  <xf numFmtId="165"/></cellXfs></styleSheet>`;

/** A workbook as spreadsheets save it: with shared texts, styles and the sheet's rows. */
export function workbook(
  rows: readonly (readonly SheetCell[])[],
  more: {
    readonly sheets?: number;
    readonly parts?: Record<string, string>;
    readonly date1904?: boolean;
  } = {},
): Buffer {
  const strings: string[] = [];
  const cells = (row: readonly SheetCell[], line: number): string =>
    row
      .map((cell, index) => {
        const reference = `<x:c r="${columnLetters(index)}${line}"`;
        if (typeof cell !== 'string') return `${reference}${cell.xml.replaceAll(/<(\/?)/g, '<$1x:')}`;
        if (cell === '') return '';
        strings.push(cell);
        return `${reference} t="s"><x:v>${strings.length - 1}</x:v></x:c>`;
      })
      .join('');
  const sheet = `<?xml version="1.0"?><!-- a > b --><x:worksheet><x:sheetData>${rows
    .map((row, at) => `<x:row r="${at + 1}">${cells(row, at + 1)}</x:row>`)
    .join('')}</x:sheetData></x:worksheet>`;
  const names = Array.from({ length: more.sheets ?? 1 }, (_, n) => n + 1);
  return Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries({
          'xl/workbook.xml': `<workbook><workbookPr date1904="${more.date1904 === true ? 1 : 0}"/><sheets>${names
            .map((n) => `<sheet name="表${n}" sheetId="${n}" r:id="rId${n}"/>`)
            .join('')}</sheets></workbook>`,
          'xl/_rels/workbook.xml.rels': `<Relationships>${names
            .map((n) => `<Relationship Id="rId${n}" Target="worksheets/sheet${n}.xml"/>`)
            .join('')}</Relationships>`,
          'xl/styles.xml': styles,
          'xl/worksheets/sheet1.xml': sheet,
          'xl/sharedStrings.xml': `<sst>${strings
            .map((text) => `<si><r><t>${escaped(text)}</t></r><rPh><t>pinyin</t></rPh></si>`)
            .join('')}</sst>`,
          ...more.parts,
        }).map(([name, text]) => [name, strToU8(text)]),
      ),
    ),
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
