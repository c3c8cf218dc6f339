import { sql, type Transaction } from '@evergreen/persistence';
import { openStates } from '../../domain/blacklist/entry.ts';
import type { ErasedCount } from '../erase-person.ts';

/**
 * What an erasure does to the blacklist. Entries that are open stay until they end, with the keyed indexes they are
 * matched by and their evidence: the insurer needs both to defend the decision and to know the person again. Their name
 * goes at once, and all the rest with the end of the entry. Matches that nobody has confirmed are gone.
 */
export async function eraseListing(tx: Transaction, customerId: string): Promise<ErasedCount[]> {
  const identities = await tx.rows(sql`
    delete from customer_identity where customer_id = ${customerId} returning customer_id`);
  const matches = await tx.rows(sql`
    delete from blacklist_match where customer_id = ${customerId} and state <> 'confirmed' returning entry_id`);
  const entries = await tx.rows<{ isOpen: boolean }>(sql`
    update blacklist_entry e set is_person_erased = true, person_sealed = null
    from blacklist_match m
    where m.entry_id = e.id and m.customer_id = ${customerId} and e.emptied_at is null
    returning e.state = any(${openStates}::text[]) as "isOpen"`);
  const counts = [
    { what: 'identity number', count: identities.length },
    { what: 'unconfirmed blacklist matches', count: matches.length },
    { what: 'blacklist entries kept until they end', count: entries.filter(({ isOpen }) => isOpen).length },
  ];
  return counts.filter(({ count }) => count > 0);
}
