import { type Clock, DomainError } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Words } from '../../domain/catalogue/reward.ts';
import { partnerNames } from '../../persistence/partners/partners.repository.ts';
import {
  type RedemptionFilter,
  type SeenRedemption,
  seenRedemptions,
} from '../../persistence/redemptions/seen-redemptions.ts';

/** With what its reader needs beside it. */
export interface ShownRedemption {
  readonly redemption: SeenRedemption;
  readonly partners: readonly Words[];
  readonly now: Date;
}

/** Redemptions, as far as the caller sees the customers. */
@Injectable()
export class ReadRedemptions {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async list(filter: RedemptionFilter, limit: number): Promise<ShownRedemption[]> {
    return this.shown(await seenRedemptions(this.database, filter, limit));
  }

  /** What the caller has in hand, as it is shown. */
  async shown(found: readonly SeenRedemption[]): Promise<ShownRedemption[]> {
    const hasPartners = found.some(({ content }) => content.partnerIds.length > 0);
    const names = hasPartners ? await partnerNames(this.database) : new Map<string, Words>();
    const now = this.clock.now();
    return found.map((redemption) => ({
      ...{ redemption, now },
      partners: redemption.content.partnerIds.flatMap((id) => names.get(id) ?? []),
    }));
  }

  /** @throws DomainError NOT_FOUND */
  async one(customerId: string, id: string): Promise<ShownRedemption> {
    const [found] = await this.list({ customerId, id }, 1);
    if (found === undefined) throw new DomainError('NOT_FOUND', 'There is no such redemption');
    return found;
  }
}
