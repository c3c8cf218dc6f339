import type { Clock } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK, CONFIGURATION, type PlatformConfiguration } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Achievement } from '../../domain/achievements/achievement.ts';
import { decideAchievement, decideCounted } from '../../domain/achievements/decide-achievement.ts';
import {
  achievementRangeStarts,
  type AchievementRecordOf,
  achievementRecords,
  cleanPolicies,
  countedDays,
  type CleanPolicyOf,
  keepAchievements,
  type WhichCustomers,
} from '../../persistence/achievements/achievement.repository.ts';
import { GivePoints } from '../value-guard/give-points.ts';
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
    const policies = byCustomer(await cleanPolicies(tx, which));
    const known = byCustomer(await achievementRecords(tx, which));
    const today = this.clock.today();
    const zone = this.configuration.EVERGREEN_ZONE;
    const counted = byCustomer(await countedDays(tx, which, { today, zone }));
    const customers = new Set([...policies.keys(), ...known.keys(), ...counted.keys()]);
    const changed = [...customers].flatMap((customerId) =>
      achievements.flatMap((achievement) => {
        const { measure } = achievement;
        const record = known.get(customerId)?.find((each) => each.achievementId === achievement.id);
        const days = (counted.get(customerId) ?? []).flatMap((day) =>
          day.measure === measure ? [day.on] : [],
        );
        const decided =
          measure === 'claim-free-years'
            ? decideAchievement(achievement, policies.get(customerId) ?? [], record)
            : decideCounted(achievement, days, record, today);
        return decided === undefined || decided === record
          ? []
          : [{ achievement, record: { ...decided, customerId } }];
      }),
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
    const gifts = changed.flatMap(({ achievement: { id, points, name }, record }) =>
      points === null || record.state !== 'completed'
        ? []
        : [{ ...awardOf(id, record.customerId), points, on, expiresOn: null, what: name }],
    );
    await this.points.give(tx, gifts);
    const back = changed.filter(({ record }) => record.state === 'taken-back');
    await this.points.takeBack(
      tx,
      back.map(({ achievement, record }) => awardOf(achievement.id, record.customerId)),
      'WITHIN_BALANCE',
    );
  }
}

interface Change {
  readonly achievement: Achievement;
  readonly record: AchievementRecordOf;
}

const awardOf = (sourceId: string, customerId: string) => ({
  ...{ customerId, key: `achievement/${sourceId}`, sourceKind: 'achievement', sourceId },
});

function byCustomer<T extends Pick<CleanPolicyOf, 'customerId'>>(rows: readonly T[]): Map<string, T[]> {
  const grouped = new Map<string, T[]>();
  for (const row of rows) {
    const some = grouped.get(row.customerId);
    if (some === undefined) grouped.set(row.customerId, [row]);
    else some.push(row);
  }
  return grouped;
}
