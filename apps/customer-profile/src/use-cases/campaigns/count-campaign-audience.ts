import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { AskedAudience } from '../../domain/campaigns/audience.ts';
import {
  type AudienceCounts,
  countAudience,
  countNotices,
} from '../../persistence/campaigns/audience.repository.ts';
import { RuleContexts } from '../rules/rule-contexts.ts';
import { nameAudience } from './name-audience.ts';

/** Counts whom a campaign would reach now, and whom one has reached. */
@Injectable()
export class CountCampaignAudience {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RuleContexts) private readonly contexts: RuleContexts,
  ) {}

  /** @throws InvalidInput naming a segment that was never saved in that version */
  async run(asked: AskedAudience): Promise<AudienceCounts> {
    const named = await nameAudience(this.database, asked);
    return countAudience(this.database, named, this.contexts.now());
  }

  notices(campaignId: string): Promise<{ readonly reached: bigint; readonly opened: bigint }> {
    return countNotices(this.database, campaignId);
  }
}
