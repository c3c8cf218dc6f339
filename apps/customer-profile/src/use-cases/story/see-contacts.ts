import type { LocalDate } from '@evergreen/kernel';
import { maskAddress, maskEmail, maskPhone } from '@evergreen/personal-data';
import { Inject, Injectable } from '@nestjs/common';
import type { ContactKind } from '../../domain/contacts/contact-kind.ts';
import type { ContactRow } from '../../persistence/contacts/contacts.repository.ts';
import { CustomerKeys } from '../../persistence/customer-keys.repository.ts';
import { fieldText, placeOfContact } from '../../persistence/personal-fields.ts';

/** A contact as staff see it. */
export interface ContactSeen {
  readonly id: string;
  readonly kind: ContactKind;
  readonly valueMasked: string;
  readonly source: string;
  readonly preferred: boolean;
  readonly validFrom: LocalDate;
  readonly endedOn: LocalDate | null;
}

const maskOf = { phone: maskPhone, email: maskEmail, address: maskAddress } as const;

/** Opens contacts, and masks them. */
@Injectable()
export class SeeContacts {
  constructor(@Inject(CustomerKeys) private readonly keys: CustomerKeys) {}

  one(row: ContactRow): ContactSeen {
    const text = fieldText(this.keys.opened(row), row.value_sealed, placeOfContact(row));
    return {
      ...{ id: row.id, kind: row.kind, valueMasked: maskOf[row.kind](text), source: row.source },
      ...{ preferred: row.preferred, validFrom: row.valid_from, endedOn: row.ended_on },
    };
  }
}
