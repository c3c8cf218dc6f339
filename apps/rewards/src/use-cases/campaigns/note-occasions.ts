import type { Clock } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import {
  type ClaimFreeGrant,
  isAnswered,
  noteClaimFree,
  noteRenewals,
  noteTiersReached,
  type PricedTerm,
  type TierReached,
} from '../../persistence/campaigns/campaign-occasion.repository.ts';
import { campaignSettingsOn } from '../../persistence/campaigns/campaign-settings.repository.ts';

export type {
  ClaimFreeGrant,
  PricedTerm,
  TierReached,
} from '../../persistence/campaigns/campaign-occasion.repository.ts';

/** Notes what happens to customers that a campaign answers; each runs in the transaction of the message's inbox row. */
@Injectable()
export class NoteOccasions {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** The terms are recorded before. */
  async ofTerms(tx: Transaction, terms: readonly PricedTerm[]): Promise<void> {
    if (!(await isAnswered(tx, 'renewed'))) return;
    const { renewalGraceDays } = await campaignSettingsOn(tx, this.clock.today());
    await noteRenewals(tx, terms, renewalGraceDays);
  }

  async ofClaimFree(tx: Transaction, grants: readonly ClaimFreeGrant[]): Promise<void> {
    if (await isAnswered(tx, 'claim-free')) await noteClaimFree(tx, grants);
  }

  async ofTiers(tx: Transaction, reached: readonly TierReached[]): Promise<void> {
    if (await isAnswered(tx, 'tier-reached')) await noteTiersReached(tx, reached);
  }
}
