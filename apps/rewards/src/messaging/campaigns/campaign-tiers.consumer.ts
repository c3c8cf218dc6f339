import { events } from '@evergreen/contracts';
import type { TierChanged, TierChangedSchema } from '@evergreen/contracts/membership';
import type { EventConsumer } from '@evergreen/events';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { TierReached } from '../../use-cases/campaigns/note-occasions.ts';
import { NoteOccasions } from '../../use-cases/campaigns/note-occasions.ts';

/** Hears who has risen to a tier, which campaigns may answer. */
@Injectable()
export class CampaignTiersConsumer implements EventConsumer<typeof TierChangedSchema, TierReached> {
  readonly durable = 'campaign-tiers';
  readonly event = events.tierChanged;

  constructor(@Inject(NoteOccasions) private readonly note: NoteOccasions) {}

  facts(message: TierChanged): readonly TierReached[] {
    return message.changes
      .filter(({ kind }) => kind === 'upgraded')
      .map(({ customerId, toTierId, effectiveOn }) => ({ customerId, tierId: toTierId, on: effectiveOn }));
  }

  keyOf({ customerId, tierId }: TierReached): string {
    return `${customerId}/${tierId}`;
  }

  apply(tx: Transaction, facts: readonly TierReached[]): Promise<void> {
    return this.note.ofTiers(tx, facts);
  }
}
