import type { Uuid } from '@evergreen/kernel';
import { type RawBuilder, sql, type Transaction } from '@evergreen/persistence';
import { openStates } from '../../domain/blacklist/entry.ts';
import type { MatchScope } from './matches.repository.ts';

/** A match that counted by an identity number which the customer has no longer. */
export interface LostMatch {
  readonly entryId: Uuid;
  readonly customerId: Uuid;
  readonly sourceRef: string;
  readonly orgPath: string;
}

/**
 * Confirmed matches `m` by an identity, whose customer is known by another number since. Not of those whose number is
 * no longer kept: an erasure takes it, and the entry stays.
 */
function isLost(scope: MatchScope): RawBuilder<boolean> {
  const customers =
    typeof scope === 'object' && 'identityOf' in scope ? sql`and m.customer_id = ${scope.identityOf}` : sql``;
  return sql`(m.state = 'confirmed' and 'identity' = any(m.kinds) ${customers} and exists (
    select from customer_identity n where n.customer_id = m.customer_id and not exists (
      select from blacklist_identifier i
      where i.entry_id = m.entry_id and i.kind = 'identity' and i.value_index = n.identity_index)))`;
}

/** Open entries that such matches are with, one hand at a time, in the order in which all lock them. */
export async function lockEntriesOfLost(tx: Transaction, scope: MatchScope): Promise<Uuid[]> {
  const rows = await tx.rows<{ id: Uuid }>(sql`
    select e.id from blacklist_entry e
    where e.state = any(${openStates}::text[])
      and e.id in (select m.entry_id from blacklist_match m where ${isLost(scope)})
    order by e.id for update of e`);
  return rows.map(({ id }) => id);
}

/**
 * Puts them back before a person, whoever had confirmed them: what spoke for them speaks no longer. What else the
 * customer is found by stays. Runs under the locks of these entries, and looks again: somebody may have decided.
 */
export function returnLost(
  tx: Transaction,
  scope: MatchScope,
  entryIds: readonly Uuid[],
): Promise<LostMatch[]> {
  return tx.rows<LostMatch>(sql`
    update blacklist_match m set state = 'proposed', decided_by = null, decided_by_label = null, decided_at = null,
      reason_sealed = null, kinds = array_replace(m.kinds, 'identity', 'former-identity')
    from customer c
    where c.id = m.customer_id and m.entry_id = any(${entryIds}::uuid[]) and ${isLost(scope)}
    returning m.entry_id as "entryId", m.customer_id as "customerId", c.source_ref as "sourceRef",
      m.org_path as "orgPath"`);
}
