import type { Clock } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK, CONFIGURATION, type PlatformConfiguration } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Achievement } from '../../domain/achievements/achievement.ts';
import { forLife } from '../../domain/achievements/achievement-period.ts';
import { decideAchievement } from '../../domain/achievements/decide-achievement.ts';
import {
  achievementRangeStarts,
  type AchievementRecordOf,
  achievementRecords,
  keepAchievements,
  type WhichCustomers,
} from '../../persistence/achievements/achievement.repository.ts';
import { GivePoints } from '../value-guard/give-points.ts';
import { achievementFacts, byCustomer } from './achievement-facts.ts';
import { Achievements } from './achievements.ts';

const customersInRange = 5_000;
const endOfIds = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Decides what customers have achieved by what is known of them now: what differs from before is kept. */
@Injectable()
export class DecideAchievements {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Achievements) private readonly list: Achievements,
    @Inject(GivePoints) private readonly points: GivePoints,
    @Inject(CONFIGURATION) private readonly configuration: Pick<PlatformConfiguration, 'EVERGREEN_ZONE'>,
  ) {}

  /** Ranges of customers that hold all there are. */
  async ranges(tx: Transaction): Promise<{ readonly from: string; readonly to: string }[]> {
    const starts = await achievementRangeStarts(tx, customersInRange);
    return starts.map((from, n) => ({ from, to: starts[n + 1] ?? endOfIds }));
  }

  /** @returns how many records changed */
  async run(tx: Transaction, which: WhichCustomers): Promise<number> {
    const { version, achievements } = await this.list.current(tx);
    const today = this.clock.today();
    const known = byCustomer(await achievementRecords(tx, which));
    const factsOf = await achievementFacts(tx, which, {
      ...{ today, achievements, zone: this.configuration.EVERGREEN_ZONE },
    });
    const changed = [...new Set([...known.keys(), ...factsOf.customers])].flatMap((customerId) =>
      achievements.flatMap((achievement) =>
        decideAchievement(
          achievement,
          factsOf.one(customerId, achievement),
          (known.get(customerId) ?? []).filter(({ achievementId }) => achievementId === achievement.id),
        ).map((record) => ({ achievement, record: { ...record, customerId } })),
      ),
    );
    await keepAchievements(
      tx,
      changed.map(({ record }) => record),
      { version, at: this.clock.now() },
    );
    await this.give(tx, changed);
    return changed.length;
  }

  /** What stands gives points, as far as the value guard allows them; what was taken back takes them. */
  private async give(tx: Transaction, changed: readonly Change[]): Promise<void> {
    const on = this.clock.today();
    const gifts = changed.flatMap(({ achievement: { points, name }, record }) =>
      points === null || record.state !== 'completed'
        ? []
        : [{ ...awardOf(record), points, on, expiresOn: null, what: name }],
    );
    await this.points.give(tx, gifts);
    const back = changed.filter(({ record }) => record.state === 'taken-back');
    await this.points.takeBack(
      tx,
      back.map(({ record }) => awardOf(record)),
      'WITHIN_BALANCE',
    );
  }
}

interface Change {
  readonly achievement: Achievement;
  readonly record: AchievementRecordOf;
}

/** One award for each period, whose key is for ever. */
const awardOf = ({ achievementId, customerId, period }: AchievementRecordOf) => ({
  ...{ customerId, sourceKind: 'achievement', sourceId: achievementId },
  key: `achievement/${achievementId}${period === forLife ? '' : `/${period}`}`,
});
