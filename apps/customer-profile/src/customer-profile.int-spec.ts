import { randomBytes } from 'node:crypto';
import type { Role } from '@evergreen/access';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RunState } from '@evergreen/contracts';
import { CustomerService, type Import, ImportService } from '@evergreen/contracts/customer-profile';
import { uuid, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { type Caller, generateCallerKeys } from '@evergreen/rpc';
import { type RunningService, startService } from '@evergreen/service';
import { eventually, testDatabase, testPrefix, testServers } from '@evergreen/testing';
import { customerProfile } from './customer-profile.service.ts';
import { migrations } from './persistence/migrations.ts';
import { policiesCsv } from './use-cases/house-files.fixture.ts';
import { keyFilesIn } from './use-cases/import.fixture.ts';

const staffOf = (orgPath: string, ...roles: Role[]): Caller => ({
  kind: 'staff',
  accountId: uuidv7(),
  staffNumber: 'E002',
  name: '许岚',
  grants: roles.map((role) => ({ role, orgPath })),
  orgPath,
});
const staff = (...roles: Role[]): Caller => staffOf('/', ...roles);
const member = (customerId: string): Caller => ({
  kind: 'member',
  accountId: uuidv7(),
  memberId: uuidv7(),
  customerId,
});
const marketing = staff('marketing');
const operator: Caller = { kind: 'service', name: 'operator' };
const gateway: Caller = { kind: 'service', name: 'gateway' };

let service: RunningService;
let closeDatabase: () => Promise<void>;
let folder: string;

beforeAll(async () => {
  const servers = await testServers();
  const { url, close } = await testDatabase({ migrations: [...migrations] });
  closeDatabase = close;
  folder = await mkdtemp(join(tmpdir(), 'evergreen-profile-'));
  const keys = generateCallerKeys();
  await mkdir(join(folder, 'callers'));
  for (const name of ['gateway', 'operator', 'customer-profile'])
    await writeFile(join(folder, 'callers', `${name}.pem`), keys.publicKeyPem);
  await writeFile(join(folder, 'private.pem'), keys.privateKeyPem);
  await writeFile(join(folder, 'files-key'), randomBytes(32).toString('base64'));
  const keyFiles = await keyFilesIn(folder);
  service = await startService(customerProfile, {
    ...keyFiles.variables,
    EVERGREEN_DATABASE_URL: url,
    EVERGREEN_NATS_URL: servers.natsUrl,
    EVERGREEN_REDIS_URL: servers.redisUrl,
    EVERGREEN_PREFIX: testPrefix(),
    EVERGREEN_FILES_DIR: join(folder, 'files'),
    EVERGREEN_FILES_KEY_FILE: join(folder, 'files-key'),
    EVERGREEN_CALLER_PUBLIC_KEYS_DIR: join(folder, 'callers'),
    EVERGREEN_CALLER_PRIVATE_KEY_FILE: join(folder, 'private.pem'),
    EVERGREEN_LOG_LEVEL: 'error',
    EVERGREEN_DEMO: 'true',
    EVERGREEN_TODAY: '2026-01-01',
  });
}, 60_000);
afterAll(async () => {
  await service.stop();
  await closeDatabase();
  await rm(folder, { recursive: true, force: true });
}, 30_000);

const imports = () => service.platform.rpcClient.service(ImportService);
const customers = () => service.platform.rpcClient.service(CustomerService);

const stored = async (content: string): Promise<string> =>
  (await service.platform.files.put(Readable.from([Buffer.from(content)]), { maxBytes: 1_000_000 })).fileId;

const order = (fileId: string, key: string) => ({
  key,
  fileId,
  fileName: 'book.csv',
  profileId: 'evergreen-policies',
  dry: false,
});

const ended = (importId: string): Promise<Import> =>
  eventually(
    async () => {
      const { import: seen } = await imports().getImport({ importId }, { caller: marketing });
      const state = seen!.progress!.state;
      return state !== RunState.QUEUED && state !== RunState.RUNNING && seen!;
    },
    { what: 'the import to end', everyMs: 20 },
  );

const content = policiesCsv({}, { starts_on: '2026-01-01', ends_on: '2026-12-31' }, { starts_on: 'x' });

describe('an import', () => {
  it('is started once, however often it is sent, and its progress and report can be read', async () => {
    const fileId = await stored(content);
    const started = await Promise.all(
      [1, 2, 3].map(() => imports().startImport(order(fileId, 'first'), { caller: marketing })),
    );
    const ids = new Set(started.map(({ import: each }) => each!.importId));
    expect(ids.size).toBe(1);
    const [importId] = [...ids] as [string];
    const seen = await ended(importId);
    expect(seen).toMatchObject({
      fileName: 'book.csv',
      profileId: 'evergreen-policies',
      profileVersion: 4,
      startedBy: 'E002',
      bytesRead: BigInt(Buffer.byteLength(content)),
      bytesTotal: BigInt(Buffer.byteLength(content)),
      progress: { state: RunState.SUCCEEDED, chunksDone: 1, chunksTotal: 1, failure: '' },
      report: { rowsRead: 3n, rowsAccepted: 2n, rowsRefused: 1n, currency: 'CNY', book: { terms: 2n } },
    });
    const listed = await imports().listImports({ limit: 10 }, { caller: staff('auditor') });
    expect(listed.imports.map((each) => each.importId)).toEqual([importId]);
    const { findings } = await imports().listFindings({ importId, limit: 10 }, { caller: gateway });
    expect(findings).toMatchObject([{ line: 4n, column: 'starts_on', code: 'DATE_WRONG', refused: true }]);
  });

  it('that is refused as a whole has failed, with the reason, at once', async () => {
    const fileId = await stored(content.slice(0, -50));
    const { import: started } = await imports().startImport(order(fileId, 'cut'), { caller: operator });
    const seen = await ended(started!.importId);
    expect(seen.progress).toMatchObject({ state: RunState.FAILED });
    expect(seen.progress!.failure).toMatch(/^FILE_TRUNCATED, line 4: the file ends in a line with/);
    expect(seen.report).toBeUndefined();
    const { findings } = await imports().listFindings(
      { importId: seen.importId, limit: 10, refusedOnly: true },
      { caller: marketing },
    );
    expect(findings.map(({ code }) => code)).toEqual(['FILE_TRUNCATED']);
  });

  it('is not started with a key of another one, an unknown file or an unknown profile', async () => {
    const fileId = await stored(content);
    const start = (changes: object) =>
      imports().startImport({ ...order(fileId, 'first'), ...changes }, { caller: marketing });
    await expect(start({ dry: true })).rejects.toMatchObject({ code: 'KEY_REUSED' });
    await expect(start({ key: 'k', fileId: 'f'.repeat(64) })).rejects.toMatchObject({ code: 'FILE_UNKNOWN' });
    await expect(start({ key: 'k', fileId: '../etc/passwd' })).rejects.toMatchObject({
      code: 'FILE_UNKNOWN',
    });
    await expect(start({ key: 'k', profileId: 'x' })).rejects.toMatchObject({ code: 'PROFILE_UNKNOWN' });
    await expect(start({ key: '', fileName: '' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'key' }, { field: 'fileName' }],
    });
  });

  it('is cancelled in its middle and leaves nothing, but not once it has ended', async () => {
    const { database } = service.platform;
    const fileId = await stored(policiesCsv({ customer_ref: 'C7', policy_ref: 'P7' }));
    const { import: started } = await database.transaction(async (tx) => {
      await tx.rows(sql`lock table policy_term in access exclusive mode`);
      const answer = await imports().startImport(order(fileId, 'cancelled'), { caller: marketing });
      const { importId } = answer.import!;
      await eventually(
        async () =>
          (
            await database.rows(sql`
              select from pg_stat_activity
              where datname = current_database() and wait_event_type = 'Lock' and query ilike '%merged_term%'`)
          ).length > 0,
        { what: 'the import to be in its middle', everyMs: 10 },
      );
      await imports().cancelImport({ importId }, { caller: marketing });
      return answer;
    });
    const { importId } = started!;
    await eventually(async () => {
      const [held] = await database.rows<{ n: bigint }>(sql`
        select count(*) as n from pg_locks l join pg_database d on d.oid = l.database
        where d.datname = current_database() and l.locktype = 'advisory' and l.granted`);
      return held!.n === 0n;
    });
    const seen = await ended(importId);
    expect(seen.progress!.state).toBe(RunState.CANCELLED);
    expect(seen.report).toBeUndefined();
    expect(await database.rows(sql`select from customer where source_ref = 'C7'`)).toEqual([]);
    const again = await imports().cancelImport({ importId }, { caller: marketing });
    expect(again.import!.progress!.state).toBe(RunState.CANCELLED);

    const { imports: all } = await imports().listImports({ limit: 100 }, { caller: marketing });
    const done = all.find(({ report }) => report !== undefined)!;
    await expect(
      imports().cancelImport({ importId: done.importId }, { caller: marketing }),
    ).rejects.toMatchObject({ code: 'IMPORT_NOT_CANCELLABLE' });
    await expect(imports().cancelImport({ importId: uuidv7() }, { caller: marketing })).rejects.toMatchObject(
      {
        code: 'NOT_FOUND',
      },
    );
  }, 30_000);

  it('is for those who may import; others may read, or nothing', async () => {
    const fileId = await stored(content);
    const forbidden = { code: 'FORBIDDEN' };
    for (const caller of [staff('auditor'), staff('visit-officer'), member(uuidv7()), gateway]) {
      await expect(imports().startImport(order(fileId, 'no'), { caller })).rejects.toMatchObject(forbidden);
    }
    await expect(
      imports().listImports({ limit: 1 }, { caller: { kind: 'anonymous' } }),
    ).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    });
    for (const caller of [staff('visit-officer'), member(uuidv7())]) {
      await expect(imports().listImports({ limit: 1 }, { caller })).rejects.toMatchObject(forbidden);
      await expect(imports().listMappingProfiles({}, { caller })).rejects.toMatchObject(forbidden);
    }
    const { profiles } = await imports().listMappingProfiles({}, { caller: staff('auditor') });
    expect(profiles.map(({ profileId }) => profileId)).toContain('fremotor1-premiums');
    expect(JSON.parse(profiles[0]!.definitionJson)).toMatchObject({ id: profiles[0]!.profileId });
  });

  it('lists its findings page by page, and knows its own cursors only', async () => {
    const rows = Array.from({ length: 5 }, () => ({ starts_on: 'x', premium: '-1' }));
    const fileId = await stored(policiesCsv(...rows, {}));
    const { import: started } = await imports().startImport(order(fileId, 'pages'), { caller: marketing });
    const { importId } = await ended(started!.importId);
    const lines: bigint[] = [];
    let cursor: string | undefined;
    do {
      const page = await imports().listFindings(
        { importId, limit: 2, code: 'PREMIUM_NEGATIVE', ...(cursor === undefined ? {} : { cursor }) },
        { caller: marketing },
      );
      lines.push(...page.findings.map(({ line }) => line));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(lines).toEqual([2n, 3n, 4n, 5n, 6n]);
    const asked = { importId, limit: 2, cursor: "1'; --" };
    await expect(imports().listFindings(asked, { caller: marketing })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
  });
});

describe('customers', () => {
  it('read themselves and nobody else', async () => {
    const [row] = await service.platform.database.rows<{ id: string }>(sql`
      select id from customer where source_ref = 'C1'`);
    const id = uuid(row!.id);
    const own = await customers().getCustomers({ customerIds: [id] }, { caller: member(id) });
    expect(own.customers).toMatchObject([
      { customerId: id, name: '王小明', sourceRef: 'C1', orgPath: '/33/3301' },
    ]);
    const { policies } = await customers().listPolicies({ customerId: id }, { caller: member(id) });
    expect(policies).toMatchObject([
      {
        sourceRef: 'P1',
        policyLabel: '浙A10001',
        newestTermStartsOn: '2026-01-01',
        newestTermEndsOn: '2026-12-31',
      },
    ]);
    const stranger = { caller: member(uuidv7()) };
    const forbidden = { code: 'FORBIDDEN' };
    await expect(customers().getCustomers({ customerIds: [id] }, stranger)).rejects.toMatchObject(forbidden);
    await expect(customers().listPolicies({ customerId: id }, stranger)).rejects.toMatchObject(forbidden);
    const unknown = await customers().getCustomers({ customerIds: [id, uuidv7()] }, { caller: gateway });
    expect(unknown.customers).toHaveLength(1);
  });

  it('are seen by staff of their office and of those above it', async () => {
    const [row] = await service.platform.database.rows<{ id: string }>(sql`
      select id from customer where source_ref = 'C1'`);
    const customerId = row!.id;
    for (const [office, isSeen] of [
      ['/', true],
      ['/33', true],
      ['/33/3301', true],
      ['/33/3302', false],
      ['/33/33', false],
      ['/32', false],
    ] as const) {
      const caller = staffOf(office, 'marketing');
      const seen = await customers().getCustomers({ customerIds: [customerId] }, { caller });
      expect([office, seen.customers.length === 1]).toEqual([office, isSeen]);
      const { policies } = await customers().listPolicies({ customerId }, { caller });
      expect(policies.length === 1).toBe(isSeen);
    }
  });
});
