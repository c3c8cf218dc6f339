import { localDate } from '@evergreen/kernel';
import { describe, expect, it } from '@jest/globals';
import type { TermProfile } from '../mapping-profile.ts';
import { matchColumns } from '../match-columns.ts';
import type { CellFinding } from '../read-field.ts';
import { wideRowMapper } from './map-wide-row.ts';

const text = { as: 'text', column: 'id' } as const;
const profile: TermProfile = {
  ...{
    id: 'wide',
    version: 1,
    nameZh: '宽',
    nameEn: 'Wide',
    source: 'wide',
    delimiter: ',',
    currency: 'EUR',
  },
  ...{ kind: 'terms', ignored: [], attributes: { customer: [], vehicle: [], policy: [], term: [] } },
  repeat: { name: 'year', from: 2001, to: 2003 },
  fields: {
    ...{ customerRef: text, vehicleRef: text, policyRef: text, orgPath: { as: 'constant', value: '/' } },
    startsOn: { as: 'constant', value: '{year}-01-01' },
    endsOn: { as: 'exposure', column: 'e{year}' },
    statedClaims: { as: 'decimal', column: 'n{year}', min: 0, max: 9 },
  },
};
const header = 'id,e2001,e2002,e2003,n2001,n2002,n2003'.split(',');

const read = (line: string) => {
  const report: CellFinding[] = [];
  const rows = wideRowMapper(
    profile,
    matchColumns(profile, header, 1),
    2,
    localDate('2026-09-16'),
  )(line.split(','), report);
  return (
    rows?.map(({ startsOn, endsOn, statedClaims }) => `${startsOn} ${endsOn} ${statedClaims}`) ??
    report.map(({ column, code }) => `${column} ${code}`)
  );
};

describe('a row with a term for each year', () => {
  it.each<[string, string, string[]]>([
    [
      'has one for each year with exposure',
      'P,1,0,1,2.0,,0.0',
      ['2001-01-01 2001-12-31 2', '2003-01-01 2003-12-31 0'],
    ],
    [
      'begins late where cover goes on, and ends early where it does not',
      'P,0,0.2,0.5,,0,1',
      ['2002-10-20 2002-12-31 0', '2003-01-01 2003-07-02 1'],
    ],
    [
      'begins with its year where nothing tells more',
      'P,0.5,1,0,0,0,',
      ['2001-01-01 2001-07-02 0', '2002-01-01 2002-12-31 0'],
    ],
    ['is refused without any', 'P,0,,0,,,', [' VALUE_MISSING']],
    [
      'is refused as a whole for one year that is wrong',
      'P,1,x,1,0,0,',
      ['e2002 NUMBER_WRONG', 'n2003 VALUE_MISSING'],
    ],
  ])('%s', (_, line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it('needs the columns of every year', () => {
    expect(() => matchColumns(profile, header.slice(0, 6), 1)).toThrow(/missing: n2003/);
  });
});
