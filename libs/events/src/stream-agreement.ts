import type { StreamInfo } from '@nats-io/jetstream';
import type { Database, Transaction } from '@evergreen/persistence';
import { sql } from '@evergreen/persistence';

/**
 * Compares what the outbox believes to have published with the stream as it stands, and takes the mark off every row
 * that the stream no longer has: all of them when the stream was made anew, the youngest when it lost its end.
 *
 * @param inspect reads the stream, making it where there is none
 * @param lastSeqKept where the stream is already known to have lost what came after
 * @returns when the stream was made, and how many rows wait again
 */
export async function agreeWithStream(
  database: Database,
  inspect: () => Promise<StreamInfo>,
  lastSeqKept?: bigint,
): Promise<{ streamCreatedAt: string; republished: number }> {
  // Read before the stream is looked at: whatever is marked here must be in the stream then.
  const [marked] = await database.rows<{ highest: bigint | null }>(
    sql`select max(stream_seq) as highest from outbox`,
  );
  const { config, created, state } = await inspect();
  const lastSeq = BigInt(state.last_seq);
  const republished = await database.transaction(async (tx) => {
    const [known] = await tx.rows<{ createdAt: string }>(
      sql`select stream_created_at as "createdAt" from relay_position where stream = ${config.name} for update`,
    );
    if (known?.createdAt !== created) {
      await tx.rows(sql`
        insert into relay_position (stream, stream_created_at) values (${config.name}, ${created})
        on conflict (stream) do update set stream_created_at = excluded.stream_created_at, changed_at = now()`);
      return takeMarksAfter(tx, 0n);
    }
    const kept = [lastSeqKept, (marked?.highest ?? 0n) > lastSeq ? lastSeq : undefined].filter(
      (seq) => seq !== undefined,
    );
    if (kept.length === 0) return 0;
    return takeMarksAfter(
      tx,
      kept.reduce((least, seq) => (seq < least ? seq : least)),
    );
  });
  return { streamCreatedAt: created, republished };
}

async function takeMarksAfter(tx: Transaction, seq: bigint): Promise<number> {
  const [taken] = await tx.rows<{ rows: number }>(sql`
    with waiting as (
      update outbox set published_at = null, stream_seq = null where stream_seq > ${seq} returning 1
    )
    select count(*)::int as rows from waiting`);
  return taken?.rows ?? 0;
}
