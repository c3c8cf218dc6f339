import { sql, type Transaction } from '@evergreen/persistence';

/** Something that is done to an invitation once. */
export interface EventAct {
  readonly customerId: string;
  readonly eventId: string;
  readonly key: string;
  readonly orgPath: string;
  readonly act: 'answer' | 'check-in' | 'undo' | 'feedback';
  /** What was asked, by which the same order is known again. */
  readonly content: string;
  /** What came of it. */
  readonly answer: string;
  readonly at: Date;
  readonly by: string;
}

/** What an earlier act of this key was; undefined: there is none. */
export async function actOfKey(
  tx: Transaction,
  { customerId, eventId, key }: Pick<EventAct, 'customerId' | 'eventId' | 'key'>,
): Promise<Pick<EventAct, 'act' | 'content' | 'answer'> | undefined> {
  const [row] = await tx.rows<Pick<EventAct, 'act' | 'content' | 'answer'>>(sql`
    select act, content, answer from event_act
    where customer_id = ${customerId} and event_id = ${eventId} and key = ${key}`);
  return row;
}

/** Whoever holds the invitation's row writes its acts, so that two of one key never meet here. */
export async function recordAct(tx: Transaction, act: EventAct): Promise<void> {
  await tx.rows(sql`
    insert into event_act (customer_id, event_id, key, org_path, act, content, answer, at, by_label)
    values (${act.customerId}, ${act.eventId}, ${act.key}, ${act.orgPath}, ${act.act}, ${act.content}, ${act.answer},
      ${act.at}, ${act.by})`);
}
