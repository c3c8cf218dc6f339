import {
  type BlindIndex,
  identityForm,
  maskIdentity,
  maskPhone,
  maskPlate,
  phoneForm,
  plateForm,
  sealField,
  vinForm,
} from '@evergreen/personal-data';
import type { Uuid } from '@evergreen/kernel';
import type { IdentifierKind } from '../../domain/blacklist/door.ts';
import type { IdentifierRow } from '../../persistence/blacklist/matches.repository.ts';
import type { KnownBy } from '../../persistence/blacklist/listing.repository.ts';
import { fieldText, placeOf } from '../../persistence/personal-fields.ts';
import { entryPlace } from './entry-seals.ts';

/** What a person is known by, as it was typed. */
export interface TypedIdentifier {
  readonly kind: IdentifierKind;
  readonly value: string;
}

const formOf = { identity: identityForm, phone: phoneForm, plate: plateForm, vin: vinForm } as const;
// Of a VIN the number itself: the book has no index of VINs, so it is looked up in clear.
const keptOf = {
  identity: maskIdentity,
  phone: maskPhone,
  plate: maskPlate,
  vin: (form: string) => form,
} as const;

/** Undefined when it has no form of its kind: then nothing can match. */
export function indexOf(index: BlindIndex, { kind, value }: TypedIdentifier): Buffer | undefined {
  const form = formOf[kind](value.trim());
  return form === '' ? undefined : index.of(kind, form);
}

/** Identifiers as an entry keeps them, sealed under its key. */
export function keptIdentifiers(
  index: BlindIndex,
  key: Buffer,
  entryId: Uuid,
  typed: readonly TypedIdentifier[],
): IdentifierRow[] {
  return typed.flatMap(({ kind, value }) => {
    const form = formOf[kind](value.trim());
    if (form === '') return [];
    const valueIndex = index.of(kind, form);
    const sealed = sealField(key, keptOf[kind](form), entryPlace.identifier(entryId, kind, valueIndex));
    return [{ entryId, kind, index: valueIndex, sealed }];
  });
}

/** What the book knows a customer by. */
export function identifiersOfBook(
  key: Buffer | undefined,
  customerId: string,
  { phoneSealed, vehicles }: KnownBy,
): TypedIdentifier[] {
  const phone = fieldText(key, phoneSealed, placeOf.phone(customerId));
  return [
    ...(phone === '' ? [] : [{ kind: 'phone' as const, value: phone }]),
    ...vehicles.flatMap(({ id, number, plateSealed }) => {
      const plate = fieldText(key, plateSealed, placeOf.plate(id));
      return [
        ...(plate === '' ? [] : [{ kind: 'plate' as const, value: plate }]),
        ...(vinForm(number) === '' ? [] : [{ kind: 'vin' as const, value: number }]),
      ];
    }),
  ];
}
