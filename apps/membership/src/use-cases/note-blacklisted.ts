import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import {
  type BlacklistFact,
  noteBlacklisted,
  takeWithheldClaimFree,
  takeWithheldTerms,
} from '../persistence/blacklisted-customer.repository.ts';
import { RecordTierFacts } from './record-tier-facts.ts';
import { asItCame } from './withhold-facts.ts';

/** Keeps who is turned away at the door of membership. Whoever is free again becomes what their policies make them. */
@Injectable()
export class NoteBlacklisted {
  constructor(@Inject(RecordTierFacts) private readonly record: RecordTierFacts) {}

  /** Runs in the transaction of its cause; an older word changes nothing. */
  async run(tx: Transaction, facts: readonly BlacklistFact[]): Promise<void> {
    const free = await noteBlacklisted(tx, facts);
    if (free.length === 0) return;
    const terms = await takeWithheldTerms(tx, free);
    if (terms.length > 0) await this.record.ofTerms(tx, terms.map(asItCame));
    const years = await takeWithheldClaimFree(tx, free);
    if (years.length > 0) await this.record.ofClaimFreeYears(tx, years.map(asItCame));
  }
}
