import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, localDate, type LocalDate, points } from '@evergreen/kernel';
import fc from 'fast-check';
import type { PolicyTerm } from '../decide-no-claim-reward.ts';
import type { TermClaim } from '../judge-claim.ts';
import type { NoClaimRules } from '../rule-set.ts';
import { creditChanges, type CreditChange, type RecordedCause } from './credit-entry.ts';
import { addUpCredit, countCredit } from './credit-totals.ts';
import { balanceOf, deriveCredit, nextCheckOf } from './derive-credit.ts';

const rules: NoClaimRules = {
  ruleId: 'N1',
  ladder: [{ cleanYears: 1, points: points(1000) }],
  fullTermDaysMin: 365,
  gapDaysMax: 0,
  claimWindowDays: 60,
  expiryMonths: null,
  countedClaim: { minFaultPercent: 50, unknownFaultCounts: true, exemptGuarantees: ['Windscreen'] },
  midTermCredit: { everyMonths: 6, minor: 5_000n, maxMinor: 12_000n },
};
const day = localDate;
const asOf = day('2024-12-31');

const term = (year: number, more: Partial<PolicyTerm> = {}): PolicyTerm => ({
  ...{ termId: `T${year}`, startsOn: day(`${year}-01-01`), endsOn: day(`${year}-12-31`) },
  ...{ statedClaims: 0, claims: [], ...more },
});
const claim = (occurredOn: string, more: Partial<TermClaim> = {}): TermClaim => ({
  ...{
    claimId: `C${occurredOn}`,
    version: '1',
    occurredOn: day(occurredOn),
    faultPercent: null,
    currency: 'CNY',
  },
  ...{ payments: [{ guarantee: 'Damage', paidMinor: 100n }], withdrawn: false, ...more },
});
const withClaims = (year: number, ...claims: TermClaim[]) => term(year, { claims });
const always = (each: NoClaimRules) => ({ rulesOn: () => each, versions: [each] });

/** `on kind amount`, in yuan. */
const told = (history: readonly PolicyTerm[], on = asOf, by = rules): string[] =>
  deriveCredit(history, { ...always(by), asOf: on }).map(
    ({ on: moved, kind, minor }) => `${moved} ${kind} ${Number(minor) / 100}`,
  );

describe('deductible credit', () => {
  it.each<[string, PolicyTerm[], string[]]>([
    [
      'nothing before the first check',
      [term(2024, { startsOn: day('2024-07-01'), endsOn: day('2025-06-30') })],
      [],
    ],
    ['a clean half of a term', [term(2024)], ['2024-07-01 CHECK 50']],
    [
      'comes together over renewals, up to the most',
      [term(2022), term(2023), term(2024)],
      ['2022-07-01 CHECK 50', '2023-07-01 CHECK 50', '2024-07-01 CHECK 20'],
    ],
    [
      'a counted claim uses all of it, on its day',
      [term(2023), withClaims(2024, claim('2024-03-05'))],
      ['2023-07-01 CHECK 50', '2024-03-05 CLAIM -50'],
    ],
    [
      'a claim of the check day uses what the check has brought',
      [withClaims(2024, claim('2024-07-01'))],
      ['2024-07-01 CHECK 50', '2024-07-01 CLAIM -50'],
    ],
    [
      'claims of others, of exempt causes, unpaid and withdrawn ones leave it alone',
      [
        withClaims(
          2024,
          claim('2024-02-01', { faultPercent: 0 }),
          claim('2024-02-02', { payments: [{ guarantee: 'Windscreen', paidMinor: 9n }] }),
          claim('2024-02-03', { payments: [] }),
          claim('2024-02-04', { withdrawn: true }),
        ),
      ],
      ['2024-07-01 CHECK 50'],
    ],
    [
      'a claim without a day uses what there is when its term begins, and no half of it is clean',
      [term(2023), term(2024, { statedClaims: 1 })],
      ['2023-07-01 CHECK 50', '2024-01-01 CLAIM -50'],
    ],
    [
      'lost where cover lapses, even where it begins again',
      [term(2022), term(2024)],
      ['2022-07-01 CHECK 50', '2023-01-02 LAPSE -50', '2024-07-01 CHECK 50'],
    ],
    [
      'lost where the policy is cancelled; a check it does not reach brings nothing',
      [term(2023), term(2024, { endsOn: day('2024-06-30') })],
      ['2023-07-01 CHECK 50', '2024-07-02 LAPSE -50'],
    ],
  ])('%s', (_, history, expected) => {
    expect(told([...history].reverse())).toEqual(expected);
  });

  it('goes by the version of the rules that holds on each day, and by their covers', () => {
    const [without, more] = [
      { ...rules, midTermCredit: undefined },
      { ...rules, gapDaysMax: 400 },
    ];
    const rulesOn = (on: LocalDate) =>
      on < day('2023-01-01') ? undefined : on < '2024-01-01' ? without : more;
    const due = deriveCredit([term(2022), term(2023), term(2024)], {
      rulesOn,
      versions: [without, more],
      asOf,
    });
    expect(due.map(({ cause }) => cause)).toEqual(['check/T2024/6']);
    const commercial = { ...rules, appliesTo: { covers: ['commercial' as const] } };
    expect(told([term(2024)], asOf, commercial)).toEqual([]);
    expect(told([term(2024, { cover: 'commercial' })], asOf, commercial)).toHaveLength(1);
    expect(nextCheckOf([term(2024)], { ...always(rules), asOf: day('2024-03-01') })).toBe('2024-07-01');
    expect(nextCheckOf([term(2024)], { ...always(rules), asOf: day('2024-07-01') })).toBeUndefined();
  });

  it('counts what a run did by kind of entry', () => {
    const one = countCredit(
      'CNY',
      [5_000n, 0n],
      [
        { entry: 'GRANTED', minor: 5_000n },
        { entry: 'USED', minor: -200n },
      ],
    );
    expect(addUpCredit([undefined, one, one])).toMatchObject({
      ...{ policies: 2, outstandingMinor: '10000' },
      sums: {
        GRANTED: { entries: 2, minor: '10000' },
        USED: { entries: 2, minor: '400' },
        LOST: { entries: 0 },
      },
    });
  });
});

const claims = fc
  .uniqueArray(
    fc.record({
      days: fc.integer({ min: 0, max: 1_500 }),
      faultPercent: fc.constantFrom(0, 100, null),
      withdrawn: fc.boolean(),
    }),
    { maxLength: 4, selector: ({ days }) => days },
  )
  .map((all) =>
    all.map(
      ({ days, ...more }) => ({ ...claim(addDays(day('2020-01-01'), days)), ...more }) satisfies TermClaim,
    ),
  );
const histories = fc
  .record({
    gaps: fc.array(fc.constantFrom(0, 0, 0, 1, 40), { minLength: 1, maxLength: 4 }),
    days: fc.array(fc.constantFrom(364, 364, 364, 120), { minLength: 4, maxLength: 4 }),
    stated: fc.array(fc.constantFrom(0, 0, 0, 1), { minLength: 4, maxLength: 4 }),
    claims,
  })
  .map(({ gaps, days, stated, claims: all }) => {
    let startsOn = day('2020-01-01');
    return gaps.map((gap, n): PolicyTerm => {
      startsOn = addDays(startsOn, gap);
      const endsOn = addDays(startsOn, days[n]!);
      const own = all.filter(({ occurredOn }) => occurredOn >= startsOn && occurredOn <= endsOn);
      const made = { termId: `T${n}`, startsOn, endsOn, statedClaims: stated[n]!, claims: own };
      startsOn = addDays(endsOn, 1);
      return made;
    });
  });
const anyDay = fc.integer({ min: 0, max: 60 }).map((months) => addMonths(day('2020-01-01'), months));
const derived = (history: readonly PolicyTerm[], on: LocalDate) =>
  deriveCredit(history, { ...always(rules), asOf: on });

/** Writes differences down as the ledger does. */
function written(recorded: readonly RecordedCause[], changes: readonly CreditChange[]): RecordedCause[] {
  const all = new Map(recorded.map((each) => [each.cause, each]));
  for (const { entry: _, n, minor, ...change } of changes) {
    const known = all.get(change.cause);
    all.set(change.cause, { ...change, entries: n + 1, minor: (known?.minor ?? 0n) + minor });
  }
  return [...all.values()];
}

describe('whatever happens', () => {
  it('the credit is never below nothing nor above the most, after each of its moves', () => {
    fc.assert(
      fc.property(histories, anyDay, (history, on) => {
        let balance = 0n;
        for (const { minor } of derived(history, on)) {
          balance += minor;
          expect(balance >= 0n && balance <= 12_000n).toBe(true);
        }
      }),
    );
  });

  it('another claim never raises it', () => {
    fc.assert(
      fc.property(histories, anyDay, fc.nat(3), fc.integer({ min: 0, max: 364 }), (history, on, n, days) => {
        const hit = history[n % history.length]!;
        const more = history.map((each) =>
          each === hit ? { ...each, claims: [...each.claims, claim(addDays(each.startsOn, days))] } : each,
        );
        expect(balanceOf(derived(more, on)) <= balanceOf(derived(history, on))).toBe(true);
      }),
    );
  });

  it('the order in which claims are heard of makes no difference in the end, and a second look none at all', () => {
    fc.assert(
      fc.property(histories, fc.array(fc.nat(3), { maxLength: 4 }), anyDay, (history, order, on) => {
        let recorded: RecordedCause[] = [];
        const heard = new Set<string>();
        const all = history.flatMap((each) => each.claims);
        const known = () =>
          history.map((each) => ({
            ...each,
            claims: each.claims.filter(({ claimId }) => heard.has(claimId)),
          }));
        for (const next of [...order.map((n) => all[n % all.length]), ...all]) {
          if (next) heard.add(next.claimId);
          recorded = written(recorded, creditChanges(derived(known(), on), recorded));
        }
        const changes = creditChanges(derived(history, on), recorded);
        recorded = written(recorded, changes);
        expect(creditChanges(derived(history, on), recorded)).toEqual([]);
        expect(balanceOf(recorded)).toBe(balanceOf(derived(history, on)));
      }),
    );
  });
});
