import { expect, it } from '@jest/globals';
import { placeOf } from './field-places.ts';

it.each([
  ['rules.graceDays', ['graceDays']],
  ['rules.noticeDays.1', ['noticeDays']],
  ['rules.tiers.2.names.zh', ['tiers', 2, 'zh']],
  ['rules.tiers.2.qualifications.0.tenureYears', ['tiers', 2, 'qualifications']],
  ['rules.expiryPolicies.1.months', ['policies', 1, 'months']],
  ['rules.expiryPolicies', ['policies']],
  ['rules.benefits.0.unit.en', ['benefits', 0, 'unitEn']],
  ['rules.adjustment.reasons.3.names.en', ['reasons', 3, 'en']],
  ['rules.adjustment.approvalAbove', ['approvalAbove']],
  ['rules.protection.fromTierId', ['fromTier']],
  ['rules.pointValue.minorPer100Points', ['minorPer100Points']],
  ['rules.statusPercentBySource.no-claim', ['statusPercents', 'no-claim']],
  ['rules.heirByTier.gone', undefined],
  ['rules.tiers.0', undefined],
  ['rules.toString.0', undefined],
])('knows where the form has %s', (field, place) => {
  expect(placeOf(field)).toEqual(place);
});
