import { describe, expect, it } from '@jest/globals';
import { readMappingProfile } from './mapping-profile.schema.ts';
import { shippedProfiles } from './mapping-profiles.repository.ts';

const claims = {
  id: 'book-claims',
  version: 1,
  nameZh: '赔案',
  nameEn: 'Claims',
  kind: 'claims',
  source: 'book',
  delimiter: ';',
  currency: 'EUR',
  fields: {
    policyRef: { as: 'text', column: 'policy' },
    occurredOn: { as: 'date', column: 'on', format: 'DD.MM.YYYY' },
    claimRef: { as: 'text', column: 'claim' },
    guarantee: { as: 'constant', value: 'TPL' },
    paid: { as: 'money', column: 'paid' },
  },
};
const withField = (name: string, mapping: unknown) => ({
  ...claims,
  fields: { ...claims.fields, [name]: mapping },
});

const text = (column: string) => ({ as: 'text', column });
const terms = (fields: Record<string, string>, attributes = {}) => ({
  ...claims,
  kind: 'terms',
  fields: {
    customerRef: text('customer'),
    customerName: text('name'),
    orgPath: { as: 'constant', value: '/' },
    vehicleRef: text(fields['vehicleRef'] ?? 'vehicle'),
    plate: text('plate'),
    policyRef: text('policy'),
    startsOn: { as: 'date', column: 'from', format: 'YYYY-MM-DD' },
    endsOn: { as: 'date', column: 'to', format: 'YYYY-MM-DD' },
  },
  attributes,
});

describe('a mapping profile', () => {
  it('is shipped for the house format and for the published books', async () => {
    expect((await shippedProfiles()).map(({ id }) => id)).toEqual([
      'bemtpl97',
      'evergreen-answers',
      'evergreen-claims',
      'evergreen-customers',
      'evergreen-policies',
      'evergreen-renewals',
      'fremotor1-claims',
      'fremotor1-counts',
      'fremotor1-premiums',
      'fremotor2',
      'fremtpl2',
    ]);
  });

  it('keeps names and plates apart from everything else', () => {
    expect(() => readMappingProfile(terms({}, { customer: ['segment'] }))).not.toThrow();
  });

  it('is read as it is written', () => {
    expect(readMappingProfile(claims)).toEqual({ ...claims, ignored: [] });
  });

  it.each<[string, unknown, RegExp]>([
    ['an unknown setting', { ...claims, seperator: ',' }, /seperator/],
    ['a missing field', { ...claims, fields: { ...claims.fields, paid: undefined } }, /fields\.paid/],
    ['a field of another kind', withField('premium', { as: 'money', column: 'p' }), /premium/],
    ['an unknown type', withField('paid', { as: 'dollars', column: 'p' }), /fields\.paid/],
    [
      'a date without a day',
      withField('occurredOn', { as: 'date', column: 'on', format: 'MM/YYYY' }),
      /occurredOn\.format/,
    ],
    [
      'a date that does not exist',
      withField('occurredOn', { as: 'constant', value: '2005-02-29' }),
      /occurredOn/,
    ],
    [
      'a needed field that is optional',
      withField('policyRef', { as: 'text', column: 'p', optional: true }),
      /policyRef/,
    ],
    ['two characters between columns', { ...claims, delimiter: '||' }, /delimiter/],
    ['a quote between columns', { ...claims, delimiter: '"' }, /delimiter/],
    ['a currency that is none', { ...claims, currency: 'euro' }, /currency/],
    ['an id that is no name', { ...claims, id: 'Book claims' }, /id/],
    ['a name that no text can be', { ...claims, nameEn: 'Claims\0' }, /nameEn/],
    ['a column that no file can have', withField('claimRef', { as: 'text', column: '\ud800' }), /claimRef/],
    [
      'shares of fault over 100',
      withField('faultPercent', { as: 'integer', column: 'f', min: 0, max: 1000 }),
      /faultPercent\.max/,
    ],
    ['nothing', null, /Not a mapping profile/],
    [
      'a name that is kept as an attribute too',
      terms({}, { customer: ['name'] }),
      /fields: column name is personal/,
    ],
    ['a plate that is the number of the vehicle', terms({ vehicleRef: 'plate' }), /column plate is personal/],
  ])('with %s is refused by name', (_, profile, problem) => {
    expect(() => readMappingProfile(profile)).toThrow(problem);
  });
});
