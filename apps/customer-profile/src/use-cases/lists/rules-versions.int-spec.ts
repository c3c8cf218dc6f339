import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { localDate, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { RunEngine } from '@evergreen/jobs';
import type { EvaluationRules } from '../../domain/evaluation/evaluation-rules.ts';
import { addUpPreviews, rulesPreviewKind } from '../../domain/lists/rules-preview.ts';
import { evaluationRulesOn } from '../../persistence/evaluation/evaluation-rules.repository.ts';
import { insertEvaluationRun } from '../../persistence/evaluation/evaluation-runs.repository.ts';
import { nearestEvaluation } from '../../persistence/evaluation/nearest-evaluation.ts';
import { PreviewRules } from './preview-rules.ts';
import { type StandingBench, standingBench } from './standings.fixture.ts';

let book: StandingBench;
beforeAll(async () => {
  book = await standingBench();
});
afterAll(() => book.close());

const words = {
  ...{ purpose: '按风险和忠诚度分类服务', need: '人工无法逐个判断' },
  ...{ effectOnPeople: '只影响服务方式，不影响价格', protectiveMeasures: '可解释、可异议、人工复核' },
};

async function write(version: number, changed: Partial<EvaluationRules>, effectiveFrom = '2026-10-01') {
  const { revision } = await book.versions.one(version);
  const definition = { ...book.shipped, ...changed };
  await book.draft.change(
    { version, revision },
    { definition, effectiveFrom: localDate(effectiveFrom) },
    'E2',
  );
}
const read = async (version: number) => ({ version, revision: (await book.versions.one(version)).revision });

it('a version is assessed, proposed, and approved by a second person before it decides, from its day on', async () => {
  const version = await book.draft.begin('k', 'E2');
  expect(await book.draft.begin('k', 'E2')).toBe(version);
  await write(version, { lists: { ...book.shipped.lists, good: 'loyalty >= 90' } });
  const propose = async () => book.move.run('propose', await read(version), 'E2', undefined);
  await expect(propose()).rejects.toMatchObject({ code: 'ASSESSMENT_MISSING' });
  await book.draft.assess(await read(version), words, 'E3');
  // Other rules than those that were assessed.
  await write(version, { lists: { ...book.shipped.lists, good: 'loyalty >= 85' } });
  await expect(propose()).rejects.toMatchObject({ code: 'ASSESSMENT_MISSING' });
  await book.draft.assess(await read(version), words, 'E3');
  await propose();
  const approve = async (by: string) => book.move.run('approve', await read(version), by, undefined);
  await expect(approve('E2')).rejects.toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
  const seen = await read(version);
  const raced = await Promise.allSettled(
    ['E6', 'E7'].map((by) => book.move.run('approve', seen, by, undefined)),
  );
  expect(raced.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect((await evaluationRulesOn(book.database, localDate('2026-09-30'))).version).toBe(1);
  expect((await evaluationRulesOn(book.database, localDate('2026-10-01'))).version).toBe(version);
  await expect(write(version, {})).rejects.toMatchObject({ code: 'RULES_STATE' });
});

it('texts that are wrong are told at their place, and keep a draft a draft; numbers that are wrong are refused', async () => {
  const version = await book.draft.begin('wrong', 'E2');
  const [first, ...others] = book.shipped.warnings;
  await write(version, { warnings: [{ ...first!, red: 'claimz_12m >= 3' }, ...others] });
  const { problems } = await book.versions.one(version);
  expect(problems).toMatchObject([
    { field: 'warnings[0].red', code: 'FACT_UNKNOWN', from: 0, fact: 'claimz_12m' },
  ]);
  await book.draft.assess(await read(version), words, 'E3');
  await expect(book.move.run('propose', await read(version), 'E2', undefined)).rejects.toMatchObject({
    fields: [{ field: 'warnings[0].red' }],
  });
  await expect(write(version, { care: { checkDays: 0 } })).rejects.toMatchObject({
    fields: [{ field: 'care.checkDays' }],
  });
  await expect(
    write(version, { lists: { good: 'list = "poor"', poor: 'loyalty < 10' } }).then(() =>
      book.versions.one(version),
    ),
  ).resolves.toMatchObject({ problems: [{ field: 'lists.good', fact: 'list' }] });
  await book.move.run('withdraw', await read(version), 'E2', undefined);
  expect((await book.versions.one(version)).state).toBe('withdrawn');
});

it('a preview tells who would be elsewhere over the whole book, and writes nothing', async () => {
  // Facts are reckoned anew from the book: of these customers nothing is there, so all have the least loyalty.
  const customers = await Promise.all([
    book.tell({ loyalty: 81 }),
    book.tell({}),
    book.tell({ loyalty: 82 }),
  ]);
  await book.night();
  const standings = () => book.owner.rows(sql`select * from standing order by customer_id, kind`);
  const before = await standings();
  const version = await book.draft.begin('try', 'E2');
  await write(version, { lists: { good: 'loyalty >= 90', poor: 'tenure_years = 0' } });
  const preview = new PreviewRules(book.database, {} as RunEngine, book.clock, book.decide);
  const asked = { ...(await read(version)), asOf: book.clock.today() };
  const runId = uuidv7();
  const result = await book.database.transaction(async (tx) => {
    const parts = [];
    for (const range of await preview.plan(tx, runId, asked))
      parts.push(await preview.ofRange(tx, runId, range, asked));
    return addUpPreviews(parts);
  });
  expect(result.customers).toBe(customers.length);
  expect(result.moves).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'list', from: 'good', to: 'poor', customers: 2 }),
      { kind: 'list', from: null, to: 'poor', customers: 1, samples: [customers[1]] },
    ]),
  );
  expect(await standings()).toEqual(before);
  await write(version, {});
  await expect(book.database.transaction((tx) => preview.plan(tx, uuidv7(), asked))).rejects.toMatchObject({
    code: 'CHANGED_MEANWHILE',
  });
});

it('a preview of what is in force leaves the cuts that today is decided by', async () => {
  const today = book.clock.today();
  await book.owner.rows(sql`
    update evaluation_rules set definition = jsonb_set(definition, '{quadrants,cut}', '{"kind": "median-per-province"}')
    where version = 1`);
  await book.owner.rows(sql`insert into quadrant_cut values (${today}, 1, '32', 61, 62)`);
  const preview = new PreviewRules(book.database, {} as RunEngine, book.clock, book.decide);
  const asked = { ...(await read(1)), asOf: today };
  await book.database.transaction((tx) => preview.plan(tx, uuidv7(), asked));
  expect(
    await book.owner.rows(sql`select loyalty, satisfaction from quadrant_cut where rules_version = 1`),
  ).toEqual([{ loyalty: 61, satisfaction: 62 }]);
});

it('a preview of other rules measures nothing that indicators are shown by', async () => {
  const today = book.clock.today();
  const evaluated = {
    ...{ runId: uuidv7(), asOf: today, rulesVersion: 1, modelVersion: 1, changedSince: null },
    ...{ capMinor: 123n, knownUntil: {}, rfmCuts: {} },
  };
  const version = await book.draft.begin('capped elsewhere', 'E2');
  await write(version, { capping: { quantile: 0.5, months: 12 } });
  const runId = uuidv7();
  const preview = new PreviewRules(book.database, {} as RunEngine, book.clock, book.decide);
  const asked = { ...(await read(version)), asOf: today };
  await book.owner.rows(sql`
    insert into run (id, kind, key, params, state, started_by, created_at)
    values (${runId}, ${rulesPreviewKind}, 'capped elsewhere', '{}', 'running', 'E2', now())`);
  await book.database.transaction(async (tx) => {
    await insertEvaluationRun(tx, evaluated);
    await preview.plan(tx, runId, asked);
  });
  expect(await nearestEvaluation(book.database, today)).toMatchObject({ capMinor: 123n });
});
