import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { addDays, DomainError, type LocalDate, localDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import fc from 'fast-check';
import { AccountDraft } from './account-draft.ts';
import type { LedgerCommand, ReturnPolicy } from './command.ts';
import type { Line, Lot } from './lot.ts';
import { bringUpToDate, OpenLedger, type PostedEntry } from './open-ledger.ts';

const floor = -300n;
const firstDay = localDate('2026-01-01');
const source = { sourceKind: 'test', sourceId: 'test' };

/** Two accounts in memory, and a model that knows totals only. */
class Bench {
  on: LocalDate = firstDay;
  readonly drafts = [uuidv7(), uuidv7()].map(
    (memberId) => new AccountDraft({ memberId, state: 'ACTIVE', owes: false, floor, lots: [], holds: [] }),
  );
  readonly known = new Map<string, { readonly command: LedgerCommand; readonly answer: PostedEntry }>();
  readonly awards: { readonly memberId: Uuid; readonly entryId: Uuid }[] = [];

  /** Everything is opened anew, as each batch does. */
  private ledger(): OpenLedger {
    const moment = this.moment();
    for (const draft of this.drafts) bringUpToDate(draft, moment);
    const keys = this.drafts.flatMap((draft) =>
      draft.entries.map(({ memberId, key, entryId, kind, points, requestHash }) => ({
        ...{ memberId, key, entryId, kind, points, requestHash },
      })),
    );
    return new OpenLedger(this.drafts, new Map(), keys, new Map(), moment);
  }

  moment() {
    return { on: this.on, at: new Date(`${this.on}T08:00:00Z`), holdMinutes: 30 };
  }

  award(who: number, points: bigint, pendingDays: number, lifeDays: number): void {
    const draft = this.drafts[who]!;
    const entryId = uuidv7();
    const activeOn = addDays(this.on, pendingDays);
    const dates = { activeOn, expiresOn: addDays(activeOn, lifeDays) };
    draft.open({ lotId: entryId, effectiveOn: this.on, ...dates });
    draft.post(
      { kind: 'AWARD', key: entryId, entryId, ...source, ruleId: 'r', effectiveOn: this.on, ...dates },
      [{ lotId: entryId, from: 'ISSUED', to: 'AVAILABLE', points, statusPoints: points }],
    );
    this.awards.push({ memberId: draft.memberId, entryId });
  }

  ask(command: LedgerCommand): PostedEntry | DomainError {
    const { key: _, ...content } = command;
    const text = JSON.stringify(content, (_name, value: unknown) =>
      typeof value === 'bigint' ? `${value}` : value,
    );
    try {
      const answer = this.ledger().answer(command, createHash('sha256').update(text).digest());
      if (!answer.isReplay) this.known.set(command.key, { command, answer });
      return answer;
    } catch (error) {
      if (error instanceof DomainError) return error;
      throw error;
    }
  }

  balances(): bigint[] {
    return this.drafts.map((draft) => {
      bringUpToDate(draft, this.moment());
      return draft.balance(this.on);
    });
  }
}

const net = (lines: readonly Line[], account: Line['to']): bigint =>
  lines.reduce(
    (sum, { from, to, points }) => sum + (to === account ? points : 0n) - (from === account ? points : 0n),
    0n,
  );
const sum = (lots: readonly Lot[], of: (lot: Lot) => bigint) => lots.reduce((all, lot) => all + of(lot), 0n);

/** Entries, lots and accounts say the same, and nothing was lost or invented. */
function expectExact({ drafts }: Bench): void {
  for (const { entries, lots, holds } of drafts) {
    const lines = entries.flatMap((entry) => entry.lines);
    const sums = {
      AVAILABLE: sum(lots, (lot) => lot.available),
      HELD: sum(lots, (lot) => lot.held),
      REDEEMED: sum(lots, (lot) => lot.spent),
      EXPIRED: sum(lots, (lot) => lot.expired),
    };
    for (const [account, inLots] of Object.entries(sums)) {
      expect([account, net(lines, account as Line['to'])]).toEqual([account, inLots]);
    }
    expect(entries.reduce((all, { points }) => all + points, 0n)).toBe(sums.AVAILABLE);
    for (const lot of lots) {
      expect(lot.available + lot.held + lot.spent + lot.expired + lot.reversed + lot.moved).toBe(lot.points);
      expect(
        [lot.held, lot.spent, lot.expired, lot.reversed, lot.statusPoints].every((each) => each >= 0n),
      ).toBe(true);
    }
    expect(
      holds.reduce((all, { points, captured, released }) => all + points - captured - released, 0n),
    ).toBe(sums.HELD);
    expect(-sum(lots, ({ available }) => (available < 0n ? available : 0n))).toBeLessThanOrEqual(-floor);
  }
  const all = drafts.flatMap(({ entries }) => entries.flatMap((entry) => entry.lines));
  expect(net(all, 'TRANSFER')).toBe(0n);
  expect(net(all, 'SETTLEMENT')).toBe(0n);
}

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(list.length, 1)];
const policies: readonly ReturnPolicy[] = ['ONLY_PENDING', 'WITHIN_BALANCE', 'UNLIMITED'];

interface Step {
  readonly act: number;
  readonly who: number;
  readonly points: number;
  readonly which: number;
}

/** One step of a random life, checked against what the totals allow. */
function take(bench: Bench, { act, who, points: small, which }: Step): void {
  const draft = bench.drafts[who]!;
  const { memberId } = draft;
  const points = BigInt(small);
  const key = uuidv7();
  const command = { memberId, key, ...source };
  const before = bench.balances();
  const allowed = points <= before[who]!;
  const spent = draft.entries.filter(({ kind }) => kind === 'SPEND' || kind === 'CAPTURE');
  switch (act) {
    case 0:
    case 1:
      bench.award(who, points, which % 3 === 0 ? which % 20 : 0, 10 + (which % 60));
      return;
    case 2:
      expect(bench.ask({ ...command, kind: 'SPEND', points }) instanceof DomainError).toBe(!allowed);
      expect(bench.balances()[who]).toBe(before[who]! - (allowed ? points : 0n));
      return;
    case 3: {
      const expiresAt = new Date(bench.moment().at.getTime() + (which % 5) * 86_400_000 + 1);
      expect(bench.ask({ ...command, kind: 'HOLD', points, expiresAt }) instanceof DomainError).toBe(
        !allowed,
      );
      return;
    }
    case 4: {
      const held = pick(draft.holds, which);
      if (held !== undefined)
        bench.ask({ ...command, kind: 'CAPTURE', holdId: held.holdId, points, isFinal: which % 2 === 0 });
      return;
    }
    case 5: {
      const held = pick(draft.holds, which);
      if (held !== undefined) bench.ask({ ...command, kind: 'RELEASE', holdId: held.holdId });
      return;
    }
    case 6: {
      const entry = pick(spent, which);
      if (entry === undefined) return;
      const answer = bench.ask({ ...command, kind: 'REFUND', entryId: entry.entryId, points });
      if (!(answer instanceof DomainError)) expect(answer.points).toBe(points);
      return;
    }
    case 7: {
      const award = pick(
        bench.awards.filter((each) => each.memberId === memberId),
        which,
      );
      if (award === undefined) return;
      const policy = policies[which % policies.length]!;
      const answer = bench.ask({ ...command, kind: 'REVERSE', entryId: award.entryId, points, policy });
      if (answer instanceof DomainError) return;
      expect(-answer.points).toBeLessThanOrEqual(points);
      const lowest = policy === 'UNLIMITED' ? floor : 0n;
      const after = bench.balances()[who]!;
      expect(after >= lowest || after >= before[who]!).toBe(true);
      return;
    }
    case 8: {
      const taken = pick(
        draft.entries.filter(({ kind }) => kind === 'REVERSE'),
        which,
      );
      if (taken === undefined) return;
      const answer = bench.ask({ ...command, kind: 'RESTORE', entryId: taken.entryId });
      if (!(answer instanceof DomainError)) expect(answer.points).toBe(-taken.points);
      return;
    }
    case 9: {
      const toMemberId = bench.drafts[1 - who]!.memberId;
      const answer = bench.ask({ ...command, kind: 'TRANSFER_OUT', toMemberId, points });
      expect(answer instanceof DomainError).toBe(!allowed);
      const all = (balances: readonly bigint[]) => balances.reduce((sums, each) => sums + each, 0n);
      expect(all(bench.balances())).toBe(all(before));
      return;
    }
    case 10: {
      const made = pick([...bench.known.values()], which);
      if (made === undefined) return;
      expect(bench.ask(made.command)).toEqual({ ...made.answer, isReplay: true });
      expect(bench.balances()).toEqual(before);
      return;
    }
    default:
      bench.on = addDays(bench.on, 1 + (which % 15));
  }
}

it('loses nothing of what is shared and shared back, though the lot it once came from has expired', () => {
  const bench = new Bench();
  const [one, other] = bench.drafts.map(({ memberId }) => memberId) as [Uuid, Uuid];
  const points = 100n;
  bench.award(0, points, 0, 10);
  const spent = bench.ask({ ...source, key: 'spend', memberId: one, kind: 'SPEND', points }) as PostedEntry;
  bench.on = addDays(firstDay, 20);
  bench.ask({ ...source, key: 'refund', memberId: one, kind: 'REFUND', entryId: spent.entryId, points });
  expect(bench.balances()).toEqual([points, 0n]);
  bench.ask({ ...source, key: 'share', memberId: one, kind: 'TRANSFER_OUT', toMemberId: other, points });
  expect(bench.balances()).toEqual([0n, points]);
  bench.ask({ ...source, key: 'back', memberId: other, kind: 'TRANSFER_OUT', toMemberId: one, points });
  expect(bench.balances()).toEqual([points, 0n]);
  expectExact(bench);
});

it('stays exact whatever happens to two accounts', () => {
  const step = fc.record({
    act: fc.integer({ min: 0, max: 11 }),
    who: fc.integer({ min: 0, max: 1 }),
    points: fc.integer({ min: 1, max: 500 }),
    which: fc.nat(1_000),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 60 }), (steps) => {
      const bench = new Bench();
      for (const each of steps) {
        take(bench, each);
        expectExact(bench);
      }
    }),
    // However long a failure takes to be made small, its seed is told within the test's time.
    { numRuns: 60, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: true },
  );
});
