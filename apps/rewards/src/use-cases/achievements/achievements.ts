import type { Clock } from '@evergreen/kernel';
import type { Reader } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { AchievementList } from '../../domain/achievements/achievement.ts';
import { readAchievementList } from '../../persistence/achievements/achievement-list.schema.ts';
import { documentOn } from '../../persistence/rules-documents/rules-document.repository.ts';

/** The achievements there are today. */
@Injectable()
export class Achievements {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  async current(reader: Reader): Promise<AchievementList> {
    const { version, definition } = await documentOn(reader, 'achievements', this.clock.today());
    return { version, ...readAchievementList(definition) };
  }
}
