import { expect, it } from '@jest/globals';
import { candidate } from './campaigns.fixture.ts';
import type { GrantOutcome } from './decide-grants.ts';
import { addUpTallies, tallyOf } from './tally.ts';

const decided = (n: number, outcome: GrantOutcome, orgPath = '/1') => {
  const gave = outcome === 'GIVEN' ? { points: 300n, minor: 900n } : { points: 0n, minor: 0n };
  return { candidate: candidate(n, { orgPath }), outcome, ...gave };
};
const heldOut = (n: number) => ({ customerId: `h${n}`, orgPath: '/2' });

it('adds chunks up to what all of them together are', () => {
  const one = [decided(1, 'GIVEN'), decided(2, 'TOTAL_BUDGET'), decided(3, 'GIVEN', '/2')];
  const two = [decided(4, 'MEMBER_CAP', '/2'), decided(5, 'TOTAL_BUDGET')];
  const together = addUpTallies([tallyOf([...one, ...two], [heldOut(1), heldOut(2)], true)]);
  expect(addUpTallies([tallyOf(one, [heldOut(1)], true), tallyOf(two, [heldOut(2)], true)])).toEqual(
    together,
  );
  expect(together).toMatchObject({
    ...{ customers: 7, heldOut: 2, given: 2, points: 600, minor: 1_800 },
    refusals: [
      { reason: 'TOTAL_BUDGET', customers: 2 },
      { reason: 'MEMBER_CAP', customers: 1 },
    ],
    offices: [
      { orgPath: '/1', customers: 3, given: 1, points: 300, minor: 900 },
      { orgPath: '/2', customers: 2, given: 1, points: 300, minor: 900 },
    ],
  });
});

it('shows at most three of each outcome, and none where nobody asks for them', () => {
  const many = Array.from({ length: 9 }, (_, n) => decided(n, n % 2 === 0 ? 'GIVEN' : 'BLACKLISTED'));
  const chunk = tallyOf(many, [heldOut(1)], true);
  const shown = addUpTallies([chunk, chunk]).samples.map(({ outcome }) => outcome);
  expect(shown.filter((outcome) => outcome === 'GIVEN')).toHaveLength(3);
  expect(shown.filter((outcome) => outcome === 'BLACKLISTED')).toHaveLength(3);
  expect(shown.filter((outcome) => outcome === 'HELD_OUT')).toHaveLength(2);
  expect(tallyOf(many, [], false).samples).toEqual([]);
});
