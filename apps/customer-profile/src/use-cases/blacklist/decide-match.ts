import { isWithin } from '@evergreen/access';
import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, type Uuid } from '@evergreen/kernel';
import { sealField } from '@evergreen/personal-data';
import { Database, type Transaction } from '@evergreen/persistence';
import { officesOf } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { counts } from '../../domain/blacklist/entry.ts';
import { type EntryRow, lockEntry } from '../../persistence/blacklist/entries.repository.ts';
import {
  confirmedRecordsOf,
  decideMatch,
  lockMatch,
  type MatchRow,
} from '../../persistence/blacklist/matches.repository.ts';
import { onServiceAccount } from '../on-service-account.ts';
import { entryPlace, EntrySeals } from './entry-seals.ts';
import { entryUnknown, type Staff } from './propose-entry.ts';
import { TellListing } from './tell-listing.ts';

export interface MatchOrder {
  readonly entryId: Uuid;
  readonly customerId: Uuid;
  /** Whether it is the same person. */
  readonly confirm: boolean;
  readonly words: string;
}

/** Somebody has looked whether a customer is who is listed. */
@Injectable()
export class DecideMatch {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(EntrySeals) private readonly seals: EntrySeals,
    @Inject(TellListing) private readonly tell: TellListing,
  ) {}

  /**
   * The same word again changes nothing; another one counts from now on.
   * @throws DomainError NOT_FOUND, also outside the caller's offices; BLACKLIST_STATE of an entry that is over, or of
   * the customer it was made about
   */
  run(caller: Staff, order: MatchOrder): Promise<void> {
    const { entryId, customerId, confirm } = order;
    return onServiceAccount(() =>
      this.database.transaction(async (tx) => {
        const entry = await lockEntry(tx, entryId);
        const match = await lockMatch(tx, entryId, customerId);
        const offices = officesOf(caller, 'approve', 'BlacklistEntry');
        if (entry === undefined || match === undefined || !isWithin(match.orgPath, offices))
          throw entryUnknown();
        if (match.state === stateOf(confirm)) return;
        if (entry.endedOn !== null || match.kinds.length === 0)
          throw new DomainError('BLACKLIST_STATE', 'There is nothing to decide', {
            state: entry.state,
            act: 'MATCH',
          });
        await this.settle(tx, caller, entry, match, order);
      }),
    );
  }

  /**
   * Ends a match that its person objected to, also of an entry that is over. Runs in the transaction of its cause, on
   * the service's account; whether the caller may was asked before.
   */
  async dismiss(tx: Transaction, caller: Staff, order: Omit<MatchOrder, 'confirm'>): Promise<void> {
    const entry = await lockEntry(tx, order.entryId);
    if (entry === undefined) return;
    for (const customerId of await confirmedRecordsOf(tx, order.entryId, order.customerId)) {
      const match = await lockMatch(tx, order.entryId, customerId);
      await this.settle(tx, caller, entry, match!, { ...order, customerId, confirm: false });
    }
  }

  private async settle(
    tx: Transaction,
    caller: Staff,
    entry: EntryRow,
    match: Pick<MatchRow, 'state' | 'orgPath' | 'kinds'>,
    { entryId, customerId, confirm, words }: MatchOrder,
  ): Promise<void> {
    const state = stateOf(confirm);
    const key = await this.seals.keyFor(tx, entryId);
    const place = { entryId, customerId };
    await decideMatch(tx, place, {
      ...{ state, by: caller.accountId, byLabel: caller.staffNumber, at: this.clock.now() },
      reasonSealed: sealField(key, words, entryPlace.match(entryId, customerId)),
    });
    await this.audit.record(tx, {
      act: confirm ? 'blacklist-match.confirmed' : 'blacklist-match.dismissed',
      ...{
        recordKind: 'blacklist-entry',
        recordId: entryId,
        orgPath: match.orgPath,
        customerId,
        actor: caller,
      },
      before: { state: match.state },
      after: { state, kinds: match.kinds },
    });
    await this.tell.changed(tx, [customerId]);
    if (confirm && counts(entry.state) && !entry.isNoticeWithheld)
      await this.tell.entered(tx, entry, [customerId]);
  }
}

function stateOf(confirm: boolean): 'confirmed' | 'dismissed' {
  return confirm ? 'confirmed' : 'dismissed';
}
