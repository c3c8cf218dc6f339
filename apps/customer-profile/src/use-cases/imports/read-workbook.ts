import type { OnRecord } from '../../domain/csv-reader.ts';
import { FileRefused } from '../../domain/file-refused.ts';
import { SharedStrings } from '../../domain/imports/shared-strings.ts';
import { knownFormat, type NumberFormat, writtenFormat } from '../../domain/imports/sheet-format.ts';
import { SheetReader, unescaped } from '../../domain/imports/sheet-reader.ts';
import { attributeOf, type XmlEvents, XmlReader } from '../../domain/imports/xml-reader.ts';
import { writeDate } from '../../domain/parse-date.ts';
import { type StoredFile, Workbook } from './workbook.ts';

export interface ReadWorkbook {
  readonly onRecord: OnRecord;
  /** How a day is written in a column, once the header is known. */
  readonly dayFormat: (column: number) => string;
  /** Told where there are sheets that are not read. */
  readonly onFurtherSheets: (read: string, further: number) => void;
  readonly afterPiece: (bytesRead: number) => Promise<void>;
  readonly recordLengthMax: number;
  /** Formulas and errors are texts like others: what they show. */
  readonly asShown?: boolean | undefined;
}

const stringBytesMax = 128 * 1_024 ** 2;
const partBytesMax = 64 * 1_024 ** 2;

/**
 * Reads the first sheet of a workbook (XLSX), with memory for its texts and a piece of its rows.
 * @throws FileRefused when it is not what it should be as a whole
 */
export async function readWorkbook(file: StoredFile, options: ReadWorkbook): Promise<void> {
  const workbook = await Workbook.open(file);
  const { sheets, startsIn1904 } = await readSheets(workbook);
  const [sheet] = sheets;
  if (sheet === undefined) throw new FileRefused('FILE_EMPTY', 0, 'the workbook has no sheet');
  if (sheets.length > 1) options.onFurtherSheets(sheet.name, sheets.length - 1);
  const { onRecord, dayFormat, afterPiece, recordLengthMax, asShown } = options;
  const reader = new SheetReader({
    strings: await readStrings(workbook),
    formats: await readFormats(workbook),
    startsIn1904,
    writeDay: (column, day) => writeDate(dayFormat(column), day),
    recordLengthMax,
    asShown,
    onRecord,
  });
  const total = Math.max(1, workbook.bytesOf(sheet.part));
  await workbook.read(sheet.part, async (text, bytes) => {
    reader.push(text);
    // Of the stored file as much as of the sheet's own text; the end is told once all is read.
    await afterPiece(Math.min(file.bytes - 1, Math.floor((bytes / total) * file.bytes)));
  });
  reader.end();
  await afterPiece(file.bytes);
}

interface Sheet {
  readonly name: string;
  readonly part: string;
}

async function readSheets(workbook: Workbook): Promise<{ sheets: Sheet[]; startsIn1904: boolean }> {
  const named: { name: string; id: string }[] = [];
  let startsIn1904 = false;
  await readXml(workbook, 'xl/workbook.xml', {
    opened: (name, attributes) => {
      if (name === 'workbookPr') startsIn1904 = /^(1|true)$/.test(attributeOf(attributes, 'date1904') ?? '');
      if (name === 'sheet') {
        named.push({ name: attributeOf(attributes, 'name') ?? '', id: attributeOf(attributes, 'id') ?? '' });
      }
    },
  });
  const parts = new Map<string, string>();
  await readXml(workbook, 'xl/_rels/workbook.xml.rels', {
    opened: (name, attributes) => {
      if (name !== 'Relationship') return;
      const target = attributeOf(attributes, 'Target') ?? '';
      parts.set(
        attributeOf(attributes, 'Id') ?? '',
        target.startsWith('/') ? target.slice(1) : `xl/${target}`,
      );
    },
  });
  // A sheet of a chart has no rows.
  const sheets = named
    .map(({ name, id }) => ({ name, part: parts.get(id) ?? '' }))
    .filter(({ part }) => part.includes('worksheets/'));
  return { sheets, startsIn1904 };
}

async function readFormats(workbook: Workbook): Promise<NumberFormat[]> {
  if (!workbook.has('xl/styles.xml')) return [];
  const written = new Map<number, string>();
  const ids: number[] = [];
  let isOfCells = false;
  await readXml(workbook, 'xl/styles.xml', {
    opened: (name, attributes) => {
      if (name === 'numFmt')
        written.set(Number(attributeOf(attributes, 'numFmtId')), attributeOf(attributes, 'formatCode') ?? '');
      else if (name === 'cellXfs') isOfCells = true;
      else if (name === 'xf' && isOfCells) ids.push(Number(attributeOf(attributes, 'numFmtId') ?? 0));
    },
    closed: (name) => {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return ids.map((id) => {
    const code = written.get(id);
    return code === undefined ? knownFormat(id) : writtenFormat(code);
  });
}

async function readStrings(workbook: Workbook): Promise<SharedStrings> {
  const strings = new SharedStrings(stringBytesMax);
  if (!workbook.has('xl/sharedStrings.xml')) return strings;
  let text = '';
  let isText = false;
  let isPhonetic = false;
  const events: XmlEvents = {
    opened: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') isPhonetic = true;
      else if (name === 't') isText = !isPhonetic;
    },
    closed: (name) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 'si' && !strings.add(unescaped(text))) {
        const most = `the texts of the workbook have more than ${stringBytesMax} bytes: save it as CSV`;
        throw new FileRefused('FILE_TOO_LARGE', 0, most);
      }
    },
    text: (more) => {
      if (isText) text += more;
    },
  };
  const xml = new XmlReader(events);
  await workbook.read('xl/sharedStrings.xml', (piece) => xml.push(piece));
  xml.end();
  return strings;
}

async function readXml(workbook: Workbook, part: string, events: Partial<XmlEvents>): Promise<void> {
  const nothing = (): void => undefined;
  const xml = new XmlReader({ opened: nothing, closed: nothing, text: nothing, ...events });
  await workbook.read(part, (text) => xml.push(text), partBytesMax);
  xml.end();
}
