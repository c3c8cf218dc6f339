import { AuditTrail } from '@evergreen/audit';
import { type Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import type { Door, DoorAnswer } from '../../domain/blacklist/door.ts';
import {
  reasonsOfCustomers,
  reasonsOfIdentifiers,
  type ReasonOfSubject,
} from '../../persistence/blacklist/listing.repository.ts';
import { readCustomers } from '../../persistence/customers.repository.ts';
import { PersonalKeys } from '../../persistence/personal-keys.ts';
import { customerUnknown } from '../customer-files.ts';
import { onServiceAccount } from '../on-service-account.ts';
import { indexOf, type TypedIdentifier } from './read-identifiers.ts';

/** A customer, or what somebody who is none is known by. */
export interface DoorSubject {
  readonly customerId: Uuid | null;
  readonly identifiers: readonly TypedIdentifier[];
}

/** The one answer that every door asks for. Compulsory cover is no door: nobody can ask about it. */
@Injectable()
export class CheckDoors {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(PersonalKeys) private readonly keys: PersonalKeys,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /**
   * One answer for each subject, in their order. An entry counts wherever it was made, whoever asks; what staff ask is
   * written down.
   * @throws DomainError NOT_FOUND where staff ask for a customer of offices that are not theirs
   */
  async run(caller: Caller, door: Door, subjects: readonly DoorSubject[]): Promise<DoorAnswer[]> {
    const customerIds = subjects.flatMap(({ customerId }) => (customerId === null ? [] : [customerId]));
    if (caller.kind === 'staff' && customerIds.length > 0) {
      const offices = officesOf(caller, 'read', 'BlacklistEntry');
      const seen = await readCustomers(this.database, customerIds, offices);
      if (seen.length < new Set(customerIds).size) throw customerUnknown();
    }
    const asked = subjects.flatMap(({ identifiers }, n) =>
      identifiers.flatMap((typed) => {
        const index = indexOf(this.keys.index, typed);
        return index === undefined ? [] : [{ n, kind: typed.kind, index }];
      }),
    );
    const found = await onServiceAccount(() =>
      Promise.all([
        reasonsOfCustomers(
          this.database,
          subjects.map(({ customerId }) => customerId),
        ),
        reasonsOfIdentifiers(this.database, asked),
      ]),
    );
    const answers = subjects.map((_, n) => answerOf(found.flat().filter((reason) => reason.n === n)));
    if (caller.kind === 'staff') await this.note(door, subjects, answers);
    return answers;
  }

  private note(door: Door, subjects: readonly DoorSubject[], answers: readonly DoorAnswer[]): Promise<void> {
    return this.database.transaction((tx) =>
      this.audit.record(
        tx,
        ...subjects.map(({ customerId }, n) => ({
          act: 'blacklist.checked',
          ...{ recordKind: 'blacklist', recordId: door },
          ...(customerId === null ? {} : { customerId }),
          after: { door, blocked: answers[n]!.reasons.length > 0, possible: answers[n]!.isPossible },
        })),
      ),
    );
  }
}

function answerOf(found: readonly ReasonOfSubject[]): DoorAnswer {
  const exact = found.filter(({ isExact }) => isExact);
  return {
    reasons: exact.map(({ entryId, reason, since, until }) => ({ entryId, reason, since, until })),
    isPossible: found.length > exact.length,
  };
}
