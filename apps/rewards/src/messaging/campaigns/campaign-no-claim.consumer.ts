import { events } from '@evergreen/contracts';
import type { NoClaimDecided, NoClaimDecidedSchema } from '@evergreen/contracts/rewards';
import type { EventConsumer } from '@evergreen/events';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { ClaimFreeGrant } from '../../use-cases/campaigns/note-occasions.ts';
import { NoteOccasions } from '../../use-cases/campaigns/note-occasions.ts';

/** Hears of points for terms without a claim, which campaigns may answer. */
@Injectable()
export class CampaignNoClaimConsumer implements EventConsumer<typeof NoClaimDecidedSchema, ClaimFreeGrant> {
  readonly durable = 'campaign-no-claim';
  readonly event = events.noClaimDecided;

  constructor(@Inject(NoteOccasions) private readonly note: NoteOccasions) {}

  facts(message: NoClaimDecided): readonly ClaimFreeGrant[] {
    return message.grants;
  }

  keyOf(fact: ClaimFreeGrant): string {
    return fact.termId;
  }

  apply(tx: Transaction, facts: readonly ClaimFreeGrant[]): Promise<void> {
    return this.note.ofClaimFree(tx, facts);
  }
}
