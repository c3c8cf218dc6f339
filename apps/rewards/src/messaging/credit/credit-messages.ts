import type { MessageInitShape } from '@bufbuild/protobuf';
import {
  CreditCause,
  CreditEntryKind as WireKind,
  type CreditEntrySchema,
  type CreditTotalsSchema,
  type DeductibleCreditSchema,
} from '@evergreen/contracts/rewards';
import { type CreditEntryKind, creditEntryKinds } from '../../domain/credit/credit-entry.ts';
import type { CreditTotals } from '../../domain/credit/credit-totals.ts';
import type { PolicyCredit, ShownEntry } from '../../use-cases/credit/list-credits.ts';

const kinds = {
  GRANTED: WireKind.GRANTED,
  USED: WireKind.USED,
  LOST: WireKind.LOST,
  TAKEN_BACK: WireKind.TAKEN_BACK,
  RESTORED: WireKind.RESTORED,
  REFUSED: WireKind.REFUSED,
} as const satisfies Record<CreditEntryKind, WireKind>;

const causes = {
  CHECK: CreditCause.CHECK,
  CLAIM: CreditCause.CLAIM,
  LAPSE: CreditCause.LAPSE,
} as const satisfies Record<ShownEntry['causeKind'], CreditCause>;

export function creditMessage(credit: PolicyCredit): MessageInitShape<typeof DeductibleCreditSchema> {
  const { policyId, policyLabel, currency, balanceMinor, rules, nextCheckOn } = credit;
  return {
    ...{ policyId, policyLabel, currency, balanceMinor },
    ...(rules && {
      rules: { everyMonths: rules.everyMonths, checkMinor: rules.minor, maxMinor: rules.maxMinor },
    }),
    ...(nextCheckOn === undefined ? {} : { nextCheckOn }),
    entries: credit.entries.map(entryMessage),
  };
}

function entryMessage(entry: ShownEntry): MessageInitShape<typeof CreditEntrySchema> {
  const { on, minor, balanceMinor, ruleSetId, ruleSetVersion } = entry;
  return {
    ...{ on, minor, balanceMinor, ruleSetId, ruleSetVersion },
    kind: kinds[entry.kind],
    cause: entry.isStated ? CreditCause.STATED_CLAIM : causes[entry.causeKind],
    recordedAt: entry.recordedAt.toISOString(),
    reason: entry.reason ?? '',
  };
}

export function creditTotalsMessage(totals: CreditTotals): MessageInitShape<typeof CreditTotalsSchema> {
  return {
    currency: totals.currency,
    policies: BigInt(totals.policies),
    outstandingMinor: BigInt(totals.outstandingMinor),
    sums: creditEntryKinds.map((kind) => {
      const { entries, minor } = totals.sums[kind];
      return { kind: kinds[kind], entries: BigInt(entries), minor: BigInt(minor) };
    }),
  };
}
