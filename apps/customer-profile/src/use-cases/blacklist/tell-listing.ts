import { events } from '@evergreen/contracts';
import { Outbox } from '@evergreen/events';
import { addDays, type Clock, type LocalDate, type Uuid } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { EntryRow } from '../../persistence/blacklist/entries.repository.ts';
import { refreshListing } from '../../persistence/blacklist/listing.repository.ts';
import { standingRecords } from '../../persistence/blacklist/matches.repository.ts';
import { type NoticeAsked, TakeNotices } from '../take-notices.ts';
import { appealOutcomes, reasonWords } from './blacklist-words.ts';

// A notice is of use for so long, by the phone; in the inbox it stays.
const noticeDays = 30;

/** Says who is blocked and who no longer is: to other services, in the facts, and to the people themselves. */
@Injectable()
export class TellListing {
  constructor(
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(TakeNotices) private readonly notices: TakeNotices,
  ) {}

  /** Runs on the service's account, in the transaction of what has changed. */
  async changed(tx: Transaction, customerIds: readonly Uuid[]): Promise<void> {
    if (customerIds.length === 0) return;
    const facts = await refreshListing(tx, customerIds, this.clock.now());
    await this.outbox.appendFacts(tx, events.blacklistChanged, facts, (customers) => ({ customers }));
  }

  /** Tells people that they are listed, why and until when; once. */
  entered(tx: Transaction, entry: EntryRow, customerIds: readonly Uuid[]): Promise<void> {
    const { id, reason, endsOn } = entry;
    return this.notify(tx, customerIds, `blacklist/${id}/entered`, 'blacklist-entered', {
      reason: reasonWords[reason],
      on: dateOf(endsOn!),
    });
  }

  appealDecided(
    tx: Transaction,
    entry: EntryRow,
    customerIds: readonly Uuid[],
    decision: { readonly act: keyof typeof appealOutcomes; readonly n: number },
  ): Promise<void> {
    return this.notify(
      tx,
      customerIds,
      `blacklist/${entry.id}/appeal/${decision.n}`,
      'blacklist-appeal-decided',
      {
        outcome: appealOutcomes[decision.act],
      },
    );
  }

  ended(tx: Transaction, entry: EntryRow, customerIds: readonly Uuid[]): Promise<void> {
    return this.notify(tx, customerIds, `blacklist/${entry.id}/ended`, 'blacklist-ended', {
      on: dateOf(this.clock.today()),
    });
  }

  private async notify(
    tx: Transaction,
    customerIds: readonly Uuid[],
    key: string,
    template: 'blacklist-entered' | 'blacklist-appeal-decided' | 'blacklist-ended',
    values: NoticeAsked['values'],
  ): Promise<void> {
    const notAfter = addDays(this.clock.today(), noticeDays);
    const asked = (await standingRecords(tx, customerIds)).map((customerId) => ({
      ...{ key, customerId, template, values, notAfter },
      ...{ purpose: 'service' as const, link: '/listing' },
    }));
    if (asked.length > 0) await this.notices.run(tx, 'customer-profile', asked);
  }
}

const dateOf = (date: LocalDate) => ({ zh: date, en: date });
