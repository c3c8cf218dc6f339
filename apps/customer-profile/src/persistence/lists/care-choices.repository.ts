import type { LocalDate, Uuid } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { CareRow } from './write-care.ts';

export type ChosenCare = 'keep' | 'normal';

/** What a person chose for a customer of type 3. */
export interface CareChoice {
  readonly customerId: Uuid;
  readonly care: ChosenCare;
  readonly note: string;
  readonly sinceOn: LocalDate;
  readonly chosenByLabel: string;
  readonly chosenAt: Date;
}

const columns = sql`customer_id as "customerId", care, note, since_on as "sinceOn", chosen_by_label as "chosenByLabel",
  chosen_at as "chosenAt"`;

export async function choiceOfKey(reader: Reader, key: string): Promise<CareChoice | undefined> {
  const [row] = await reader.rows<CareChoice>(sql`select ${columns} from care_choice where key = ${key}`);
  return row;
}

export interface ChoiceOrder {
  readonly id: Uuid;
  readonly key: string;
  readonly customerId: Uuid;
  readonly care: ChosenCare;
  readonly note: string;
  readonly by: string;
  readonly byLabel: string;
  readonly now: Date;
  /** On which somebody looks again at who is to be kept. */
  readonly checkOn: LocalDate;
}

/** @returns the care as it is now; undefined where nothing waits to be chosen */
export async function chooseCare(tx: Transaction, order: ChoiceOrder): Promise<CareRow | undefined> {
  const { id, key, customerId, care, note, by, byLabel, now, checkOn } = order;
  const [row] = await tx.rows<CareRow>(sql`
    with chosen as (
      update customer_care set care = ${care}, version = version + 1, changed_at = ${now},
        check_on = case ${care} when 'keep' then ${checkOn}::date end
      where customer_id = ${customerId} and care = 'choose'
      returning *
    ), noted as (
      insert into care_choice (customer_id, id, since_on, care, note, key, chosen_by, chosen_by_label, chosen_at)
      select customer_id, ${id}::uuid, since_on, care, ${note}, ${key}, ${by}, ${byLabel}, ${now} from chosen
    )
    select h.customer_id as "customerId", c.org_path as "orgPath", h.quadrant, h.care, h.since_on as "sinceOn",
      h.check_on as "checkOn", h.version, true as "isNew"
    from chosen h join customer c on c.id = h.customer_id`);
  return row;
}
