import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { EventAct } from './acts.repository.ts';

/** What a person did as a guest, and what was done at the door, the newest first. */
export function actsOfPerson(
  reader: Reader,
  customerId: string,
  limit: number,
): Promise<Pick<EventAct, 'eventId' | 'act' | 'answer' | 'at'>[]> {
  return reader.rows(sql`
    select event_id as "eventId", act, answer, at from event_act
    where customer_id = ${customerId} order by at desc limit ${limit}`);
}

/** Events that still wait for somebody, or for their answer. */
export async function openInvitationsOf(reader: Reader, customerId: string): Promise<string[]> {
  const rows = await reader.rows<{ id: string }>(sql`
    select event_id as id from event_invitation
    where customer_id = ${customerId} and state in ('invited', 'yes', 'waiting', 'offered') order by event_id`);
  return rows.map(({ id }) => id);
}

/** Takes out what a guest said. @returns how many invitations stay */
export async function forgetGuest(tx: Transaction, customerId: string): Promise<number> {
  const rows = await tx.rows(sql`
    update event_invitation set words = '', pass_code = ''
    where customer_id = ${customerId} returning event_id`);
  return rows.length;
}
