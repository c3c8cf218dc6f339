import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { localDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { Award } from '../domain/posting.ts';
import { award, grant, ledger } from './membership.fixture.ts';

let book: Awaited<ReturnType<typeof ledger>>;
beforeAll(async () => {
  book = await ledger('2026-09-16');
});
afterAll(() => book.close());

const dates = { effectiveOn: '2026-09-16', activeOn: '2026-09-16', expiresOn: null };
const by = (expiryPolicyId: string, more: Partial<Award> = {}): Partial<Award> => ({
  ...{ ...dates, expiryPolicyId },
  ...more,
});

/** A member with a policy from 20 August of each year on, in a tier. */
async function insured(tierId?: string): Promise<{ memberId: Uuid; customerId: string }> {
  const person = await book.enrolled();
  await book.owner.rows(sql`
    insert into cover_term (member_id, term_id, version, policy_id, starts_on, ends_on)
    values (${person.memberId}, ${uuidv7()}, 1, ${uuidv7()}, '2026-08-20', '2027-08-19')`);
  if (tierId !== undefined) {
    await book.owner.rows(sql`
      insert into member_tier (member_id, version, tier_id, since, reviewed_on)
      values (${person.memberId}, 1, ${tierId}, '2026-01-01', '2026-01-01')`);
  }
  return person;
}

async function expiries(memberId: Uuid): Promise<(string | null)[]> {
  const rows = await book.database.rows<{ expiresOn: string | null }>(
    sql`select expires_on as "expiresOn" from lot where member_id = ${memberId} order by lot_id`,
  );
  return rows.map(({ expiresOn }) => expiresOn);
}
const kinds = async (memberId: Uuid) =>
  (await book.entries.run(memberId, 20, undefined)).entries.map(({ kind }) => kind);

it.each<[string, string, string | undefined, string | null]>([
  ['two-years', 'rolling', undefined, '2028-09-16'],
  ['two-years-month-end', 'rolling, rounded', undefined, '2028-10-01'],
  ['never', 'none', undefined, null],
  ['next-anniversary-but-one', 'anniversary of the policy', undefined, '2028-08-20'],
  ['while-active', 'sliding', undefined, '2028-09-16'],
  ['by-tier', 'tier, not judged yet', undefined, '2028-09-16'],
  ['by-tier', 'tier', 'golden-pine', '2029-09-16'],
  ['by-tier', 'tier', 'evergreen', null],
])('dates an award by policy %s (%s, %s), and a grant alike', async (policy, _, tierId, expiresOn) => {
  const { memberId, customerId } = await insured(tierId);
  await book.postAward.run(award(memberId, by(policy)));
  const granted = grant(customerId, { ...dates, expiryPolicyId: policy });
  await book.database.transaction((tx) => book.postGrants.run(tx, uuidv7(), [granted, granted]));
  expect(await expiries(memberId)).toEqual([expiresOn, expiresOn]);
});

it('answers a replay by what was first, whatever tier or programme there is by then', async () => {
  const { memberId } = await insured();
  const asked = award(memberId, by('by-tier'));
  const first = await book.postAward.run(asked);
  await book.owner.rows(sql`
    insert into member_tier (member_id, version, tier_id, since, reviewed_on)
    values (${memberId}, 1, 'evergreen', '2026-01-01', '2026-01-01')`);
  expect(await book.postAward.run(asked)).toEqual({ entryId: first.entryId, isReplay: true });
  const others = [{ expiryPolicyId: 'never' }, { expiryPolicyId: null }, { expiresOn: '2029-01-01' }];
  for (const other of others) {
    await expect(book.postAward.run({ ...asked, ...other })).rejects.toMatchObject({ code: 'KEY_REUSED' });
  }
  expect(await expiries(memberId)).toEqual(['2028-09-16']);
});

it('refuses a policy that the programme does not have, and nothing that came with it', async () => {
  const { memberId } = await insured();
  const answers = await Promise.allSettled(
    ['two-years', 'ten-years', 'never'].map((policy) => book.postAward.run(award(memberId, by(policy)))),
  );
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(answers[1]).toMatchObject({
    reason: { code: 'INVALID_INPUT', fields: [{ field: 'expiryPolicyId' }] },
  });
  expect(new Set(await expiries(memberId))).toEqual(new Set(['2028-09-16', null]));
});

it('dates an award that waited by its policy when its event comes', async () => {
  const { memberId } = await insured();
  const waiting = { activeOn: null, awaits: 'renewed/P', awaitedUntil: '2026-12-31' };
  const { entryId } = await book.postAward.run(award(memberId, by('next-anniversary-but-one', waiting)));
  expect(await expiries(memberId)).toEqual([null]);
  await book.postToLedger.run({
    ...{ kind: 'ACTIVATE', memberId, key: 'came', entryId, activeOn: localDate('2026-10-01') },
    ...{ sourceKind: 'policy', sourceId: 'P', expiresOn: null },
  });
  expect(await expiries(memberId)).toEqual(['2028-08-20']);
});

it('moves points that live while the member is active: by awards, grants and spending, once a day', async () => {
  const { memberId, customerId } = await insured();
  await book.postAward.run(award(memberId, by('while-active', { points: 500n })));
  await book.postAward.run(award(memberId, by('two-years', { points: 500n })));
  expect(await kinds(memberId)).toEqual(['AWARD', 'AWARD']);

  book.calendar.today = localDate('2027-01-31');
  const later = { ...dates, effectiveOn: '2027-01-31', activeOn: '2027-01-31' };
  const asked = award(memberId, { ...later, expiresOn: '2027-12-31' });
  await Promise.all([book.postAward.run(asked), book.postAward.run(asked)]);
  expect(await expiries(memberId)).toEqual(['2029-01-31', '2028-09-16', '2027-12-31']);
  await book.postAward.run(award(memberId, { ...later, points: 1n }));
  expect((await kinds(memberId)).filter((kind) => kind === 'EXTEND')).toHaveLength(1);

  book.calendar.today = localDate('2027-02-28');
  const granted = grant(customerId, { ...later, activeOn: '2027-04-01' });
  await book.database.transaction((tx) => book.postGrants.run(tx, uuidv7(), [granted]));
  expect((await expiries(memberId))[0]).toBe('2029-02-28');

  book.calendar.today = localDate('2027-03-01');
  const spend = { kind: 'SPEND', memberId, points: 10n, sourceKind: 'redemption', sourceId: 'r' } as const;
  await book.postToLedger.run({ ...spend, key: 'one' });
  await book.postToLedger.run({ ...spend, key: 'two' });
  expect((await expiries(memberId))[0]).toBe('2029-03-01');
  expect((await kinds(memberId)).filter((kind) => kind === 'EXTEND')).toHaveLength(3);
  // The dates of a past day are those the lot had then.
  const [then] = await book.accounts.run([memberId], localDate('2027-02-28'));
  expect(then!.expiring.map(({ on }) => on)).toContain('2029-02-28');
});
