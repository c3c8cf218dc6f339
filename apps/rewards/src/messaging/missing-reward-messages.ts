import type { MessageInitShape } from '@bufbuild/protobuf';
import { MissingReason as WireReason, type MissingRewardSchema } from '@evergreen/contracts/rewards';
import { type InputFields, isLocalDate, isUuid } from '@evergreen/kernel';
import type { MissingReason, RewardPlace } from '../domain/missing-reward.ts';
import type { MissingReward } from '../use-cases/list-missing-rewards.ts';
import { decisionMessage, type Listener, outcomeFor } from './no-claim-messages.ts';

const reasons = {
  TERM_AHEAD: WireReason.TERM_AHEAD,
  TERM_OPEN: WireReason.TERM_OPEN,
  WAITS_FOR_RUN: WireReason.WAITS_FOR_RUN,
  NO_RULES: WireReason.NO_RULES,
  NOT_FULL_TERM: WireReason.NOT_FULL_TERM,
  CLAIMS_COUNTED: WireReason.CLAIMS_COUNTED,
  BLACKLISTED: WireReason.BLACKLISTED,
  ON_ITS_WAY: WireReason.ON_ITS_WAY,
  LEDGER_REFUSED: WireReason.LEDGER_REFUSED,
  IN_CLAIM_WINDOW: WireReason.IN_CLAIM_WINDOW,
  VALUE_GUARD: WireReason.VALUE_GUARD,
  KIND_NOT_ALLOWED: WireReason.KIND_NOT_ALLOWED,
  OTHER_COVER: WireReason.OTHER_COVER,
  GRADE_NOT_REACHED: WireReason.GRADE_NOT_REACHED,
} satisfies Record<MissingReason, WireReason>;

export function missingRewardMessage(
  reward: MissingReward,
  listener: Listener,
): MessageInitShape<typeof MissingRewardSchema> {
  const { termId, policyLabel, startsOn, endsOn, isDecided, refusedBecause } = reward;
  const { reason, decision, lastRun, nextRunOn, todays } = reward;
  return {
    ...{ termId, policyLabel, refusedBecause, decided: isDecided },
    // Who is told by the blacklist itself is not told by the way, and who is not told must not find out.
    reason: reason === 'BLACKLISTED' && listener === 'member' ? WireReason.NOT_AVAILABLE : reasons[reason],
    termStartsOn: startsOn,
    termEndsOn: endsOn,
    ...(decision === undefined ? {} : { decision: decisionMessage(decision, listener) }),
    ...(lastRun === undefined ? {} : { lastRun }),
    ...(nextRunOn === undefined ? {} : { nextRunOn }),
    todayOutcome: todays === undefined ? '' : outcomeFor(listener, todays.outcome),
    todayPoints: todays?.points ?? 0n,
  };
}

/** Where a page of rewards ended, as callers carry it: opaque to them. */
export function writeRewardCursor({ endsOn, termId, ruleId }: RewardPlace): string {
  return `${endsOn} ${termId} ${ruleId}`;
}

export function readRewardCursor(fields: InputFields, cursor: string | undefined): RewardPlace | undefined {
  if (cursor === undefined) return undefined;
  const [endsOn = '', termId = '', ...words] = fields.text('cursor', cursor, 200).split(' ');
  if (isLocalDate(endsOn) && isUuid(termId)) return { endsOn, termId, ruleId: words.join(' ') };
  fields.refuse('cursor', 'does not come from a page of this list');
  return undefined;
}
