import { fromBinary } from '@bufbuild/protobuf';
import { type AuditedService, auditRecorded } from '@evergreen/contracts';
import type { AuditAct } from '@evergreen/contracts/audit';
import { type Database, sql } from '@evergreen/persistence';

/** What a service has written down for the audit, in the order of writing. */
export async function recordedActs(database: Database, service: AuditedService): Promise<AuditAct[]> {
  const event = auditRecorded(service);
  const rows = await database.rows<{ payload: Buffer }>(
    sql`select payload from outbox where subject = ${event.subject} order by id`,
  );
  return rows.flatMap(({ payload }) => fromBinary(event.schema, payload).acts);
}
