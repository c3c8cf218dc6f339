import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { programmeMessage, rulesJson } from '../messaging/programme-messages.ts';
import { create } from '@bufbuild/protobuf';
import { ProgrammeSchema } from '@evergreen/contracts/membership';
import type { ProgrammeJson } from '../persistence/programme-definition.ts';
import { type Club, club, insured } from './tiers.fixture.ts';

let book: Club;
beforeAll(async () => {
  book = await club();
});
afterAll(() => book.close());

const versionOf = async (version: number) =>
  (await book.programmes.run()).find(({ programme }) => programme.version === version)!;

/** The rules of a version as they come back from the door, unchanged. */
async function rulesOf(version: number) {
  const { rules } = create(ProgrammeSchema, programmeMessage(await versionOf(version)));
  return rulesJson(rules!);
}

it('passes through the door without losing anything', async () => {
  const version = await book.create.run('door', 'E2');
  const before = (await versionOf(version)).programme;
  await book.change.run(version, 1, await rulesOf(version), 'E2');
  expect((await versionOf(version)).programme).toEqual(before);
});

it('is drafted once under a key, and approved by somebody who did not write in it', async () => {
  const [version, again] = await Promise.all([book.create.run('k1', 'E2'), book.create.run('k1', 'E2')]);
  expect(again).toBe(version);
  const rules = await rulesOf(version);
  await expect(
    book.change.run(version, 1, { ...rules, graceDays: 400, downgrade: 'all' }, 'E2'),
  ).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'rules.downgrade' }, { field: 'rules.graceDays' }],
  });
  await book.change.run(version, 1, { ...rules, graceDays: 30 }, 'E5');
  await expect(book.change.run(version, 1, rules, 'E2')).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' });
  await book.move.run('submit', { version, revision: 2 }, 'E2');
  await expect(book.change.run(version, 3, rules, 'E2')).rejects.toMatchObject({ code: 'PROGRAMME_STATE' });
  for (const writer of ['E2', 'E5']) {
    await expect(book.move.run('approve', { version, revision: 3 }, writer)).rejects.toMatchObject({
      code: 'SECOND_PERSON_NEEDED',
    });
  }
  await book.move.run('return', { version, revision: 3 }, 'E6', 'Too short');
  expect(await versionOf(version)).toMatchObject({ state: 'DRAFT', returnedBecause: 'Too short' });
  await book.move.run('submit', { version, revision: 4 }, 'E2');
  await book.move.run('approve', { version, revision: 5 }, 'E6');
  const effectiveFrom = (await versionOf(version)).programme.effectiveFrom;
  expect(await versionOf(version)).toMatchObject({ state: 'APPROVED', approvedBy: 'E6', isCurrent: false });
  book.calendar.today = effectiveFrom;
  expect(await versionOf(version)).toMatchObject({ isCurrent: true, programme: { graceDays: 30 } });
  await expect(book.move.run('drop', { version, revision: 6 }, 'E2')).rejects.toMatchObject({
    code: 'PROGRAMME_STATE',
  });
});

it('does not hold from a day gone by', async () => {
  const version = await book.create.run('late', 'E2');
  await book.change.run(version, 1, { ...(await rulesOf(version)), effectiveFrom: '2026-01-01' }, 'E2');
  await book.move.run('submit', { version, revision: 2 }, 'E2');
  await expect(book.move.run('approve', { version, revision: 3 }, 'E6')).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'rules.effectiveFrom' }],
  });
});

it('is tried on the whole book before it holds, and changes nothing by that', async () => {
  const people = [3, 3, 1, 0].map((years) => ({ years, person: insured() }));
  for (const { years, person } of people) {
    await book.terms(person.terms);
    await book.claimFree([person.stands(years)]);
  }
  await book.night();
  const version = await book.create.run('try', 'E2');
  const rules = await rulesOf(version);
  const tiers = (rules['tiers'] as Record<string, unknown>[]).map((tier) =>
    tier['tierId'] === 'golden-pine' ? { ...tier, qualifications: [{ claimFreeYears: 4 }] } : tier,
  );
  await book.change.run(version, 1, { ...rules, tiers }, 'E2');
  const counts = () => book.database.rows(sql`select count(*) from tier_change`);
  const before = await counts();
  const { id } = await book.preview.run('p1', { version, revision: 2 }, 'E2');
  const { result, state } = await book.ended(id);
  expect(state).toBe('succeeded');
  expect(result).toMatchObject({
    members: 4,
    moves: expect.arrayContaining([
      { from: 'golden-pine', to: 'green-bough', members: 2 },
      { from: 'green-bough', to: 'green-bough', members: 1 },
      { from: 'new-leaf', to: 'new-leaf', members: 1 },
    ]),
    samples: [
      { from: 'golden-pine', conditions: [{ kind: 'CLAIM_FREE_YEARS', need: '4', has: '3', isMet: false }] },
      { from: 'golden-pine' },
    ],
  });
  expect(await counts()).toEqual(before);
  await expect(book.preview.run('p2', { version, revision: 1 }, 'E2')).rejects.toMatchObject({
    code: 'CHANGED_MEANWHILE',
  });
});

/** A draft with other rules than those it began with, handed to whoever approves. */
async function submitted(change: (rules: ProgrammeJson) => object): Promise<number> {
  const version = await book.create.run(uuidv7(), 'E2');
  const rules = (await rulesOf(version)) as ProgrammeJson;
  await book.change.run(version, 1, { ...rules, ...change(rules) }, 'E2');
  await book.move.run('submit', { version, revision: 2 }, 'E2');
  return version;
}

const inUse = (facts: object) => ({ code: 'PROGRAMME_IN_USE', facts: expect.objectContaining(facts) });

describe('a version that gives something up', () => {
  const without = (rules: ProgrammeJson, tierId: string) => ({
    tiers: rules.tiers.filter((tier) => tier.tierId !== tierId),
    protection: null,
    benefits: [],
    expiryPolicies: rules.expiryPolicies.filter(({ kind }) => kind !== 'by-tier'),
  });

  it('says where the members of a tier go; the preview shows them, and the night moves them', async () => {
    const person = insured();
    await book.terms(person.terms);
    await book.claimFree([person.stands(3)]);
    await book.night();
    await expect(submitted((rules) => without(rules, 'golden-pine'))).rejects.toEqual(
      expect.objectContaining(inUse({ reason: 'TIER_HELD', id: 'golden-pine', nameEn: 'Golden Pine' })),
    );
    const version = await submitted((rules) => ({
      ...without(rules, 'golden-pine'),
      heirByTier: { 'golden-pine': 'green-bough' },
    }));
    const { id } = await book.preview.run(uuidv7(), { version, revision: 3 }, 'E2');
    const { result } = await book.ended(id);
    expect(result).toMatchObject({
      moves: expect.arrayContaining([expect.objectContaining({ from: 'golden-pine', to: 'green-bough' })]),
    });
    await book.move.run('approve', { version, revision: 3 }, 'E6');
    book.calendar.today = (await versionOf(version)).programme.effectiveFrom;
    expect((await book.tiers.run(person.customerId)).standing.tierId).toBe('green-bough');
    await book.night();
    await book.night();
    expect(await book.told(person.customerId)).toEqual(['joined golden-pine', 'moved green-bough']);
  });

  it('keeps an expiry policy that rewards name, or lots that wait will be dated by', async () => {
    const giveUp = () =>
      submitted(({ expiryPolicies }) => ({
        expiryPolicies: expiryPolicies.filter(({ policyId }) => policyId !== 'two-years'),
      }));
    book.ruleSets.push({ nameZh: '无赔', nameEn: 'No claim', expiryPolicyId: 'two-years' });
    await expect(giveUp()).rejects.toMatchObject(inUse({ reason: 'POLICY_IN_RULE_SET', id: 'two-years' }));
    book.ruleSets.pop();
    await book.owner.rows(sql`
      insert into lot (member_id, lot_id, points, available, effective_on, active_on, awaits, expiry_policy_id)
      select member_id, ${uuidv7()}::uuid, 10, 10, '2026-09-16', null, 'renewal', 'two-years' from member limit 1`);
    await expect(giveUp()).rejects.toMatchObject(inUse({ reason: 'POLICY_OF_LOTS', count: '1' }));
  });

  it('does not need what only a version after it brings', async () => {
    const later = await submitted((rules) => ({
      effectiveFrom: '2028-01-01',
      expiryPolicies: [
        ...rules.expiryPolicies,
        { policyId: 'three-years', kind: 'rolling', months: 36, roundTo: null },
      ],
    }));
    await book.move.run('approve', { version: later, revision: 3 }, 'E6');
    book.ruleSets.push({ nameZh: '无赔', nameEn: 'No claim', expiryPolicyId: 'three-years' });
    const sooner = await submitted(({ expiryPolicies }) => ({
      effectiveFrom: '2027-12-01',
      expiryPolicies: expiryPolicies.filter(({ policyId }) => policyId !== 'three-years'),
    }));
    await book.move.run('approve', { version: sooner, revision: 3 }, 'E6');
    book.ruleSets.pop();
    expect(await versionOf(sooner)).toMatchObject({ state: 'APPROVED' });
  });

  it('retires a reason once nothing waits with it, and keeps it for the records', async () => {
    const ask = (state: string) =>
      book.owner.rows(sql`
      insert into adjustment (member_id, adjustment_id, key, points, status_points, reason_id, note, state,
        needs_second, requested_by, requested_at, decided_by, decided_at)
      select member_id, ${uuidv7()}::uuid, ${uuidv7()}, 10, 0, 'misuse', 'n', ${state}, true, 'E5', now(),
        case when ${state} = 'POSTED' then 'E6' end, case when ${state} = 'POSTED' then now() end
      from member limit 1`);
    const change =
      (retired: boolean) =>
      ({ adjustment }: ProgrammeJson) => ({
        adjustment: {
          ...adjustment,
          reasons: adjustment.reasons.flatMap((reason) =>
            reason.reasonId !== 'misuse' ? [reason] : retired ? [{ ...reason, retired }] : [],
          ),
        },
      });
    await ask('POSTED');
    await expect(submitted(change(false))).rejects.toMatchObject(inUse({ reason: 'REASON_USED' }));
    const version = await submitted(change(true));
    await ask('REQUESTED');
    await expect(book.move.run('approve', { version, revision: 3 }, 'E6')).rejects.toMatchObject(
      inUse({ reason: 'REASON_OPEN', id: 'misuse', nameZh: '违规扣回', count: '1' }),
    );
    await book.owner.rows(sql`
      update adjustment set state = 'POSTED', decided_by = 'E6', decided_at = now() where state = 'REQUESTED'`);
    await book.move.run('approve', { version, revision: 3 }, 'E6');
  });
});
