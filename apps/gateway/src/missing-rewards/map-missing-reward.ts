import type { ListMissingRewardsResponse, MissingReward as WireReward } from '@evergreen/contracts/rewards';
import { DecisionOutcome } from '../decisions/decision.models.ts';
import { decisionOf } from '../decisions/map-decision.ts';
import { RunState } from '../long-work/run-progress.models.ts';
import { answered } from '../values/answered.ts';
import { knownWord } from '../values/known-word.ts';
import {
  GrantRefusal,
  missingReasons,
  type MissingReward,
  type MissingRewardPage,
} from './missing-reward.models.ts';

export function missingRewardPageOf({ rewards, nextCursor }: ListMissingRewardsResponse): MissingRewardPage {
  return { rewards: rewards.map(missingRewardOf), nextCursor: nextCursor ?? null };
}

function missingRewardOf(wire: WireReward): MissingReward {
  const { termId, policyLabel, termStartsOn, termEndsOn, todayPoints, lastRun } = wire;
  return {
    ...{ termId, policyLabel, termStartsOn, termEndsOn, todayPoints },
    reason: answered(missingReasons[wire.reason]),
    isDecided: wire.decided,
    decision: wire.decision === undefined ? null : decisionOf(wire.decision),
    refusedBecause: wire.refusedBecause === '' ? null : knownWord(GrantRefusal, wire.refusedBecause),
    lastRun: lastRun === undefined ? null : { asOf: lastRun.asOf, state: knownWord(RunState, lastRun.state) },
    nextRunOn: wire.nextRunOn ?? null,
    todayOutcome: wire.todayOutcome === '' ? null : knownWord(DecisionOutcome, wire.todayOutcome),
  };
}
