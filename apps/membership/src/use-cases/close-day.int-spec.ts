import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AuditTrail } from '@evergreen/audit';
import { Outbox } from '@evergreen/events';
import { type LocalDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import fc from 'fast-check';
import type { LedgerCommand } from '../domain/ledger/command.ts';
import { CloseDay } from './close-day.ts';
import { ExportFinance } from './export-finance.ts';
import { award, ledger, on } from './membership.fixture.ts';
import { ReadFinance } from './read-finance.ts';

let book: Awaited<ReturnType<typeof ledger>>;
let closeDay: CloseDay;
let finance: ReadFinance;
let memberIds: Uuid[];
beforeAll(async () => {
  book = await ledger('2005-01-10');
  closeDay = new CloseDay({ now: () => new Date(), today: () => book.calendar.today });
  finance = new ReadFinance(book.database, { list: () => Promise.resolve([]) });
  memberIds = [];
  for (let n = 0; n < 4; n += 1) memberIds.push((await book.enrolled()).memberId);
  await liveThrough();
});
afterAll(() => book.close());

const close = (day: LocalDate) => book.database.transaction((tx) => closeDay.in(tx, day));
const reportOf = async (day: string) => (await finance.report(on(day))).report;
const source = { sourceKind: 'redemption', sourceId: 'r' };

/** A year of everything that can happen to points, at random but the same each time. */
async function liveThrough(): Promise<void> {
  const acts = fc.sample(
    fc.record({
      act: fc.nat(7),
      who: fc.nat(2),
      other: fc.nat(2),
      points: fc.bigInt(50n, 900n),
      days: fc.nat(9),
    }),
    { numRuns: 90, seed: 4 },
  );
  await book.owner.rows(sql`
    insert into tier_change (member_id, n, kind, to_tier_id, programme_version, effective_on, recorded_at)
    values (${memberIds[0]!}, 1, 'joined', 'new-leaf', 1, '2005-01-01', now()),
      (${memberIds[0]!}, 2, 'upgraded', 'golden-pine', 1, '2005-06-01', now())`);
  await book.owner.rows(sql`
    insert into member_tier (member_id, version, tier_id, since, reviewed_on)
    select id, 1, 'evergreen', '2005-01-01', '2005-01-01' from unnest(${memberIds}::uuid[]) as id`);
  await becomeIndebted(memberIds[3]!);
  const spent: { memberId: Uuid; entryId: Uuid }[] = [];
  const awarded: { memberId: Uuid; entryId: Uuid }[] = [];
  for (const { act, who, other, points, days } of acts) {
    book.calendar.today = on(
      new Date(Date.parse(book.calendar.today) + days * 86_400_000).toISOString().slice(0, 10),
    );
    const today = book.calendar.today;
    const memberId = memberIds[who]!;
    const at = { memberId, key: uuidv7(), ...source };
    const last = act === 5 ? awarded.shift() : spent.pop();
    const command: LedgerCommand | undefined = [
      undefined,
      undefined,
      { ...at, kind: 'SPEND', points },
      { ...at, kind: 'HOLD', points, expiresAt: new Date('2099-01-01') },
      last && { ...at, kind: 'REFUND', memberId: last.memberId, entryId: last.entryId },
      last && { ...at, kind: 'REVERSE', memberId: last.memberId, entryId: last.entryId, policy: 'UNLIMITED' },
      { ...at, kind: 'ADJUST', points: points - 300n, statusPoints: 0n, expiresOn: null },
      { ...at, kind: 'TRANSFER_OUT', toMemberId: memberIds[other]!, points },
    ][act] as LedgerCommand | undefined;
    if (command === undefined) {
      const made = award(memberId, {
        ...{
          points: 3n * points,
          effectiveOn: today,
          sourceKind: act === 0 ? 'no-claim' : 'campaign',
          ruleId: `R${who}`,
        },
        ...{ activeOn: on(who === 2 ? '2005-12-01' : today), expiresOn: on('2006-06-01') },
        ...(act === 0 ? {} : { activeOn: today, expiresOn: on(`2005-${10 + who}-15`) }),
      });
      awarded.push({ memberId, ...(await book.postAward.run(made).catch(() => ({ entryId: memberId }))) });
      continue;
    }
    const posted = await book.postToLedger.run(command).catch(() => undefined);
    if (command.kind === 'SPEND' && posted) spent.push({ memberId, entryId: posted.entryId });
  }
}

/** Spends an award that is then taken back. */
async function becomeIndebted(memberId: Uuid): Promise<void> {
  const made = award(memberId, { points: 1500n, activeOn: book.calendar.today, expiresOn: null });
  const { entryId } = await book.postAward.run(made);
  await book.postToLedger.run({ kind: 'SPEND', memberId, key: 's', points: 1500n, ...source });
  const back = { kind: 'REVERSE', memberId, key: 'r', entryId, policy: 'UNLIMITED', ...source } as const;
  await book.postToLedger.run(back);
}

const sumOf = (
  rows: readonly { standing?: { outstanding: bigint; owed: bigint; liabilityMinor: bigint } | undefined }[],
) => ({
  outstanding: rows.reduce((sum, { standing }) => sum + standing!.outstanding, 0n),
  owed: rows.reduce((sum, { standing }) => sum + standing!.owed, 0n),
  liabilityMinor: rows.reduce((sum, { standing }) => sum + standing!.liabilityMinor, 0n),
});

it.each(['2005-03-31', '2005-07-20', '2005-11-30'])(
  'on %s the sums by expiry, tier, source and age are the total, and the total is what the accounts hold',
  async (day) => {
    await close(on(day));
    const report = await reportOf(day);
    const { outstanding, owed, liabilityMinor, pending, active, held } = report.total!;
    for (const rows of [report.byExpiry, report.byTier, report.bySource, report.byAge])
      expect(sumOf(rows)).toEqual({ outstanding, owed, liabilityMinor });
    expect(outstanding).toBeGreaterThan(5000n);
    expect(owed).toBe(1500n);
    expect(report.trialBalance).toMatchObject({ balanced: true });
    expect(await book.totals.run(on(day))).toMatchObject({ pending, active, held, owed });
    const flow = report.flows.reduce(
      (sum, each) =>
        sum + each.issued - each.redeemed - each.expired - each.reversed + each.adjusted + each.moved,
      0n,
    );
    expect(flow).toBe(outstanding - owed);
  },
);

it('a closed day stays as it was, closed again or with an entry that came late for it; the next day has it', async () => {
  const before = await reportOf('2005-07-20');
  await book.postAward.run(
    award(memberIds[1]!, { points: 777n, effectiveOn: on('2005-07-19'), expiresOn: null }),
  );
  expect(await Promise.all([close(on('2005-07-20')), close(on('2005-07-20'))])).toEqual([false, false]);
  expect(await reportOf('2005-07-20')).toEqual(before);
  expect(
    await Promise.all([close(on('2005-07-21')), close(on('2005-07-21'))]).then((made) => made.sort()),
  ).toEqual([...[false, true]]);
  const issued = (report: typeof before) =>
    report.flows.filter(({ month }) => month === '2005-07-01').reduce((sum, flow) => sum + flow.issued, 0n);
  expect(issued(await reportOf('2005-07-21')) - issued(before)).toBe(777n);
  await expect(book.database.rows(sql`update finance_snapshot set held = 0`)).rejects.toThrow(
    /permission denied/,
  );
});

it('its tables are files without a formula and without a person, the lots of all members among them', async () => {
  const audit = new AuditTrail(
    'membership',
    new Outbox({ now: () => new Date(), today: () => on('2005-12-01') }),
    {
      ...{ now: () => new Date(), today: () => on('2005-12-01') },
    },
  );
  const tables = new ExportFinance(book.database, finance, audit);
  const day = on('2005-11-30');
  const { outstanding, owed } = (await reportOf('2005-11-30')).total!;
  const { text, next } = await tables.run(day, 'lots', undefined);
  expect(next).toBeUndefined();
  const lots = text.split('\r\n').slice(1, -1);
  const sum = lots
    .map((line) => line.split(',').slice(-2).map(BigInt))
    .reduce((all, [a, b]) => all + a! + b!, 0n);
  expect(sum).toBe(outstanding - owed);
  expect((await tables.run(day, 'standing', undefined)).text).toContain(`,total,,`);
  for (const table of ['flows', 'trial-balance', 'breakage'] as const)
    expect((await tables.run(day, table, undefined)).text).toMatch(/^\u{feff}as_of,[\s\S]*\r\n2005-11-30,/u);
  expect(await book.published('audit')).toBe(5n);
  await expect(tables.run(on('2005-11-29'), 'lots', undefined)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('days that were missed are closed with the next one', async () => {
  const missed = await book.database.transaction((tx) => closeDay.missed(tx, on('2005-07-25')));
  expect(missed.slice(-5)).toEqual(['2005-07-19', '2005-07-22', '2005-07-23', '2005-07-24', '2005-07-25']);
  expect(await finance.days({ from: on('2005-01-01'), to: on('2005-12-31'), monthEnds: true })).toMatchObject(
    [...[{ asOf: '2005-03-31' }, { asOf: '2005-07-21' }, { asOf: '2005-11-30' }]],
  );
});

it.each<[string, (wrong: Uuid) => ReturnType<typeof sql>]>([
  [
    'LOTS',
    (id) => sql`update lot set available = available + 1, points = points + 1 where lot_id =
    (select lot_id from lot where member_id = ${id} order by lot_id limit 1)`,
  ],
  [
    'ENTRIES',
    (id) => sql`insert into ledger_entry (member_id, entry_id, kind, key, points, source_kind, source_id,
      rule_id, effective_on, recorded_at)
    values (${id}, uuidv7(), 'ADJUST', 'planted', 5, 'x', 'x', 'x', '2005-03-01', now())`,
  ],
  [
    'HOLDS',
    (id) => sql`insert into hold_lot (member_id, hold_id, lot_id, points) values (${id}, ${id}, ${id}, 1)`,
  ],
])('%s: a planted row makes the trial balance name its member', async (control, plant) => {
  const wrong = [...memberIds].sort()[1]!;
  const rollback = new Error('Taken back');
  await expect(
    book.owner.transaction(async (tx) => {
      await tx.rows(plant(wrong));
      await closeDay.in(tx, on('2005-12-01'));
      const { report } = await new ReadFinance(
        Object.assign(Object.create(book.owner), { rows: tx.rows.bind(tx) }),
        {
          list: () => Promise.resolve([]),
        },
      ).report(on('2005-12-01'));
      const [{ memberNumber }] = (await tx.rows<{ memberNumber: string }>(
        sql`select member_number as "memberNumber" from member where member_id = ${wrong}`,
      )) as [{ memberNumber: string }];
      expect(report.trialBalance!.balanced).toBe(false);
      expect(report.trialBalance!.controls).toContainEqual(
        expect.objectContaining({ control, differing: 1n, memberNumber }),
      );
      throw rollback;
    }),
  ).rejects.toBe(rollback);
});
