import { DomainError } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import {
  type RevisionKept,
  revisionsOf,
  rewardsWithStock,
  type RewardWithStock,
} from '../../persistence/catalogue/rewards.repository.ts';
import { lowNow, type LowKept } from '../../persistence/catalogue/stock.repository.ts';

export type { LowKept } from '../../persistence/catalogue/stock.repository.ts';

export type { RevisionKept, RewardWithStock } from '../../persistence/catalogue/rewards.repository.ts';

const revisionsMax = 50;
const lowMax = 100;

/** The catalogue as staff see it. */
@Injectable()
export class ReadRewards {
  constructor(@Inject(Database) private readonly database: Database) {}

  all(): Promise<RewardWithStock[]> {
    return rewardsWithStock(this.database);
  }

  /** @throws DomainError NOT_FOUND */
  async one(rewardId: string): Promise<RewardWithStock> {
    const [reward] = await rewardsWithStock(this.database, rewardId);
    if (reward === undefined) throw new DomainError('NOT_FOUND', 'There is no such reward');
    return reward;
  }

  /** Newest first. */
  revisions(rewardId: string): Promise<RevisionKept[]> {
    return revisionsOf(this.database, rewardId, revisionsMax);
  }

  /** What is running out. */
  low(): Promise<LowKept[]> {
    return lowNow(this.database, lowMax);
  }
}
