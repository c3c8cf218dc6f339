import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { FileRefused } from '../domain/file-refused.ts';
import { readCsvFile } from './read-csv-file.ts';

async function read(content: Buffer | readonly Buffer[]): Promise<{ rows: string[][]; bytesRead: number }> {
  const rows: string[][] = [];
  let bytesRead = 0;
  await readCsvFile(Readable.from([content].flat(), { objectMode: false }), {
    delimiter: ',',
    onRecord: (cells) => rows.push(cells),
    afterPiece: (bytes) => {
      bytesRead = bytes;
      return Promise.resolve();
    },
  });
  return { rows, bytesRead };
}

async function refusal(content: Buffer): Promise<{ code: string; line: number }> {
  try {
    await read(content);
  } catch (error) {
    if (error instanceof FileRefused) return { code: error.code, line: error.line };
    throw error;
  }
  throw new Error('not refused');
}

const byByte = (content: Buffer): Buffer[] => [...content].map((byte) => Buffer.from([byte]));
const text = '号码,姓名\n1,王小明\n2,"李\n雷"\n';
const rows = [
  ['号码', '姓名'],
  ['1', '王小明'],
  ['2', '李\n雷'],
];
const big = Buffer.from(`a,b\n${Array.from({ length: 50_000 }, (_, n) => `${n},x${n % 7}`).join('\n')}\n`);

describe('a stored file', () => {
  it.each([
    ['plain', Buffer.from(text)],
    ['with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['gzip', gzipSync(text)],
    ['gzip in two members', Buffer.concat([gzipSync(text.slice(0, 10)), gzipSync(text.slice(10))])],
  ])('is read: %s', async (_, content) => {
    expect(await read(content)).toEqual({ rows, bytesRead: content.length });
    expect(await read(byByte(content))).toEqual({ rows, bytesRead: content.length });
  });

  it('is read to its end when it is large, telling how far it is', async () => {
    expect((await read(big)).rows).toHaveLength(50_001);
    const packed = gzipSync(big);
    expect(await read(packed)).toMatchObject({ bytesRead: packed.length });
  });

  it.each<[string, Buffer, string, number]>([
    ['empty', Buffer.alloc(0), 'FILE_EMPTY', 0],
    ['in no encoding we know', Buffer.from([...Buffer.from('a\nb\n'), 0xff, 0xfa, 0x0a]), 'FILE_NOT_UTF8', 3],
    ['UTF-16', Buffer.from('\ufeffa,b\n', 'utf16le'), 'FILE_NUL_BYTE', 1],
    ['with a NUL byte', Buffer.from('a\nb\0\n'), 'FILE_NUL_BYTE', 1],
    ['cut inside a character', Buffer.from('a\n王').subarray(0, 4), 'FILE_TRUNCATED', 2],
    ['cut inside quotes', Buffer.from('a\n"b'), 'FILE_TRUNCATED', 2],
    ['with an endless line', Buffer.alloc(1_000_000, 'x'), 'FILE_LINE_TOO_LONG', 1],
    ['gzip, cut', gzipSync(big).subarray(0, 50_000), 'FILE_TRUNCATED', 1],
    ['gzip, cut in its header', gzipSync(text).subarray(0, 5), 'FILE_TRUNCATED', 1],
    ['gzip, damaged', damaged(gzipSync(big)), 'FILE_GZIP_BROKEN', 1],
    ['gzip by its first bytes only', Buffer.from([0x1f, 0x8b, 0xff, 0xff, 0xff]), 'FILE_GZIP_BROKEN', 1],
  ])('is refused: %s', async (_, content, code, lineAtLeast) => {
    const found = await refusal(content);
    expect(found.code).toBe(code);
    expect(found.line).toBeGreaterThanOrEqual(lineAtLeast);
  });

  it('that the disk fails to give is not called refused', async () => {
    const failing = new Readable({
      read() {
        this.destroy(new Error('EIO'));
      },
    });
    const reading = readCsvFile(failing, {
      delimiter: ',',
      onRecord: () => undefined,
      afterPiece: () => Promise.resolve(),
    });
    await expect(reading).rejects.toThrow('EIO');
  });

  it('is not read further when its reader fails', async () => {
    const packed = gzipSync(big);
    const reading = readCsvFile(Readable.from([packed]), {
      delimiter: ',',
      onRecord: () => undefined,
      afterPiece: () => Promise.reject(new Error('stop')),
    });
    await expect(reading).rejects.toThrow('stop');
  });
});

function damaged(content: Buffer): Buffer {
  const copy = Buffer.from(content);
  // The checksum: the last eight bytes are it and the length.
  copy.fill(0xff, copy.length - 8, copy.length - 4);
  return copy;
}
