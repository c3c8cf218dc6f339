import { nameForm, phoneForm, plateForm, sealField } from '@evergreen/personal-data';
import { sql, type Transaction } from '@evergreen/persistence';
import type { CustomerKeys, KeyColumns } from './customer-keys.repository.ts';
import { placeOf } from './personal-fields.ts';
import type { PersonalKeys } from './personal-keys.ts';
import { throughCursor } from './through-cursor.ts';

/** A customer of the file with what is to be sealed: texts in clear, null where nothing is. */
interface ToSeal extends KeyColumns {
  readonly id: string;
  readonly name: string | null;
  readonly phone: string | null;
  readonly birth_date: string | null;
  readonly vehicle_ids: readonly string[] | null;
  readonly plates: readonly string[] | null;
}

interface SealedCustomer {
  readonly id: string;
  readonly name: Buffer | null;
  readonly nameIndex: Buffer | null;
  readonly phone: Buffer | null;
  readonly phoneIndex: Buffer | null;
  readonly birth: Buffer | null;
}

interface SealedVehicle {
  readonly id: string;
  readonly plate: Buffer;
  readonly plateIndex: Buffer | null;
}

/**
 * Seals the personal texts of the file that are not what is known, each customer's under their own key, which is made
 * with their first. A book without such texts makes no key and seals nothing.
 * @param checkpoint throws when the import is to stop
 * @param of whether there are merged vehicles, whose plates are sealed too
 */
export async function sealMerged(
  tx: Transaction,
  keys: PersonalKeys,
  customerKeys: CustomerKeys,
  checkpoint: () => void,
  of: 'people' | 'people and vehicles' = 'people and vehicles',
): Promise<void> {
  const vehicles =
    of === 'people'
      ? sql`(select null::uuid as key_id, null::text[] as vehicle_ids, null::text[] as plates where false)`
      : sql`(
          select key_id, array_agg(id::text) as vehicle_ids, array_agg(plate) as plates
          from merged_vehicle where plate is not null group by key_id
        )`;
  await tx.rows(sql`
    create temporary table sealed_customer
      (id uuid, name_sealed bytea, name_index bytea, phone_sealed bytea, phone_index bytea,
        birth_sealed bytea) on commit drop`);
  await tx.rows(sql`
    create temporary table sealed_vehicle (id uuid, plate_sealed bytea, plate_index bytea) on commit drop`);
  // Not by `coalesce`, for which the keys of all customers would be read: see `record-of-row.ts`.
  const record = sql`case when c.id is null then v.key_id else c.id end`;
  const batches = throughCursor<ToSeal>(
    tx,
    'to_seal',
    sql`
      select ${record} as id, c.name, c.phone, c.birth_date, v.vehicle_ids, v.plates, k.master_key_id, k.wrapped
      from merged_customer c
      full join ${vehicles} v on v.key_id = c.id
      left join customer_key k on k.customer_id = ${record}
      where c.name is not null or c.phone is not null or c.birth_date is not null or v.key_id is not null`,
  );
  for await (const rows of batches) {
    checkpoint();
    await sealBatch(tx, keys, customerKeys, rows);
  }
  await tx.rows(sql`analyze sealed_customer (id)`);
  await tx.rows(sql`analyze sealed_vehicle (id)`);
}

async function sealBatch(
  tx: Transaction,
  { index }: PersonalKeys,
  customerKeys: CustomerKeys,
  rows: readonly ToSeal[],
): Promise<void> {
  const without = rows.filter(({ wrapped }) => wrapped === null).map(({ id }) => id);
  const made = without.length === 0 ? new Map<string, Buffer>() : await customerKeys.makeKey(tx, without);
  const customers: SealedCustomer[] = [];
  const vehicles: SealedVehicle[] = [];
  for (const row of rows) {
    const { id, name, phone, birth_date: birth, vehicle_ids: vehicleIds, plates } = row;
    const key = made.get(id) ?? customerKeys.opened(row);
    if (key === undefined) throw new Error(`Customer ${id} was erased while their file was read`);
    if (name !== null || phone !== null || birth !== null) {
      customers.push({
        id,
        name: name === null ? null : sealField(key, name, placeOf.name(id)),
        nameIndex: indexed(name, nameForm, (form) => index.of('name', form)),
        phone: phone === null ? null : sealField(key, phone, placeOf.phone(id)),
        phoneIndex: indexed(phone, phoneForm, (form) => index.of('phone', form)),
        birth: birth === null ? null : sealField(key, birth, placeOf.birth(id)),
      });
    }
    vehicleIds?.forEach((vehicleId, n) => {
      const plate = plates![n]!;
      vehicles.push({
        id: vehicleId,
        plate: sealField(key, plate, placeOf.plate(vehicleId)),
        plateIndex: indexed(plate, plateForm, (form) => index.of('plate', form)),
      });
    });
  }
  if (customers.length > 0) await keepCustomers(tx, customers);
  if (vehicles.length > 0) await keepVehicles(tx, vehicles);
}

/** A text without a form, such as a phone that is none, is kept and cannot be looked up. */
function indexed(
  text: string | null,
  formOf: (text: string) => string,
  indexOf: (form: string) => Buffer,
): Buffer | null {
  const form = text === null ? '' : formOf(text);
  return form === '' ? null : indexOf(form);
}

async function keepCustomers(tx: Transaction, sealed: readonly SealedCustomer[]): Promise<void> {
  await tx.rows(sql`
    insert into sealed_customer select * from unnest(
      ${sealed.map(({ id }) => id)}::uuid[], ${sealed.map(({ name }) => name)}::bytea[],
      ${sealed.map(({ nameIndex }) => nameIndex)}::bytea[], ${sealed.map(({ phone }) => phone)}::bytea[],
      ${sealed.map(({ phoneIndex }) => phoneIndex)}::bytea[], ${sealed.map(({ birth }) => birth)}::bytea[]
    )`);
}

async function keepVehicles(tx: Transaction, sealed: readonly SealedVehicle[]): Promise<void> {
  await tx.rows(sql`
    insert into sealed_vehicle select * from unnest(
      ${sealed.map(({ id }) => id)}::uuid[], ${sealed.map(({ plate }) => plate)}::bytea[],
      ${sealed.map(({ plateIndex }) => plateIndex)}::bytea[]
    )`);
}
