import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate, type LocalDate } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { ValueAnswer, ValueRequest } from '../../domain/value-guard/guard-values.ts';
import type { TermFact } from '../../domain/facts.ts';
import { asOf, idOf, on, rewards, type Rewards, yearOf } from '../rewards.fixture.ts';
import { DraftValueRules, type ValueRulesAct } from './draft-value-rules.ts';
import { GuardValue } from './guard-value.ts';
import { ReadValueGuard } from './read-value-guard.ts';

let world: Rewards;
let today: LocalDate = asOf;
const guard = new GuardValue({ now: () => new Date(), today: () => today });
beforeAll(async () => {
  world = await rewards();
});
afterAll(() => world.close());

const cny = (policy: string, year: number, premiumMinor: bigint, more: Partial<TermFact> = {}): TermFact =>
  yearOf(policy, year, { premiumMinor, currency: 'CNY', ...more });

const ask = (
  policy: string,
  key: string,
  valueMinor: bigint,
  more: Partial<ValueRequest> = {},
): ValueRequest => ({
  ...{ customerId: idOf(`customer ${policy.split('.')[0]}`), termId: null, key, kind: 'coupon', valueMinor },
  ...{ sourceKind: 'test', on: asOf },
  ...more,
});

const give = (...requests: ValueRequest[]): Promise<ValueAnswer[]> =>
  world.database.transaction((tx) => guard.run(tx, requests));

async function givenFor(policy: string, year: number): Promise<bigint | undefined> {
  const [row] = await world.database.rows<{ given: bigint; noted: bigint }>(sql`
    select given_minor as given,
      (select coalesce(sum(value_minor), 0)::bigint from value_given g where g.customer_id = v.customer_id
        and g.term_id = v.term_id and answer = 'ALLOWED' and taken_back_at is null) as noted
    from term_value v where term_id = ${idOf(`term ${policy} ${year}`)}`);
  // The sum is always that of the notes.
  expect(row?.given).toBe(row?.noted);
  return row?.given;
}

describe('what is given for a policy term', () => {
  it('takes the last fen once, whoever of two hundred asks at the same time', async () => {
    await world.terms([cny('race', 2005, 100_000n)]);
    await give(ask('race', 'before', 2_400n));
    // As many as there are connections ask at the same moment, one after the other in each.
    const lanes = Array.from({ length: 10 }, async (_, lane) => {
      const answers: ValueAnswer[] = [];
      for (let n = 0; n < 20; n += 1) answers.push(...(await give(ask('race', `race ${lane} ${n}`, 60n))));
      return answers;
    });
    const answers = await Promise.all(lanes);
    const allowed = answers.flat().filter(({ kind }) => kind === 'allowed');
    expect(allowed).toHaveLength(10);
    expect(await givenFor('race', 2005)).toBe(3_000n);
  }, 60_000);

  it('gives the first answer to a key for ever, also when it is asked twice at once', async () => {
    await world.terms([cny('again', 2005, 100_000n)]);
    const [first] = await give(ask('again', 'k', 2_000n));
    expect(first).toMatchObject({ kind: 'allowed', roomMinor: 1_000n });
    expect(await give(ask('again', 'k', 1n), ask('again', 'k', 9_000n))).toEqual([first, first]);
    const refused = (await give(ask('again', 'too much', 1_500n)))[0];
    expect(refused).toMatchObject({ kind: 'refused', reason: 'VALUE_GUARD', beforeMinor: 2_000n });
    expect(await give(ask('again', 'too much', 1n))).toEqual([refused]);
    const twice = await Promise.all([give(ask('again', 'both', 400n)), give(ask('again', 'both', 400n))]);
    expect(twice[0]).toEqual(twice[1]);
    expect(await givenFor('again', 2005)).toBe(2_400n);
    const nobody = await Promise.all([give(ask('nobody', 'x', 5n)), give(ask('nobody', 'x', 5n))]);
    expect(nobody[0]).toEqual(nobody[1]);
  });

  it('is free again once it is taken back, and only once', async () => {
    await world.terms([cny('back', 2005, 100_000n)]);
    await give(ask('back', 'gift', 2_500n), ask('back', 'stays', 100n));
    const place = { customerId: idOf('customer back'), key: 'gift' };
    const back = () =>
      world.database.transaction((tx) => guard.takeBack(tx, [place, { ...place, key: 'none' }]));
    expect(await back()).toEqual([place]);
    expect(await back()).toEqual([]);
    expect(await givenFor('back', 2005)).toBe(100n);
    expect(await give(ask('back', 'other', 2_900n))).toMatchObject([{ kind: 'allowed', roomMinor: 0n }]);
  });

  it('stays where the premium falls later; no more is given', async () => {
    await world.terms([cny('lower', 2005, 100_000n)]);
    await give(ask('lower', 'first', 2_000n));
    await world.terms([cny('lower', 2005, 50_000n, { version: 2n })]);
    expect(await give(ask('lower', 'second', 1n))).toMatchObject([
      { kind: 'refused', reason: 'VALUE_GUARD', beforeMinor: 2_000n, limit: { limitMinor: 1_500n } },
    ]);
    expect(await givenFor('lower', 2005)).toBe(2_000n);
  });

  it('is answered for thousands at once', async () => {
    const policies = Array.from({ length: 2_000 }, (_, n) => `many${n}`);
    await world.terms(policies.map((policy) => cny(policy, 2005, 100_000n)));
    const answers = await give(
      ...policies.map((policy, n) => ask(policy, 'many', n % 2 === 0 ? 3_000n : 3_001n)),
    );
    expect(answers.map(({ kind }) => kind)).toEqual(
      policies.map((_, n) => (n % 2 === 0 ? 'allowed' : 'refused')),
    );
    expect(
      await guard.look(world.database, [ask('many0', 'look', 1n), ask('many1', 'look', 1n)]),
    ).toMatchObject([
      { kind: 'refused', beforeMinor: 3_000n },
      { kind: 'allowed', beforeMinor: 0n, roomMinor: 2_999n },
    ]);
  }, 30_000);
});

describe('a run of no-claim rewards', () => {
  it('gives no more than what gifts have left of the limit, and leaves ended terms to nobody else', async () => {
    today = localDate('2004-12-31');
    await world.terms([cny('run', 2004, 100_000n), cny('full', 2004, 10_000n), cny('free', 2004, 900_000n)]);
    const day = today;
    await give(ask('run', 'gift', 1_000n, { on: day }), ask('full', 'gift', 300n, { on: day }));
    today = asOf;
    // The term has ended: it belongs to the run now.
    expect(await give(ask('run', 'late', 1n, { termId: idOf('term run 2004') }))).toMatchObject([
      { kind: 'refused', reason: 'NO_TERM' },
    ]);
    const dry = await world.run({ dry: true });
    const { result } = await world.run();
    expect(result!.refusals).toEqual(dry.result!.refusals);
    expect(result!.years.find(({ year }) => year === 2004)).toEqual(
      dry.result!.years.find(({ year }) => year === 2004),
    );
    const of = async (policy: string) =>
      (await world.decisions.kept(idOf(`customer ${policy}`))).map(({ record }) => [
        ...[record.outcome, record.points, record.guard?.[5]],
      ]);
    expect(await of('run')).toEqual([['GRANTED', '666', '1000']]);
    expect(await of('full')).toEqual([['VALUE_GUARD', '0', '1000']]);
    expect(await of('free')).toEqual([['GRANTED', '1000', '1000']]);
  }, 60_000);

  it('does not measure a reward by itself when it is looked at again', async () => {
    const dry = await world.run({ dry: true });
    expect(dry.result!.samples.find(({ points }) => points === '666')).toBeDefined();
  }, 60_000);
});

describe('the rules of what may be given', () => {
  const clock = { now: () => new Date(), today: () => asOf };
  const drafts = () => new DraftValueRules(world.database, clock, world.audit);
  const read = () => new ReadValueGuard(world.database, clock, world.audit);
  const looked = { from: on('2004-01-01'), to: on('2005-12-31'), office: '/' };

  it('are drafted by one person and approved by another, for a day to come', async () => {
    const version = await drafts().begin('a draft', 'E002');
    expect(await drafts().begin('a draft', 'E009')).toBe(version);
    const { definition } = await read().version(version);
    const { regions } = definition as { regions: object[] };
    const change = (revision: number, effectiveFrom: string, more: object = {}) =>
      drafts().change(
        { version, revision },
        { definition: { regions: [{ ...regions[0], ...more }] }, effectiveFrom: on(effectiveFrom) },
        'E002',
      );
    for (const [more, field] of [
      [{ limitBasisPoints: -1 }, 'regions.0.limitBasisPoints'],
      [{ allowedKinds: ['gold'] }, 'regions.0.allowedKinds.0'],
      [{ office: '/32' }, 'regions'],
      [{ extra: 1 }, 'regions.0'],
    ] as const)
      await expect(change(1, '2005-04-01', more)).rejects.toMatchObject({ fields: [{ field }] });
    await change(1, '2005-03-15', { limitBasisPoints: 100 });
    const move = (act: ValueRulesAct, revision: number, by: string) =>
      drafts().move(act, { version, revision }, by, undefined);
    await expect(move('propose', 2, 'E002')).rejects.toMatchObject({ fields: [{ field: 'effectiveFrom' }] });
    await change(2, '2005-04-01', { limitBasisPoints: 100 });
    await expect(move('approve', 3, 'E004')).rejects.toMatchObject({ code: 'RULES_STATE' });
    await expect(move('propose', 2, 'E002')).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' });
    await move('propose', 3, 'E002');
    await expect(move('approve', 4, 'E002')).rejects.toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    await move('approve', 4, 'E004');
    expect(await read().version(version)).toMatchObject({ state: 'approved', isCurrent: false });
    await expect(move('withdraw', 5, 'E002')).rejects.toMatchObject({ code: 'RULES_STATE' });
    // A third of the limit: what was given already stays, and shows as being at the limit.
    const [now, then] = await Promise.all([read().overview(looked, 1), read().overview(looked, version)]);
    expect(then.figures.limitMinor).toBeLessThan(now.figures.limitMinor);
    expect(then.figures.givenMinor).toBe(now.figures.givenMinor);
    expect(then.figures.pointsByRules).toBeLessThan(now.figures.points);
    expect(now.figures.pointsByRules).toBe(now.figures.points);
  });

  it('show how near terms are to their limits, and what was refused', async () => {
    await world.offices([{ customerId: idOf('customer race'), orgPath: '/32/3201', version: 1n }]);
    const { figures, refusals, nearest } = await read().overview({ ...looked, office: '/32' }, undefined);
    expect(figures).toMatchObject({ terms: 1n, shares: [0n, 0n, 0n, 0n, 0n, 1n], givenMinor: 3_000n });
    expect(nearest).toMatchObject([{ policyLabel: 'race', orgPath: '/32/3201', limitMinor: 3_000n }]);
    expect(refusals.find(({ reason }) => reason === 'VALUE_GUARD')).toMatchObject({ sourceKind: 'test' });
    expect(await read().roomOf(idOf('customer back'))).toMatchObject([
      { policyLabel: 'back', givenMinor: 3_000n, limitMinor: 3_000n },
    ]);
  });

  it('leave evidence: a row for each term for which something was given or refused', async () => {
    // More terms than fit into one part.
    const first = await read().evidence(looked, undefined);
    const second = await read().evidence(looked, first.next);
    expect([first.next === undefined, second.next === undefined]).toEqual([false, true]);
    const [head, ...rows] = `${first.text}${second.text}`.trim().split('\r\n');
    const columns = head!.replace('\ufeff', '').split(',');
    const row = (policy: string) => {
      const cells = rows.map((each) => each.split(',')).find(([, label]) => label === policy)!;
      return Object.fromEntries(columns.map((name, n) => [name, cells[n]]));
    };
    expect(row('run')).toMatchObject({
      ...{ currency: 'CNY', premium_minor: '100000', limit_percent: '3', limit_minor: '3000' },
      ...{
        given_minor: '2998',
        no_claim_minor: '1998',
        coupon_minor: '1000',
        no_claim_points_reduced: '334',
      },
    });
    expect(row('full')).toMatchObject({ given_minor: '300', no_claim_minor: '0', coupon_minor: '300' });
  });
});
