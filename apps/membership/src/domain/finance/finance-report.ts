import { addMonths, type LocalDate } from '@evergreen/kernel';
import type { Programme, Words } from '../programme.ts';
import { type BreakageEstimate, breakageMethod, estimateBreakage } from './breakage.ts';
import type { Cell, ControlFact, DayFacts, SourceMovement } from './day-facts.ts';
import { lastFullMonth, monthOf, monthsBetween } from './month.ts';
import { addUp, priced, type PointValue, type Standing, type Sum } from './standing.ts';

/** Whole months since the award: from, and up to but without. */
const ageBands: readonly { readonly fromMonths: number; readonly toMonths?: number }[] = [
  { fromMonths: 0, toMonths: 3 },
  { fromMonths: 3, toMonths: 6 },
  { fromMonths: 6, toMonths: 12 },
  { fromMonths: 12, toMonths: 24 },
  { fromMonths: 24, toMonths: 36 },
  { fromMonths: 36 },
];

/** A day of the ledger as finance sees it. */
export type FinanceReport = ReturnType<typeof makeReport>;

/** @param programme the one that holds on the day */
export function makeReport(facts: DayFacts, programme: Pick<Programme, 'version' | 'tiers' | 'pointValue'>) {
  const estimate = estimateBreakage(facts);
  const { pointValue, version } = programme;
  const total = addUp(facts.byTier, estimate);
  const grouped = groups(estimate, pointValue);
  return {
    ...{ asOf: facts.asOf, programmeVersion: version },
    ...{ minorPer100Points: pointValue.minorPer100Points, currency: pointValue.currency },
    total: priced([total], pointValue)[0]!,
    byExpiry: grouped(facts.byExpiry, ({ month }) => month ?? '9999')
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ first: { month }, standing }) => ({ ...(month === null ? {} : { month }), standing })),
    byTier: inOrderOf(
      programme,
      grouped(facts.byTier, ({ tierId }) => tierId),
    ),
    bySource: grouped(facts.bySource, ({ sourceKind, ruleId }) => `${sourceKind}\n${ruleId}`)
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ first: { sourceKind, ruleId }, standing }) => ({ sourceKind, ruleId, standing })),
    byAge: byAge(facts, estimate, pointValue),
    flows: facts.flows.map((flow) => ({ ...flow })),
    trialBalance: trialBalance(facts, total),
    breakage: breakage(estimate, total),
    redemptionOfYear: redemption(facts.flows, fullYear(facts.asOf)),
    redemptionEver: redemption(facts.flows, () => true),
  };
}

/** Puts cells that have a key in common together, and prices them together. */
function groups(estimate: BreakageEstimate, value: PointValue) {
  return <C extends Cell>(cells: readonly C[], keyOf: (cell: C) => string) => {
    const byKey = new Map<string, C[]>();
    for (const cell of cells) {
      const group = byKey.get(keyOf(cell));
      if (group === undefined) byKey.set(keyOf(cell), [cell]);
      else group.push(cell);
    }
    const standings = priced(
      [...byKey.values()].map((group) => addUp(group, estimate)),
      value,
    );
    return [...byKey].map(([key, [first]], n) => ({ key, first: first!, standing: standings[n]! }));
  };
}

function inOrderOf(
  { tiers }: Pick<Programme, 'tiers'>,
  rows: readonly { readonly key: string; readonly standing: Standing }[],
): { tierId: string; names: Words; standing: Standing }[] {
  const known = tiers.map(({ tierId }) => tierId);
  return [...rows]
    .sort((a, b) => known.indexOf(a.key) - known.indexOf(b.key))
    .map(({ key, standing }) => {
      const names = tiers.find(({ tierId }) => tierId === key)?.names ?? { zh: key, en: key };
      return { tierId: key, names, standing };
    });
}

function byAge({ asOf, byTier }: DayFacts, estimate: BreakageEstimate, value: PointValue) {
  const sums = ageBands.map(({ fromMonths, toMonths = Infinity }) => {
    const cells = byTier.filter(({ issuedMonth }) => {
      const age = Math.max(0, monthsBetween(issuedMonth, monthOf(asOf)));
      return fromMonths <= age && age < toMonths;
    });
    return addUp(cells, estimate);
  });
  return priced(sums, value).map((standing, n) => ({ ...ageBands[n]!, standing }));
}

/**
 * Accounts and controls. Each line moves points from one account to another, so the accounts sum to zero whatever is
 * written; the controls tell whether what is written agrees with itself.
 */
function trialBalance({ accounts, controls, lapsed }: DayFacts, total: Sum) {
  const onAccounts = accounts
    .filter(({ account }) => account === 'AVAILABLE' || account === 'HELD')
    .reduce((sum, each) => sum + each.in - each.out, 0n);
  const standing = total.pending + total.active + total.held - total.owed + lapsed;
  const all: ControlFact[] = [
    ...controls,
    { control: 'STANDING', differing: onAccounts === standing ? 0n : 1n, memberNumber: null },
  ];
  return {
    balanced:
      all.every(({ differing }) => differing === 0n) &&
      accounts.reduce((sum, each) => sum + each.in - each.out, 0n) === 0n,
    accounts: accounts.map((each) => ({ account: each.account, pointsIn: each.in, pointsOut: each.out })),
    controls: all.map(({ control, differing, memberNumber }) => ({
      ...{ control, differing },
      ...(memberNumber === null ? {} : { memberNumber }),
    })),
  };
}

function breakage(estimate: BreakageEstimate, total: Sum) {
  const outstanding = total.pending + total.active + total.held;
  const lost = outstanding * 1_000_000n - total.expectedMillionths;
  return {
    ...breakageMethod,
    expectedRedemptionMillionths:
      outstanding === 0n
        ? breakageMethod.defaultRedemptionMillionths
        : Number(total.expectedMillionths / outstanding),
    experienceMillionths: outstanding === 0n ? 0 : Number(total.experienceMillionths / outstanding),
    expectedBreakage: (lost + 500_000n) / 1_000_000n,
    ages: estimate.ages.map(({ experienceMillionths: _, ...age }) => age),
  };
}

function fullYear(asOf: LocalDate) {
  const last = lastFullMonth(asOf);
  const first = addMonths(last, -11);
  return (month: LocalDate) => first <= month && month <= last;
}

function redemption(flows: readonly SourceMovement[], counts: (month: LocalDate) => boolean) {
  return flows
    .filter(({ month }) => counts(month))
    .reduce(
      (sum, { issued, redeemed, expired }) => ({
        issued: sum.issued + issued,
        redeemed: sum.redeemed + redeemed,
        expired: sum.expired + expired,
      }),
      { issued: 0n, redeemed: 0n, expired: 0n },
    );
}
