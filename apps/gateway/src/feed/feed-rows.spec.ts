import { InvalidInput } from '@evergreen/kernel';
import { describe, expect, it } from '@jest/globals';
import { readFeed } from './feed-rows.ts';

const feed = {
  $typeName: 'evergreen.customer_profile.v1.OpenFeedResponse' as const,
  ...{ credentialId: 'c', source: 'core', rowsMax: 3 },
  kinds: [
    { $typeName: 'evergreen.customer_profile.v1.FeedKind' as const, kind: 'claims', fields: ['ref', 'paid'] },
  ],
};
const read = (batch: unknown) => readFeed(Buffer.from(JSON.stringify(batch)), feed);
const textOf = (...rows: unknown[]) => read({ kind: 'claims', rows }).content.toString();
const problems = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof InvalidInput) return error.fields.map(({ field, problem }) => `${field} ${problem}`);
    throw error;
  }
  return [];
};

describe('a batch', () => {
  it('becomes a file of the house format, a line a row', () => {
    expect(textOf({ paid: 12.5, ref: 'K,"1"' }, { ref: null }, {})).toBe(
      '\ufeffref,paid\n"K,""1""",12.5\n,\n,\n',
    );
  });

  it('stays a line a row whatever its values hold: the import refuses them by row and field', () => {
    const odd = ['a\nb', 'a\r\nb', 'a\0b', 'a\ud800b', '\u{1f697}'.repeat(200), 'x'.repeat(70_000)];
    const lines = textOf(...odd.slice(0, 3).map((ref) => ({ ref }))).split('\n');
    expect(lines.slice(1)).toEqual(['a\u0001b,', 'a\u0001\u0001b,', 'a\u0001b,', '']);
    for (const line of textOf(...odd.slice(3).map((ref) => ({ ref }))).split('\n'))
      expect(line.length).toBeLessThan(310);
  });

  it('is the same whatever the order of its fields, and another one with anything else', () => {
    const digest = (...rows: unknown[]) => read({ kind: 'claims', rows }).digest;
    const known = digest({ ref: 'a', paid: 1 });
    expect(digest({ paid: 1, ref: 'a' })).toBe(known);
    const others = [
      [{ ref: 'a', paid: 2 }],
      [{ ref: 'a', paid: '1' }],
      [{ ref: 'a' }, { paid: 1 }],
      [{ ref: 'a', paid: 1 }, {}],
    ].map((rows) => digest(...rows));
    expect(new Set([known, ...others]).size).toBe(5);
  });

  it.each<[string, unknown, string]>([
    ['no object', [], 'body is not an object'],
    ['another member', { kind: 'claims', rows: [{}], dry: true }, 'dry is not known here'],
    ['an unknown kind', { kind: 'terms', rows: [{}] }, 'kind must be one of claims'],
    ['no rows', { kind: 'claims', rows: [] }, 'rows must be a list of 1 to 3 rows'],
    ['too many rows', { kind: 'claims', rows: [{}, {}, {}, {}] }, 'rows must be a list of 1 to 3 rows'],
    ['rows that are none', { kind: 'claims', rows: 'x' }, 'rows must be a list of 1 to 3 rows'],
    ['a row that is none', { kind: 'claims', rows: [{}, null] }, 'rows[2] is not an object'],
    [
      'a field that is none',
      { kind: 'claims', rows: [{ reff: 1 }] },
      'rows[1].reff is not a field of this kind',
    ],
    [
      'a list for a value',
      { kind: 'claims', rows: [{ ref: [1] }] },
      'rows[1].ref is neither text nor a number',
    ],
    ['a flag', { kind: 'claims', rows: [{ ref: true }] }, 'rows[1].ref is neither text nor a number'],
    [
      'a number that JSON cannot hold',
      { kind: 'claims', rows: [{ ref: 12345678901234567890 }] },
      'rows[1].ref has too many digits: write it as text',
    ],
  ])('is refused with %s', (_, batch, problem) => {
    expect(problems(() => read(batch))).toEqual([problem]);
  });

  it.each([
    ['no JSON', Buffer.from('{')],
    ['another encoding', Buffer.from([0x22, 0xcd, 0xf5, 0x22])],
    ['nothing', Buffer.alloc(0)],
  ])('that is %s is refused', (_, body) => {
    expect(problems(() => readFeed(body, feed))).toEqual(['body is not JSON in UTF-8']);
  });

  it('names what it has of members that every object has', () => {
    const body = Buffer.from('{"kind":"claims","rows":[{"__proto__":"x","constructor":"y"}]}');
    expect(problems(() => readFeed(body, feed))).toEqual([
      'rows[1].__proto__ is not a field of this kind',
      'rows[1].constructor is not a field of this kind',
    ]);
  });
});
