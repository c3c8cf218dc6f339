import type { LocalDate, Uuid } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { BenefitUse, MembershipYear } from '../domain/benefits.ts';

export interface NewBenefitUse {
  readonly memberId: string;
  readonly useId: Uuid;
  readonly key: string;
  readonly benefitId: string;
  readonly amount: number;
  readonly usedOn: LocalDate;
  /** The use that is taken back; null: a new one. */
  readonly undoes: string | null;
  readonly tierId: string;
  readonly programmeVersion: number;
  readonly note: string;
  readonly actor: string;
  readonly recordedAt: Date;
}

/** What was used in a year, by benefit; what was taken back does not count. */
export async function usedIn(
  reader: Reader,
  memberId: string,
  { startsOn, endsOn }: MembershipYear,
): Promise<Map<string, number>> {
  const rows = await reader.rows<{ benefitId: string; used: number }>(sql`
    select benefit_id as "benefitId", sum(amount)::integer as used from benefit_use
    where member_id = ${memberId} and used_on >= ${startsOn} and used_on < ${endsOn}
    group by benefit_id`);
  return new Map(rows.map(({ benefitId, used }) => [benefitId, used]));
}

/** The newest first. */
export function benefitUsesOf(reader: Reader, memberId: string, limit: number): Promise<BenefitUse[]> {
  return reader.rows<BenefitUse>(sql`
    select u.use_id as "useId", u.benefit_id as "benefitId", u.amount, u.used_on as "usedOn", u.note, u.actor,
      u.recorded_at as "recordedAt", undone.recorded_at as "undoneAt"
    from benefit_use u
    left join benefit_use undone on undone.member_id = u.member_id and undone.undoes = u.use_id
    where u.member_id = ${memberId} and u.undoes is null
    order by u.used_on desc, u.use_id desc limit ${limit}`);
}

/** What a key was used for. */
export interface KeyedUse {
  readonly useId: Uuid;
  readonly benefitId: string;
  readonly amount: number;
  readonly usedOn: LocalDate;
  readonly undoes: string | null;
  readonly note: string;
}

const keyed = sql`use_id as "useId", benefit_id as "benefitId", amount, used_on as "usedOn", undoes, note`;

export async function useOfKey(reader: Reader, memberId: string, key: string): Promise<KeyedUse | undefined> {
  const [row] = await reader.rows<KeyedUse>(sql`
    select ${keyed} from benefit_use where member_id = ${memberId} and key = ${key}`);
  return row;
}

/** A use with whether it was taken back. */
export async function useById(
  reader: Reader,
  memberId: string,
  useId: string,
): Promise<(KeyedUse & { readonly isUndone: boolean }) | undefined> {
  const [row] = await reader.rows<KeyedUse & { isUndone: boolean }>(sql`
    select ${keyed}, exists (
      select from benefit_use undone where undone.member_id = u.member_id and undone.undoes = u.use_id) as "isUndone"
    from benefit_use u where member_id = ${memberId} and use_id = ${useId} and undoes is null`);
  return row;
}

/** Holds back whoever else would use or take back something of the member until the transaction ends. */
export async function holdBenefits(tx: Transaction, memberId: string): Promise<void> {
  await tx.rows(sql`select from member where member_id = ${memberId} for no key update`);
}

export async function insertUse(tx: Transaction, use: NewBenefitUse): Promise<void> {
  await tx.rows(sql`
    insert into benefit_use (member_id, use_id, key, benefit_id, amount, used_on, undoes, tier_id, programme_version,
      note, actor, recorded_at)
    values (${use.memberId}, ${use.useId}, ${use.key}, ${use.benefitId}, ${use.amount}, ${use.usedOn}, ${use.undoes},
      ${use.tierId}, ${use.programmeVersion}, ${use.note}, ${use.actor}, ${use.recordedAt})`);
}
