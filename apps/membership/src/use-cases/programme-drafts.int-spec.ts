import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import { rulesJson } from '../messaging/programme-messages.ts';
import { programmeMessage } from '../messaging/programme-messages.ts';
import { create } from '@bufbuild/protobuf';
import { ProgrammeSchema } from '@evergreen/contracts/membership';
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
