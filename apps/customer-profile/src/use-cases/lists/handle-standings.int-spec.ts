import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate, type Uuid } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { eraseStandingWords } from '../../persistence/lists/erase-standing-words.ts';
import { warningOf } from '../../persistence/lists/warnings.repository.ts';
import type { Staff } from './reached-customer.ts';
import { type StandingBench, standingBench, staffAt } from './standings.fixture.ts';

let book: StandingBench;
beforeAll(async () => {
  book = await standingBench();
});
afterAll(() => book.close());

const night = (date: string) => book.night(localDate(date));
const manager = staffAt('/32');
const officer = staffAt('/32/3201', 'service-officer', 'E200');
const elsewhere = staffAt('/33', 'branch-manager', 'E300');

/** The warning that stands of a rule, as it is read now. */
async function read(customerId: Uuid, rule = 'claims-12m') {
  const [row] = await book.owner.rows<{ id: Uuid }>(sql`
    select id from warning where customer_id = ${customerId} and rule = ${rule} and state <> 'closed'`);
  const warning = (await warningOf(book.owner, customerId, row!.id))!;
  return { customerId, warningId: warning.id, revision: warning.revision };
}

const stepsOf = async (customerId: Uuid) =>
  (
    await book.owner.rows<{ words: string }>(sql`
      select concat_ws(' ', s.kind, s.level, s.by_label) as words from warning_step s
      join warning w on w.id = s.warning_id and w.rule = 'claims-12m'
      where s.customer_id = ${customerId} order by w.episode, s.n`)
  ).map(({ words }) => words);

describe('an early warning', () => {
  it('is opened once an episode, escalates, is judged, opened again when it worsens, and closed when it has gone', async () => {
    await book.owners.set(manager, '/32', 'E100');
    await book.owners.set(manager, '/32/3201', 'E200');
    // What counts for an office is seen there, also where an office above said so; what counts elsewhere is not.
    await book.owners.set(elsewhere, '/33', 'E300');
    expect(await book.owners.list(staffAt('/32/3201'))).toEqual([
      { orgPath: '/32', owner: 'E100' },
      { orgPath: '/32/3201', owner: 'E200' },
    ]);
    const customer = await book.tell({ claims_12m: 2 });
    await night('2026-09-16');
    await night('2026-09-17');
    expect(await book.warnings(customer)).toEqual(['claims-12m 1 amber open 2026-09-30 E200']);

    const seen = await read(customer);
    await book.as(officer, () => book.handle.take(officer, seen));
    await book.as(officer, () => book.handle.take(officer, seen));
    const taken = await read(customer);
    const judge = () =>
      book.as(officer, () => book.handle.judge(officer, taken, 'real', '已回访，建议加装记录仪'));
    await judge();
    await judge();
    expect(await book.warnings(customer)).toEqual(['claims-12m 1 amber judged 2026-09-30 E200 real']);
    await night('2026-09-18');
    expect(await book.stands(customer)).toBe('- - amber');

    await book.tell({ claims_12m: 3, claims_36m: 3 }, customer);
    await night('2026-09-21');
    expect((await book.warnings(customer))[0]).toBe('claims-12m 1 red open 2026-09-24 E200');
    expect(await book.stands(customer)).toBe('poor - red');
    await book.tell({ claims_12m: 1, claims_36m: 1 }, customer);
    await night('2026-09-22');
    await book.tell({ claims_12m: 2 }, customer);
    await night('2026-09-23');
    expect((await book.warnings(customer)).filter((each) => each.startsWith('claims-12m'))).toEqual([
      'claims-12m 1 red closed 2026-09-24 E200',
      'claims-12m 2 amber open 2026-10-14 E200',
    ]);
    expect(await stepsOf(customer)).toEqual([
      ...[
        'opened amber',
        'taken amber E200',
        'judged amber E200',
        'reopened red',
        'gone red',
        'opened amber',
      ],
    ]);
  });

  it('that was a false alarm warns of nothing, and puts nobody on the poor list, until it worsens', async () => {
    const customer = await book.tell({ claims_12m: 3, claims_36m: 2 });
    await night('2026-09-24');
    expect(await book.stands(customer)).toBe('poor - red');
    const seen = await read(customer);
    await book.as(manager, () => book.handle.judge(manager, seen, 'false-alarm', '同一事故重复报案'));
    expect(await book.stands(customer)).toBe('- - -');
    await night('2026-09-25');
    expect(await book.stands(customer)).toBe('- - -');
    // Marketing sees where customers are, and not the work of others on warnings.
    const of = async (who: Staff) =>
      (await book.as(who, () => book.standings.one(who, customer))).warnings.map(({ rule }) => rule);
    expect(await of(manager)).toContain('claims-12m');
    expect(await of(staffAt('/', 'marketing'))).toEqual([]);
    // An erasure takes what was typed, and what the book says in words; that it was judged stays.
    const worded = sql`inputs = inputs || '{"occupation": "教师"}'`;
    await book.owner.rows(sql`update warning set ${worded} where customer_id = ${customer}`);
    await book.owner.rows(sql`update standing set ${worded} where customer_id = ${customer}`);
    await book.tell({ occupation: '教师' }, customer);
    const erased = await book.database.transaction((tx) => eraseStandingWords(tx, customer));
    expect(erased).toEqual([{ what: 'notes on lists and warnings', count: 1 }]);
    expect(await warningOf(book.owner, customer, seen.warningId)).toMatchObject({
      done: '',
      outcome: 'false-alarm',
    });
    const left = await book.owner.rows<{ words: string }>(sql`
      select inputs::text as words from warning where customer_id = ${customer}
      union all select inputs::text from standing where customer_id = ${customer}
      union all select to_jsonb(f)::text from customer_fact f where customer_id = ${customer}`);
    expect(left.map(({ words }) => words).join()).not.toContain('教师');
    expect(left.map(({ words }) => words).join()).toContain('"claims_12m": 3');
  });

  it('stays with who was first: two who take it at once, and one who judges what has changed', async () => {
    const customer = await book.tell({ claims_12m: 2 });
    await night('2026-09-28');
    const seen = await read(customer);
    const raced = await Promise.allSettled(
      [officer, manager].map((who) => book.as(who, () => book.handle.take(who, seen))),
    );
    expect(raced.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(raced.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'CHANGED_MEANWHILE' },
    });
    await book.tell({ claims_12m: 3 }, customer);
    const stale = await read(customer);
    await night('2026-09-29');
    await expect(
      book.as(manager, () => book.handle.judge(manager, stale, 'false-alarm', '无')),
    ).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' });
    await expect(
      book.as(elsewhere, async () => book.handle.take(elsewhere, await read(customer))),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is handed to another by who arranges the work', async () => {
    const customer = await book.tell({ claims_12m: 2 });
    await night('2026-10-08');
    const seen = await read(customer);
    await book.as(manager, () => book.handle.handOver(manager, seen, 'E201'));
    expect(await book.warnings(customer)).toEqual(['claims-12m 1 amber open 2026-10-21 E201']);
    await expect(
      book.as(officer, async () => book.handle.handOver(officer, await read(customer), 'E202')),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a person against the rules', () => {
  const order = (customerId: Uuid, key: string, changed: object = {}) => ({
    ...{
      key,
      customerId,
      kind: 'list' as const,
      value: 'good',
      reason: '多年老客户，一次意外',
      endsOn: localDate('2026-11-10'),
    },
    ...changed,
  });

  it('is right at once, until the last day; then the rules count again by themselves', async () => {
    const customer = await book.tell({ claims_12m: 3, claims_36m: 3 });
    await night('2026-11-02');
    const say = (key: string, changed: object = {}) =>
      book.as(manager, () => book.overrides.run(manager, order(customer, key, changed)));
    await say('k1');
    await say('k1');
    await expect(say('k1', { value: null })).rejects.toMatchObject({ code: 'KEY_REUSED' });
    await expect(say('k2')).rejects.toMatchObject({ code: 'OVERRIDE_IN_FORCE' });
    await expect(say('k3', { endsOn: localDate('2026-11-02') })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await book.stands(customer)).toBe('good - red');
    await night('2026-11-09');
    expect(await book.stands(customer)).toBe('good - red');
    await night('2026-11-10');
    expect(await book.stands(customer)).toBe('poor - red');
    expect(await book.history(customer, 'list')).toEqual([
      '2026-11-02..2026-11-10 good v1',
      '2026-11-10.. poor v1',
    ]);
  });

  it('is held to their offices, may end it early, and does not decide twice with another', async () => {
    const customer = await book.tell({});
    await night('2026-11-11');
    const orderOf = (key: string) => order(customer, key, { endsOn: localDate('2026-12-01') });
    await expect(book.as(elsewhere, () => book.overrides.run(elsewhere, orderOf('x')))).rejects.toMatchObject(
      { code: 'NOT_FOUND' },
    );
    const second = staffAt('/32', 'branch-manager', 'E101');
    const raced = await Promise.allSettled(
      [manager, second].map((who) => book.as(who, () => book.overrides.run(who, orderOf('race')))),
    );
    expect(raced.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [{ id }] = (await book.owner.rows<{ id: Uuid }>(
      sql`select id from standing_override where customer_id = ${customer}`,
    )) as [{ id: Uuid }];
    const end = () =>
      book.as(manager, () =>
        book.overrides.end(manager, { customerId: customer, overrideId: id, reason: '更正' }),
      );
    await end();
    await end();
    expect(await book.stands(customer)).toBe('- - -');
    expect(await book.acts()).toEqual(
      expect.arrayContaining([
        'warning-owner.changed',
        'warning.taken',
        'warning.judged',
        'warning.handed-over',
      ]),
    );
  });
});
