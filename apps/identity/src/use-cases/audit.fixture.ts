import { create, type MessageInitShape } from '@bufbuild/protobuf';
import { AuditTrail } from '@evergreen/audit';
import type { AuditedService } from '@evergreen/contracts';
import { ActorKind, type AuditAct, AuditActSchema } from '@evergreen/contracts/audit';
import { Outbox } from '@evergreen/events';
import { type Clock, systemClock, uuidv7 } from '@evergreen/kernel';
import { createLogger } from '@evergreen/observability';
import { type Database, sql } from '@evergreen/persistence';
import { testDatabase } from '@evergreen/testing';
import { arrivedAct } from '../messaging/audit-acts.consumer.ts';
import { migrations } from '../persistence/migrations.ts';
import { PublishAuditHead } from './publish-audit-head.ts';
import { SealAudit } from './seal-audit.ts';
import { SearchAudit } from './search-audit.ts';
import { TakeAuditActs } from './take-audit-acts.ts';
import { VerifyAudit } from './verify-audit.ts';

/** An act as a service sends it. */
export function act(changes: Exclude<MessageInitShape<typeof AuditActSchema>, AuditAct> = {}): AuditAct {
  return create(AuditActSchema, {
    actId: uuidv7(),
    at: '2026-11-22T08:00:00.123Z',
    actorKind: ActorKind.SERVICE,
    actorId: 'rewards',
    act: 'no-claim-run.started',
    recordKind: 'no-claim-run',
    recordId: uuidv7(),
    orgPath: '/',
    ...changes,
  });
}

/** The audit store, on a database of its own unless one is given with its clock. */
export async function auditStore(
  headsFile?: string,
  given?: { readonly database: Database; readonly clock: Clock },
) {
  const { database, url, close } =
    given === undefined
      ? await testDatabase({ migrations })
      : { database: given.database, url: '', close: () => Promise.resolve() };
  const clock = given?.clock ?? systemClock('UTC');
  const log = createLogger({ service: 'identity', level: 'fatal' });
  const publish = new PublishAuditHead({ EVERGREEN_AUDIT_HEADS_FILE: headsFile }, log);
  const take = new TakeAuditActs();
  const seal = new SealAudit(database, clock, publish);
  const verify = new VerifyAudit(database, clock);
  return {
    database,
    url,
    close,
    clock,
    seal,
    verify,
    search: new SearchAudit(database, new AuditTrail('identity', new Outbox(clock), clock)),
    arrive: (acts: readonly AuditAct[], service: AuditedService = 'rewards') =>
      database.transaction((tx) =>
        take.run(
          tx,
          acts.map((each) => arrivedAct(service, each)),
        ),
      ),
    /** Where the chain is broken first; undefined where all of it fits. */
    async brokenAt(stretch = 10_000): Promise<bigint | undefined> {
      for (let from: bigint | undefined = 1n; from !== undefined;) {
        const verdict = await verify.run(from, stretch);
        if (verdict.broken !== undefined) return verdict.broken.at;
        from = verdict.nextSequence;
      }
      return undefined;
    },
    /** What somebody can do who owns the database server: nothing of it stands in their way. */
    tamper: (statement: string) =>
      database.transaction(async (tx) => {
        await tx.rows(sql`set local session_replication_role = replica`);
        await tx.rows(sql.raw(statement));
      }),
    /** Undoes whatever was done to the chain: an empty store. */
    clear: () =>
      database.transaction(async (tx) => {
        await tx.rows(sql`alter table audit_entry disable trigger user`);
        await tx.rows(sql`alter table audit_detail disable trigger user`);
        await tx.rows(sql`alter table audit_head disable trigger user`);
        await tx.rows(sql`alter table person_erasure disable trigger user`);
        await tx.rows(
          sql`truncate audit_pending, audit_entry, audit_detail, audit_head, person_erasure, outbox`,
        );
        await tx.rows(
          sql`insert into audit_head (sequence, hash) values (0, decode(repeat('00', 32), 'hex'))`,
        );
        await tx.rows(sql`alter table audit_entry enable trigger user`);
        await tx.rows(sql`alter table audit_detail enable trigger user`);
        await tx.rows(sql`alter table audit_head enable trigger user`);
        await tx.rows(sql`alter table person_erasure enable trigger user`);
      }),
  };
}

export type AuditStore = Awaited<ReturnType<typeof auditStore>>;
