import type { Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK, CONFIGURATION, type PlatformConfiguration } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Achievement, AchievementProgress } from '../../domain/achievements/achievement.ts';
import { progressOf } from '../../domain/achievements/achievement-progress.ts';
import {
  achievementRecords,
  countAchievements,
} from '../../persistence/achievements/achievement.repository.ts';
import { achievementFacts } from './achievement-facts.ts';
import { Achievements } from './achievements.ts';

export interface AchievementTotals {
  readonly achievement: Achievement;
  /** Customers who have it. */
  readonly completed: bigint;
  /** How often it stands reached. */
  readonly times: bigint;
  readonly takenBack: bigint;
}

/** Who has achieved what. */
@Injectable()
export class ReadAchievements {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Achievements) private readonly list: Achievements,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: Pick<PlatformConfiguration, 'EVERGREEN_ZONE'>,
  ) {}

  /** Every achievement with its counts, of the customers whom the caller may see. */
  async totals(): Promise<{ readonly version: number; readonly totals: readonly AchievementTotals[] }> {
    const { version, achievements } = await this.list.current(this.database);
    const counts = new Map((await countAchievements(this.database)).map((row) => [row.achievementId, row]));
    const totals = achievements.map((achievement) => {
      const { completed = 0n, times = 0n, takenBack = 0n } = counts.get(achievement.id) ?? {};
      return { achievement, completed, times, takenBack };
    });
    return { version, totals };
  }

  /** How far a customer is with each. */
  async of(customerId: string): Promise<readonly AchievementProgress[]> {
    const { achievements } = await this.list.current(this.database);
    const [today, zone] = [this.clock.today(), this.configuration.EVERGREEN_ZONE];
    const [records, facts] = await Promise.all([
      achievementRecords(this.database, [customerId]),
      achievementFacts(this.database, [customerId], { today, zone, achievements }),
    ]);
    return achievements.map((achievement) =>
      progressOf(
        achievement,
        facts.one(customerId, achievement),
        records.filter(({ achievementId }) => achievementId === achievement.id),
      ),
    );
  }
}
