import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql } from '@evergreen/persistence';

export interface OrderOfPerson {
  readonly sourceKind: string;
  readonly kind: string;
  readonly points: bigint | null;
  readonly moved: bigint | null;
  readonly state: string;
  readonly refusedBecause: string | null;
  readonly activeOn: LocalDate | null;
  readonly orderedAt: Date;
}

/** Points that were ordered for a person, and what became of them, the newest first. */
export function ordersOfPerson(reader: Reader, customerId: string, limit: number): Promise<OrderOfPerson[]> {
  return reader.rows<OrderOfPerson>(sql`
    select source_kind as "sourceKind", kind, points, moved, state, refused_because as "refusedBecause",
      active_on as "activeOn", ordered_at as "orderedAt"
    from points_order where customer_id = ${customerId} order by ordered_at desc, key limit ${limit}`);
}

export interface RevisionOfPerson {
  readonly policyLabel: string | null;
  readonly startsOn: LocalDate | null;
  readonly ruleId: string;
  readonly revision: number;
  readonly outcome: string;
  readonly points: bigint;
  readonly change: bigint;
  readonly cause: unknown;
  readonly madeAt: Date;
}

/** What was decided anew about a person's terms, and why, the newest first. */
export function revisionsOfPerson(
  reader: Reader,
  customerId: string,
  limit: number,
): Promise<RevisionOfPerson[]> {
  return reader.rows<RevisionOfPerson>(sql`
    select t.policy_label as "policyLabel", t.starts_on as "startsOn", v.rule_id as "ruleId", v.revision, v.outcome,
      v.points, v.change, v.cause, v.made_at as "madeAt"
    from no_claim_decision_revision v
    left join term_fact t on t.customer_id = v.customer_id and t.term_id = v.term_id
    where v.customer_id = ${customerId} order by v.made_at desc, v.term_id, v.rule_id, v.revision desc limit ${limit}`);
}
