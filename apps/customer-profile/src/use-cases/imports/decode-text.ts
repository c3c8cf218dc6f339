import { isAscii, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import type { CsvReader } from '../../domain/csv-reader.ts';
import { FileRefused } from '../../domain/file-refused.ts';
import type { FileProblemCode } from '../../domain/finding.ts';
import type { Encoding } from '../../domain/mapping-profile.ts';

const lineEnd = 0x0a;
const none = Buffer.alloc(0);
const utf8Mark = Buffer.from([0xef, 0xbb, 0xbf]);
// Without a line end in so many bytes nobody can tell; what is there decides, and the reader refuses the line.
const undecidedBytesMax = 1 << 18;

/**
 * Bytes of a file as text for a reader of CSV. In which encoding they are shows in the first lines that are not plain
 * ASCII, unless it is named; a line in the other one later on refuses the file. A mark at the very beginning says UTF-8
 * whatever is named.
 */
export class FileText {
  private encoding: Encoding | undefined;
  private utf8: TextDecoder | undefined;
  /** What follows the last line end. */
  private rest: Buffer = none;
  private isBegun = false;

  constructor(
    private readonly csv: CsvReader,
    private readonly named: Encoding | undefined,
  ) {
    this.encoding = named;
  }

  /** @throws FileRefused */
  push(piece: Buffer): void {
    if (!this.isBegun) {
      const head = this.rest.length === 0 ? piece : Buffer.concat([this.rest, piece]);
      if (head.length < utf8Mark.length) {
        this.rest = head;
        return;
      }
      this.isBegun = true;
      this.rest = none;
      if (head.subarray(0, utf8Mark.length).equals(utf8Mark)) this.encoding = 'utf-8';
      return this.take(head);
    }
    this.take(piece);
  }

  /** @throws FileRefused */
  end(): void {
    const last = this.rest;
    this.rest = none;
    if (last.length > 0) this.lines(last);
    if (this.utf8 === undefined) return;
    try {
      this.csv.push(this.utf8.decode());
    } catch (error) {
      if (error instanceof FileRefused) throw error;
      throw new FileRefused('FILE_TRUNCATED', this.csv.linesSeen, 'the file ends inside a character');
    }
  }

  private take(piece: Buffer): void {
    if (this.encoding === 'utf-8') return this.asUtf8(piece);
    const all = this.rest.length === 0 ? piece : Buffer.concat([this.rest, piece]);
    const whole = all.lastIndexOf(lineEnd) + 1;
    if (whole === 0 && all.length < undecidedBytesMax) {
      this.rest = all;
      return;
    }
    this.rest = all.subarray(whole === 0 ? all.length : whole);
    const [lines, rest] = [all.subarray(0, whole === 0 ? all.length : whole), this.rest];
    this.lines(lines);
    if (this.isUtf8()) {
      this.rest = none;
      this.asUtf8(rest);
    }
  }

  private isUtf8(): boolean {
    return this.encoding === 'utf-8';
  }

  /** Whole lines, before or after it is known what they are in. */
  private lines(bytes: Buffer): void {
    if (isAscii(bytes)) return this.csv.push(bytes.toString('latin1'));
    this.encoding ??= this.found(bytes);
    if (this.encoding === 'utf-8') return this.asUtf8(bytes);
    this.refuseForeign(bytes);
    let text: string;
    try {
      text = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    } catch {
      const at = badLine(bytes, (line) => isGb18030(line));
      throw this.refusal('FILE_NOT_UTF8', at, 'this line is not GB18030');
    }
    this.csv.push(text);
  }

  /** What the first lines that are not plain ASCII are in. */
  private found(bytes: Buffer): Encoding {
    if (isUtf8(bytes) || endsInsideUtf8(bytes)) return 'utf-8';
    let isUtf8Seen = false;
    let at = 0;
    for (const line of linesOf(bytes)) {
      if (!isUtf8(line)) {
        if (isUtf8Seen)
          throw this.refusal('FILE_ENCODINGS_MIXED', at, 'lines before this one are UTF-8, this one is not');
        if (!isGb18030(line)) {
          throw this.refusal('FILE_NOT_UTF8', at, 'this line is neither UTF-8 nor GB18030');
        }
        return 'gb18030';
      }
      isUtf8Seen ||= isSurelyUtf8(line);
      at += 1;
    }
    return 'utf-8';
  }

  private asUtf8(piece: Buffer): void {
    this.utf8 ??= new TextDecoder('utf-8', { fatal: true });
    let text: string;
    try {
      text = this.utf8.decode(piece, { stream: true });
    } catch {
      const at = badLine(piece, (line) => isUtf8(line));
      const line = [...linesOf(piece)][at] ?? none;
      const isMixed = this.named === undefined && isGb18030(line);
      throw isMixed
        ? this.refusal('FILE_ENCODINGS_MIXED', at, 'lines before this one are UTF-8, this one is GB18030')
        : this.refusal('FILE_NOT_UTF8', at, 'this line is not UTF-8');
    }
    this.csv.push(text);
  }

  private refuseForeign(bytes: Buffer): void {
    let at = 0;
    for (const line of linesOf(bytes)) {
      if (!isAscii(line) && isSurelyUtf8(line))
        throw this.refusal('FILE_ENCODINGS_MIXED', at, 'the file is in GB18030, this line in UTF-8');
      at += 1;
    }
  }

  /** @param at how many line ends stand before the line, in what is being read */
  private refusal(code: FileProblemCode, at: number, words: string): FileRefused {
    return new FileRefused(code, this.csv.linesSeen + at, words);
  }
}

function* linesOf(bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(lineEnd, from);
    const to = end === -1 ? bytes.length : end + 1;
    yield bytes.subarray(from, to);
    from = to;
  }
}

/** How many lines stand before the first that is not as it should be; the first piece of one may be cut off. */
function badLine(bytes: Buffer, isGood: (line: Buffer) => boolean): number {
  let at = 0;
  for (const line of linesOf(bytes)) {
    if (!isGood(at === 0 ? fromFirstCharacter(line) : line)) return at;
    at += 1;
  }
  return Math.max(0, at - 1);
}

/** Without the end of a character that began in the piece before. */
function fromFirstCharacter(line: Buffer): Buffer {
  let from = 0;
  while (from < 3 && from < line.length && (line[from]! & 0xc0) === 0x80) from += 1;
  return line.subarray(from);
}

/** Whether the text would be UTF-8 but for its last character, of which the end is missing. */
function endsInsideUtf8(bytes: Buffer): boolean {
  let from = bytes.length - 1;
  while (from > bytes.length - 3 && (bytes[from]! & 0xc0) === 0x80) from -= 1;
  return bytes[from]! >= 0xc2 && isUtf8(bytes.subarray(0, from)) && !isEverydayGb(bytes.subarray(from));
}

function isGb18030(bytes: Buffer): boolean {
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether a line is UTF-8 and cannot well be Chinese in GB18030: some words are valid in both. In UTF-8 it has characters
 * of three bytes, as Chinese ones are; in GB18030 it would have some that are no everyday characters.
 */
function isSurelyUtf8(line: Buffer): boolean {
  return isUtf8(line) && line.some((byte) => byte >= 0xe3) && !isEverydayGb(line);
}

/** Whether all characters are ASCII or of GB 2312, in which common Chinese text is written. */
function isEverydayGb(line: Buffer): boolean {
  for (let at = 0; at < line.length; at += 1) {
    if (line[at]! < 0x80) continue;
    const second = line[at + 1] ?? 0;
    if (line[at]! < 0xa1 || line[at]! > 0xf7 || second < 0xa1 || second > 0xfe) return false;
    at += 1;
  }
  return true;
}
