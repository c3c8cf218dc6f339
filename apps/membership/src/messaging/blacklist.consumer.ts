import { events } from '@evergreen/contracts';
import type {
  BlacklistChanged,
  BlacklistChangedSchema,
  BlacklistFact,
} from '@evergreen/contracts/customer-profile';
import type { EventConsumer } from '@evergreen/events';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { NoteBlacklisted } from '../use-cases/note-blacklisted.ts';

/** Learns who is blacklisted: policies make no members of them. */
@Injectable()
export class BlacklistConsumer implements EventConsumer<typeof BlacklistChangedSchema, BlacklistFact> {
  readonly durable = 'blacklist';
  readonly event = events.blacklistChanged;

  constructor(@Inject(NoteBlacklisted) private readonly note: NoteBlacklisted) {}

  facts(message: BlacklistChanged): readonly BlacklistFact[] {
    return message.customers;
  }

  keyOf(fact: BlacklistFact): string {
    return fact.customerId;
  }

  apply(tx: Transaction, facts: readonly BlacklistFact[]): Promise<void> {
    return this.note.run(tx, facts);
  }
}
