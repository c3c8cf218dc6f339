import { sql, type Transaction } from '@evergreen/persistence';
import type { RecordCount } from '../domain/import-report.ts';
import { countMerged, mergedDay, mergedAttributes, type MergeContext, nextId } from './merge-context.ts';

// What a record brings that went up in another one belongs to that one, and says as what it came.
const owner = sql`
  coalesce(c.merged_into, c.id) as customer_id, case when c.merged_into is not null then c.id end as came_as`;

/**
 * Finds the vehicles of the file. A vehicle is one of its customer: sold to another customer it is another record.
 * `plate` is there where it is to be sealed, under the key of the record the vehicle came as.
 */
export async function resolveVehicles(tx: Transaction, { source }: MergeContext): Promise<void> {
  await tx.rows(sql`
    create temporary table merged_vehicle on commit drop as
    select s.customer_id, s.came_as, coalesce(v.came_as, v.customer_id, s.record_id) as key_id,
      s.vehicle_ref as source_ref, coalesce(v.id, ${nextId()}) as id, v.id is null as is_new,
      v.id is not null and (v.plate_digest, v.attributes, v.gone_on) is distinct from (
        coalesce(s.plate_digest, v.plate_digest), ${mergedAttributes(sql`s.vehicle_attributes`, sql`v.attributes`)},
        ${mergedDay(sql`s.gone_on`, sql`v.gone_on`)}
      ) as is_changed,
      ${mergedDay(sql`s.gone_on`, sql`v.gone_on`)} as gone_on,
      case when s.plate_digest is distinct from v.plate_digest then s.plate end as plate, s.plate_digest,
      ${mergedAttributes(sql`s.vehicle_attributes`, sql`v.attributes`)} as attributes
    from (
      select distinct on (coalesce(c.merged_into, c.id), s.vehicle_ref) ${owner}, c.id as record_id, s.vehicle_ref,
        s.plate, s.plate_digest, s.vehicle_attributes, s.gone_on
      from staged_term s join merged_customer c on c.source_ref = s.customer_ref
      order by coalesce(c.merged_into, c.id), s.vehicle_ref, s.line desc
    ) s
    left join vehicle v
      on v.customer_id = s.customer_id and v.source = ${source} and v.source_ref = s.vehicle_ref`);
  await tx.rows(sql`analyze merged_vehicle (customer_id, id, source_ref)`);
}

/** Once their plates are sealed. */
export async function writeVehicles(tx: Transaction, { source, now }: MergeContext): Promise<RecordCount> {
  await tx.rows(sql`
    insert into vehicle
      (customer_id, id, source, source_ref, plate_sealed, plate_index, plate_digest, attributes, gone_on, came_as,
        version, changed_at)
    select m.customer_id, m.id, ${source}, m.source_ref, s.plate_sealed, s.plate_index, m.plate_digest, m.attributes,
      m.gone_on, m.came_as, 1, ${now}
    from merged_vehicle m left join sealed_vehicle s on s.id = m.id where m.is_new`);
  await tx.rows(sql`
    update vehicle v set attributes = m.attributes, gone_on = m.gone_on, version = v.version + 1, changed_at = ${now},
      plate_sealed = case when m.plate is null then v.plate_sealed else s.plate_sealed end,
      plate_index = case when m.plate is null then v.plate_index else s.plate_index end,
      plate_digest = coalesce(m.plate_digest, v.plate_digest)
    from merged_vehicle m left join sealed_vehicle s on s.id = m.id
    where m.is_changed and v.customer_id = m.customer_id and v.id = m.id`);
  return countMerged(tx, 'vehicles', 'merged_vehicle');
}

export async function mergePolicies(tx: Transaction, { source, now }: MergeContext): Promise<RecordCount> {
  await tx.rows(sql`
    create temporary table merged_policy on commit drop as
    select s.customer_id, coalesce(p.came_as, s.came_as) as came_as, s.policy_ref as source_ref, coalesce(p.id, ${nextId()}) as id, p.id is null as is_new,
      p.id is not null and (p.cover, p.org_path, p.attributes) is distinct from (
        coalesce(s.cover, p.cover), s.org_path, ${mergedAttributes(sql`s.policy_attributes`, sql`p.attributes`)}
      ) as is_changed,
      coalesce(s.cover, p.cover) as cover,
      p.id is not null and p.cover is distinct from coalesce(s.cover, p.cover) as is_other_cover, s.org_path, ${mergedAttributes(sql`s.policy_attributes`, sql`p.attributes`)} as attributes
    from (
      select distinct on (s.policy_ref) ${owner}, s.policy_ref, s.cover, s.org_path, s.policy_attributes
      from staged_term s join merged_customer c on c.source_ref = s.customer_ref
      order by s.policy_ref, s.line desc
    ) s
    left join policy p
      on p.source = ${source} and p.source_ref = s.policy_ref and p.customer_id = s.customer_id`);
  await tx.rows(sql`analyze merged_policy (source_ref, customer_id)`);
  await tx.rows(sql`
    insert into policy
      (customer_id, id, source, source_ref, cover, org_path, attributes, came_as, version, changed_at)
    select customer_id, id, ${source}, source_ref, cover, org_path, attributes, came_as, 1, ${now}
    from merged_policy where is_new order by customer_id`);
  await tx.rows(sql`
    update policy p set cover = m.cover, org_path = m.org_path, attributes = m.attributes,
      version = p.version + 1, changed_at = ${now}
    from merged_policy m where m.is_changed and p.customer_id = m.customer_id and p.id = m.id`);
  return countMerged(tx, 'policies', 'merged_policy');
}
