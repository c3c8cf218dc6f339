import { sql, type Transaction } from '@evergreen/persistence';
import type { RecordCount } from '../domain/import-report.ts';
import { countMerged, type MergeContext, nextId } from './merge-context.ts';

/** A vehicle is one of its customer: sold to another customer it is another record. */
export async function mergeVehicles(tx: Transaction, { source, now }: MergeContext): Promise<RecordCount> {
  await tx.rows(sql`
    create temporary table merged_vehicle on commit drop as
    select s.customer_id, s.vehicle_ref as source_ref, coalesce(v.id, ${nextId()}) as id, v.id is null as is_new,
      v.id is not null and (v.plate, v.attributes) is distinct from
        (coalesce(s.plate, v.plate), coalesce(s.vehicle_attributes, v.attributes)) as is_changed,
      coalesce(s.plate, v.plate) as plate, coalesce(s.vehicle_attributes, v.attributes, '{}') as attributes
    from (
      select distinct on (c.id, s.vehicle_ref) c.id as customer_id, s.vehicle_ref, s.plate, s.vehicle_attributes
      from staged_term s join merged_customer c on c.source_ref = s.customer_ref
      order by c.id, s.vehicle_ref, s.line desc
    ) s
    left join vehicle v
      on v.customer_id = s.customer_id and v.source = ${source} and v.source_ref = s.vehicle_ref`);
  await tx.rows(sql`analyze merged_vehicle (customer_id, source_ref)`);
  await tx.rows(sql`
    insert into vehicle (customer_id, id, source, source_ref, plate, attributes, version, changed_at)
    select customer_id, id, ${source}, source_ref, plate, attributes, 1, ${now}
    from merged_vehicle where is_new`);
  await tx.rows(sql`
    update vehicle v set plate = m.plate, attributes = m.attributes, version = v.version + 1, changed_at = ${now}
    from merged_vehicle m where m.is_changed and v.customer_id = m.customer_id and v.id = m.id`);
  return countMerged(tx, 'vehicles', 'merged_vehicle');
}

/** A policy is called by its vehicle's plate, as soon as a file names one, else by its number. */
export async function mergePolicies(tx: Transaction, { source, now }: MergeContext): Promise<RecordCount> {
  await tx.rows(sql`
    create temporary table merged_policy on commit drop as
    select s.customer_id, s.policy_ref as source_ref, coalesce(p.id, ${nextId()}) as id, p.id is null as is_new,
      p.id is not null and (p.label, p.cover, p.org_path, p.attributes) is distinct from (
        coalesce(s.plate, p.label), coalesce(s.cover, p.cover), s.org_path,
        coalesce(s.policy_attributes, p.attributes)
      ) as is_changed,
      p.label <> s.plate as is_relabelled,
      coalesce(s.plate, p.label, s.policy_ref) as label, coalesce(s.cover, p.cover) as cover, s.org_path,
      coalesce(s.policy_attributes, p.attributes, '{}') as attributes
    from (
      select distinct on (s.policy_ref) c.id as customer_id, s.policy_ref, s.plate, s.cover, s.org_path,
        s.policy_attributes
      from staged_term s join merged_customer c on c.source_ref = s.customer_ref
      order by s.policy_ref, s.line desc
    ) s
    left join policy p
      on p.source = ${source} and p.source_ref = s.policy_ref and p.customer_id = s.customer_id`);
  await tx.rows(sql`analyze merged_policy (source_ref, customer_id)`);
  await tx.rows(sql`
    insert into policy
      (customer_id, id, source, source_ref, label, cover, org_path, attributes, version, changed_at)
    select customer_id, id, ${source}, source_ref, label, cover, org_path, attributes, 1, ${now}
    from merged_policy where is_new order by customer_id`);
  await tx.rows(sql`
    update policy p set label = m.label, cover = m.cover, org_path = m.org_path, attributes = m.attributes,
      version = p.version + 1, changed_at = ${now}
    from merged_policy m where m.is_changed and p.customer_id = m.customer_id and p.id = m.id`);
  return countMerged(tx, 'policies', 'merged_policy');
}
