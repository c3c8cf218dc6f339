import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maskName, maskPhone, maskPlate } from './mask.ts';

describe('a mask', () => {
  it.each([
    [maskName, '王小明', '王**'],
    [maskName, '王明', '王*'],
    [maskName, '王', '王*'],
    [maskName, '欧阳娜娜小姐', '欧***'],
    [maskName, ' Jane Smith ', 'J***'],
    [maskName, '𠮷田', '𠮷*'],
    [maskName, ' ', ''],
    [maskPhone, '13800138000', '138****8000'],
    [maskPhone, '+8613800138000', '+86****8000'],
    [maskPhone, '02584711', '****11'],
    [maskPhone, '110', '****'],
    [maskPhone, '', ''],
    [maskPlate, '苏A·12323', '苏A·***23'],
    [maskPlate, '苏AD12345', '苏A·***45'],
    [maskPlate, 'AB-123', '***3'],
    [maskPlate, 'A1', '***'],
    [maskPlate, '', ''],
  ])('%p of %p is %p', (mask, text, shown) => {
    expect(mask(text)).toBe(shown);
  });

  // Characters of their own for each place, so that one that is shown can be told from all others.
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];
  it.each([
    [maskName, 1, 0],
    [maskPhone, 3, 4],
    [maskPlate, 2, 2],
  ])('%p never shows what stands between the ends', (mask, atStart, atEnd) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: letters.length }), (length) => {
        const text = letters.slice(0, length);
        const shown = new Set(mask(text.join('')));
        const middle = text.slice(Math.min(atStart, length), length - atEnd);
        expect(middle.filter((letter) => shown.has(letter))).toEqual([]);
        // However short: somebody who sees the mask does not know the whole.
        if (length > 1) expect(text.every((letter) => shown.has(letter))).toBe(false);
      }),
    );
  });
});
