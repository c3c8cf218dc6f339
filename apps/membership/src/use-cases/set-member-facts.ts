import { AuditTrail } from '@evergreen/audit';
import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { HeldFact } from '../domain/member-facts.ts';
import { RecordTierFacts } from './record-tier-facts.ts';

/** Learns whether something holds of members that a tier may ask for, such as that they belong to a segment. */
@Injectable()
export class SetMemberFacts {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(RecordTierFacts) private readonly record: RecordTierFacts,
  ) {}

  /** An older version changes nothing. @param isByHand whether a person says so: it is written down then */
  run(facts: readonly HeldFact[], isByHand: boolean): Promise<void> {
    return this.database.transaction(async (tx) => {
      await this.record.ofOthers(tx, facts);
      if (!isByHand) return;
      await this.audit.record(
        tx,
        ...facts.map(({ customerId, key, holds, version }) => ({
          ...{ act: 'member-fact.set', recordKind: 'member-fact', recordId: key, customerId },
          after: { holds, version: String(version) },
        })),
      );
    });
  }
}
