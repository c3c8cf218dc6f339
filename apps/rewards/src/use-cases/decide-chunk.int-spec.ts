import { fromBinary } from '@bufbuild/protobuf';
import { events } from '@evergreen/contracts';
import { NoClaimDecidedSchema, type NoClaimGrant } from '@evergreen/contracts/rewards';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { eventually, waitingForLocks } from '@evergreen/testing';
import type { RunResult } from '../domain/run-result.ts';
import { accident, asOf, on, rewards, type Rewards, yearOf } from './rewards.fixture.ts';

let world: Rewards;
beforeEach(async () => {
  world = await rewards();
});
afterEach(() => world.close());

async function sentGrants(): Promise<NoClaimGrant[]> {
  const rows = await world.database.rows<{ payload: Buffer }>(
    sql`select payload from outbox where subject = ${events.noClaimDecided.subject}`,
  );
  return rows.flatMap(({ payload }) => fromBinary(NoClaimDecidedSchema, payload).grants);
}

/** Three customers: one clean for two years, one with an accident in the second, one whose term is open. */
async function smallBook(): Promise<void> {
  await world.terms([
    yearOf('1.a', 2003),
    yearOf('1.a', 2004),
    yearOf('2.a', 2003),
    yearOf('2.a', 2004),
    yearOf('3.a', 2005),
  ]);
  await world.claims([accident('2.a', '2004-05-01', { TPL: 100n, Windscreen: 50n })]);
}

it('answers each ended term with its reason and sends the grants', async () => {
  await smallBook();
  const { result, aftermath } = await world.run();
  expect(result).toMatchObject({
    years: [
      { year: 2003, terms: 2, claimFreeTerms: 2, grantedTerms: 2, pointsActive: '2000', pointsPending: '0' },
      { year: 2004, terms: 2, claimFreeTerms: 1, grantedTerms: 1, pointsActive: '1500', pointsPending: '0' },
    ],
    refusals: [
      { reason: 'CLAIMS_COUNTED', terms: 1 },
      { reason: 'TERM_OPEN', terms: 1 },
    ],
    alreadyDecided: 0,
  });
  expect(aftermath).toEqual({ batchesTotal: 1, batchesPosted: 0, changedSince: 0n });
  expect(
    (await sentGrants())
      .map(({ points, effectiveOn, activeOn, expiresOn }) => [points, effectiveOn, activeOn, expiresOn])
      .sort(),
  ).toEqual([
    [1000n, '2004-01-01', '2004-03-01', '2006-03-01'],
    [1000n, '2004-01-01', '2004-03-01', '2006-03-01'],
    [1500n, '2005-01-01', '2005-03-02', '2007-03-02'],
  ]);
  const [refused] = await world.decisions.ofTerms(yearOf('2.a', 2004).customerId, [
    yearOf('2.a', 2004).termId,
  ]);
  expect(refused).toMatchObject({
    record: {
      outcome: 'CLAIMS_COUNTED',
      evidence: {
        claims: [{ paidMinor: '150', notCountedBecause: null, guarantees: ['TPL', 'Windscreen'] }],
      },
    },
    term: { policyLabel: '2.a' },
    ruleSet: { ruleSetId: 'any-paid-accident', version: 1 },
  });
});

it('leaves it to a policy of the programme when points expire, where the rules name one', async () => {
  await smallBook();
  await world.database.rows(sql`
    insert into rule_set (rule_set_id, version, effective_from, definition)
    select 'by-tier', 1, effective_from, definition || '{"ruleSetId": "by-tier"}' || jsonb_build_object('noClaim',
      definition -> 'noClaim' || '{"expiryMonths": null, "expiryPolicyId": "by-tier"}')
    from rule_set where rule_set_id = 'any-paid-accident'`);
  await world.run({ ruleSetId: 'by-tier' });
  const sent = await sentGrants();
  expect(sent.map(({ expiryPolicyId, expiresOn }) => [expiryPolicyId, expiresOn])).toEqual(
    sent.map(() => ['by-tier', undefined]),
  );
  expect(sent).toHaveLength(3);
});

it('is granted once, however often the run is repeated and by whatever rule set', async () => {
  await smallBook();
  await world.run();
  const before = await world.decided();
  const again = await world.run();
  const other = await world.run({ ruleSetId: 'windscreen-exempt' });
  for (const { result, aftermath } of [again, other]) {
    expect(result).toMatchObject({ years: [], alreadyDecided: 4 });
    expect(aftermath.batchesTotal).toBe(0);
  }
  expect(await world.decided()).toEqual(before);
  expect(await sentGrants()).toHaveLength(3);
});

it('gives the first run again to the same key, and refuses the key for another one', async () => {
  const params = { ruleSetId: 'any-paid-accident', asOf: null, dry: true } as const;
  const first = await world.start.run('spring', params, 'E002');
  expect((await world.start.run('spring', params, 'E001')).id).toBe(first.id);
  await expect(world.start.run('spring', { ...params, dry: false }, 'E002')).rejects.toMatchObject({
    code: 'KEY_REUSED',
  });
});

it('refuses rule sets it does not know and real runs for days to come, and records nothing', async () => {
  const start = (ruleSetId: string, date: string, dry: boolean) =>
    world.start.run(uuidv7(), { ruleSetId, asOf: on(date), dry }, 'E002');
  await expect(start('nobody-knows', '2005-03-15', true)).rejects.toMatchObject({ code: 'RULE_SET_UNKNOWN' });
  await expect(start('any-paid-accident', '1989-12-31', true)).rejects.toMatchObject({
    code: 'RULE_SET_UNKNOWN',
  });
  await expect(start('any-paid-accident', '2005-03-16', false)).rejects.toMatchObject({
    code: 'INVALID_INPUT',
  });
  expect(await world.runs.newest(10)).toEqual([]);
});

it('changes nothing in a dry run, but counts the whole book and shows samples', async () => {
  await smallBook();
  const real = await world.run();
  const before = await world.decided();
  const dry = await world.run({ dry: true });
  expect(dry.result?.years).toEqual(real.result?.years);
  expect(dry.result).toMatchObject({ alreadyDecided: 4, refusals: real.result!.refusals });
  expect((await world.runs.samples(dry)).map(({ record }) => record.outcome).sort()).toEqual([
    'CLAIMS_COUNTED',
    'GRANTED',
    'GRANTED',
    'GRANTED',
  ]);
  expect(await world.decided()).toEqual(before);
  expect(await sentGrants()).toHaveLength(3);
});

it('decides each term once when two runs race', async () => {
  const years = Array.from({ length: 300 }, (_, n) => [
    yearOf(`${n}.a`, 2003),
    yearOf(`${n}.a`, 2004),
  ]).flat();
  await world.terms(years);
  const racing = ['one', 'two', 'three'].map((key) =>
    world.start.run(key, { ruleSetId: 'any-paid-accident', asOf, dry: false }, 'E002'),
  );
  const ended = await Promise.all((await Promise.all(racing)).map(world.ended));
  const granted = ended.flatMap(({ result }) => result!.years.map(({ grantedTerms }) => grantedTerms));
  expect(granted.reduce((sum, n) => sum + n, 0)).toBe(600);
  expect(ended.reduce((sum, { result }) => sum + result!.alreadyDecided, 0)).toBe(1_200);
  const keys = (await sentGrants()).map(({ key }) => key);
  expect(keys).toHaveLength(600);
  expect(new Set(keys).size).toBe(600);
});

it('keeps of a chunk only what another run has not answered while it was under way', async () => {
  await world.terms([yearOf('1.a', 2003), yearOf('2.a', 2003)]);
  const [one, two] = [await world.planned('one'), await world.planned('two')];
  const { from, to } = one.chunk;
  let late: Promise<RunResult> | undefined;
  await world.database.transaction(async (tx) => {
    expect((await world.decide.run(tx, one.runId, { from, to })).years).toMatchObject([{ terms: 2 }]);
    late = world.database.transaction((other) => world.decide.run(other, two.runId, { from, to }));
    await eventually(async () => (await waitingForLocks(world.database)) > 0, {
      what: 'the other run to wait for this one',
    });
  });
  expect(await late).toMatchObject({ years: [], alreadyDecided: 2 });
  expect(await sentGrants()).toHaveLength(2);
});

it('ends in the same decisions in whatever order, and however often, the facts come', async () => {
  const terms = [
    yearOf('1.a', 2003),
    yearOf('1.a', 2004, { version: 1n, endsOn: '2004-06-30' }),
    yearOf('1.a', 2004, { version: 2n }),
    yearOf('2.a', 2004, { version: 5n, statedClaims: 2 }),
    yearOf('2.a', 2004, { version: 6n }),
  ];
  const claims = [
    accident('1.a', '2003-02-01', { TPL: 10n }, { version: 1n }),
    accident('1.a', '2003-02-01', { TPL: 0n }, { version: 2n }),
    accident('2.a', '2004-02-01', { Windscreen: 10n }, { version: 3n, termId: null }),
    accident('2.a', '2004-02-01', { Windscreen: 10n }, { version: 4n }),
  ];
  const other = await rewards();
  try {
    await world.terms(terms);
    await world.claims(claims);
    for (const claim of [...claims, ...claims].reverse()) await other.claims([claim]);
    for (const term of [...terms, ...terms].reverse()) await other.terms([term]);
    await world.run();
    await other.run();
    expect(await world.decided()).toEqual(await other.decided());
    expect(await world.decided()).toHaveLength(3);
  } finally {
    await other.close();
  }
});

it('shows a late claim as a changed fact of the very decision it concerns', async () => {
  await smallBook();
  const { run } = await world.run();
  const known = accident('2.a', '2004-05-01', { TPL: 100n, Windscreen: 50n });
  await world.claims([known]);
  await world.terms([yearOf('1.a', 2003)]);
  expect((await world.runs.one(run.id)).aftermath.changedSince).toBe(0n);
  await world.claims([accident('1.a', '2003-08-01', { TPL: 1n })]);
  expect((await world.runs.one(run.id)).aftermath.changedSince).toBe(1n);
  const decisions = await world.decisions.ofCustomer(yearOf('1.a', 2003).customerId);
  expect(decisions.map(({ term, isChangedSince }) => [term.endsOn, isChangedSince])).toEqual([
    ['2004-12-31', false],
    ['2003-12-31', true],
  ]);
  // A claim that moves to another year concerns both.
  const moved = { ...known, version: 2n, termId: yearOf('2.a', 2003).termId, occurredOn: '2003-05-01' };
  await world.claims([moved]);
  expect((await world.runs.one(run.id)).aftermath.changedSince).toBe(3n);
});

it('marks a batch posted when the ledger has answered for all of it, in parts too', async () => {
  await smallBook();
  const { run } = await world.run();
  const [batch] = await world.database.rows<{ batchId: string }>(
    sql`select batch_id as "batchId" from no_claim_batch`,
  );
  const answer = (posted: number, refusedKeys: string[] = []) =>
    world.database.transaction((tx) =>
      world.posted.run(tx, [{ batchId: batch!.batchId, posted, refusedKeys, refusedBecause: [] }]),
    );
  await answer(1, ['no-claim/x/N1']);
  expect((await world.runs.one(run.id)).aftermath).toMatchObject({ batchesTotal: 1, batchesPosted: 0 });
  await answer(1);
  expect((await world.runs.one(run.id)).aftermath).toMatchObject({ batchesTotal: 1, batchesPosted: 1 });
});

it('keeps each reason at its key, though refusals came before reasons were written down', async () => {
  await smallBook();
  await world.run();
  const [batch] = await world.database.rows<{ batchId: string }>(sql`
    update no_claim_batch set refused_keys = array['no-claim/x/N1'] returning batch_id as "batchId"`);
  await world.database.transaction((tx) =>
    world.posted.run(tx, [
      { ...batch!, posted: 0, refusedKeys: ['no-claim/y/N1'], refusedBecause: ['ACCOUNT_CLOSED'] },
    ]),
  );
  expect(await world.database.rows(sql`select refused_keys, refused_because from no_claim_batch`)).toEqual([
    { refused_keys: ['no-claim/x/N1', 'no-claim/y/N1'], refused_because: ['', 'ACCOUNT_CLOSED'] },
  ]);
});

it('tells a customer of open terms too, with the clean years behind them', async () => {
  await world.terms([yearOf('1.a', 2004), yearOf('1.a', 2005)]);
  await world.run();
  const decisions = await world.decisions.ofCustomer(yearOf('1.a', 2004).customerId);
  expect(decisions.map(({ record }) => [record.outcome, record.cleanYears])).toEqual([
    ['TERM_OPEN', 1],
    ['GRANTED', 1],
  ]);
});

it('grants nothing to who is blacklisted, and says so once they are free again', async () => {
  await smallBook();
  const { customerId, termId } = yearOf('1.a', 2003);
  const listed = (blocked: boolean, version: bigint) => world.blacklisted([{ customerId, blocked, version }]);
  await listed(true, 2n);
  await listed(false, 1n);
  const { result } = await world.run();
  expect(result?.refusals).toContainEqual({ reason: 'BLACKLISTED', terms: 2 });
  expect((await sentGrants()).filter((grant) => grant.customerId === customerId)).toEqual([]);
  const decision = async () => (await world.decisions.ofTerms(customerId, [termId]))[0];
  expect(await decision()).toMatchObject({
    record: { outcome: 'BLACKLISTED', cleanYears: 1 },
    isChangedSince: false,
  });
  await listed(false, 3n);
  expect(await decision()).toMatchObject({ record: { outcome: 'BLACKLISTED' }, isChangedSince: true });
});
