import type { LocalDate, Uuid } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';

export type StandingKind = 'list' | 'quadrant';

/** A person's word against the rules. */
export interface Override {
  readonly id: Uuid;
  readonly customerId: Uuid;
  readonly kind: StandingKind;
  /** Null: on no list, in no quadrant. */
  readonly value: string | null;
  readonly reason: string;
  readonly fromOn: LocalDate;
  /** The first day on which the rules count again. */
  readonly endsOn: LocalDate;
  readonly madeByLabel: string;
  readonly madeAt: Date;
  readonly endedOn: LocalDate | null;
  /** Null where it ended by itself. */
  readonly endedByLabel: string | null;
  readonly endedBecause: string | null;
}

const columns = sql`
  id, customer_id as "customerId", kind, value, reason, from_on as "fromOn", ends_on as "endsOn",
  made_by_label as "madeByLabel", made_at as "madeAt", ended_on as "endedOn", ended_by_label as "endedByLabel",
  ended_because as "endedBecause"`;

/** Newest first. */
export function overridesOf(reader: Reader, customerId: Uuid, limit: number): Promise<Override[]> {
  return reader.rows<Override>(sql`
    select ${columns} from standing_override where customer_id = ${customerId}
    order by made_at desc, id desc limit ${limit}`);
}

export async function overrideOfKey(reader: Reader, key: string): Promise<Override | undefined> {
  const [row] = await reader.rows<Override>(sql`select ${columns} from standing_override where key = ${key}`);
  return row;
}

/** @returns false where one of the kind is in force */
export async function insertOverride(
  tx: Transaction,
  override: Omit<Override, 'endedOn' | 'endedByLabel' | 'endedBecause'> & {
    readonly key: string;
    readonly madeBy: string;
  },
): Promise<boolean> {
  const { id, customerId, kind, value, reason, fromOn, endsOn, key, madeBy, madeByLabel, madeAt } = override;
  const written = await tx.rows(sql`
    insert into standing_override
      (customer_id, id, kind, value, reason, from_on, ends_on, key, made_by, made_by_label, made_at)
    values (${customerId}, ${id}, ${kind}, ${value}, ${reason}, ${fromOn}, ${endsOn}, ${key}, ${madeBy},
      ${madeByLabel}, ${madeAt})
    on conflict (customer_id, kind) where ended_on is null do nothing returning id`);
  return written.length > 0;
}

/** @returns false where it has ended */
export async function endOverride(
  tx: Transaction,
  { customerId, id }: Pick<Override, 'customerId' | 'id'>,
  end: { readonly on: LocalDate; readonly byLabel: string; readonly because: string },
): Promise<boolean> {
  const written = await tx.rows(sql`
    update standing_override set ended_on = ${end.on}, ended_by_label = ${end.byLabel}, ended_because = ${end.because}
    where customer_id = ${customerId} and id = ${id} and ended_on is null returning id`);
  return written.length > 0;
}
