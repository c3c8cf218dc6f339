import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { UploadFacts } from '../domain/stored-upload.ts';

/** No import of the upload is started, and it is not removed, by anybody else until the transaction ends. */
export async function lockUpload(tx: Transaction, fileId: string): Promise<void> {
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`upload/${fileId}`}, 0))`);
}

/**
 * What imports do with a stored upload, and whether it is evidence.
 * @param endedId an import that is ending at this moment, though its run does not say so yet
 */
export async function useOfUpload(
  on: Reader,
  fileId: string,
  storedAt: Date,
  endedId: string | undefined,
): Promise<UploadFacts> {
  const [row] = await on.rows<Omit<UploadFacts, 'storedAt'>>(sql`
    select coalesce(bool_or(not has_ended), false)
        or exists (select from blacklist_evidence e where e.file_id = ${fileId}) as "isInUse", max(coalesce(finished_at, created_at)) as "usedAt",
      coalesce(bool_and(is_fed), true) as "isOfFeedAlone",
      coalesce(bool_or(has_ended and not dry and (stored_at is null or stored_at = ${storedAt})), false) as "isImported"
    from (
      select i.dry, i.is_fed, i.stored_at, r.created_at, r.finished_at,
        r.state not in ('queued', 'running', 'paused') or i.id = ${endedId ?? null}::uuid is true as has_ended
      from import i join run r on r.id = i.id where i.file_id = ${fileId}
    ) used`);
  return { storedAt, ...row! };
}

/** What an import reads was stored again for it: with its end this one goes. */
export async function noteStoredAgain(
  tx: Transaction,
  { importId, fileId, storedAt }: { importId: string; fileId: string; storedAt: Date },
): Promise<void> {
  await tx.rows(sql`
    update import set stored_at = ${storedAt} where id = ${importId} and file_id = ${fileId} and report is null`);
}
