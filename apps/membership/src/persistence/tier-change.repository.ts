import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { TierChange } from '../domain/tier-change.ts';

/** The newest first. */
export function tierChangesOf(reader: Reader, memberId: string, limit: number): Promise<TierChange[]> {
  return reader.rows<TierChange>(sql`
    select n, kind, reason, from_tier_id as "from", to_tier_id as "to", until,
      programme_version as "programmeVersion", note, actor, effective_on as "effectiveOn",
      recorded_at as "recordedAt"
    from tier_change where member_id = ${memberId}
    order by n desc limit ${limit}`);
}

/** A lock, or its end, under the permanent key of who asked for it. */
export interface TierLock {
  readonly memberId: string;
  readonly key: string;
  /** Last day of the lock; null: it ends now. */
  readonly until: LocalDate | null;
  readonly note: string;
  readonly actor: string;
  readonly programmeVersion: number;
  readonly on: LocalDate;
  readonly recordedAt: Date;
}

/** What a key was used for. */
export async function lockOfKey(
  reader: Reader,
  memberId: string,
  key: string,
): Promise<{ readonly until: LocalDate | null; readonly note: string } | undefined> {
  const [row] = await reader.rows<{ until: LocalDate | null; note: string }>(sql`
    select until, note from tier_change where member_id = ${memberId} and key = ${key}`);
  return row;
}

/** Holds a member's tier until the transaction ends. @returns whether there is one */
export async function holdTier(tx: Transaction, memberId: string): Promise<boolean> {
  const rows = await tx.rows(sql`select version from member_tier where member_id = ${memberId} for update`);
  return rows.length === 1;
}

/** Keeps a lock of a tier that the transaction holds. */
export async function keepLock(tx: Transaction, lock: TierLock): Promise<void> {
  const { memberId, key, until, note, actor, programmeVersion, on, recordedAt } = lock;
  await tx.rows(sql`
    with stands as (
      update member_tier set version = version + 1, locked_until = ${until}::date,
        lock_reason = ${until === null ? null : note}::text
      where member_id = ${memberId}
      returning member_id, version, tier_id
    )
    insert into tier_change (member_id, n, key, kind, from_tier_id, to_tier_id, until, programme_version, note, actor,
      effective_on, recorded_at)
    select member_id, version, ${key}, ${until === null ? 'unlocked' : 'locked'}, tier_id, tier_id, ${until}::date,
      ${programmeVersion}::integer, ${note}, ${actor}, ${on}::date, ${recordedAt}::timestamptz
    from stands`);
}
