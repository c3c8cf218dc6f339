import type {
  CreditEntry as WireEntry,
  DeductibleCredit as WireCredit,
  ListDeductibleCreditsResponse,
} from '@evergreen/contracts/rewards';
import { answered } from '../values/answered.ts';
import { moneyOf } from '../values/money.models.ts';
import {
  creditCauses,
  type CreditEntry,
  creditEntryKinds,
  type DeductibleCredit,
} from './deductible-credit.models.ts';

export function deductibleCreditsOf({ credits }: ListDeductibleCreditsResponse): DeductibleCredit[] {
  return credits.map(deductibleCreditOf);
}

function deductibleCreditOf(wire: WireCredit): DeductibleCredit {
  const { policyId, policyLabel, currency, rules } = wire;
  return {
    ...{ policyId, policyLabel, balance: moneyOf(wire.balanceMinor, currency) },
    rules: rules
      ? {
          everyMonths: rules.everyMonths,
          perCheck: moneyOf(rules.checkMinor, currency),
          max: moneyOf(rules.maxMinor, currency),
        }
      : null,
    nextCheckOn: wire.nextCheckOn ?? null,
    entries: wire.entries.map((entry) => creditEntryOf(entry, currency)),
  };
}

function creditEntryOf(wire: WireEntry, currency: string): CreditEntry {
  const { on, recordedAt, ruleSetId, ruleSetVersion } = wire;
  return {
    ...{ on, recordedAt, ruleSetId, ruleSetVersion },
    kind: answered(creditEntryKinds[wire.kind]),
    cause: answered(creditCauses[wire.cause]),
    amount: moneyOf(wire.minor, currency),
    balanceAfter: moneyOf(wire.balanceMinor, currency),
    reason: wire.reason === '' ? null : wire.reason,
  };
}
