import { openField } from '@evergreen/personal-data';

/** Where a sealed field is kept: moved to another place it does not open. */
export const placeOf = {
  name: (customerId: string) => `customer.name/${customerId}`,
  phone: (customerId: string) => `customer.phone/${customerId}`,
  birth: (customerId: string) => `customer.birth/${customerId}`,
  /** Where notices are sent to, once the person has confirmed it. */
  email: (customerId: string) => `customer.email/${customerId}`,
  proposedEmail: (customerId: string) => `customer.proposed-email/${customerId}`,
  contact: (contactId: string) => `contact/${contactId}`,
  plate: (vehicleId: string) => `vehicle.plate/${vehicleId}`,
} as const;

/** Where the value of a contact was sealed for. */
export function placeOfContact(row: {
  readonly id: string;
  readonly sealed_as: 'contact' | 'customer.phone';
  readonly sealed_for: string;
}): string {
  return row.sealed_as === 'contact' ? placeOf.contact(row.id) : placeOf.phone(row.sealed_for);
}

/**
 * The text of a sealed field; empty where nothing is sealed, or its key was destroyed.
 * @throws SealBroken when the key is not the one it was sealed with
 */
export function fieldText(key: Buffer | undefined, sealed: Buffer | null, place: string): string {
  return key === undefined || sealed === null ? '' : openField(key, sealed, place);
}
