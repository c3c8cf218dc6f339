import type {
  Breakage as WireBreakage,
  ClosedDay,
  Closing,
  GetReportResponse,
  Standing,
  TrialBalance as WireTrialBalance,
} from '@evergreen/contracts/membership';
import { progressOf } from '../long-work/map-progress.ts';
import { answered } from '../values/answered.ts';
import { knownWord } from '../values/known-word.ts';
import { moneyOf } from '../values/money.models.ts';
import type { Breakage } from './breakage.models.ts';
import {
  type FinanceClosing,
  type FinanceDay,
  type FinanceReport,
  LedgerAccount,
  LedgerControlKind,
  type PointsStanding,
  type TrialBalance,
} from './finance.models.ts';

export function reportOf({ report: wire, closedAt }: GetReportResponse): FinanceReport {
  const report = answered(wire);
  const { asOf, programmeVersion, currency, flows } = report;
  const standing = (of: Standing | undefined) => standingOf(answered(of), currency);
  return {
    ...{ asOf, closedAt, programmeVersion, flows },
    valueOf100Points: moneyOf(report.minorPer100Points, currency),
    total: standing(report.total),
    byExpiry: report.byExpiry.map((row) => ({ month: row.month ?? null, standing: standing(row.standing) })),
    byTier: report.byTier.map(({ tierId, names, standing: of }) => ({
      ...{ tierId, names: answered(names), standing: standing(of) },
    })),
    bySource: report.bySource.map(({ sourceKind, ruleId, standing: of }) => ({
      ...{ sourceKind, ruleId, standing: standing(of) },
    })),
    byAge: report.byAge.map(({ fromMonths, toMonths, standing: of }) => ({
      ...{ fromMonths, toMonths: toMonths ?? null, standing: standing(of) },
    })),
    trialBalance: trialBalanceOf(answered(report.trialBalance)),
    breakage: breakageOf(answered(report.breakage)),
    redemptionOfYear: answered(report.redemptionOfYear),
    redemptionEver: answered(report.redemptionEver),
  };
}

function standingOf(wire: Standing, currency: string): PointsStanding {
  const { pending, active, held, outstanding, owed, fullCostMinor, liabilityMinor } = wire;
  return {
    ...{ pending, active, held, outstanding, owed },
    ...{ fullCost: moneyOf(fullCostMinor, currency), liability: moneyOf(liabilityMinor, currency) },
  };
}

function trialBalanceOf({ balanced, accounts, controls }: WireTrialBalance): TrialBalance {
  return {
    balanced,
    accounts: accounts.map(({ account, pointsIn, pointsOut }) => ({
      ...{ account: knownWord(LedgerAccount, account), pointsIn, pointsOut },
    })),
    controls: controls.map(({ control, differing, memberNumber }) => ({
      ...{ control: knownWord(LedgerControlKind, control), differing, memberNumber: memberNumber ?? null },
    })),
  };
}

const share = (millionths: number) => millionths / 1_000_000;

function breakageOf(wire: WireBreakage): Breakage {
  const { method, windowMonths, fullCredibilityLots, expectedBreakage } = wire;
  return {
    ...{ method, windowMonths, fullCredibilityLots, expectedBreakage },
    defaultRedemption: share(wire.defaultRedemptionMillionths),
    expectedRedemption: share(wire.expectedRedemptionMillionths),
    experience: share(wire.experienceMillionths),
    ages: wire.ages.map(({ credibilityMillionths, ultimateMillionths, ...age }) => ({
      ...age,
      credibility: share(credibilityMillionths),
      expectedRedemption: share(ultimateMillionths),
    })),
  };
}

export function dayOf({ fullCostMinor, liabilityMinor, currency, ...day }: ClosedDay): FinanceDay {
  return {
    ...day,
    fullCost: moneyOf(fullCostMinor, currency),
    liability: moneyOf(liabilityMinor, currency),
  };
}

export function closingOf(wire: Closing | undefined): FinanceClosing {
  const { runId, startedBy, asOf, progress } = answered(wire);
  return { id: runId, startedBy, asOf, progress: progressOf(progress) };
}
