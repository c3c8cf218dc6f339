import { AuditTrail } from '@evergreen/audit';
import { Outbox } from '@evergreen/events';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Clock, localDate, uuidv7 } from '@evergreen/kernel';
import { currentScope } from '@evergreen/service';
import { testDatabase } from '@evergreen/testing';
import { migrations } from '../../persistence/migrations.ts';
import { allRuleSets, ruleSetOn } from '../../persistence/rule-set.repository.ts';
import { DailyRuleSets } from '../daily-rules/daily-rule-sets.ts';
import { PublishRuleSets } from '../publish-rule-sets.ts';
import { MoveRuleSetDraft } from './move-rule-set-draft.ts';
import { WriteRuleSetDrafts } from './write-rule-set-drafts.ts';

const clock: Clock = { now: () => new Date(), today: () => localDate('2026-12-01') };
let world: Awaited<ReturnType<typeof testDatabase>>;
let drafts: WriteRuleSetDrafts;
let move: MoveRuleSetDraft;
let daily: DailyRuleSets;
beforeAll(async () => {
  world = await testDatabase({ migrations, as: 'app', scope: currentScope });
  daily = new DailyRuleSets(world.database, clock, { EVERGREEN_NO_CLAIM_RULE_SET: ['own-fault'] });
  await new PublishRuleSets(world.database, daily).onModuleInit();
  const audit = new AuditTrail('rewards', new Outbox(clock), clock);
  drafts = new WriteRuleSetDrafts(world.database, clock, audit);
  move = new MoveRuleSetDraft(world.database, clock, audit, daily);
});
afterAll(() => world.close());

const shipped = { ruleSetId: 'own-fault', version: 1 };

async function begun(author = 'E1', key: string = uuidv7()) {
  const name = await drafts.create(key, shipped, author);
  const { revision, json } = await drafts.one(name);
  return { read: { ...name, revision }, document: JSON.parse(json) as Document };
}

interface Document extends Record<string, unknown> {
  effectiveFrom: string;
  noClaim: Record<string, unknown>;
}

const later = (read: { ruleSetId: string; version: number; revision: number }, by = 1) => ({
  ...read,
  revision: read.revision + by,
});

it('begins one draft for a key, of the next version, from tomorrow', async () => {
  const key = uuidv7();
  const { read, document } = await begun('E1', key);
  expect(await drafts.create(key, shipped, 'E2')).toEqual({ ruleSetId: 'own-fault', version: read.version });
  expect(document).toMatchObject({ version: read.version, effectiveFrom: '2026-12-02' });
  const other = await begun();
  expect(other.read.version).toBe(read.version + 1);
  await expect(drafts.create(uuidv7(), { ruleSetId: 'own-fault', version: 99 }, 'E1')).rejects.toMatchObject({
    code: 'RULE_SET_UNKNOWN',
  });
});

it('is not submitted where two rule sets of the daily run would decide the same terms', async () => {
  const both = new DailyRuleSets(world.database, clock, {
    EVERGREEN_NO_CLAIM_RULE_SET: ['own-fault', 'own-fault-compulsory'],
  });
  const audit = new AuditTrail('rewards', new Outbox(clock), clock);
  const { read } = await begun();
  const submitted = new MoveRuleSetDraft(world.database, clock, audit, both).run('submit', read, 'E1');
  await expect(submitted).rejects.toMatchObject({ fields: [{ field: 'noClaim.appliesTo.covers' }] });
  expect((await drafts.one(read)).state).toBe('DRAFT');
});

it('names every field at fault, and keeps the rule id whatever is asked', async () => {
  const { read, document } = await begun();
  const ladder = [
    { cleanYears: 2, points: 1000 },
    { cleanYears: 2, points: 900 },
  ];
  const bad = { ...document, effectiveFrom: '2026-02-30', noClaim: { ...document.noClaim, ladder } };
  await expect(drafts.change(read, bad, 'E1')).rejects.toMatchObject({
    fields: [
      { field: 'effectiveFrom' },
      { field: 'noClaim.ladder.0.cleanYears', problem: 'the first step is 1' },
      { field: 'noClaim.ladder.1.cleanYears', problem: 'overlaps the step before' },
      { field: 'noClaim.ladder.1.points', problem: 'is less than for fewer clean years' },
    ],
  });
  const stepBack = [{ fromCleanYears: 3, afterOne: 4, afterTwo: 5 }];
  await expect(
    drafts.change(read, { ...document, noClaim: { ...document.noClaim, stepBack } }, 'E1'),
  ).rejects.toMatchObject({
    fields: [{ field: 'noClaim.stepBack.0.afterOne' }, { field: 'noClaim.stepBack.0.afterTwo' }],
  });
  await drafts.change(read, { ...document, noClaim: { ...document.noClaim, ruleId: 'OTHER' } }, 'E1');
  expect((await drafts.one(read)).ruleSet.noClaim.ruleId).toBe('N1');
  await expect(drafts.change(read, document, 'E1')).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' });
});

it('is approved by somebody who did not write in it, and holds from its date', async () => {
  const { read, document } = await begun('E1');
  await drafts.change(read, { ...document, effectiveFrom: '2027-01-01' }, 'E2');
  const changed = later(read);
  await expect(move.run('approve', changed, 'E3')).rejects.toMatchObject({ code: 'RULE_SET_STATE' });
  await move.run('submit', changed, 'E1');
  const submitted = later(changed);
  for (const writer of ['E1', 'E2']) {
    await expect(move.run('approve', submitted, writer)).rejects.toMatchObject({
      code: 'SECOND_PERSON_NEEDED',
    });
  }
  await expect(drafts.change(submitted, document, 'E1')).rejects.toMatchObject({ code: 'RULE_SET_STATE' });
  await move.run('return', submitted, 'E3', 'too early');
  expect(await drafts.one(read)).toMatchObject({ state: 'DRAFT', returnedBecause: 'too early' });
  await move.run('submit', later(submitted), 'E1');
  await move.run('approve', later(submitted, 2), 'E3');
  const on = async (day: string) => (await ruleSetOn(world.database, 'own-fault', localDate(day)))?.version;
  expect([await on('2026-12-31'), await on('2027-01-01')]).toEqual([1, read.version]);

  await move.run('withdraw', later(submitted, 3), 'E3', 'figures were wrong');
  expect(await on('2027-01-01')).toBe(1);
  expect(await drafts.one(read)).toMatchObject({ state: 'WITHDRAWN', approvedBy: 'E3' });
  expect((await allRuleSets(world.database)).filter(({ isWithdrawn }) => isWithdrawn)).toHaveLength(1);
});

it('does not hold from a day gone by, nor before an earlier version', async () => {
  const { read, document } = await begun('E1');
  await drafts.change(read, { ...document, effectiveFrom: '2026-11-30' }, 'E1');
  await expect(move.run('submit', later(read), 'E1')).rejects.toMatchObject({
    fields: [{ field: 'effectiveFrom', problem: 'lies in the past' }],
  });
  await drafts.change(later(read), { ...document, effectiveFrom: '2027-06-01' }, 'E1');
  await move.run('submit', later(read, 2), 'E1');
  await move.run('approve', later(read, 3), 'E3');
  const next = await begun('E1');
  await expect(move.run('submit', next.read, 'E1')).rejects.toMatchObject({
    fields: [{ field: 'effectiveFrom' }],
  });
  await move.run('drop', next.read, 'E1');
  await expect(move.run('submit', later(next.read), 'E1')).rejects.toMatchObject({ code: 'RULE_SET_STATE' });
});

it('starts with versions of its own under numbers that a later product ships', async () => {
  const [made] = (await drafts.all()).filter(({ state }) => state === 'APPROVED');
  expect(made).toBeDefined();
  await new PublishRuleSets(world.database, daily).onModuleInit();
});
