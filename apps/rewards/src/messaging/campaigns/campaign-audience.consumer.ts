import { events } from '@evergreen/contracts';
import type {
  CampaignAudienceWritten,
  CampaignAudienceWrittenSchema,
} from '@evergreen/contracts/customer-profile';
import type { EventConsumer } from '@evergreen/events';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type AudiencePart, KeepAudience } from '../../use-cases/campaigns/keep-audience.ts';

/** Takes in audiences of campaigns. */
@Injectable()
export class CampaignAudienceConsumer implements EventConsumer<
  typeof CampaignAudienceWrittenSchema,
  AudiencePart
> {
  readonly durable = 'campaign-audience';
  readonly event = events.campaignAudienceWritten;
  // Parts never wait for each other.
  readonly concurrency = 2;

  constructor(@Inject(KeepAudience) private readonly keep: KeepAudience) {}

  facts({ audienceId, customers, totals }: CampaignAudienceWritten): readonly AudiencePart[] {
    return [{ audienceId, members: customers, customersInAll: totals?.customers }];
  }

  keyOf({ audienceId, members }: AudiencePart): string {
    return `${audienceId}/${members[0]?.customerId ?? 'totals'}`;
  }

  apply(tx: Transaction, facts: readonly AudiencePart[]): Promise<void> {
    return this.keep.run(tx, facts);
  }
}
