import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseValue } from 'graphql';
import { InstantScalar } from './instant.scalar.ts';
import { JsonScalar } from './json.scalar.ts';
import { LocalDateScalar } from './local-date.scalar.ts';
import { PointsScalar } from './points.scalar.ts';

describe('points', () => {
  it('come back as they left, whatever their size', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (value) => {
        expect(PointsScalar.parseValue(PointsScalar.serialize(value))).toBe(value);
      }),
    );
  });

  it('are a JSON number while that is exact', () => {
    expect(PointsScalar.serialize(1_200n)).toBe(1_200);
    expect(PointsScalar.serialize(2n ** 53n)).toBe('9007199254740992');
    expect(PointsScalar.serialize(-(2n ** 53n))).toBe('-9007199254740992');
  });

  it.each([1.5, Number.NaN, 2 ** 53, '9223372036854775808', '1e3', '', ' 1', true, null, [1]])(
    'are not read from %j',
    (value) => {
      expect(() => PointsScalar.parseValue(value)).toThrow(/whole number/);
    },
  );

  it.each(['1.5', 'true', '"x"', '[1]'])('are not read from the literal %s', (literal) => {
    expect(() => PointsScalar.parseLiteral(parseValue(literal))).toThrow();
  });

  it.each([5, '5', undefined])('never leave as %j: services count in bigint', (value) => {
    expect(() => PointsScalar.serialize(value)).toThrow();
  });
});

describe('dates', () => {
  it('exist in the calendar', () => {
    expect(LocalDateScalar.parseValue('2004-02-29')).toBe('2004-02-29');
    expect(LocalDateScalar.parseLiteral(parseValue('"2004-02-29"'))).toBe('2004-02-29');
  });

  it.each(['2005-02-29', '2005-1-1', '20050101', '', 20050101, null, '2005-01-01T00:00:00Z'])(
    'are not read from %j',
    (value) => {
      expect(() => LocalDateScalar.parseValue(value)).toThrow(/date/);
      expect(() => LocalDateScalar.serialize(value)).toThrow(/date/);
    },
  );
});

describe('instants', () => {
  it.each(['2026-11-22T08:00:00Z', '2026-11-22T08:00:00.123Z'])('are RFC 3339 in UTC: %s', (text) => {
    expect(InstantScalar.serialize(text)).toBe(text);
  });

  it.each(['2026-11-22', '2026-11-22T08:00:00', '2026-11-22T08:00:00+08:00', '2026-13-22T08:00:00Z', 5])(
    'are not %j',
    (value) => {
      expect(() => InstantScalar.serialize(value)).toThrow(/instant/);
    },
  );
});

describe('data of a free shape', () => {
  it('leaves as what the text says', () => {
    expect(JsonScalar.serialize('{"ladder":[1,2]}')).toEqual({ ladder: [1, 2] });
  });

  it('that is no JSON does not leave', () => {
    expect(() => JsonScalar.serialize('{')).toThrow();
  });

  it('is never taken in', () => {
    expect(() => JsonScalar.parseValue({})).toThrow(/not taken/);
    expect(() => JsonScalar.parseLiteral(parseValue('{a: 1}'))).toThrow(/not taken/);
  });
});
