import { describe, expect, it } from '@jest/globals';
import { localDate } from '@evergreen/kernel';
import { FileRefused } from './file-refused.ts';
import { claimRowMapper } from './map-claim-row.ts';
import { termRowMapper } from './map-term-row.ts';
import type { ClaimProfile, TermProfile } from './mapping-profile.ts';
import { policyNamesCustomer } from './imports/policy-names-customer.ts';
import { matchColumns } from './match-columns.ts';
import type { CellFinding } from './read-field.ts';

const termProfile: TermProfile = {
  id: 'book',
  version: 1,
  nameZh: '保单',
  nameEn: 'Book',
  kind: 'terms',
  source: 'book',
  delimiter: ',',
  currency: 'CNY',
  ignored: ['comment'],
  fields: {
    customerRef: { as: 'text', column: 'customer' },
    customerName: { as: 'text', column: 'name', optional: true },
    orgPath: { as: 'text', column: 'office' },
    vehicleRef: { as: 'text', column: 'vin' },
    policyRef: { as: 'text', column: 'policy' },
    cover: { as: 'text', column: 'cover', optional: true },
    startsOn: { as: 'date', column: 'from', format: 'YYYY-MM-DD' },
    endsOn: { as: 'date', column: 'to', format: 'YYYY-MM-DD' },
    premium: { as: 'money', column: 'premium' },
  },
  attributes: { customer: [], vehicle: ['model', 'colour'], policy: [], term: [] },
};
const header = 'customer,office,vin,policy,from,to,premium,model,colour'.split(',');

const mapped = (line: string) => {
  const report: CellFinding[] = [];
  const row = termRowMapper(
    termProfile,
    matchColumns(termProfile, header, 1),
    2,
    localDate('2026-09-16'),
  )(line.split(','), report);
  return {
    row,
    found: report.map(({ column, code, refused }) => `${column} ${code}${refused ? '' : ' (note)'}`),
  };
};

describe('a row of a file of terms', () => {
  it('is read into the fields of its profile', () => {
    const { row, found } = mapped('C1,/33/3301,V1,P1,2026-01-01,2026-12-31,2762.50,Song "Plus",');
    expect(found).toEqual([]);
    expect(row).toEqual({
      customerRef: 'C1',
      customerName: undefined,
      phone: undefined,
      householdRef: undefined,
      orgPath: '/33/3301',
      vehicleRef: 'V1',
      plate: undefined,
      policyRef: 'P1',
      cover: undefined,
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      premiumMinor: 276_250n,
      statedClaims: undefined,
      customerAttributes: undefined,
      vehicleAttributes: '{"model":"Song \\"Plus\\""}',
      policyAttributes: undefined,
      termAttributes: undefined,
      told: undefined,
    });
  });

  it('reports everything that is wrong with it at once', () => {
    const { row, found } = mapped(`,33,V1,P1,2026-13-01,31.12.2026,-1,${'x'.repeat(201)},`);
    expect(row).toBeUndefined();
    expect(found.sort()).toEqual([
      'customer VALUE_MISSING',
      'from DATE_WRONG',
      'model VALUE_TOO_LONG',
      'office OFFICE_WRONG',
      'premium PREMIUM_NEGATIVE',
      'to DATE_WRONG',
    ]);
  });

  it('is refused when it ends before it starts', () => {
    expect(mapped('C1,/,V1,P1,2026-01-02,2026-01-01,1,,').found).toEqual(['to TERM_ENDS_BEFORE_START']);
    expect(mapped('C1,/,V1,P1,2026-01-01,2026-01-01,1,,').found).toEqual([]);
  });

  it.each([
    ['/', true],
    ['/33', true],
    ['/33/3301', true],
    ['', false],
    ['33', false],
    ['/33/', false],
    ['//', false],
    ["/'; drop", false],
  ])('the office %j is a path: %s', (office, isPath) => {
    expect(mapped(`C1,${office},V1,P1,2026-01-01,2026-12-31,1,,`).row !== undefined).toBe(isPath);
  });
});

describe('a row of a file of claims', () => {
  const { attributes: _, ...facts } = termProfile;
  const profile: ClaimProfile = {
    ...facts,
    kind: 'claims',
    fields: {
      policyRef: { as: 'text', column: 'policy' },
      occurredOn: { as: 'date', column: 'on', format: 'YYYY-MM-DD' },
      claimRef: { as: 'text', column: 'claim' },
      guarantee: { as: 'enum', column: 'kind', values: { glass: 'Windscreen' } },
      paid: { as: 'money', column: 'paid' },
      faultPercent: { as: 'integer', column: 'fault', min: 0, max: 100, optional: true },
    },
  };
  const columns = matchColumns(profile, 'policy,on,claim,kind,paid,fault'.split(','), 1);

  it('is read into the fields of its profile', () => {
    expect(claimRowMapper(profile, columns, 2)('P1,2026-02-03,K1,glass,-5.5,'.split(','), [])).toEqual({
      policyRef: 'P1',
      occurredOn: '2026-02-03',
      claimRef: 'K1',
      guarantee: 'Windscreen',
      paidMinor: -550n,
      faultPercent: undefined,
    });
  });

  it('is refused with every reason', () => {
    const report: CellFinding[] = [];
    const row = claimRowMapper(profile, columns, 2)('P1,yesterday,K1,fire,free,101'.split(','), report);
    expect(row).toBeUndefined();
    expect(report.map(({ code }) => code)).toEqual([
      'DATE_WRONG',
      'VALUE_UNKNOWN',
      'NUMBER_WRONG',
      'NUMBER_OUT_OF_RANGE',
    ]);
  });
});

describe('the columns of a file', () => {
  it('may lack attributes that the profile calls optional, and no others', () => {
    const without = (...names: string[]) => header.filter((name) => !names.includes(name));
    const profile = { ...termProfile, optionalAttributes: ['colour'] };
    expect(matchColumns(profile, without('colour'), 1).has('colour')).toBe(false);
    expect(matchColumns(profile, header, 1).get('colour')).toBe(8);
    expect(() => matchColumns(profile, without('model', 'colour'), 1)).toThrow(/missing: model\b/);
  });

  const refusal = (names: string): FileRefused => {
    try {
      matchColumns(termProfile, names.split(','), 1);
    } catch (error) {
      if (error instanceof FileRefused) return error;
    }
    throw new Error('not refused');
  };

  it('may stand in any order, with those that are optional or ignored', () => {
    const columns = matchColumns(termProfile, [...header, 'name', 'comment'].reverse(), 1);
    expect(columns.get('comment')).toBe(0);
    expect(columns.get('customer')).toBe(10);
  });

  it('are all named when they do not fit', () => {
    const wrong = refusal('customer,customer,office,vin,policy,from,to,model,Colour,premium');
    expect(wrong.message).toBe(
      'COLUMNS_WRONG, line 1: the columns are not those of profile book (missing: colour; unknown: Colour; there twice: customer)',
    );
    expect(wrong.findings.map(({ code, column }) => `${code} ${column}`)).toEqual([
      'COLUMN_MISSING colour',
      'COLUMN_UNKNOWN Colour',
      'COLUMN_DOUBLED customer',
    ]);
  });

  it('of another file altogether are named up to twenty', () => {
    const names = ['customer', ...Array.from({ length: 30 }, (_, n) => `x${n}`)].join(',');
    expect(refusal(names).message).toMatch(/unknown: x0, .*x19 and 10 more/);
  });
});

describe('a file without a header', () => {
  it('is refused without a word of its first row', () => {
    let refused: unknown;
    try {
      matchColumns(termProfile, ['C1', '王小明', '王小明', '13800138000'], 1);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(FileRefused);
    const { message, findings } = refused as FileRefused;
    expect(message).toMatch(/^COLUMNS_WRONG, line 1: .*is the first line a header/);
    expect(JSON.stringify([message, findings])).not.toMatch(/王小明|13800138000/);
    expect(findings.map(({ code }) => code)).not.toContain('COLUMN_UNKNOWN');
  });
});

describe('a profile', () => {
  it('knows whether one policy can be of two customers in a file', () => {
    const { fields } = termProfile;
    const within = (customerRef: TermProfile['fields']['customerRef']): TermProfile => ({
      ...termProfile,
      fields: { ...fields, customerRef },
    });
    expect(policyNamesCustomer(termProfile)).toBe(false);
    expect(policyNamesCustomer(within({ as: 'text', column: 'policy' }))).toBe(true);
    expect(
      policyNamesCustomer(within({ as: 'part', column: 'policy', separator: '.', part: 'before' })),
    ).toBe(true);
  });
});
