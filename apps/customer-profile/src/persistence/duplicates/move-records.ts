import { type RawBuilder, sql, type Transaction } from '@evergreen/persistence';
import type { Moved } from './merges.repository.ts';

interface Move {
  readonly from: string;
  readonly to: string;
  readonly at: Date;
}

async function count(tx: Transaction, statement: RawBuilder<unknown>): Promise<number> {
  return (await tx.rows(statement)).length;
}

/**
 * Everything of one record belongs to another one from now on, and says as what record it came: under that one's key it
 * stays sealed. A vehicle, or an answer, that the other one has too stays behind; terms lean on the one that is there.
 */
export async function moveAll(tx: Transaction, { from, to, at }: Move): Promise<Moved> {
  const came = sql`customer_id = ${to}, came_as = coalesce(came_as, ${from})`;
  const changed = sql`version = version + 1, changed_at = ${at}::timestamptz`;
  const policies = await count(
    tx,
    sql`update policy set ${came}, ${changed} where customer_id = ${from} returning id`,
  );
  const vehicles = await count(
    tx,
    sql`update vehicle v set ${came}, ${changed} where customer_id = ${from} and not exists (
        select from vehicle o where o.customer_id = ${to} and o.source = v.source and o.source_ref = v.source_ref)
      returning id`,
  );
  await tx.rows(sql`
    update policy_term t set customer_id = ${to}, changed_at = ${at}::timestamptz,
      vehicle_id = coalesce((
        select o.id from vehicle v join vehicle o
          on o.customer_id = ${to} and o.source = v.source and o.source_ref = v.source_ref
        where v.customer_id = ${from} and v.id = t.vehicle_id), t.vehicle_id)
    where customer_id = ${from}`);
  const claims = await count(
    tx,
    sql`update claim set customer_id = ${to}, changed_at = ${at}::timestamptz where customer_id = ${from} returning id`,
  );
  for (const table of ['claim_payment', 'renewal_outcome'])
    await tx.rows(sql`update ${sql.table(table)} set customer_id = ${to} where customer_id = ${from}`);
  const answers = await count(
    tx,
    sql`update satisfaction_answer a set ${came}, ${changed} where customer_id = ${from} and not exists (
        select from satisfaction_answer o
        where o.customer_id = ${to} and o.source = a.source and o.source_ref = a.source_ref)
      returning id`,
  );
  const unpreferred = await tx.rows<{ id: string }>(sql`
    update customer_contact n set preferred = false
    where customer_id = ${from} and preferred and exists (
      select from customer_contact o where o.customer_id = ${to} and o.kind = n.kind and o.preferred)
    returning id`);
  const contacts = await count(
    tx,
    sql`update customer_contact set ${came} where customer_id = ${from} returning id`,
  );
  // Who went up in another record has no facts of their own; the night writes those of the one that stays.
  await tx.rows(sql`delete from customer_fact where customer_id = ${from}`);
  await tx.rows(sql`
    delete from duplicate_pair where (customer_id = ${from} or other_id = ${from}) and state = 'proposed'`);
  const ids = unpreferred.map(({ id }) => id);
  return { policies, vehicles, claims, answers, contacts, unpreferred: ids };
}

/**
 * What came as a record, or with it as others that went up in it before, is the record's own again: also what files have
 * brought for it since.
 */
export async function moveBack(
  tx: Transaction,
  { from, to, at }: Move,
  { records, unpreferred }: { readonly records: readonly string[]; readonly unpreferred: readonly string[] },
): Promise<void> {
  const back = sql`customer_id = ${to}, came_as = nullif(came_as, ${to})`;
  const changed = sql`version = version + 1, changed_at = ${at}::timestamptz`;
  const cameAs = sql`customer_id = ${from} and came_as = any(${records}::uuid[])`;
  const ofPolicies = sql`customer_id = ${from} and policy_id in (select id from policy where customer_id = ${to})`;
  await tx.rows(sql`update policy set ${back}, ${changed} where ${cameAs}`);
  await tx.rows(sql`update vehicle set ${back}, ${changed} where ${cameAs}`);
  await tx.rows(sql`
    update claim_payment set customer_id = ${to} where customer_id = ${from} and claim_id in (
      select id from claim where ${ofPolicies})`);
  await tx.rows(sql`
    update claim set customer_id = ${to}, changed_at = ${at}::timestamptz where ${ofPolicies}`);
  await tx.rows(sql`update renewal_outcome set customer_id = ${to} where ${ofPolicies}`);
  await tx.rows(sql`
    update policy_term set customer_id = ${to}, changed_at = ${at}::timestamptz where ${ofPolicies}`);
  await tx.rows(sql`update satisfaction_answer set ${back}, ${changed} where ${cameAs}`);
  // One of a kind is preferred: the one that staff chose since, else the one that was before.
  const itsOwn = sql`o.customer_id = ${from} and o.came_as = any(${records}::uuid[]) and o.kind = n.kind`;
  await tx.rows(sql`
    update customer_contact n set ${back}, preferred = preferred or (
      not exists (select from customer_contact o where ${itsOwn} and o.preferred)
      and id is not distinct from (
        select o.id from customer_contact o
        where ${itsOwn} and o.ended_on is null and o.id = any(${unpreferred}::uuid[])
        order by array_position(${unpreferred}::uuid[], o.id) limit 1))
    where ${cameAs}`);
}

/** A vehicle that terms of one customer lean on, though it is another's now. */
export interface LostVehicle {
  readonly id: string;
  readonly plate_sealed: Buffer | null;
  /** The same vehicle among the customer's own; null: there is none. */
  readonly own_id: string | null;
  /** Whose key opens the plate. */
  readonly sealed_for: string;
}

/** Vehicles that the terms of a customer lean on and that stayed with, or went to, the other one. */
export function lostVehicles(tx: Transaction, customerId: string, otherId: string): Promise<LostVehicle[]> {
  return tx.rows<LostVehicle>(sql`
    select v.id, v.plate_sealed, o.id as own_id, coalesce(v.came_as, v.customer_id) as sealed_for
    from vehicle v
    left join vehicle o on o.customer_id = ${customerId} and o.source = v.source and o.source_ref = v.source_ref
    where v.customer_id = ${otherId} and v.id in (select vehicle_id from policy_term where customer_id = ${customerId})
      and not exists (select from vehicle w where w.customer_id = ${customerId} and w.id = v.id)`);
}

/** Terms of a customer lean on another vehicle from now on. */
export async function leanOn(
  tx: Transaction,
  customerId: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await tx.rows(sql`
    update policy_term set vehicle_id = ${to} where customer_id = ${customerId} and vehicle_id = ${from}`);
}

/** The same vehicle for another customer, under their key. */
export async function copyVehicle(
  tx: Transaction,
  vehicleId: string,
  copy: {
    readonly id: string;
    readonly customerId: string;
    readonly plate: Buffer | null;
    readonly at: Date;
  },
): Promise<void> {
  const { id, customerId, plate, at } = copy;
  await tx.rows(sql`
    insert into vehicle (customer_id, id, source, source_ref, plate_sealed, plate_index, plate_digest, attributes,
      gone_on, version, changed_at)
    select ${customerId}, ${id}, source, source_ref, ${plate}::bytea, plate_index, plate_digest, attributes, gone_on, 1,
      ${at}::timestamptz
    from vehicle where id = ${vehicleId}`);
}
