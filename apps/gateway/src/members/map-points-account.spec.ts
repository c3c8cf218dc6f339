import { create } from '@bufbuild/protobuf';
import { expect, it } from '@jest/globals';
import { AccountSchema } from '@evergreen/contracts/membership';
import { pointsAccountOf } from './map-points-account.ts';

const soon = (asOf: string, on: string) =>
  pointsAccountOf(create(AccountSchema, { asOf, expiring: [{ points: 5n, on }] })).expiringSoon;

it('points expire soon from sixty days ahead', () => {
  expect(soon('2005-03-15', '2005-05-14')).toMatchObject({ points: 5n, on: '2005-05-14' });
  expect(soon('2005-03-15', '2005-03-15')).not.toBeNull();
  expect(soon('2005-03-15', '2005-05-15')).toBeNull();
  expect(pointsAccountOf(create(AccountSchema, { asOf: '2005-03-15' }))).toMatchObject({
    expiringSoon: null,
    nextActive: null,
  });
});
