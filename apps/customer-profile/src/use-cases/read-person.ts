import type { MessageInitShape } from '@bufbuild/protobuf';
import type { DataSectionSchema } from '@evergreen/contracts/privacy';
import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { CustomerKeys } from '../persistence/customer-keys.repository.ts';
import {
  readPerson,
  readPersonPayments,
  readPersonPolicies,
  readPersonTerms,
  readPersonVehicles,
} from '../persistence/person.repository.ts';
import { fieldText, placeOf } from '../persistence/personal-fields.ts';

type Section = MessageInitShape<typeof DataSectionSchema>;

/** All that the book holds about a customer, in clear. Who asks has been held to it before. */
@Injectable()
export class ReadPerson {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CustomerKeys) private readonly keys: CustomerKeys,
  ) {}

  /** Nothing of somebody who is not in the book. */
  async run(customerId: string): Promise<Section[]> {
    const { database } = this;
    const person = await readPerson(database, customerId);
    if (person === undefined) return [];
    const key = this.keys.opened(person);
    const vehicles = await readPersonVehicles(database, customerId);
    const { name_sealed: name, phone_sealed: phone } = person;
    return [
      section('customer', 'source number name phone household office attributes', [
        [
          person.source,
          person.source_ref,
          fieldText(key, name, placeOf.name(person.id)),
          fieldText(key, phone, placeOf.phone(person.id)),
          person.household_ref ?? '',
          person.org_path,
          person.attributes,
        ],
      ]),
      section(
        'vehicles',
        'number plate attributes',
        vehicles.map((each) => [
          each.source_ref,
          fieldText(key, each.plate_sealed, placeOf.plate(each.id)),
          each.attributes,
        ]),
      ),
      section(
        'policies',
        'number cover office attributes',
        valuesOf(await readPersonPolicies(database, customerId)),
      ),
      section(
        'terms',
        'policy vehicle starts_on ends_on premium_minor currency stated_claims closed_on attributes',
        valuesOf(await readPersonTerms(database, customerId)),
      ),
      section(
        'claim payments',
        'policy occurred_on fault_percent claim guarantee paid_minor currency',
        valuesOf(await readPersonPayments(database, customerId)),
      ),
    ];
  }
}

const valuesOf = (rows: readonly { readonly values: readonly string[] }[]) =>
  rows.map(({ values }) => values);

function section(name: string, columns: string, rows: readonly (readonly string[])[]): Section {
  return { name, columns: columns.split(' '), rows: rows.map((values) => ({ values: [...values] })) };
}
