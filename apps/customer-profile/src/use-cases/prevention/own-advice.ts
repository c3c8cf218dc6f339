import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, type Uuid, uuidv7 } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import {
  adviceTo,
  askCheck,
  type OwnAdviceRow,
  sayHelpful,
  toldAt,
} from '../../persistence/prevention/checks.repository.ts';
import { onServiceAccount } from '../on-service-account.ts';

export type Member = Extract<Caller, { kind: 'member' }>;

export type AdviceSeen = OwnAdviceRow;

const adviceMax = 50;

/** What a member was told of dangers, and what they make of it. */
@Injectable()
export class OwnAdvice {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  list({ customerId }: Member): Promise<OwnAdviceRow[]> {
    return adviceTo(this.database, customerId, adviceMax);
  }

  /** Once for each campaign and kind. @throws DomainError NOT_FOUND where they were not told */
  react(member: Member, campaignId: Uuid, reaction: 'helpful' | 'check'): Promise<void> {
    const { customerId } = member;
    return onServiceAccount(() =>
      this.database.transaction(async (tx) => {
        const orgPath = await toldAt(tx, customerId, campaignId);
        if (orgPath === undefined) throw new DomainError('NOT_FOUND', 'There is no such advice');
        const at = this.clock.now();
        const isNew =
          reaction === 'helpful'
            ? await sayHelpful(tx, customerId, campaignId, at)
            : await askCheck(tx, { id: uuidv7(at.getTime()), customerId, campaignId, at });
        if (!isNew) return;
        await this.audit.record(tx, {
          act: reaction === 'helpful' ? 'prevention.helped' : 'prevention.check-asked',
          ...{ recordKind: 'prevention-campaign', recordId: campaignId, orgPath, customerId, actor: member },
        });
      }),
    );
  }
}
