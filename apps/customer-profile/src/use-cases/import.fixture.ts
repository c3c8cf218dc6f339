import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { AuditTrail } from '@evergreen/audit';
import type { MessageShape } from '@bufbuild/protobuf';
import { fromBinary } from '@bufbuild/protobuf';
import { type EventType, events } from '@evergreen/contracts';
import type { ClaimFact, CustomerFact, PolicyTermFact } from '@evergreen/contracts/customer-profile';
import { Outbox } from '@evergreen/events';
import { diskFileStore } from '@evergreen/files';
import { type Clock, isLocalDate, uuidv7 } from '@evergreen/kernel';
import { createLogger } from '@evergreen/observability';
import { sql } from '@evergreen/persistence';
import { currentScope } from '@evergreen/service';
import { recordedActs, testDatabase } from '@evergreen/testing';
import type { Finding } from '../domain/finding.ts';
import type { ImportReport } from '../domain/import-report.ts';
import { CustomerKeys } from '../persistence/customer-keys.repository.ts';
import { insertImport, readFindings } from '../persistence/imports.repository.ts';
import { readProfile } from '../persistence/mapping-profiles.repository.ts';
import { migrations } from '../persistence/migrations.ts';
import { PersonalKeys } from '../persistence/personal-keys.ts';
import { ImportFile } from './import-file.ts';
import { InstallMappingProfiles } from './install-mapping-profiles.ts';

export interface ImportAsked {
  readonly content: string | Buffer;
  readonly profileId: string;
  readonly dry?: boolean;
  readonly signal?: AbortSignal;
}

/** Imports on a database of their own; the business date is turned by the test. */
export async function importBench(options: { today?: string } = {}) {
  const { database, owner, url, close } = await testDatabase({ migrations, as: 'app', scope: currentScope });
  const folder = await mkdtemp(join(tmpdir(), 'evergreen-import-'));
  const files = diskFileStore(folder, randomBytes(32));
  const firstDay = options.today ?? '2026-09-16';
  let today = firstDay;
  // A millisecond passes whenever somebody looks, so that events sort as they were written.
  let looks = 0;
  const clock: Clock = {
    now: () => new Date(Date.parse(`${today}T04:00:00Z`) + (looks += 1)),
    today: () => {
      if (!isLocalDate(today)) throw new RangeError(today);
      return today;
    },
  };
  const log = createLogger({ service: 'customer-profile', level: 'fatal' });
  const outbox = new Outbox(clock);
  const { variables: keyFiles, rotate } = await keyFilesIn(folder);
  const keys = new PersonalKeys(keyFiles);
  const customerKeys = new CustomerKeys(keys);
  const currency = { EVERGREEN_CURRENCY: 'CNY' };
  const audit = new AuditTrail('customer-profile', outbox, clock);
  const importFile = new ImportFile(database, files, outbox, audit, clock, currency, log, keys, customerKeys);
  await new InstallMappingProfiles(database, clock).run();

  /** Records an import as its start does. */
  const prepare = async ({ content, profileId, dry = false }: ImportAsked): Promise<string> => {
    const { fileId, bytes } = await files.put(Readable.from([content].flat()), { maxBytes: 1_000_000_000 });
    const id = uuidv7();
    const profile = (await readProfile(database, profileId))!;
    const facts = { id, fileId, fileName: 'book.csv', fileBytes: BigInt(bytes), profileId, dry };
    const storedAt = await files.storedAt(fileId);
    await database.transaction((tx) =>
      insertImport(tx, { ...facts, profileVersion: profile.version }, storedAt),
    );
    return id;
  };
  const work = (importId: string, signal = new AbortController().signal): Promise<ImportReport> =>
    importFile.run({ importId: importId as never, progress: () => Promise.resolve(), signal });

  return {
    database,
    owner,
    url,
    files,
    clock,
    outbox,
    audit,
    keys,
    customerKeys,
    /** Puts a new master key into the file, as an operator does. */
    rotate,
    prepare,
    work,
    turnTo: (date: string) => {
      today = date;
    },
    /** An empty book on the first day: quicker than another database. */
    clear: async () => {
      today = firstDay;
      await owner.rows(sql`
        truncate household, customer, customer_key, vehicle, policy, policy_term, claim, claim_payment,
          satisfaction_answer, renewal_outcome, import, import_finding, feed_batch,
          run, run_chunk, run_schedule, outbox, customer_fact, evaluation_run`);
    },
    import: async (asked: ImportAsked): Promise<ImportReport & { importId: string }> => {
      const importId = await prepare(asked);
      return { importId, ...(await work(importId, asked.signal)) };
    },
    findings: async (importId: string): Promise<Finding[]> => {
      const rows = await readFindings(database, {
        importId,
        code: undefined,
        refusedOnly: false,
        after: undefined,
        limit: 10_000,
      });
      return rows.map((row) => ({
        line: Number(row.line),
        column: row.column_name,
        code: row.code,
        message: row.message,
        refused: row.refused,
      }));
    },
    /** How many events of facts there are. */
    said: async (): Promise<number> =>
      (await database.rows(sql`select from outbox where subject not like '%audit%'`)).length,
    /** Acts written down so far, with what they say. */
    acts: async (): Promise<Record<string, unknown>[]> =>
      (await recordedActs(database, 'customer-profile')).map(({ act, recordId, customerId, afterJson }) => ({
        ...{ act, recordId, customerId },
        after: afterJson === '' ? undefined : (JSON.parse(afterJson) as unknown),
      })),
    /** Facts of all events so far, in the order of writing. */
    published: async () => {
      const rows = await database.rows<{ subject: string; payload: Buffer }>(
        sql`select subject, payload from outbox order by id`,
      );
      const of = <S extends EventType>(event: S): MessageShape<S['schema']>[] =>
        rows
          .filter(({ subject }) => subject === event.subject)
          .map(({ payload }) => fromBinary(event.schema, payload) as MessageShape<S['schema']>);
      return {
        customers: of(events.customersChanged).flatMap((event): CustomerFact[] => event.customers),
        terms: of(events.policyTermsChanged).flatMap((event): PolicyTermFact[] => event.terms),
        claims: of(events.claimsChanged).flatMap((event): ClaimFact[] => event.claims),
      };
    },
    close: async () => {
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A master key and the key of the blind indexes, as files of an installation. */
export async function keyFilesIn(folder: string) {
  const variables = {
    EVERGREEN_MASTER_KEYS_FILE: join(folder, 'master-keys.json'),
    EVERGREEN_INDEX_KEY_FILE: join(folder, 'index-key'),
  };
  const newKey = () => randomBytes(32).toString('base64');
  const ring: { newest: string; keys: Record<string, string> } = { newest: 'k1', keys: { k1: newKey() } };
  const write = () => writeFile(variables.EVERGREEN_MASTER_KEYS_FILE, JSON.stringify(ring));
  await write();
  await writeFile(variables.EVERGREEN_INDEX_KEY_FILE, newKey());
  return {
    variables,
    rotate: async (id: string): Promise<void> => {
      ring.newest = id;
      ring.keys[id] = newKey();
      await write();
    },
  };
}

/** Created, changed and unchanged records of each kind. */
export function counts({ records }: ImportReport): Record<string, number[]> {
  return Object.fromEntries(
    records.map(({ kind, created, changed, unchanged }) => [kind, [created, changed, unchanged]]),
  );
}

export type ImportBench = Awaited<ReturnType<typeof importBench>>;
