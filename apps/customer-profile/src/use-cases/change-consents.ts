import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, type Uuid, uuidv7 } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type Channel, isFixed, type Purpose } from '../domain/consent.ts';
import {
  choicesOfKey,
  type ConsentChange,
  insertChanges,
  lockConsents,
} from '../persistence/consents.repository.ts';
import { refreshMarketingFact } from '../persistence/decisions/automatic-marketing.repository.ts';
import { lockFacts } from '../persistence/evaluation/lock-facts.ts';
import { lockRecipients } from '../persistence/notices.repository.ts';
import { customerUnknown } from './customer-files.ts';
import { type NoticeSettings, ReadNoticeSettings } from './notice-settings.ts';
import { reachedCustomer, whoseNotices } from './own-customer.ts';

export interface ConsentChoice {
  readonly channel: Channel;
  readonly purpose: Purpose;
  readonly given: boolean;
}

export interface ConsentOrder {
  readonly key: string;
  readonly customerId: Uuid | undefined;
  readonly choices: readonly ConsentChoice[];
  readonly reason: string;
}

/** Keeps what somebody says about being told, by themselves or to staff. */
@Injectable()
export class ChangeConsents {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(ReadNoticeSettings) private readonly settings: ReadNoticeSettings,
  ) {}

  /**
   * @throws DomainError NOT_FOUND, also outside the caller's offices; CONSENT_FIXED for what cannot be refused;
   * KEY_REUSED when the key comes with other choices
   */
  async run(caller: Caller, order: ConsentOrder): Promise<NoticeSettings> {
    const { key, choices, reason } = order;
    const customerId = whoseNotices(caller, order.customerId);
    for (const { channel, purpose, given } of choices) {
      if (!given && isFixed(channel, purpose))
        throw new DomainError('CONSENT_FIXED', 'This cannot be refused', { channel, purpose });
    }
    return this.database.transaction(async (tx) => {
      await lockFacts(tx, 'alone');
      const customer = await reachedCustomer(tx, caller, customerId, ['change', 'Consent']);
      const recipient = (await lockRecipients(tx, [customerId])).get(customerId);
      if (recipient === undefined || recipient.isErased) throw customerUnknown();
      await lockConsents(tx, customerId);
      const known = await choicesOfKey(tx, customerId, key);
      if (known.length > 0) {
        demandSame(known, choices);
        return this.settings.of(caller, order.customerId, tx);
      }
      const by = authorOf(caller);
      const at = this.clock.now();
      const changes = choices.map((choice) => ({ ...choice, ...by, id: uuidv7(at.getTime()), at, reason }));
      await insertChanges(tx, customerId, key, changes);
      await refreshMarketingFact(tx, customerId);
      await this.audit.record(tx, {
        act: 'consents.changed',
        ...{ recordKind: 'customer', recordId: customerId, orgPath: customer.org_path, customerId },
        after: Object.fromEntries(choices.map((each) => [`${each.channel}/${each.purpose}`, each.given])),
        ...(reason === '' ? {} : { reason }),
      });
      return this.settings.of(caller, order.customerId, tx);
    });
  }
}

function authorOf(caller: Caller): Pick<ConsentChange, 'source' | 'changedBy' | 'changedByLabel'> {
  if (caller.kind === 'staff')
    return { source: 'staff', changedBy: caller.accountId, changedByLabel: caller.staffNumber };
  if (caller.kind === 'member') return { source: 'portal', changedBy: caller.accountId, changedByLabel: '' };
  throw new DomainError('FORBIDDEN', 'Only people may ask for this');
}

function demandSame(known: readonly ConsentChoice[], choices: readonly ConsentChoice[]): void {
  const isSame =
    known.length === choices.length &&
    choices.every((choice) =>
      known.some(
        ({ channel, purpose, given }) =>
          channel === choice.channel && purpose === choice.purpose && given === choice.given,
      ),
    );
  if (!isSame) throw new DomainError('KEY_REUSED', 'The key was used for other choices');
}
