import { Injectable } from '@nestjs/common';
import type { AchievementList } from '../../domain/achievements/achievement.ts';
import { shippedAchievements } from '../../persistence/achievements/shipped-achievements.ts';

/** The achievements there are: they come with the product. */
@Injectable()
export class Achievements {
  private readonly shipped = shippedAchievements();

  current(): Promise<AchievementList> {
    return this.shipped;
  }
}
