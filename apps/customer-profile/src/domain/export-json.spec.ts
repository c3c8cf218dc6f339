import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { JsonCopy } from './export-json.ts';

type Page = readonly [name: string, rows: readonly (readonly string[])[]];

function written(services: Readonly<Record<string, readonly Page[]>>): unknown {
  const copy = new JsonCopy();
  const parts = Object.entries(services).flatMap(([service, pages]) => [
    copy.turnTo(service),
    ...pages.map(([name, rows]) => copy.add({ name, columns: ['a', 'b'], rows })),
  ]);
  return JSON.parse([copy.begin({ requestId: 'r', madeAt: '"' }), ...parts, copy.end()].join(''));
}

describe('a copy in JSON', () => {
  it('is one object of services, tables and rows, a table that came in pages in one piece', () => {
    const text = written({
      identity: [['account', []]],
      membership: [
        ['member', [['1', '2']]],
        ['entries', [['3', '4']]],
        ['entries', [['5', '"\n']]],
      ],
      rewards: [['entries', [['7']]]],
      nothing: [],
    });
    expect(text).toEqual({
      requestId: 'r',
      madeAt: '"',
      services: [
        { service: 'identity', sections: [{ name: 'account', rows: [] }] },
        {
          service: 'membership',
          sections: [
            { name: 'member', rows: [{ a: '1', b: '2' }] },
            {
              name: 'entries',
              rows: [
                { a: '3', b: '4' },
                { a: '5', b: '"\n' },
              ],
            },
          ],
        },
        { service: 'rewards', sections: [{ name: 'entries', rows: [{ a: '7', b: '' }] }] },
        { service: 'nothing', sections: [] },
      ],
    });
    expect(written({})).toEqual({ requestId: 'r', madeAt: '"', services: [] });
  });

  it('can be read again, whatever stands in it', () => {
    const row = fc.tuple(fc.string({ unit: 'grapheme' }), fc.string());
    fc.assert(
      fc.property(fc.array(row), fc.string({ minLength: 1 }), (rows, name) => {
        expect(written({ s: [[name, rows]] })).toMatchObject({
          services: [{ service: 's', sections: [{ name, rows: rows.map(([a, b]) => ({ a, b })) }] }],
        });
      }),
    );
  });
});
