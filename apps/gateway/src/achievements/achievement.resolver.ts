import {
  type Achievement as WireAchievement,
  type AchievementProgress as WireProgress,
  AchievementState as WireState,
} from '@evergreen/contracts/rewards';
import { Inject } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { AllowMembers, AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { answered } from '../values/answered.ts';
import {
  AchievementMeasure,
  AchievementProgress,
  AchievementRecurrence,
  Achievements,
  AchievementState,
} from './achievement.models.ts';

const states = {
  [WireState.NOT_STARTED]: AchievementState.NOT_STARTED,
  [WireState.IN_PROGRESS]: AchievementState.IN_PROGRESS,
  [WireState.COMPLETED]: AchievementState.COMPLETED,
  [WireState.TAKEN_BACK]: AchievementState.TAKEN_BACK,
  [WireState.UNSPECIFIED]: undefined,
} as const satisfies Record<WireState, AchievementState | undefined>;

const measures: Readonly<Record<string, AchievementMeasure>> = {
  'claim-free-years': AchievementMeasure.CLAIM_FREE_YEARS,
  'events-attended': AchievementMeasure.EVENTS_ATTENDED,
  renewals: AchievementMeasure.RENEWALS,
  referrals: AchievementMeasure.REFERRALS,
};

const recurrences: Readonly<Record<string, AchievementRecurrence>> = {
  once: AchievementRecurrence.ONCE,
  'calendar-year': AchievementRecurrence.CALENDAR_YEAR,
  'policy-term': AchievementRecurrence.POLICY_TERM,
};

@Resolver()
export class AchievementResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => Achievements)
  @AllowStaff('read', 'Member')
  async achievements(): Promise<Achievements> {
    const { version, totals } = await this.services.achievements.listAchievements({});
    return {
      version,
      totals: totals.map(({ achievement, completed, times, takenBack }) => ({
        ...wordsOf(achievement),
        points: achievement?.points ?? null,
        countsFrom: achievement?.countsFrom ?? null,
        completed: Number(completed),
        times: Number(times),
        takenBack: Number(takenBack),
      })),
    };
  }

  @Query(() => [AchievementProgress])
  @AllowStaff('read', 'Member')
  async customerAchievements(
    @Args('customerId', { type: () => ID }) customerId: string,
  ): Promise<AchievementProgress[]> {
    const answer = await this.services.achievements.getCustomerAchievements({ customerId });
    return answer.achievements.map(progressOf);
  }

  @Query(() => [AchievementProgress])
  @AllowMembers()
  async ownAchievements(): Promise<AchievementProgress[]> {
    return (await this.services.achievements.getCustomerAchievements({})).achievements.map(progressOf);
  }
}

function wordsOf(wire: WireAchievement | undefined) {
  const { achievementId, name, how, recurrence } = answered(wire);
  const words = ({ zh, en } = answered(name)) => ({ zh, en });
  return {
    ...{ achievementId, name: words(), how: words(answered(how)) },
    recurrence: answered(recurrences[recurrence]),
  };
}

function progressOf({
  achievement,
  state,
  reached,
  completedOn,
  undoneBy,
  times,
  againFrom,
}: WireProgress): AchievementProgress {
  return {
    ...wordsOf(achievement),
    measure: answered(measures[answered(achievement).measure]),
    target: answered(achievement).target,
    state: answered(states[state]),
    ...{ reached, times, againFrom: againFrom ?? null },
    completedOn: completedOn ?? null,
    undoneBy: undoneBy ?? null,
  };
}
