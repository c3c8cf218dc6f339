import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newFieldKey, openField, sealField, SealBroken } from './sealed-field.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 200 });
const place = fc.constantFrom('customer.name/1', 'customer.name/2', 'customer.phone/1', 'vehicle.plate/1');

describe('a sealed field', () => {
  it('opens to the text it was sealed from', () => {
    fc.assert(
      fc.property(text, place, (given, at) => {
        const key = newFieldKey();
        expect(openField(key, sealField(key, given, at), at)).toBe(given);
      }),
    );
  });

  it('opens in no other place, such as another row or column', () => {
    fc.assert(
      fc.property(text, place, place, (given, at, other) => {
        fc.pre(at !== other);
        const key = newFieldKey();
        expect(() => openField(key, sealField(key, given, at), other)).toThrow(SealBroken);
      }),
    );
  });

  it('opens with no other key', () => {
    const sealed = sealField(newFieldKey(), '王小明', 'customer.name/1');
    expect(() => openField(newFieldKey(), sealed, 'customer.name/1')).toThrow(SealBroken);
  });

  it('does not open once any bit of it has changed', () => {
    const key = newFieldKey();
    const sealed = sealField(key, '王小明', 'customer.name/1');
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => openField(key, changed, 'customer.name/1')).toThrow(SealBroken);
    }
  });

  it('does not open when it is cut or longer', () => {
    const key = newFieldKey();
    const sealed = sealField(key, '王小明', 'p');
    for (let length = 0; length < sealed.length; length += 1)
      expect(() => openField(key, sealed.subarray(0, length), 'p')).toThrow(SealBroken);
    expect(() => openField(key, Buffer.concat([sealed, Buffer.of(0)]), 'p')).toThrow(SealBroken);
  });

  it('is another each time, so that equal texts do not look equal', () => {
    const key = newFieldKey();
    const sealed = Array.from({ length: 100 }, () => sealField(key, '王小明', 'p').toString('hex'));
    expect(new Set(sealed).size).toBe(100);
  });
});
