import { describe, expect, it } from '@jest/globals';
import { addDays, type LocalDate, localDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import { AccountDraft } from './account-draft.ts';
import type { Lot } from './lot.ts';
import { bringUpToDate, OpenLedger } from './open-ledger.ts';

const today = localDate('2026-09-16');
const command = { key: 'k', sourceKind: 'redemption', sourceId: 'r' };
const at = (on: LocalDate) => ({ on, at: new Date(`${on}T08:00:00Z`), holdMinutes: 30 });

/** An account with one lot of 1,000 points. */
function accountWith(lot: Partial<Lot>, givenBackDaysMin = 0, floor = 0n) {
  const memberId = uuidv7();
  const draft = new AccountDraft({
    ...{ memberId, state: 'ACTIVE', owes: false, floor, lots: [], holds: [] },
    givenBackDaysMin,
  });
  const lotId = uuidv7();
  const dates = { effectiveOn: today, activeOn: today, expiresOn: null };
  draft.open({ lotId, ...dates, ...lot });
  draft.post(
    { kind: 'AWARD', entryId: lotId, ...command, ruleId: '', effectiveOn: lot.effectiveOn ?? today },
    [{ lotId, from: 'ISSUED', to: 'AVAILABLE', points: 1_000n, statusPoints: 10n }],
  );
  const ask = (on: LocalDate, asked: Parameters<OpenLedger['answer']>[0]) => {
    bringUpToDate(draft, at(on));
    return new OpenLedger([draft], new Map(), [], new Map(), at(on)).answer(asked, new Uint8Array());
  };
  return { draft, memberId, ask, lot: () => draft.lot(lotId)! };
}

const made = ({ entries }: AccountDraft) =>
  entries.slice(1).map(({ kind, points, effectiveOn }) => `${kind} ${points} ${effectiveOn}`);

describe('a lot that expires', () => {
  it.each([
    ['2026-09-17', []],
    ['2026-09-16', ['EXPIRE -1000 2026-09-16']],
    ['2026-07-01', ['EXPIRE -1000 2026-07-01']],
  ])('on %s has left %j by 16 September', (expiresOn, entries) => {
    const begun = localDate('2026-01-01');
    const { draft } = accountWith({
      effectiveOn: begun,
      activeOn: begun,
      expiresOn: localDate(expiresOn),
    });
    bringUpToDate(draft, at(today));
    bringUpToDate(draft, at(today));
    expect(made(draft)).toEqual(entries);
  });

  it('takes what was held beyond its end on the day it comes back, where the programme gives it no days', () => {
    const { draft, memberId, ask, lot } = accountWith({ expiresOn: addDays(today, 5) });
    const held = ask(today, {
      ...{ kind: 'HOLD', memberId, ...command, points: 600n, expiresAt: at(addDays(today, 8)).at },
    });
    ask(addDays(today, 6), { kind: 'RELEASE', memberId, ...command, holdId: held.entryId, points: 100n });
    bringUpToDate(draft, at(addDays(today, 8)));
    expect(made(draft)).toEqual([
      ...['HOLD -600 2026-09-16', 'EXPIRE -400 2026-09-21', 'RELEASE 100 2026-09-22'],
      ...['EXPIRE -100 2026-09-22', 'RELEASE 500 2026-09-24', 'EXPIRE -500 2026-09-24'],
    ]);
    expect(lot()).toMatchObject({ available: 0n, held: 0n, expired: 1_000n });
  });

  it('takes what was spent beyond its end on the day it is given back, where the programme gives it no days', () => {
    const { draft, memberId, ask, lot } = accountWith({ expiresOn: addDays(today, 5) });
    const asked = { memberId, ...command };
    const { entryId: holdId } = ask(today, {
      ...{ kind: 'HOLD', ...asked, points: 600n, expiresAt: at(addDays(today, 8)).at },
    });
    const spent = ask(addDays(today, 6), {
      ...{ kind: 'CAPTURE', ...asked, key: 'c', holdId, isFinal: true },
    });
    ask(addDays(today, 7), { kind: 'REFUND', ...asked, key: 'r', entryId: spent.entryId });
    expect(made(draft).slice(-2)).toEqual(['REFUND 600 2026-09-23', 'EXPIRE -600 2026-09-23']);
    expect(lot()).toMatchObject({ available: 0n, spent: 0n, expired: 1_000n });
  });

  it('takes what a reversal owed and is given back, where its lot is over and the programme gives it no days', () => {
    const { draft, memberId, ask, lot } = accountWith({ expiresOn: addDays(today, 5) }, 0, -1_000n);
    const asked = { memberId, ...command };
    const spent = ask(today, { kind: 'SPEND', ...asked, points: 600n });
    const over = addDays(today, 6);
    const { entryId } = ask(over, {
      ...{ kind: 'REVERSE', ...asked, key: 'v', entryId: lot().lotId, policy: 'UNLIMITED' },
    });
    ask(over, { kind: 'REFUND', ...asked, key: 'f', entryId: spent.entryId });
    ask(addDays(today, 7), { kind: 'RESTORE', ...asked, key: 't', entryId });
    expect(made(draft).slice(-2)).toEqual(['RESTORE 600 2026-09-23', 'EXPIRE -600 2026-09-23']);
    expect(lot().available).toBe(0n);
  });

  it('lets what was held beyond its end live for the days of the programme, in a lot of its own', () => {
    const { draft, memberId, ask, lot } = accountWith({ expiresOn: addDays(today, 5) }, 30);
    const held = ask(today, {
      ...{ kind: 'HOLD', memberId, ...command, points: 600n, expiresAt: at(addDays(today, 8)).at },
    });
    const came = addDays(today, 6);
    ask(came, { kind: 'RELEASE', memberId, ...command, holdId: held.entryId, points: 100n });
    expect(draft.balance(came)).toBe(100n);
    bringUpToDate(draft, at(addDays(today, 8)));
    // The old lot keeps its dates, so that the entry shows what they were.
    expect(lot()).toMatchObject({ expiresOn: addDays(today, 5), held: 0n, expired: 400n, moved: 600n });
    const { lotId } = lot();
    const own = draft.lots.filter(({ originEntryId }) => originEntryId === lotId);
    expect(own.map(({ available, expiresOn }) => [available, expiresOn])).toEqual([
      [100n, addDays(came, 30)],
      [500n, addDays(today, 38)],
    ]);
    bringUpToDate(draft, at(addDays(today, 38)));
    expect(draft.balance(addDays(today, 38))).toBe(0n);
  });

  it('is as before for what was held and comes back in time', () => {
    const { memberId, ask, lot } = accountWith({ expiresOn: addDays(today, 5) }, 30);
    const asked = { memberId, ...command };
    const { entryId: holdId } = ask(today, { kind: 'HOLD', ...asked, points: 600n, expiresAt: null });
    ask(today, { kind: 'RELEASE', ...asked, key: 'r', holdId });
    expect(lot()).toMatchObject({ available: 1_000n, expiresOn: addDays(today, 5), moved: 0n });
  });
});

it.each([
  ['2026-09-16', []],
  ['2026-09-17', ['CANCEL -1000 2026-09-17']],
  ['2026-12-01', ['CANCEL -1000 2026-09-17']],
])('an award that waits until 16 September has left, by %s, %j', (on, entries) => {
  const { draft, lot } = accountWith({ activeOn: null, awaits: 'renewed/P', awaitedUntil: today });
  bringUpToDate(draft, at(localDate(on)));
  bringUpToDate(draft, at(localDate(on)));
  expect(made(draft)).toEqual(entries);
  expect(lot().statusPoints).toBe(entries.length === 0 ? 10n : 0n);
});

describe('a lot that lives twelve months after the last activity', () => {
  const expiresOn = localDate('2027-09-16');
  const spend = (memberId: Uuid, key: string, points: bigint) => ({
    ...{ kind: 'SPEND' as const, memberId, ...command, key, points },
  });

  it.each<[string, Partial<Lot>, string, string]>([
    ['not on the day it was awarded', {}, '2026-09-16', '2027-09-16'],
    ['a day later', {}, '2026-09-17', '2027-09-17'],
    ['on its last day', {}, '2027-09-15', '2028-09-15'],
    ['not when it is over', {}, '2027-09-16', '2027-09-16'],
    [
      'not before it is active',
      { activeOn: localDate('2026-12-01'), expiresOn: localDate('2027-12-01') },
      '2026-11-01',
      '2027-12-01',
    ],
    ['not when its policy is another', { slideMonths: null }, '2026-10-01', '2027-09-16'],
  ])('is moved by spending: %s', (_, more, on, expected) => {
    const first = { expiresOn, slideMonths: 12, ...more };
    const { draft, memberId, ask, lot } = accountWith(first);
    draft.open({ lotId: uuidv7(), effectiveOn: today, activeOn: today, expiresOn: null });
    const [, purse] = draft.lots;
    draft.post({ kind: 'AWARD', ...command, ruleId: '', effectiveOn: today }, [
      { lotId: purse!.lotId, from: 'ISSUED', to: 'AVAILABLE', points: 5_000n },
    ]);
    ask(localDate(on), spend(memberId, 's1', 1n));
    ask(localDate(on), spend(memberId, 's2', 1n));
    expect(lot().expiresOn).toBe(expected);
    const extended = draft.entries.filter(({ kind }) => kind === 'EXTEND');
    expect(extended.map(({ points, lines }) => [points, lines[0]?.expiresOn])).toEqual(
      expected === first.expiresOn ? [] : [[0n, expected]],
    );
  });
});
